/** Goals are only ever added: stated, restated, corrected; their words can be mended (design 3). */
import { isPeriodOver, localDateOf } from '../calendar.ts';
import { isComeBackFor } from '../come-back.ts';
import type { CommandOf } from '../commands.ts';
import type { Action, Goal, Id, Instant, Meeting, SalesDocument } from '../document.ts';
import { canCorrect } from '../goals.ts';
import { openMeeting } from '../meetings.ts';
import type { Calendar } from '../vantage.ts';
import { refuse, type Outcome } from './outcome.ts';

export interface Stamp {
  readonly at: Instant;
  readonly id: Id;
  readonly calendar: Calendar;
}

/** A goal from the seller; for a period that is over it is refused (design 4.2). */
export function stateGoal(document: SalesDocument, command: CommandOf<'goal.state'>, stamp: Stamp): Outcome {
  const { sellerId, period, amount, by, reason } = command;
  if (!document.sellers.some((seller) => seller.id === sellerId)) return refuse('error.seller.gone');
  const today = localDateOf(stamp.at, stamp.calendar.timeZone);
  if (isPeriodOver(period, stamp.calendar, today)) return refuse('error.goal.over');
  const goal: Goal = {
    id: stamp.id,
    sellerId,
    period,
    amount,
    statedAt: stamp.at,
    meetingId: openMeeting(document)?.id ?? null,
    by,
    ...(reason === null || reason === '' ? {} : { reason }),
  };
  return { ...document, goals: [...document.goals, goal], actions: cameBack(document, goal, stamp.calendar) };
}

/** Who was to come back with this goal, or with that of an earlier week, has done so. */
function cameBack(document: SalesDocument, goal: Goal, calendar: Calendar): readonly Action[] {
  const isAwaited = (action: Action): boolean =>
    action.doneAt === null && isComeBackFor(document, action, goal, calendar);
  if (!document.actions.some(isAwaited)) return document.actions;
  return document.actions.map((action) => (isAwaited(action) ? { ...action, doneAt: goal.statedAt } : action));
}

/** A goal in place of a slip, with the slip's words; the replaced one stays in the file and counts nowhere. */
export function correctGoal(document: SalesDocument, command: CommandOf<'goal.correct'>, stamp: Stamp): Outcome {
  const slip = document.goals.find((goal) => goal.id === command.goalId);
  if (slip === undefined) return refuse('error.goal.gone');
  const today = localDateOf(stamp.at, stamp.calendar.timeZone);
  const allowed = canCorrect(document, slip.id, { calendar: stamp.calendar, today });
  if (!allowed.ok) return refuse('error.goal.correctionOver');
  const goal: Goal = { ...slip, id: stamp.id, amount: command.amount, statedAt: stamp.at, corrects: slip.id };
  return { ...document, goals: [...document.goals, goal] };
}

/** Belief, potential, action and reason follow the number by keyboard; locked minutes keep their words. */
export function setTerms(document: SalesDocument, command: CommandOf<'goal.terms'>): Outcome {
  const goal = document.goals.find((one) => one.id === command.goalId);
  if (goal === undefined) return refuse('error.goal.gone');
  if (document.meetings.some((meeting) => isLockedWith(meeting, goal))) return refuse('error.meeting.locked');
  const { belief, potential, action, reason, ...figures } = goal;
  const words = {
    belief: command.belief === undefined ? belief : command.belief,
    potential: command.potential ?? potential,
    action: command.action ?? action,
    reason: command.reason ?? reason,
  };
  // Words that are taken away leave no key behind.
  const kept = Object.fromEntries(
    Object.entries(words).filter(([, word]) => word !== undefined && word !== null && word !== ''),
  );
  const worded: Goal = { ...figures, ...kept };
  return { ...document, goals: document.goals.map((one) => (one === goal ? worded : one)) };
}

/**
 * The meeting that a goal was stated in, or one whose minutes tell its words: of the goals in force, and of the promises of the
 * weeks that it followed up. A goal left in advance or taken outside a meeting belongs to none.
 */
function isLockedWith(meeting: Meeting, { id, meetingId, period }: Goal): boolean {
  if (meeting.status !== 'locked') return false;
  if (meeting.id === meetingId) return true;
  const { sellers = [], promises = [] } = meeting.facts ?? {};
  const isInForce = sellers.some(({ weekGoalId, monthGoalId }) => weekGoalId === id || monthGoalId === id);
  return isInForce || promises.some(({ week }) => week === period);
}
