/** Any command that the border lets through, about what is in the document and, now and then, about what is gone. */
import fc, { type GeneratorValue } from 'fast-check';
import { MEETING_KINDS, STEPS } from '../../shared/agenda.ts';
import type { Command, CommandOf } from '../../shared/commands.ts';
import type { ActionOwner, Id, SalesDocument } from '../../shared/document.ts';
import { isHeld } from '../../shared/meetings.ts';
import { idOf, mappingOf } from './builders.ts';

type Type = Command['type'];

const NAMES: readonly [string, ...string[]] = ['Kim', 'kim ', 'Kim Berg', 'Åsa Öberg', 'Bo Ek', 'Cia', 'Dan  Ek', ' '];
const WEEKS: readonly [string, ...string[]] = ['2026-W46', '2026-W47', '2026-W48', '2026-W49', '2026-W53'];
const PERIODS: readonly [string, ...string[]] = [...WEEKS, '2026-11', '2026-12', '2026-Q4', '2026-H2', '2026'];
const DAYS: readonly [string, ...string[]] = ['2026-11-20', '2026-11-27', '2026-12-24'];
const TEXTS: readonly [string, ...string[]] = ['x', ' ', 'Ringer "Lundbergs" 🎯', '\u0000'];
const STATES = ['expected', 'here', 'remote', 'late', 'away'] as const;
const MAPPING = mappingOf('Säljare', 'Vecka', 'Belopp');

type Picker = ReturnType<typeof pickerOf>;

function pickerOf(document: SalesDocument, pick: GeneratorValue) {
  const number = (min: number, max: number): number => pick(fc.integer, { min, max });
  const flag = (): boolean => number(0, 1) === 1;
  const of = <T>(values: readonly [T, ...T[]]): T => values[number(0, values.length - 1)] ?? values[0];
  const some = <T>(make: () => T): T[] => Array.from({ length: number(0, 2) }, make);
  const maybe = <T>(make: () => T): T | null => (flag() ? make() : null);
  const held = document.meetings.filter(isHeld);
  const idFrom = (list: readonly { readonly id: Id }[]): Id => {
    const known = list.map(({ id }) => id);
    return of([idOf('gone'), ...known, ...known, ...known]);
  };
  const seller = (): Id => idFrom(document.sellers);
  const name = (): string => of(NAMES);
  const owner = (): ActionOwner => {
    const kind = of<ActionOwner['kind']>(['seller', 'manager', 'text']);
    if (kind === 'seller') return { kind, sellerId: seller() };
    return kind === 'text' ? { kind, name: name() } : { kind: 'manager' };
  };
  return {
    number,
    flag,
    of,
    some,
    maybe,
    seller,
    name,
    owner,
    amount: (): number => of([number(0, 20_000_000), pick(fc.maxSafeNat), Number.MAX_SAFE_INTEGER]),
    week: (): string => of(WEEKS),
    day: (): string => of(DAYS),
    text: (): string => of(TEXTS),
    goal: (): Id => idFrom(document.goals),
    action: (): Id => idFrom(document.actions),
    meeting: (): Id => idFrom(document.meetings),
    /** A text's meeting: named, or the open one. */
    ofMeeting: (): { readonly meetingId?: Id } => (flag() ? { meetingId: idFrom(document.meetings) } : {}),
    win: (): Id => idFrom(held.flatMap(({ wins }) => wins)),
    obstacle: (): Id => idFrom(held.flatMap(({ obstacles }) => obstacles)),
    order: (): Id[] => document.sellers.map(({ id }) => id).reverse(),
  };
}

const MAKERS: { readonly [T in Type]: (any: Picker) => Omit<CommandOf<T>, 'type'> } = {
  'settings.change': (any) => ({
    patch: {
      teamName: any.text(),
      roundOrder: any.of<'team' | 'rotating'>(['team', 'rotating']),
      firstMonth: any.number(1, 12),
      gate: any.of([{ neededOfBest: any.number(100, 200) }, { paceOfGoal: any.number(1, 100) }]),
      minutesPerStep: { round: any.number(1, 9) },
      coachingQuestions: any.of([{ 'coach.up': any.text() }, { 'coach.down': '' }]),
      currency: any.of(['SEK', 'EUR', 'ISK']),
      unit: any.of([null, { sv: { one: any.text() } }, {}]),
    },
  }),
  'seller.add': (any) => ({ name: any.name(), joined: any.maybe(any.week) }),
  'seller.edit': (any) => ({
    sellerId: any.seller(),
    name: any.name(),
    joined: any.maybe(any.week),
    left: any.maybe(any.week),
  }),
  'seller.remove': (any) => ({ sellerId: any.seller() }),
  'seller.anonymise': (any) => ({ sellerId: any.seller() }),
  'seller.order': (any) => ({ order: any.flag() ? any.order() : any.some(any.seller) }),
  'budget.set': (any) => ({
    sellerId: any.seller(),
    month: any.of(['2026-11', '2026-12']),
    amount: any.maybe(any.amount),
  }),
  'result.set': (any) => ({
    sellerId: any.seller(),
    week: any.week(),
    amount: any.maybe(() => any.of([-1, 1]) * any.amount() || 0), // never -0
  }),
  'absence.set': (any) => ({ sellerId: any.seller(), week: any.week(), days: any.number(0, 5) }),
  'import.commit': (any) => ({
    source: any.of(['pasted', 'utfall.csv']),
    basedOn: any.number(0, 3),
    newSellers: any.some(any.name),
    aliases: any.some(() => ({ sellerId: any.seller(), alias: any.name() })),
    figures: any.some(() => ({
      seller: any.flag() ? any.seller() : any.number(0, 2),
      week: any.week(),
      amount: any.amount(),
    })),
    mapping: { ...MAPPING, columns: any.some(any.name) },
  }),
  'goal.state': (any) => ({
    sellerId: any.seller(),
    period: any.of(PERIODS),
    amount: any.amount(),
    by: any.of<'seller' | 'advance'>(['seller', 'advance']),
    reason: any.maybe(any.text),
  }),
  'goal.correct': (any) => ({ goalId: any.goal(), amount: any.amount() }),
  'goal.terms': (any) => ({
    goalId: any.goal(),
    belief: any.maybe(() => any.number(1, 10)),
    potential: any.text(),
    action: any.of(['', 'Ringer']),
    reason: any.of(['', 'Sålt mer']),
  }),
  'meeting.start': (any) => ({ kind: any.of(MEETING_KINDS), alsoMonthly: any.flag(), targetWeek: any.week() }),
  'meeting.targetWeek': (any) => ({ targetWeek: any.week() }),
  'meeting.finishedWeek': (any) => ({ week: any.maybe(any.week) }),
  'meeting.place': (any) => ({ place: any.text() }),
  'meeting.presence': (any) => ({ sellerId: any.seller(), state: any.of(STATES) }),
  'meeting.allHere': () => ({}),
  'meeting.guests': (any) => ({ guests: any.some(any.name) }),
  'meeting.go': (any) => {
    const step = any.of(STEPS);
    return { step, stop: step === 'round' ? any.seller() : null, page: any.number(0, 3), gateOpen: any.flag() };
  },
  'meeting.pause': (any) => ({ paused: any.flag() }),
  'meeting.later': (any) => ({ sellerId: any.seller() }),
  'meeting.comesBack': (any) => ({ sellerId: any.seller(), due: any.day() }),
  'meeting.addWin': (any) => ({ ...any.ofMeeting(), sellerId: any.maybe(any.seller), text: any.text() }),
  'meeting.editWin': (any) => ({
    ...any.ofMeeting(),
    winId: any.win(),
    sellerId: any.maybe(any.seller),
    text: any.text(),
  }),
  'meeting.removeWin': (any) => ({ ...any.ofMeeting(), winId: any.win() }),
  'meeting.followUp': (any) => ({ ...any.ofMeeting(), goalId: any.goal(), done: any.maybe(any.flag) }),
  'meeting.teamNote': (any) => ({ ...any.ofMeeting(), text: any.text() }),
  'meeting.addObstacle': (any) => ({ ...any.ofMeeting(), text: any.text() }),
  'meeting.editObstacle': (any) => ({ ...any.ofMeeting(), obstacleId: any.obstacle(), text: any.text() }),
  'meeting.removeObstacle': (any) => ({ ...any.ofMeeting(), obstacleId: any.obstacle() }),
  'meeting.decide': (any) => ({
    ...any.ofMeeting(),
    obstacleId: any.obstacle(),
    text: any.text(),
    owner: any.owner(),
    due: any.maybe(any.day),
  }),
  'meeting.training': (any) => ({ ...any.ofMeeting(), topic: any.text(), lesson: any.text() }),
  'meeting.confirm': (any) => ({ confirmed: any.flag() }),
  'meeting.energy': (any) => ({ sellerId: any.seller(), value: any.maybe(() => any.number(1, 10)) }),
  'meeting.next': (any) => ({
    ...any.ofMeeting(),
    next: any.maybe(() => ({ date: any.day(), time: '09:00', place: any.text() })),
  }),
  'meeting.note': (any) => ({ ...any.ofMeeting(), sellerId: any.maybe(any.seller), text: any.of(['', 'Trött']) }),
  'meeting.close': () => ({}),
  'meeting.lock': (any) => ({ meetingId: any.meeting() }),
  'meeting.addendum': (any) => ({ meetingId: any.meeting(), text: any.text() }),
  'meeting.discard': () => ({}),
  'meeting.callOff': (any) => ({ kind: any.of(MEETING_KINDS), targetWeek: any.week(), reason: any.text() }),
  'meeting.reinstate': (any) => ({ meetingId: any.meeting() }),
  'action.done': (any) => ({ actionId: any.action(), done: any.flag() }),
  'action.edit': (any) => ({ actionId: any.action(), text: any.text(), owner: any.owner(), due: any.maybe(any.day) }),
};

export const COMMAND_TYPES = Object.keys(MAKERS) as readonly Type[];

/** Weighted so that meetings last a while: what begins and ends them is drawn less often than the rest. */
const SELDOM: readonly Type[] = ['meeting.close', 'meeting.discard', 'meeting.lock', 'seller.remove', 'seller.edit'];
const DRAWN = [...COMMAND_TYPES, ...COMMAND_TYPES, ...COMMAND_TYPES].filter(
  (type, index, all) => !SELDOM.includes(type) || all.indexOf(type) === index,
);

export function anyCommand(document: SalesDocument, pick: GeneratorValue): Command {
  const any = pickerOf(document, pick);
  const type = any.of<Type>(['seller.add', ...DRAWN]);
  return { type, ...MAKERS[type](any) } as Command;
}
