import type { ScriptWords } from './rehearsal.ts';

export const scriptSv: ScriptWords = {
  guests: ['Maria Ek, marknad'],
  sellers: {
    asa: {
      win: 'Kvarnby skola skrev på för sex år',
      month: null,
      week: {
        typed: '95k',
        potential: 'Tallmo och två offerter till, nära avslut',
        action: 'Avslut med Tallmo på torsdag',
      },
      note: 'Fråga om hon vill lära upp Oskar på service.',
    },
    erik: {
      win: 'Ekliden tog hela leveransen',
      month: { typed: '475 tkr', reason: 'Mässlistan räcker hela månaden' },
      week: {
        typed: '125 000',
        potential: 'Mälarhus räknar på två hus till',
        action: 'Tjugo samtal från mässlistan',
      },
      note: 'Säg högt vad han gör annorlunda. Fråga om tempot håller.',
    },
    fatima: {
      win: 'Vretens Bageri ringde själva',
      month: null,
      week: {
        typed: '82 000',
        potential: 'Vretens utbyggnad, första etappen',
        action: 'Offert till Vretens i morgon',
      },
      note: 'Trenden pekar uppåt sedan i somras. Säg det.',
    },
    jonas: {
      win: 'Bergviks Plåt bokade ett nytt möte',
      month: { typed: '135k', reason: 'Bergvik och Lövåsen köper först nästa månad' },
      week: {
        typed: '37 tkr',
        potential: 'Fyra stamkunder som brukar köpa nu',
        action: 'Ringer tio stamkunder i dag',
      },
      note: 'Ingen ledighet i somras. Ta ett eget samtal på onsdag.',
    },
    linnea: {
      win: null,
      month: null,
      week: null,
      note: 'Borta måndag och tisdag. Ring på onsdag morgon.',
    },
    oskar: {
      win: 'Första egna kundmötet är bokat',
      month: { typed: '40 tkr', reason: '' },
      week: {
        typed: '15 000',
        potential: 'Tolv kunder som Åsa har lämnat över',
        action: 'Presenterar mig för tolv kunder',
      },
      note: 'Första veckan. Börja lågt, låt honom nå målet.',
    },
  },
  teamNote: 'Under målet förra veckan, men mer sålt än veckan innan.',
  obstacles: [
    { text: 'Bergvik väntar på avtalet', decision: 'Juristen med på mötet', owner: 'jonas', dueInDays: 2 },
    { text: 'Leveranstiden är åtta veckor', decision: 'Fast besked från fabriken', owner: 'manager', dueInDays: 3 },
    { text: 'Kundlistan är gammal', decision: 'Ny lista för hela teamet', owner: 'erik', dueInDays: 4 },
    { text: 'Oskar saknar demoutrustning', decision: 'Lånar Åsas väska', owner: 'asa', dueInDays: 1 },
  ],
  training: {
    topic: 'När kunden säger för dyrt',
    lesson: 'Fråga mot vad. Vänta in svaret. Räkna sedan per år.',
  },
  meetingNote: 'Håll gränsen: inga förklaringar till förra veckan, bara nästa steg.',
};
