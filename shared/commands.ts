/**
 * Every change a person can make, as one union. Main validates each with `commandSchema` before the reducer sees it;
 * windows import only the type. A command carries no id and no time: main stamps both (see Change).
 */
import { z } from 'zod';
import type { Id, Instant } from './document.ts';
import {
  absenceDays,
  amount,
  goalAmount,
  id,
  importMapping,
  isoWeek,
  localDate,
  localTime,
  longText,
  meetingKind,
  month,
  period,
  presenceState,
  score,
  settingsPatch,
  shortText,
  stepId,
} from './schema-parts.ts';

const name = shortText.min(1);
const actionOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seller'), sellerId: id }),
  z.strictObject({ kind: z.literal('manager') }),
  z.strictObject({ kind: z.literal('text'), name }),
]);

const team = [
  z.strictObject({ type: z.literal('settings.change'), patch: settingsPatch }),
  z.strictObject({ type: z.literal('seller.add'), name, joined: isoWeek.nullable() }),
  z.strictObject({
    type: z.literal('seller.edit'),
    sellerId: id,
    name,
    joined: isoWeek.nullable(),
    left: isoWeek.nullable(),
  }),
  z.strictObject({ type: z.literal('seller.remove'), sellerId: id }),
  /** Takes the person out and leaves the figures (design 3: the removal of a seller, on demand). */
  z.strictObject({ type: z.literal('seller.anonymise'), sellerId: id }),
  z.strictObject({ type: z.literal('seller.order'), order: z.array(id) }),
] as const;

const figures = [
  z.strictObject({ type: z.literal('budget.set'), sellerId: id, month, amount: goalAmount.nullable() }),
  z.strictObject({ type: z.literal('result.set'), sellerId: id, week: isoWeek, amount: amount.nullable() }),
  z.strictObject({ type: z.literal('absence.set'), sellerId: id, week: isoWeek, days: absenceDays.or(z.literal(0)) }),
  z.strictObject({
    type: z.literal('import.commit'),
    source: name, // the file's name, or 'pasted'
    basedOn: z.int().min(0), // the document's number when it was previewed
    newSellers: z.array(name),
    aliases: z.array(z.strictObject({ sellerId: id, alias: name })),
    figures: z.array(
      z.strictObject({
        /** A seller's id, or the place of a new seller in `newSellers`. */
        seller: z.union([id, z.int().min(0)]),
        week: isoWeek,
        amount,
      }),
    ),
    mapping: importMapping,
  }),
] as const;

const goals = [
  z.strictObject({
    type: z.literal('goal.state'),
    sellerId: id,
    period,
    amount: goalAmount,
    by: z.enum(['seller', 'advance']),
    reason: longText.nullable(),
  }),
  z.strictObject({ type: z.literal('goal.correct'), goalId: id, amount: goalAmount }),
  z.strictObject({
    /** Only the words that are changed: two fields left one after the other do not undo each other. */
    type: z.literal('goal.terms'),
    goalId: id,
    belief: score.nullable().optional(),
    potential: longText.optional(),
    action: longText.optional(),
    reason: longText.optional(),
  }),
] as const;

/** Of a meeting's texts: they are mended in the meeting named, open or under review; left out, in the open one (design 3). */
const textOf = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), meetingId: id.optional(), ...shape });

const meeting = [
  z.strictObject({
    type: z.literal('meeting.start'),
    kind: meetingKind,
    alsoMonthly: z.boolean(),
    targetWeek: isoWeek,
  }),
  z.strictObject({ type: z.literal('meeting.targetWeek'), targetWeek: isoWeek }),
  z.strictObject({ type: z.literal('meeting.finishedWeek'), week: isoWeek.nullable() }),
  z.strictObject({ type: z.literal('meeting.place'), place: shortText }),
  z.strictObject({ type: z.literal('meeting.presence'), sellerId: id, state: presenceState }),
  z.strictObject({ type: z.literal('meeting.allHere') }),
  z.strictObject({ type: z.literal('meeting.guests'), guests: z.array(name).max(50) }),
  z.strictObject({
    type: z.literal('meeting.go'),
    step: stepId,
    stop: id.nullable(),
    page: z.int().min(0),
    gateOpen: z.boolean(),
  }),
  z.strictObject({ type: z.literal('meeting.pause'), paused: z.boolean() }),
  z.strictObject({ type: z.literal('meeting.later'), sellerId: id }),
  z.strictObject({ type: z.literal('meeting.comesBack'), sellerId: id, due: localDate }),
  textOf('meeting.addWin', { sellerId: id.nullable(), text: longText.min(1) }),
  textOf('meeting.editWin', { winId: id, sellerId: id.nullable(), text: longText.min(1) }),
  textOf('meeting.removeWin', { winId: id }),
  textOf('meeting.followUp', { goalId: id, done: z.boolean().nullable() }),
  textOf('meeting.teamNote', { text: longText }),
  textOf('meeting.addObstacle', { text: longText.min(1) }),
  textOf('meeting.editObstacle', { obstacleId: id, text: longText.min(1) }),
  textOf('meeting.removeObstacle', { obstacleId: id }),
  textOf('meeting.decide', {
    obstacleId: id,
    text: longText.min(1),
    owner: actionOwner,
    due: localDate.nullable(),
  }),
  textOf('meeting.training', { topic: longText.optional(), lesson: longText.optional() }),
  z.strictObject({ type: z.literal('meeting.confirm'), confirmed: z.boolean() }),
  z.strictObject({ type: z.literal('meeting.energy'), sellerId: id, value: score.nullable() }),
  textOf('meeting.next', {
    next: z.strictObject({ date: localDate, time: localTime, place: shortText }).nullable(),
  }),
  /** Private: never on the stage, never in the minutes. `sellerId` null is the meeting's own note. */
  textOf('meeting.note', { sellerId: id.nullable(), text: longText }),
  z.strictObject({ type: z.literal('meeting.close') }),
  z.strictObject({ type: z.literal('meeting.lock'), meetingId: id }),
  /** What is added to locked minutes, with its day (design 3). */
  z.strictObject({ type: z.literal('meeting.addendum'), meetingId: id, text: longText.min(1) }),
  z.strictObject({ type: z.literal('meeting.discard') }),
  z.strictObject({ type: z.literal('meeting.callOff'), kind: meetingKind, targetWeek: isoWeek, reason: longText }),
  /** A meeting that was called off stands again. */
  z.strictObject({ type: z.literal('meeting.reinstate'), meetingId: id }),
] as const;

const actions = [
  z.strictObject({ type: z.literal('action.done'), actionId: id, done: z.boolean() }),
  z.strictObject({
    type: z.literal('action.edit'),
    actionId: id,
    text: longText.min(1),
    owner: actionOwner,
    due: localDate.nullable(),
  }),
] as const;

export const commandSchema = z.discriminatedUnion('type', [...team, ...figures, ...goals, ...meeting, ...actions]);

export type Command = z.infer<typeof commandSchema>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** A command as main has stamped it: what every reducer, in main and in the windows, applies alike. */
export interface Change {
  readonly command: Command;
  readonly at: Instant;
  /** Fresh ids: one, or as many as an import makes sellers. */
  readonly ids: readonly Id[];
}
