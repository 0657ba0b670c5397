/** The meeting of the pictures (looks/minutes-p1, -p2): week 38 of 2017, third of four in September, closed; and a large team. */
import { defaultSettings, emptyDocument } from '../../shared/defaults.ts';
import type {
  Action,
  Amount,
  Goal,
  HeldMeeting,
  Id,
  IsoWeek,
  Locale,
  Obstacle,
  SalesDocument,
  Settings,
  StepId,
  Visit,
} from '../../shared/document.ts';
import type { MinutesModel, MinutesVersion } from '../../shared/minutes-model.ts';
import { meetingFacts } from '../../shared/minutes/facts.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { addWeeks } from '../../shared/periods.ts';
import { calendarOf, type Vantage } from '../../shared/vantage.ts';
import { heldMeeting, idOf } from './builders.ts';

export const WEEK = '2017-W38';
export const LAST_WEEK = '2017-W37';
export const CLOSED_AT = '2017-09-18T07:48:00.000Z'; // 9.48 in Stockholm
const STARTED_AT = '2017-09-18T06:55:00.000Z';
const MONTH = '2017-09';

/** What nobody but the manager may read; none of these words stands anywhere else. */
export const PRIVATE = {
  meeting: 'hemligmöte: tempot sjönk efter halva rundan',
  seller: 'hemligsäljare: prata enskilt om lönen',
  absence: 'hemligfrånvaro: vård av barn',
};

interface SellerFigures {
  readonly name: string;
  /** Kronor of weeks 32–37, oldest first; null before the seller joined. */
  readonly weeks: readonly number[] | null;
  readonly lastGoal: number | null;
  readonly weekGoal: number;
  readonly first: number;
  readonly goal: number;
  readonly budget: number;
  readonly belief: number;
  readonly promised: string | null;
  readonly done: boolean | null;
  readonly action: string;
  readonly reason?: string;
  readonly by?: Goal['by'];
}

const SELLERS: readonly SellerFigures[] = [
  {
    name: 'Marty Freudenburg',
    weeks: [8_700, 8_100, 7_400, 6_900, 6_200, 4_809],
    lastGoal: 9_000,
    weekGoal: 7_500,
    first: 45_000,
    goal: 22_000,
    budget: 40_000,
    belief: 7,
    promised: 'Besök hos Konmatfix',
    done: false,
    action: 'Besöker Konmatfix och Sumace före torsdag',
    reason: 'två affärer flyttade till oktober',
  },
  {
    name: 'Gladys Colclough',
    weeks: [7_900, 8_600, 9_100, 9_900, 10_400, 10_956],
    lastGoal: 12_000,
    weekGoal: 13_500,
    first: 40_000,
    goal: 40_000,
    budget: 44_000,
    belief: 8,
    promised: 'Ring alla offerter från augusti',
    done: true,
    action: 'Ringer tio kunder som väntar på svar',
  },
  {
    name: 'Niesha Huffines',
    weeks: [1_200, 1_900, 2_700, 3_600, 4_600, 7_881],
    lastGoal: 3_000,
    weekGoal: 8_500,
    first: 9_000,
    goal: 26_000,
    budget: 16_000,
    belief: 9,
    promised: 'Fem nya kontakter om dagen',
    done: true,
    action: 'Tar fem nya kontakter om dagen.',
    reason: 'nya kundlistan håller hela månaden.',
  },
  {
    name: 'Darcel Schlecht',
    weeks: [34_100, 36_900, 33_000, 35_800, 13_771, 34_883],
    lastGoal: 34_000,
    weekGoal: 36_000,
    first: 140_000,
    goal: 140_000,
    budget: 150_000,
    belief: 8,
    promised: 'Avslut med Codehow',
    done: true,
    action: 'Avslutar Isdom och Cancity',
  },
  {
    name: 'Mei-Mei Johns',
    weeks: null,
    lastGoal: null,
    weekGoal: 4_000,
    first: 10_000,
    goal: 10_000,
    budget: 8_000,
    belief: 7,
    promised: null,
    done: null,
    action: 'Går med Darcel på tre besök',
  },
  {
    name: 'Jonathan Berthelot',
    weeks: [12_600, 13_300, 13_900, 14_400, 15_000, 16_021],
    lastGoal: 14_000,
    weekGoal: 15_000,
    first: 50_000,
    goal: 50_000,
    budget: 48_000,
    belief: 8,
    promised: 'Demo för Bioholding',
    done: true,
    action: 'Lämnar offert till Zumgoity',
    by: 'advance',
  },
];

const MINUTES: readonly (readonly [StepId, number])[] = [
  ['wins', 3],
  ['promises', 4],
  ['team', 2],
  ['round', 20],
  ['obstacles', 10],
  ['training', 4],
  ['summary', 3],
  ['close', 2],
];

export function goalId(seller: string, period: string, order: number): Id {
  return idOf(`${seller} ${period} ${String(order)}`);
}

export function pictureDocument(more: Partial<Settings> = {}): SalesDocument {
  const settings: Settings = {
    ...defaultSettings('sv'),
    company: 'Norrfors Teknik AB',
    teamName: 'Team Marxen',
    managerName: 'Melvin Marxen',
    place: 'Stora mötesrummet',
    ...more,
  };
  const document: SalesDocument = {
    ...emptyDocument(settings),
    sellers: SELLERS.map(({ name, weeks }) => ({
      id: idOf(name),
      name,
      joined: weeks === null ? WEEK : null,
      left: null,
      aliases: [],
    })),
    budgets: SELLERS.map(({ name, budget }) => ({ sellerId: idOf(name), month: MONTH, amount: kr(budget) })),
    results: SELLERS.flatMap(({ name, weeks }) =>
      (weeks ?? []).map((amount, index) => ({
        sellerId: idOf(name),
        week: addWeeks(LAST_WEEK, index - 5),
        amount: kr(amount),
        source: 'typed',
        at: STARTED_AT,
      })),
    ),
    goals: SELLERS.flatMap(goalsOf),
    actions: [
      decided('Ny prislista med GTX 500', { kind: 'manager' }, '2017-09-20'),
      decided('Svar på tre offerter', seller('Niesha Huffines'), '2017-09-19'),
      decided('Juristen med på mötet med Konmatfix', seller('Darcel Schlecht'), '2017-09-21'),
      { ...decided('Besök hos Konmatfix', seller('Marty Freudenburg'), '2017-09-21'), ...beforeTheMeeting },
    ],
  };
  return { ...document, meetings: [closed(document)] };
}

export function pictureMeeting(document: SalesDocument): HeldMeeting {
  const [meeting] = document.meetings;
  if (meeting === undefined || meeting.status === 'calledOff') throw new Error('The fixture has one meeting');
  return meeting;
}

export function vantageOf(document: SalesDocument, week: IsoWeek = WEEK): Vantage {
  return {
    document,
    calendar: calendarOf(document.settings, {}),
    targetWeek: week,
    today: '2017-09-18',
    finishedWeek: null,
  };
}

export function modelOf(document: SalesDocument, version: MinutesVersion = 'whole'): MinutesModel {
  return minutesModel(document, pictureMeeting(document), vantageOf(document), CLOSED_AT, version);
}

export function pictureModel(locale: Locale = 'sv', version: MinutesVersion = 'whole'): MinutesModel {
  return { ...modelOf(pictureDocument(), version), locale };
}

/** Fifteen sellers with names of 40 characters and sums of ten digits; everything is said at length. */
export function largeModel(locale: Locale = 'sv', version: MinutesVersion = 'whole'): MinutesModel {
  const model = pictureModel(locale, version);
  const big = kr(123_456_789);
  const names = Array.from(
    { length: 15 },
    (_, index) => `${'Maximiliana Alexandersdotter von Lingonskog'.slice(0, 37)} ${String(index + 1).padStart(2, '0')}`,
  );
  const { facts } = model;
  const budget = version === 'whole' ? big : null;
  return {
    ...model,
    facts: {
      ...facts,
      sellers: names.map((name, index) => ({
        ...cycled(facts.sellers, index),
        sellerId: idOf(name),
        name,
        lastGoal: big,
        lastResult: index === 3 ? -big : big,
        weekGoal: big,
        monthFirst: index % 2 === 0 ? big : big * 2,
        monthGoal: big,
        budget,
      })),
      sums: {
        lastGoal: big * 15,
        lastResult: big * 13,
        reached: 14,
        known: 15,
        weekGoal: big * 15,
        weekGoalsStated: 15,
        monthFirst: big * 22,
        monthGoal: big * 15,
        monthGoalsStated: 14,
        budget: version === 'whole' ? big * 15 : null,
      },
      team: {
        ...facts.team,
        weekResults: facts.team.weekResults.map(({ week }, index) => ({ week, amount: big * (index + 2) })),
        monthResult: big * 5,
        monthGoal: big * 15,
        sellers: 15,
        monthGoalsStated: 14,
        budget: big * 14,
      },
    },
    present: names.slice(0, 13).map((name, index) => ({ name, state: index === 4 ? 'remote' : 'here', lateAt: null })),
    absent: names.slice(13).map((name) => ({ name, state: 'away', lateAt: null })),
    wins: names.map((name) => ({
      name,
      text: 'Elva affärer på en vecka, den största någonsin, med en kund som vi inte hade i våras',
    })),
    promises: model.promises.slice(0, 1).map((week) => ({
      ...week,
      actions: names.map((name, index) => ({
        name,
        action: 'Ringer tio kunder som väntar på svar sedan i augusti',
        done: index % 3 !== 0,
      })),
    })),
    goals: names.map((_, index) => ({
      ...cycled(model.goals, index),
      isNew: false,
      potential: index % 4 === 0 ? 'tre heta offerter' : '',
    })),
  };
}

function goalsOf(one: SellerFigures): readonly Goal[] {
  const goal = (period: string, order: number, amount: number, at: string, more: Partial<Goal>): Goal => ({
    id: goalId(one.name, period, order),
    sellerId: idOf(one.name),
    period,
    amount: kr(amount),
    statedAt: at,
    meetingId: null,
    by: 'seller',
    ...more,
  });
  const here = { meetingId: idOf('meeting'), by: one.by ?? 'seller' } as const;
  return [
    ...(one.lastGoal === null
      ? []
      : [
          goal(
            LAST_WEEK,
            0,
            one.lastGoal,
            '2017-09-11T07:00:00.000Z',
            one.promised === null ? {} : { action: one.promised },
          ),
        ]),
    goal(MONTH, 0, one.first, one.weeks === null ? '2017-09-18T07:20:00.000Z' : '2017-09-04T07:00:00.000Z', {}),
    ...(one.goal === one.first
      ? []
      : [
          goal(MONTH, 1, one.goal, '2017-09-18T07:20:00.000Z', {
            ...here,
            ...(one.reason === undefined ? {} : { reason: one.reason }),
          }),
        ]),
    goal(WEEK, 0, one.weekGoal, '2017-09-18T07:21:00.000Z', { ...here, belief: one.belief, action: one.action }),
  ];
}

function closed(document: SalesDocument): HeldMeeting {
  const open = heldMeeting('meeting', WEEK, {
    number: 27,
    place: document.settings.place,
    startedAt: STARTED_AT,
    closedAt: CLOSED_AT,
    visits: visits(),
    order: SELLERS.map(({ name }) => idOf(name)),
    presence: SELLERS.map(({ name, by }) => ({
      sellerId: idOf(name),
      state: by === 'advance' ? 'away' : 'here',
      at: null,
    })),
    wins: [
      win('Gladys Colclough', 'Treequote köper GTX Plus Pro'),
      win('Darcel Schlecht', 'Elva affärer på en vecka'),
      win('Niesha Huffines', 'Globex Corporation sa ja till MG Advanced'),
      win('Mei-Mei Johns', 'Första egna kundmötet är bokat'),
      win('Marty Freudenburg', 'Dontechi skrev på i lördags'),
    ],
    followUps: SELLERS.flatMap(({ name, done }) =>
      done === null ? [] : [{ goalId: goalId(name, LAST_WEEK, 0), done }],
    ),
    obstacles: document.actions
      .filter(({ meetingId }) => meetingId !== null)
      .map(({ id, text }, index): Obstacle => ({
        id: idOf(`obstacle ${String(index)}`),
        text: OBSTACLES[index] ?? text,
        actionId: id,
      }))
      .concat([{ id: idOf('obstacle open'), text: 'Demorummet är dubbelbokat', actionId: null }]),
    training: { topic: 'Att fråga efter nästa steg', lesson: 'boka nästa möte i samtalet' },
    confirmedAt: CLOSED_AT,
    energy: [8, 9, 8, 8, 8].map((value, index) => ({ sellerId: idOf(SELLERS[index]?.name ?? ''), value })),
    nextMeeting: { date: '2017-09-25', time: '09:00', place: 'Stora mötesrummet' },
    notes: { meeting: PRIVATE.meeting, sellers: [{ sellerId: idOf('Jonathan Berthelot'), text: PRIVATE.seller }] },
  });
  const vantage = vantageOf({ ...document, meetings: [open] });
  return { ...open, facts: meetingFacts(vantage, open, CLOSED_AT) };
}

const OBSTACLES = ['Priserna i appen är gamla', 'Tre kunder väntar på svar', 'Avtalet fastnar hos Konmatfix'];

function visits(): readonly Visit[] {
  let at = Date.parse('2017-09-18T07:00:00.000Z');
  return MINUTES.map(([step, minutes]) => {
    const from = new Date(at).toISOString();
    at += minutes * 60_000;
    return { step, stop: null, from, to: new Date(at).toISOString() };
  });
}

const beforeTheMeeting = { meetingId: null, createdAt: '2017-09-11T07:30:00.000Z' } as const;

function decided(text: string, owner: Action['owner'], due: string): Action {
  return {
    id: idOf(text),
    kind: 'decision',
    text,
    owner,
    due,
    about: null,
    meetingId: idOf('meeting'),
    createdAt: '2017-09-18T07:35:00.000Z',
    doneAt: null,
  };
}

function seller(name: string): Action['owner'] {
  return { kind: 'seller', sellerId: idOf(name) };
}

function win(name: string, text: string): HeldMeeting['wins'][number] {
  return { id: idOf(text), sellerId: idOf(name), text };
}

function cycled<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Nothing to repeat');
  return item;
}

/** Kronor in öre. */
export function kr(kronor: number): Amount {
  return kronor * 100;
}
