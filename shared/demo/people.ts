/** The demo team's people: invented, with half a year of weeks made so that everything shows (issue of the first meeting). */
import type { Locale } from '../document.ts';

export type Both = Readonly<Record<Locale, string>>;

export interface DemoPerson {
  readonly name: string;
  /** Thousands of kronor a week, oldest first; null: away that week. An empty list: new in the team. */
  readonly weeks: readonly (number | null)[];
  /** Thousands of kronor said for the same weeks; null: no goal said. */
  readonly goals: readonly (number | null)[];
  readonly budget: number; // thousands of kronor a month
  readonly potential: Both;
  readonly actions: readonly Both[]; // taken in turn
}

export const DEMO_WEEKS = 26;

export const TEAM: Readonly<Record<'teamName' | 'company' | 'managerName' | 'place', Both>> = {
  teamName: { sv: 'Norr', en: 'North' },
  company: { sv: 'Norrfors Teknik AB', en: 'Norrfors Teknik AB' },
  managerName: { sv: 'Karin Lind', en: 'Karin Lind' },
  place: { sv: 'Stora mötesrummet', en: 'The large meeting room' },
};

const CALLS: Both = { sv: 'Ringer tio kunder som väntar på svar', en: 'Calls ten customers who wait for an answer' };
const OFFERS: Both = { sv: 'Följer upp alla offerter från förra månaden', en: 'Follows up every offer from last month' };
const VISITS: Both = { sv: 'Tre kundbesök före torsdag', en: 'Three customer visits before Thursday' };
const NEW: Both = { sv: 'Fem nya kontakter om dagen', en: 'Five new contacts a day' };
const CLOSE: Both = { sv: 'Avslut med Lindgrens Bygg', en: 'Closes with Lindgrens Bygg' };
const DEMO: Both = { sv: 'Demo för Havsvik Energi', en: 'Demo for Havsvik Energi' };

export const PEOPLE: readonly DemoPerson[] = [
  {
    name: 'Åsa Öberg',
    weeks: [64, 71, 58, 77, 69, 62, 80, 74, 66, 71, 78, null, 83, 76, 70, 88, 72, 64, 59, 62, 55, 58, 49, 52, 41, 28],
    goals: [65, 70, 65, 70, 70, 70, 75, 75, 70, 70, 75, null, 75, 80, 75, 75, 80, 75, 70, 65, 65, 60, 60, 55, 55, 60],
    budget: 290,
    potential: { sv: 'Två offerter ute, 90 000 kr', en: 'Two offers out, SEK 90,000' },
    actions: [CALLS, OFFERS, VISITS],
  },
  {
    name: 'Erik Lundqvist',
    weeks: [41, 45, 39, 52, 48, 44, 55, 50, 57, 53, 49, 58, null, 54, 60, 56, 63, 59, 66, 62, 70, 68, 77, 81, 92, 96.5],
    goals: [45, 45, 45, 45, 50, 50, 50, 55, 55, 55, 55, 55, null, 55, 55, 60, 60, 60, 60, 65, 65, 70, 70, 75, 80, 90],
    budget: 240,
    potential: { sv: 'Fyra kunder nära beslut, 140 000 kr', en: 'Four customers close to a decision, SEK 140,000' },
    actions: [NEW, CLOSE, DEMO],
  },
  {
    name: 'Fatima Haddad',
    weeks: [72, 68, 75, 70, 66, 73, 71, 69, 76, 72, 70, 67, 74, null, 71, 73, 70, 75, 68, 72, 74, 69, 73, 71, 70, 76],
    goals: [70, 70, 70, 70, 70, 70, 70, 70, 72, 72, 72, 70, 70, null, 70, 72, 72, 72, 72, 70, 72, 72, 72, 72, 72, 72],
    budget: 280,
    potential: { sv: 'Ramavtalet med Norrvik, 60 000 kr', en: 'The frame agreement with Norrvik, SEK 60,000' },
    actions: [OFFERS, VISITS, CALLS],
  },
  {
    name: 'Jonas Berg',
    weeks: [33, 38, 35, 41, 30, 37, 44, 39, 42, 36, 45, 40, 47, 43, null, 41, 44, 46, 45, 48, 47, 50, 49, 52, 54, 51],
    goals: [35, 35, 40, 40, 40, 40, 40, 40, 40, 40, 40, 45, 45, 45, null, 45, 45, 45, 45, 45, 50, 50, 50, 50, 50, 55],
    budget: 190,
    potential: { sv: 'Tre kunder som provar, 45 000 kr', en: 'Three customers on trial, SEK 45,000' },
    actions: [DEMO, NEW, CALLS],
  },
  {
    name: 'Linnea Sjöström',
    weeks: [],
    goals: [],
    budget: 120,
    potential: { sv: 'Listan från mässan', en: 'The list from the fair' },
    actions: [NEW],
  },
  {
    name: 'Oskar Nyman',
    weeks: [55, 49, 61, 57, 52, 64, 58, 47, 53, 60, null, 62, 55, 59, 51, 48, 66, 57, 60, 54, 63, 46, 58, 61, 57, 62],
    goals: [55, 55, 55, 60, 55, 60, 60, 55, 55, 55, null, 60, 60, 60, 55, 55, null, 60, 60, 60, 60, 55, 55, 60, 60, 60],
    budget: 230,
    potential: { sv: 'Två större affärer i veckan, 80 000 kr', en: 'Two larger deals this week, SEK 80,000' },
    actions: [CLOSE, CALLS, OFFERS],
  },
];

/** Who has reached the month's goal early, who is hopelessly behind, and who lowered last month's. */
export const REACHED = 'Erik Lundqvist';
export const BEHIND = 'Åsa Öberg';
export const LOWERED = 'Oskar Nyman';
/** Sends the goal in advance. */
export const AWAY = 'Jonas Berg';

export const LOWERED_REASON: Both = { sv: 'Två affärer flyttade en månad', en: 'Two deals moved a month' };

/** Decided at the last meeting: one done since, one still open. */
export const DECISIONS: readonly { readonly obstacle: Both; readonly decision: Both; readonly owner: string | null; readonly done: boolean }[] = [
  {
    obstacle: { sv: 'Prislistan är från i våras', en: 'The price list is from last spring' },
    decision: { sv: 'Ny prislista till alla', en: 'A new price list for everybody' },
    owner: null,
    done: true,
  },
  {
    obstacle: { sv: 'Demorummet är ofta upptaget', en: 'The demo room is often taken' },
    decision: { sv: 'Delad kalender för demorummet', en: 'A shared calendar for the demo room' },
    owner: 'Fatima Haddad',
    done: false,
  },
];
