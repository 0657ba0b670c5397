/** What is said at the demo team's meeting: the rehearsal types it through the real windows. */
import type { Locale } from '../document.ts';
import { AWAY, BEHIND, REACHED } from './people.ts';

export interface DemoStop {
  readonly name: string;
  /** As people type it. */
  readonly monthGoal?: string;
  readonly restated?: { readonly amount: string; readonly reason: string };
  readonly weekGoal: string;
  readonly belief: string; // the key: 0 is 10
  readonly potential: string;
  readonly action: string;
  readonly note?: string; // private: never to be seen anywhere else
}

export interface DemoScript {
  readonly away: string;
  readonly wins: readonly { readonly name: string; readonly text: string }[];
  readonly teamNote: string;
  readonly stops: readonly DemoStop[];
  readonly obstacles: readonly { readonly text: string; readonly decision: string; readonly owner: string | null; readonly inDays: number }[];
  readonly training: { readonly topic: string; readonly lesson: string };
  readonly energy: readonly string[]; // keys, in the order of the people who are here
}

const SV: DemoScript = {
  away: AWAY,
  wins: [
    { name: 'Oskar Nyman', text: 'Första affären med Brunnsvik' },
    { name: 'Åsa Öberg', text: 'Gamla kunden Ekmans är tillbaka' },
    { name: 'Linnea Sjöström', text: 'Första egna kundmötet är bokat' },
    { name: 'Fatima Haddad', text: 'Norrvik skrev på i fredags' },
    { name: 'Erik Lundqvist', text: 'Lindgrens Bygg tar hela paketet' },
  ],
  teamNote: 'Bra fart i de nya kunderna, offerterna från juni behöver ett sista samtal.',
  stops: [
    {
      name: BEHIND,
      restated: { amount: '150 tkr', reason: 'Två affärer flyttade till oktober' },
      weekGoal: '42k',
      belief: '7',
      potential: 'Två offerter ute, 90 000 kr',
      action: 'Besöker Konradsson och Sundin före torsdag',
      note: 'Ta upp offerten till Sundin efteråt.',
    },
    {
      name: REACHED,
      restated: { amount: '380 tkr', reason: 'Nya kundlistan håller hela månaden' },
      weekGoal: '98 000',
      belief: '9',
      potential: 'Fyra kunder nära beslut, 140 000 kr',
      action: 'Fem nya kontakter om dagen',
    },
    {
      name: 'Fatima Haddad',
      weekGoal: '78k',
      belief: '8',
      potential: 'Ramavtalet med Norrvik, 60 000 kr',
      action: 'Ringer tio kunder som väntar på svar',
    },
    {
      name: 'Linnea Sjöström',
      monthGoal: '60 000',
      weekGoal: '20 000',
      belief: '7',
      potential: 'Listan från mässan',
      action: 'Går med Fatima på tre besök',
    },
    {
      name: 'Oskar Nyman',
      weekGoal: '65 tkr',
      belief: '8',
      potential: 'Två större affärer i veckan, 80 000 kr',
      action: 'Avslut med Lundbergs och Cederström',
    },
  ],
  obstacles: [
    { text: 'Kunder frågar efter leveranstider vi inte har', decision: 'Svar om leveranstid till alla', owner: null, inDays: 2 },
    { text: 'Demorummet är dubbelbokat', decision: 'Boka om demorummet', owner: 'Fatima Haddad', inDays: 4 },
    { text: 'Konradsson väntar på avtalet', decision: 'Juristen med på mötet', owner: 'Åsa Öberg', inDays: 3 },
  ],
  training: { topic: 'Fråga efter nästa steg', lesson: 'Boka nästa möte i samtalet' },
  energy: ['7', '9', '8', '8', '9'],
};

const EN: DemoScript = {
  away: AWAY,
  wins: [
    { name: 'Oskar Nyman', text: 'The first deal with Brunnsvik' },
    { name: 'Åsa Öberg', text: 'Ekmans are back as a customer' },
    { name: 'Linnea Sjöström', text: 'My first own meeting is booked' },
    { name: 'Fatima Haddad', text: 'Norrvik signed on Friday' },
    { name: 'Erik Lundqvist', text: 'Lindgrens Bygg take the whole package' },
  ],
  teamNote: 'Good pace with the new customers; the offers from June need one last call.',
  stops: [
    {
      name: BEHIND,
      restated: { amount: '150k', reason: 'Two deals moved to October' },
      weekGoal: '42k',
      belief: '7',
      potential: 'Two offers out, SEK 90,000',
      action: 'Visits Konradsson and Sundin before Thursday',
      note: 'Bring up the Sundin offer afterwards.',
    },
    {
      name: REACHED,
      restated: { amount: '380k', reason: 'The new customer list lasts all month' },
      weekGoal: '98,000',
      belief: '9',
      potential: 'Four customers close to a decision, SEK 140,000',
      action: 'Five new contacts a day',
    },
    {
      name: 'Fatima Haddad',
      weekGoal: '78k',
      belief: '8',
      potential: 'The frame agreement with Norrvik, SEK 60,000',
      action: 'Calls ten customers who wait for an answer',
    },
    {
      name: 'Linnea Sjöström',
      monthGoal: '60,000',
      weekGoal: '20,000',
      belief: '7',
      potential: 'The list from the fair',
      action: 'Joins Fatima on three visits',
    },
    {
      name: 'Oskar Nyman',
      weekGoal: '65k',
      belief: '8',
      potential: 'Two larger deals this week, SEK 80,000',
      action: 'Closes with Lundbergs and Cederström',
    },
  ],
  obstacles: [
    { text: 'Customers ask for delivery times we do not have', decision: 'Delivery times to everybody', owner: null, inDays: 2 },
    { text: 'The demo room is double-booked', decision: 'Rebook the demo room', owner: 'Fatima Haddad', inDays: 4 },
    { text: 'Konradsson is waiting for the contract', decision: 'The lawyer joins the meeting', owner: 'Åsa Öberg', inDays: 3 },
  ],
  training: { topic: 'Ask for the next step', lesson: 'Book the next meeting in the call' },
  energy: ['7', '9', '8', '8', '9'],
};

export function demoScript(locale: Locale): DemoScript {
  return locale === 'sv' ? SV : EN;
}
