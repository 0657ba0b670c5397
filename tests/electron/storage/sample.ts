/** A document in which every shape of document.ts stands once, and parts to change it with. */
import { defaultSettings, emptyDocument } from '../../../shared/defaults.ts';
import type { Goal, HeldMeeting, Id, SalesDocument } from '../../../shared/document.ts';
import { mappingOf } from '../../shared/builders.ts';

/** A UUID with a number in it, so that a failing test can be read. */
export function id(number: number): Id {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const ASA = id(1);
export const BO = id(2);
const MEETING = id(30);
const AT = '2026-11-23T08:20:00.000Z';

export function goal(number: number, change: Partial<Goal> = {}): Goal {
  return {
    id: id(number),
    sellerId: ASA,
    period: '2026-W48',
    amount: 9_000_000,
    statedAt: AT,
    meetingId: MEETING,
    by: 'seller',
    ...change,
  };
}

const held: HeldMeeting = {
  id: MEETING,
  status: 'locked',
  kind: 'week',
  alsoMonthly: false,
  targetWeek: '2026-W48',
  finishedWeek: '2026-W47',
  number: 12,
  place: 'Stora rummet',
  startedAt: AT,
  closedAt: '2026-11-23T09:00:00.000Z',
  lockedAt: '2026-11-23T09:10:00.000Z',
  position: { step: 'round', stop: ASA, page: 0, gateOpen: false },
  paused: false,
  visits: [{ step: 'round', stop: ASA, from: AT, to: null }],
  order: [ASA, BO],
  later: [BO],
  presence: [
    { sellerId: ASA, state: 'here', at: null },
    { sellerId: BO, state: 'late', at: AT },
  ],
  guests: ['Cecilia'],
  wins: [{ id: id(40), sellerId: null, text: 'Ny kund: "Lundbergs"\n' }],
  followUps: [{ goalId: id(20), done: true }],
  teamNote: '',
  obstacles: [{ id: id(41), text: 'Priset', actionId: id(50) }],
  training: { topic: 'Invändningar', lesson: 'Fråga en gång till' },
  confirmedAt: AT,
  energy: [{ sellerId: BO, value: 9 }],
  nextMeeting: { date: '2026-11-30', time: '09:00', place: '' },
  notes: { meeting: '', sellers: [{ sellerId: ASA, text: 'Trött' }] },
  facts: {
    teamName: 'Norr',
    company: '',
    managerName: 'Maja',
    currency: 'SEK',
    unit: { sv: { one: 'möte', many: 'möten' }, en: { one: 'meeting', many: 'meetings' } },
    timeZone: 'Europe/Stockholm',
    month: '2026-11',
    weekOfMonth: 4,
    weeksInMonth: 4,
    lastWeek: '2026-W47',
    promises: [{ week: '2026-W47', reached: 1, known: 2, result: -5, goal: 100 }],
    team: {
      weekResults: [{ week: '2026-W47', amount: 8_450_000 }],
      monthResult: 8_450_000,
      monthGoal: null,
      monthGoalsStated: 0,
      sellers: 2,
      budget: 35_000_000,
      trend: 'steepUp',
    },
    lookBack: {
      period: '2026-10',
      rows: [
        {
          sellerId: ASA,
          name: 'Åsa Öberg',
          original: 1,
          goal: 2,
          result: -3,
          budget: null,
          answer: 'notReached',
          trend: 'down',
        },
      ],
    },
    longGoals: {
      period: '2026-Q4',
      rows: [{ sellerId: ASA, name: 'Åsa Öberg', original: 3, goal: 4 }],
      sum: 4,
      stated: 1,
    },
    sellers: [
      {
        sellerId: ASA,
        name: 'Åsa Öberg',
        isNew: false,
        presence: 'here',
        lastGoal: null,
        lastResult: 8_450_000,
        kept: 'noGoal',
        weekGoalId: id(20),
        weekGoal: 9_000_000,
        monthGoalId: null,
        monthFirst: null,
        monthGoal: null,
        monthResult: 8_450_000,
        budget: 35_000_000,
        trend: null,
      },
    ],
    actions: [{ actionId: id(50), owner: { kind: 'manager' }, due: null, done: true }],
    sums: {
      lastGoal: null,
      lastResult: 8_450_000,
      reached: 0,
      known: 0,
      weekGoal: 9_000_000,
      weekGoalsStated: 1,
      monthFirst: null,
      monthGoal: null,
      monthGoalsStated: 0,
      budget: 35_000_000,
    },
    minutes: [{ step: 'round', planned: 6, used: 7 }],
  },
  addenda: [{ at: AT, text: 'Rättat i efterhand' }],
};

export function sample(): SalesDocument {
  return {
    ...emptyDocument({
      ...defaultSettings('sv'),
      teamName: 'Norr',
      unit: { sv: { one: 'möte', many: 'möten' }, en: { one: 'meeting', many: 'meetings' } },
      monthScheme: { kind: 'pattern', pattern: '4-4-5' },
      coachingQuestions: { 'coach.down': 'Vad är det minsta?', 'coach.up': 'Vad mer?' },
      importMappings: [mappingOf('Säljare', 'Datum', 'Belopp', { leftOut: ['Någon annan'] })],
    }),
    sellers: [
      { id: ASA, name: 'Åsa Öberg', joined: '2026-W02', left: null, aliases: ['Asa O'] },
      { id: BO, name: 'Bo', joined: null, left: '2026-W50', aliases: [] },
    ],
    budgets: [{ sellerId: ASA, month: '2026-11', amount: 35_000_000 }],
    results: [
      { sellerId: ASA, week: '2026-W46', amount: -100, source: 'deals.csv', at: AT },
      { sellerId: ASA, week: '2026-W47', amount: 8_450_000, source: 'typed', at: AT },
      { sellerId: BO, week: '2026-W47', amount: 0, source: 'pasted', at: AT },
    ],
    absences: [{ sellerId: BO, week: '2026-W29', days: 5 }],
    goals: [
      goal(20, { belief: 8, potential: 'Tre offerter', action: 'Ringer 🎯', reason: 'Sålt mer' }),
      goal(21, { amount: 9_500_000, corrects: id(20) }),
      goal(22, { sellerId: BO, period: '2026-Q4', by: 'advance', meetingId: null }),
    ],
    meetings: [held, { id: id(31), status: 'calledOff', kind: 'month', targetWeek: '2026-W52', reason: 'Jul', at: AT }],
    actions: [
      {
        id: id(50),
        kind: 'decision',
        text: 'Ny prislista',
        owner: { kind: 'text', name: 'Ekonomi' },
        due: '2026-12-01',
        about: null,
        meetingId: MEETING,
        createdAt: AT,
        doneAt: null,
      },
      {
        id: id(51),
        kind: 'comesBack',
        text: '',
        owner: { kind: 'seller', sellerId: BO },
        due: null,
        about: BO,
        meetingId: null,
        createdAt: AT,
        doneAt: AT,
      },
    ],
  };
}

/** The same document with one more goal: what most writes add. */
export function withGoal(document: SalesDocument, number: number): SalesDocument {
  return { ...document, goals: [...document.goals, goal(number, { meetingId: null })] };
}
