/** Where the meeting is and who is in the room. */
import { stepsOf } from '../agenda.ts';
import { localDateOf, offeredAsFinished } from '../calendar.ts';
import { openComeBack } from '../come-back.ts';
import type { CommandOf } from '../commands.ts';
import type { Action, HeldMeeting, Id, Instant, Position, Presence, SalesDocument, Visit } from '../document.ts';
import { openMeeting } from '../meetings.ts';
import { isPassed, stopInstead } from '../round-moves.ts';
import type { Stamp } from './goals.ts';
import { inOpenMeeting, isInRound } from './meeting.ts';
import type { Calendar } from '../vantage.ts';
import { isRefused, refuse, type Outcome } from './outcome.ts';
import { awaitedPresence, roundOrder } from './round.ts';

/** Another week can have other sellers and other absences; what has been said about who is here stays. */
export function setTargetWeek(
  document: SalesDocument,
  { targetWeek }: CommandOf<'meeting.targetWeek'>,
  calendar: Calendar,
): Outcome {
  const meeting = openMeeting(document);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  if (document.goals.some((goal) => goal.meetingId === meeting.id)) return refuse('error.meeting.goalsStated');
  const order = roundOrder(document, targetWeek);
  if (order.length === 0) return refuse('error.meeting.noSellers');
  const ground = { document, calendar };
  const presence = order.map((sellerId): Presence => {
    const said = meeting.presence.find((one) => one.sellerId === sellerId);
    const isSaid = said !== undefined && said.state !== awaitedPresence(ground, sellerId, meeting.targetWeek).state;
    return isSaid ? said : awaitedPresence(ground, sellerId, targetWeek);
  });
  const later = meeting.later.filter((sellerId) => order.includes(sellerId));
  return inOpenMeeting(document, () => ({ targetWeek, finishedWeek: null, order, presence, later }));
}

/** Only the running week, from its Friday, can be said to be finished; null takes it back (design 4.1). */
export function setFinishedWeek(
  document: SalesDocument,
  { week }: CommandOf<'meeting.finishedWeek'>,
  { at, calendar }: Pick<Stamp, 'at' | 'calendar'>,
): Outcome {
  const offered = offeredAsFinished(localDateOf(at, calendar.timeZone));
  if (week !== null && week !== offered) return refuse('error.meeting.weekNotFinished');
  return inOpenMeeting(document, () => ({ finishedWeek: week }));
}

export function setPlace(document: SalesDocument, { place }: CommandOf<'meeting.place'>): Outcome {
  return inOpenMeeting(document, () => ({ place }));
}

/** Who comes when the round has passed gets a stop behind the others (design 5). */
export function setPresence(document: SalesDocument, command: CommandOf<'meeting.presence'>, at: Instant): Outcome {
  const { sellerId, state } = command;
  return inOpenMeeting(document, (meeting) => ({
    presence: meeting.presence.map((one) =>
      one.sellerId === sellerId ? { sellerId, state, at: state === 'late' ? at : null } : one,
    ),
    later: isPassed(meeting, sellerId, state) ? putLast(meeting, sellerId) : meeting.later,
  }));
}

/** Those of whom nothing has been said yet. */
export function setAllHere(document: SalesDocument): Outcome {
  return inOpenMeeting(document, ({ presence }) => ({
    presence: presence.map((one) => (one.state === 'expected' ? { ...one, state: 'here' } : one)),
  }));
}

export function setGuests(document: SalesDocument, { guests }: CommandOf<'meeting.guests'>): Outcome {
  return inOpenMeeting(document, () => ({ guests }));
}

/** Moves the meeting; the clock of the place that is left stops and that of the new one begins, also after a pause. */
export function goTo(document: SalesDocument, command: CommandOf<'meeting.go'>, at: Instant): Outcome {
  const meeting = openMeeting(document);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  const { step, stop, page, gateOpen } = command;
  if (!stepsOf(meeting).includes(step)) return refuse('error.meeting.noSuchPlace');
  if ((step === 'round') !== (stop !== null)) return refuse('error.meeting.noSuchPlace');
  if (stop !== null && !isInRound(meeting, stop)) return refuse('error.meeting.noSuchPlace');
  const position: Position = { step, stop, page, gateOpen };
  const stays = meeting.position.step === step && meeting.position.stop === stop;
  if (stays) return inOpenMeeting(document, () => ({ position }));
  return inOpenMeeting(document, () => ({
    position,
    paused: false,
    visits: opened(ended(meeting.visits, at, document.settings.timeZone), position, at),
  }));
}

/** The lobby has no clock: the meeting begins when it is left. */
function opened(visits: readonly Visit[], { step, stop }: Position, at: Instant): readonly Visit[] {
  return step === 'lobby' ? visits : [...visits, { step, stop, from: at, to: null }];
}

/**
 * The running visit ends, a clock that was set back never before it began. One that has lasted past its day was left open overnight:
 * nobody knows when the room was left, so that visit has no time at all, rather than a night's or a guess. A sleep within the day
 * is part of the visit (design 5).
 *
 * @param timeZone the team's, which tells the day
 */
export function ended(visits: readonly Visit[], at: Instant, timeZone: string): readonly Visit[] {
  return visits.map((visit) => {
    if (visit.to !== null) return visit;
    const isSameDay = localDateOf(at, timeZone) === localDateOf(visit.from, timeZone);
    return { ...visit, to: isSameDay && at > visit.from ? at : visit.from };
  });
}

export function pause(document: SalesDocument, { paused }: CommandOf<'meeting.pause'>, at: Instant): Outcome {
  return inOpenMeeting(document, (meeting) => {
    if (meeting.paused === paused) return {};
    return {
      paused,
      visits: paused
        ? ended(meeting.visits, at, document.settings.timeZone)
        : opened(meeting.visits, meeting.position, at),
    };
  });
}

/**
 * The stop is taken at the end of the round, before those who are not here. Asked again, it goes last of those. The meeting goes
 * on to the next in turn.
 */
export function takeLater(document: SalesDocument, { sellerId }: CommandOf<'meeting.later'>, at: Instant): Outcome {
  const meeting = openMeeting(document);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  if (!isInRound(meeting, sellerId)) return document;
  const instead = meeting.position.stop === sellerId ? stopInstead(meeting, sellerId) : null;
  const putOff = inOpenMeeting(document, () => ({ later: putLast(meeting, sellerId) }));
  if (instead === null || isRefused(putOff)) return putOff;
  return goTo(putOff, { type: 'meeting.go', step: 'round', stop: instead, page: 0, gateOpen: false }, at);
}

function putLast({ later }: HeldMeeting, sellerId: Id): readonly Id[] {
  return [...later.filter((id) => id !== sellerId), sellerId];
}

/** Who will not state a goal yet comes back on a day: an action on the manager, never a number by somebody else. */
export function comeBack(
  document: SalesDocument,
  { sellerId, due }: CommandOf<'meeting.comesBack'>,
  at: Instant,
  id: Id,
): Outcome {
  const meeting = openMeeting(document);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  if (!isInRound(meeting, sellerId)) return refuse('error.seller.gone');
  const before = openComeBack(document, meeting, sellerId);
  const action: Action = {
    id: before?.id ?? id,
    kind: 'comesBack',
    text: '',
    owner: { kind: 'manager' },
    due,
    about: sellerId,
    meetingId: meeting.id,
    createdAt: before?.createdAt ?? at,
    doneAt: null,
  };
  const actions = [...document.actions.filter((one) => one !== before), action];
  return { ...document, actions };
}
