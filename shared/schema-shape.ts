/**
 * The stored document's shape as zod sees it: document.ts, key by key, in the same order. Strict, so that a key that this
 * version does not know is refused with its place and never dropped in silence. Validated in main only.
 */
import { z } from 'zod';
import type { SalesDocument } from './document.ts';
import {
  absenceDays,
  amount,
  goalAmount,
  id,
  instant,
  isoWeek as anyIsoWeek,
  localDate,
  localTime,
  longText,
  meetingKind,
  month,
  period as anyPeriod,
  presenceState,
  score,
  settings,
  shortText,
  stepId,
} from './schema-parts.ts';

const name = shortText.min(1);
const counted = z.int().min(0);
const isoWeek = remembered(anyIsoWeek, 'week');
const period = remembered(anyPeriod, 'period');

const seller = z.strictObject({
  id,
  name,
  joined: isoWeek.nullable(),
  left: isoWeek.nullable(),
  aliases: z.array(name),
});

const budget = z.strictObject({ sellerId: id, month, amount: goalAmount });
const result = z.strictObject({ sellerId: id, week: isoWeek, amount, source: longText, at: instant });
const absence = z.strictObject({ sellerId: id, week: isoWeek, days: absenceDays });

const goal = z.strictObject({
  id,
  sellerId: id,
  period,
  amount: goalAmount,
  statedAt: instant,
  meetingId: id.nullable(),
  by: z.enum(['seller', 'advance']),
  // Left out, never undefined: what is read is written back as it was.
  belief: score.exactOptional(),
  potential: longText.exactOptional(),
  action: longText.exactOptional(),
  reason: longText.exactOptional(),
  corrects: id.exactOptional(),
});

const actionOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seller'), sellerId: id }),
  z.strictObject({ kind: z.literal('manager') }),
  z.strictObject({ kind: z.literal('text'), name }),
]);

const action = z.strictObject({
  id,
  kind: z.enum(['decision', 'comesBack']),
  text: longText,
  owner: actionOwner,
  due: localDate.nullable(),
  about: id.nullable(),
  meetingId: id.nullable(),
  createdAt: instant,
  doneAt: instant.nullable(),
});

const trendWord = z.enum(['steepDown', 'down', 'steady', 'up', 'steepUp']);

const promiseWeekFacts = z.strictObject({
  week: isoWeek,
  reached: counted,
  known: counted,
  result: amount,
  goal: goalAmount,
});

const lookBackFacts = z.strictObject({
  period,
  rows: z.array(
    z.strictObject({
      sellerId: id,
      name: shortText,
      original: goalAmount.nullable(),
      goal: goalAmount.nullable(),
      result: amount.nullable(),
      budget: goalAmount.nullable(),
      answer: z.enum(['reached', 'reachedInForce', 'reachedOriginal', 'notReached']).nullable(),
      trend: trendWord.nullable(),
    }),
  ),
});

const teamFacts = z.strictObject({
  weekResults: z.array(z.strictObject({ week: isoWeek, amount })),
  monthResult: amount,
  monthGoal: goalAmount.nullable(),
  monthGoalsStated: counted,
  sellers: counted,
  budget: goalAmount.nullable(),
  trend: trendWord.nullable(),
});

const sellerFacts = z.strictObject({
  sellerId: id,
  name,
  isNew: z.boolean(),
  presence: presenceState,
  lastGoal: goalAmount.nullable(),
  lastResult: amount.nullable(),
  kept: z.enum(['kept', 'missed', 'noGoal', 'noResult', 'absent', 'excused', 'running']),
  weekGoalId: id.nullable(),
  weekGoal: goalAmount.nullable(),
  monthGoalId: id.nullable(),
  monthFirst: goalAmount.nullable(),
  monthGoal: goalAmount.nullable(),
  monthResult: amount.nullable(),
  budget: goalAmount.nullable(),
  trend: trendWord.nullable(),
});

const sumFacts = z.strictObject({
  lastGoal: goalAmount.nullable(),
  lastResult: amount.nullable(),
  reached: counted,
  known: counted,
  weekGoal: goalAmount.nullable(),
  weekGoalsStated: counted,
  monthFirst: goalAmount.nullable(),
  monthGoal: goalAmount.nullable(),
  monthGoalsStated: counted,
  budget: goalAmount.nullable(),
});

const longGoalFacts = z.strictObject({
  period,
  rows: z.array(z.strictObject({ sellerId: id, name, original: goalAmount.nullable(), goal: goalAmount.nullable() })),
  sum: goalAmount.nullable(),
  stated: counted,
});

const meetingFacts = z.strictObject({
  teamName: shortText,
  company: shortText,
  managerName: shortText,
  currency: settings.shape.currency,
  unit: settings.shape.unit,
  timeZone: settings.shape.timeZone,
  month,
  weekOfMonth: z.int().min(1),
  weeksInMonth: z.int().min(1),
  lastWeek: isoWeek,
  promises: z.array(promiseWeekFacts),
  team: teamFacts,
  lookBack: lookBackFacts.nullable(),
  longGoals: longGoalFacts.nullable(),
  sellers: z.array(sellerFacts),
  actions: z.array(z.strictObject({ actionId: id, owner: actionOwner, due: localDate.nullable(), done: z.boolean() })),
  sums: sumFacts,
  minutes: z.array(z.strictObject({ step: stepId, planned: z.number().min(0), used: z.number().min(0) })),
});

const heldMeeting = z.strictObject({
  id,
  status: z.enum(['open', 'review', 'locked']),
  kind: meetingKind,
  alsoMonthly: z.boolean(),
  targetWeek: isoWeek,
  finishedWeek: isoWeek.nullable(),
  number: z.int().min(1).nullable(),
  place: shortText,
  startedAt: instant,
  closedAt: instant.nullable(),
  lockedAt: instant.nullable(),
  position: z.strictObject({ step: stepId, stop: id.nullable(), page: counted, gateOpen: z.boolean() }),
  paused: z.boolean(),
  visits: z.array(z.strictObject({ step: stepId, stop: id.nullable(), from: instant, to: instant.nullable() })),
  order: z.array(id),
  later: z.array(id),
  presence: z.array(z.strictObject({ sellerId: id, state: presenceState, at: instant.nullable() })),
  guests: z.array(name),
  wins: z.array(z.strictObject({ id, sellerId: id.nullable(), text: longText })),
  followUps: z.array(z.strictObject({ goalId: id, done: z.boolean() })),
  teamNote: longText,
  obstacles: z.array(z.strictObject({ id, text: longText, actionId: id.nullable() })),
  training: z.strictObject({ topic: longText, lesson: longText }),
  confirmedAt: instant.nullable(),
  energy: z.array(z.strictObject({ sellerId: id, value: score })),
  nextMeeting: z.strictObject({ date: localDate, time: localTime, place: shortText }).nullable(),
  notes: z.strictObject({
    meeting: longText,
    sellers: z.array(z.strictObject({ sellerId: id, text: longText })),
  }),
  facts: meetingFacts.nullable(),
  addenda: z.array(z.strictObject({ at: instant, text: longText })),
});

const calledOffMeeting = z.strictObject({
  id,
  status: z.literal('calledOff'),
  kind: meetingKind,
  targetWeek: isoWeek,
  reason: longText,
  at: instant,
});

export const documentSchema = z.strictObject({
  format: z.literal('saljmote'),
  version: z.literal(1),
  settings,
  sellers: z.array(seller),
  budgets: z.array(budget),
  results: z.array(result),
  absences: z.array(absence),
  goals: z.array(goal),
  meetings: z.array(z.discriminatedUnion('status', [heldMeeting, calledOffMeeting])),
  actions: z.array(action),
});

/** Thousands of rows hold a few hundred weeks: each is judged once. Bounded, since what is read is anybody's. */
function remembered(schema: z.ZodType<string>, error: string): z.ZodString {
  const good = new Set<string>();
  return z.string().refine(
    (text) => {
      if (good.has(text)) return true;
      const isGood = schema.safeParse(text).success;
      if (isGood && good.size < 5_000) good.add(text);
      return isGood;
    },
    { error },
  );
}

/** document.ts and this schema say the same, both ways; the compiler stops here when they drift apart. */
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same: Same<Frozen<z.infer<typeof documentSchema>>, Frozen<SalesDocument>> = true;
void same;
