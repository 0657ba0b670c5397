/** A meeting begins, is closed, reviewed, locked, or discarded as begun by mistake (design 3). */
import { localDateOf } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import type { Action, HeldMeeting, Id, Instant, SalesDocument } from '../document.ts';
import { closedMeetings } from '../goals.ts';
import { heldMeetingOf, openMeeting } from '../meetings.ts';
import { actionFacts, meetingFacts } from '../minutes/facts.ts';
import { partsOf } from '../periods.ts';
import type { Calendar } from '../vantage.ts';
import type { Stamp } from './goals.ts';
import { withMeeting } from './meeting.ts';
import { ended } from './meeting-room.ts';
import { refuse, type Outcome } from './outcome.ts';
import { awaitedPresence, roundOrder } from './round.ts';

export function startMeeting(document: SalesDocument, command: CommandOf<'meeting.start'>, stamp: Stamp): Outcome {
  const { kind, alsoMonthly, targetWeek } = command;
  if (openMeeting(document) !== null) return refuse('error.meeting.alreadyOpen');
  const order = roundOrder(document, targetWeek);
  if (order.length === 0) return refuse('error.meeting.noSellers');
  const meeting: HeldMeeting = {
    id: stamp.id,
    status: 'open',
    kind,
    alsoMonthly: alsoMonthly && kind === 'week',
    targetWeek,
    finishedWeek: null,
    number: null,
    place: document.settings.place,
    startedAt: stamp.at,
    closedAt: null,
    lockedAt: null,
    position: { step: 'lobby', stop: null, page: 0, gateOpen: false },
    paused: false,
    visits: [],
    order,
    later: [],
    presence: order.map((sellerId) => awaitedPresence({ document, calendar: stamp.calendar }, sellerId, targetWeek)),
    guests: [],
    wins: [],
    followUps: [],
    teamNote: '',
    obstacles: [],
    training: { topic: '', lesson: '' },
    confirmedAt: null,
    energy: [],
    nextMeeting: null,
    notes: { meeting: '', sellers: [] },
    facts: null,
    addenda: [],
  };
  return { ...document, meetings: [...document.meetings, meeting] };
}

/** From here on the figures stand as they were shown; texts can be mended until the minutes are locked. */
export function closeMeeting(document: SalesDocument, at: Instant, calendar: Calendar): Outcome {
  const meeting = openMeeting(document);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  const closed: HeldMeeting = {
    ...meeting,
    status: 'review',
    closedAt: at,
    number: nextNumber(document, meeting),
    visits: ended(meeting.visits, at, calendar.timeZone),
    paused: false,
  };
  const vantage = {
    document: withMeeting(document, closed),
    calendar,
    targetWeek: meeting.targetWeek,
    today: localDateOf(at, calendar.timeZone),
    finishedWeek: meeting.finishedWeek,
  };
  return withMeeting(document, { ...closed, facts: meetingFacts(vantage, closed, at) });
}

/** One more than the closed ones of its kind with a target week in the same ISO year (design 7); a weekly held as a monthly counts in both series (design 5). */
export function nextNumber(
  document: SalesDocument,
  { kind, targetWeek }: Pick<HeldMeeting, 'kind' | 'targetWeek'>,
): number {
  const year = partsOf(targetWeek).year;
  const before = closedMeetings(document).filter(
    (one) => (one.kind === kind || (kind === 'month' && one.alsoMonthly)) && partsOf(one.targetWeek).year === year,
  );
  return before.length + 1;
}

export function lockMeeting(document: SalesDocument, { meetingId }: CommandOf<'meeting.lock'>, at: Instant): Outcome {
  const meeting = closedMeetings(document).find((one) => one.id === meetingId);
  if (meeting === undefined) return refuse('error.meeting.notClosed');
  if (meeting.status === 'locked') return document;
  // Owners and dates mended under review are the ones that stay.
  const facts = meeting.facts && { ...meeting.facts, actions: actionFacts(document, meeting) };
  return withMeeting(document, { ...meeting, facts, status: 'locked', lockedAt: at });
}

/** Locked minutes do not change; what comes later is added with its day (design 3). */
export function addAddendum(document: SalesDocument, command: CommandOf<'meeting.addendum'>, at: Instant): Outcome {
  const meeting = heldMeetingOf(document, command.meetingId);
  if (meeting?.status !== 'locked') return refuse('error.meeting.notLocked');
  const text = command.text.trim();
  if (text === '') return refuse('error.addendum.empty');
  return withMeeting(document, { ...meeting, addenda: [...meeting.addenda, { at, text }] });
}

/**
 * A meeting begun by mistake leaves nothing behind but what sellers have stated and the team has decided. Who was to come back
 * with a goal was to do so after that meeting, and goes with it.
 */
export function discardMeeting(document: SalesDocument): Outcome {
  const meeting = openMeeting(document);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  const loosened = <T extends { readonly meetingId: Id | null }>(one: T): T =>
    one.meetingId === meeting.id ? { ...one, meetingId: null } : one;
  const isItsComeBack = ({ kind, meetingId }: Action): boolean => kind === 'comesBack' && meetingId === meeting.id;
  return {
    ...document,
    meetings: document.meetings.filter((one) => one !== meeting),
    goals: document.goals.map(loosened),
    actions: document.actions.filter((action) => !isItsComeBack(action)).map(loosened),
  };
}
