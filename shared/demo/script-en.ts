import type { ScriptWords } from './rehearsal.ts';

export const scriptEn: ScriptWords = {
  guests: ['Maria Ek, marketing'],
  sellers: {
    asa: {
      win: 'The Kvarnby school signed for six years',
      month: null,
      week: {
        typed: '95k',
        potential: 'Tallmo and two more quotes, close to signing',
        action: 'Close with Tallmo on Thursday',
      },
      note: 'Ask if she would like to train Oskar on service.',
    },
    erik: {
      win: 'Ekliden took the whole delivery',
      month: { typed: '475 tkr', reason: 'The fair list lasts all month' },
      week: {
        typed: '125,000',
        potential: 'Mälarhus is pricing two more houses',
        action: 'Twenty calls from the fair list',
      },
      note: 'Say aloud what he does differently. Ask if the pace will hold.',
    },
    fatima: {
      win: 'Vretens Bageri called us',
      month: null,
      week: {
        typed: '82 000',
        potential: "Vretens' extension, the first stage",
        action: 'Quote to Vretens tomorrow',
      },
      note: 'The trend has pointed up since the summer. Say so.',
    },
    jonas: {
      win: 'Bergviks Plåt booked a new meeting',
      month: { typed: '135k', reason: 'Bergvik and Lövåsen will not buy until next month' },
      week: {
        typed: '37 tkr',
        potential: 'Four regulars who usually buy now',
        action: 'Call ten regulars today',
      },
      note: 'No time off this summer. Talk to him alone on Wednesday.',
    },
    linnea: {
      win: null,
      month: null,
      week: null,
      note: 'Away Monday and Tuesday. Call on Wednesday morning.',
    },
    oskar: {
      win: 'My first customer meeting is booked',
      month: { typed: '40k', reason: '' },
      week: {
        typed: '15,000',
        potential: 'Twelve customers handed over by Åsa',
        action: 'Introduce myself to twelve customers',
      },
      note: 'First week. Start low, let him reach the goal.',
    },
  },
  teamNote: 'Below the goal last week, but more than the week before.',
  obstacles: [
    {
      text: 'Bergvik is waiting for the contract',
      decision: 'Bring the lawyer to the meeting',
      owner: 'jonas',
      dueInDays: 2,
    },
    { text: 'Delivery takes eight weeks', decision: 'A firm answer from the factory', owner: 'manager', dueInDays: 3 },
    { text: 'The customer list is old', decision: 'A new list for the whole team', owner: 'erik', dueInDays: 4 },
    { text: 'Oskar has no demo kit', decision: "Borrow Åsa's case", owner: 'asa', dueInDays: 1 },
  ],
  training: {
    topic: 'When the customer says too expensive',
    lesson: 'Ask compared with what. Wait for the answer. Then count per year.',
  },
  meetingNote: 'Hold the line: no explanations of last week, only the next step.',
};
