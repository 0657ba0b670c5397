/** A meeting -> its minutes as a model: stored facts and the texts that belong into them, and nothing private (design 7). */
import { stopsOf } from '../agenda.ts';
import { localDateOf, localTimeOf, periodOf, previousPeriod, weeksOfMonth } from '../calendar.ts';
import type {
  Action,
  ActionFacts,
  HeldMeeting,
  Id,
  Instant,
  MeetingFacts,
  Period,
  Presence,
  SalesDocument,
  SellerFacts,
} from '../document.ts';
import { averageEnergy } from '../energy.ts';
import { closedMeetings, goalHistory, promiseOf } from '../goals.ts';
import { isInAdvance } from '../in-advance.ts';
import type {
  MinutesDecision,
  MinutesGoalRow,
  MinutesModel,
  MinutesPerson,
  MinutesPromiseWeek,
  MinutesRestatement,
  MinutesVersion,
} from '../minutes-model.ts';
import { ownerName } from '../owner.ts';
import { sellerOf } from '../results.ts';
import type { Calendar, Vantage } from '../vantage.ts';
import { actionFacts, meetingFacts } from './facts.ts';
import { notNoted } from './not-noted.ts';

/**
 * @param vantage from the meeting's target week; used for figures only while the meeting is open
 * @param now for an open meeting's clocks
 */
export function minutesModel(
  document: SalesDocument,
  meeting: HeldMeeting,
  vantage: Vantage,
  now: Instant,
  version: MinutesVersion,
): MinutesModel {
  const facts = factsOf(document, meeting, vantage, now);
  const source: Source = { document, meeting, facts, nameOf: (id) => nameOf(document, facts, id) };
  return {
    locale: document.settings.locale,
    version,
    kind: meeting.kind,
    alsoMonthly: meeting.alsoMonthly,
    number: meeting.number,
    targetWeek: meeting.targetWeek,
    period: namedAfter(meeting, facts, vantage.calendar),
    facts: version === 'whole' ? facts : withoutIndividual(facts),
    settings: { signatures: document.settings.signatures },
    ...timesOf(meeting, facts.timeZone),
    place: meeting.place,
    ...peopleOf(source),
    guests: meeting.guests,
    wins: meeting.wins.map(({ sellerId, text }) => ({
      name: sellerId === null ? null : source.nameOf(sellerId),
      text,
    })),
    promises: facts.promises.map((week) => promisesOf(source, week)),
    openActions: actionsOf(source, false),
    teamNote: meeting.teamNote,
    goals: facts.sellers.map((seller) => goalRow(source, seller)),
    restatements: facts.sellers.flatMap((seller) => restatements(source, seller)),
    obstacles: meeting.obstacles.map(({ text, actionId }) => ({ text, decided: actionId !== null })),
    decisions: actionsOf(source, true),
    training: meeting.training,
    confirmed: meeting.confirmedAt !== null,
    energy: energyOf(meeting),
    next: meeting.nextMeeting,
    addenda: meeting.addenda,
  };
}

/** Under review decisions are mended, with owner and day: those are kept at the lock, the figures from the close (design 3). */
function factsOf(document: SalesDocument, meeting: HeldMeeting, vantage: Vantage, now: Instant): MeetingFacts {
  const { facts, status } = meeting;
  if (facts === null) return meetingFacts(vantage, meeting, now);
  return status === 'review' ? { ...facts, actions: actionFacts(document, meeting) } : facts;
}

interface Source {
  readonly document: SalesDocument;
  readonly meeting: HeldMeeting;
  readonly facts: MeetingFacts;
  /** As they were called at the meeting; null for somebody who has been removed. */
  readonly nameOf: (sellerId: Id) => string | null;
}

/** The team's version: a team of one would have its seller's budget and trend for the team's. */
function withoutIndividual(facts: MeetingFacts): MeetingFacts {
  const alone = facts.team.sellers <= 1;
  return {
    ...facts,
    sellers: facts.sellers.map((seller) => ({ ...seller, budget: null, trend: null })),
    sums: { ...facts.sums, budget: null },
    lookBack: facts.lookBack && {
      ...facts.lookBack,
      rows: facts.lookBack.rows.map((row) => ({ ...row, budget: null, trend: null })),
    },
    team: alone ? { ...facts.team, budget: null, trend: null } : facts.team,
  };
}

/** What was looked back at is a fact, so that a later change of the calendar does not rename the meeting (design 4.1). */
function namedAfter(meeting: HeldMeeting, facts: MeetingFacts, calendar: Calendar): Period {
  if (meeting.kind === 'week') return meeting.targetWeek;
  if (facts.lookBack !== null) return facts.lookBack.period;
  const week = weeksOfMonth(facts.month, calendar)[0] ?? meeting.targetWeek;
  return previousPeriod(periodOf(meeting.kind, week, calendar), calendar);
}

/** The lobby has no clock: the meeting begins when it is left. One that was closed on a later day has no known end. */
function timesOf(
  { visits, startedAt, closedAt }: HeldMeeting,
  timeZone: string,
): Pick<MinutesModel, 'date' | 'from' | 'to'> {
  const begun = visits[0]?.from ?? startedAt;
  const date = localDateOf(begun, timeZone);
  const isSameDay = closedAt !== null && localDateOf(closedAt, timeZone) === date;
  return { date, from: localTimeOf(begun, timeZone), to: isSameDay ? localTimeOf(closedAt, timeZone) : null };
}

function peopleOf(source: Source): Pick<MinutesModel, 'present' | 'absent' | 'unmarked'> {
  const { document, meeting } = source;
  const unnoted = notNoted(document, meeting);
  const people = stopsOf(meeting).flatMap((sellerId) => {
    const name = source.nameOf(sellerId);
    const presence = meeting.presence.find((one) => one.sellerId === sellerId);
    const marked = presence !== undefined && presence.state !== 'expected';
    const state = marked ? presence.state : unnoted.includes(sellerId) ? 'expected' : 'here';
    return name === null ? [] : [{ name, state, lateAt: marked ? lateAt(presence, source.facts.timeZone) : null }];
  });
  const known = people.filter((person): person is MinutesPerson => person.state !== 'expected');
  return {
    present: known.filter(({ state }) => state !== 'away'),
    absent: known.filter(({ state }) => state === 'away'),
    unmarked: people.filter(({ state }) => state === 'expected').map(({ name }) => name),
  };
}

function lateAt({ state, at }: Presence, timeZone: string): MinutesPerson['lateAt'] {
  return state === 'late' && at !== null ? localTimeOf(at, timeZone) : null;
}

/** In the round's order; who is not in the round any more follows. */
function promisesOf(source: Source, week: MeetingFacts['promises'][number]): MinutesPromiseWeek {
  const { document, meeting, facts } = source;
  const inRound = facts.sellers.map(({ sellerId }) => sellerId);
  const others = document.sellers.map(({ id }) => id).filter((id) => !inRound.includes(id));
  const actions = [...inRound, ...others].flatMap((sellerId) => {
    const promise = promiseOf(document, sellerId, week.week);
    const name = source.nameOf(sellerId);
    if (promise === null || name === null || isEmpty(promise.action)) return [];
    const followUp = meeting.followUps.find(({ goalId }) => goalId === promise.id);
    return [{ name, action: promise.action ?? '', done: followUp?.done ?? null }];
  });
  return { ...week, actions };
}

function goalRow({ document, meeting }: Source, seller: SellerFacts): MinutesGoalRow {
  const goal = document.goals.find(({ id }) => id === seller.weekGoalId);
  const comesBack = document.actions.find(
    ({ kind, about, meetingId }) => kind === 'comesBack' && about === seller.sellerId && meetingId === meeting.id,
  );
  return {
    belief: goal?.belief ?? null,
    potential: goal?.potential ?? '',
    action: goal?.action ?? '',
    inAdvance: goal !== undefined && isInAdvance(goal, meeting),
    isNew: seller.isNew,
    comesBack: seller.weekGoal === null ? (comesBack?.due ?? null) : null,
  };
}

/**
 * The month goals that were changed at this meeting, or on the home since the minutes before told them, each from the goal before
 * it. Those of the home have their day.
 */
function restatements(source: Source, { sellerId, name }: SellerFacts): readonly MinutesRestatement[] {
  const { document, meeting, facts } = source;
  const since = toldUntil(source);
  const isBetween = (at: Instant): boolean =>
    (since === null || at > since) && (meeting.closedAt === null || at <= meeting.closedAt);
  const history = goalHistory(document, sellerId, facts.month);
  return history.flatMap(({ goal, at }, index) => {
    const before = history[index - 1]?.goal;
    const isOwn = goal.meetingId === meeting.id;
    if (before === undefined || (!isOwn && (goal.meetingId !== null || !isBetween(at)))) return [];
    const { amount: to, reason = '' } = goal;
    const day = isOwn ? null : localDateOf(at, facts.timeZone);
    return [{ name, month: facts.month, from: before.amount, to, reason, day }];
  });
}

/** The close of the meeting before this one in the same month: what was changed until then stands in its minutes. */
function toldUntil({ document, meeting, facts }: Source): Instant | null {
  const { closedAt } = meeting;
  const before = closedMeetings(document).filter(
    (one) =>
      one.id !== meeting.id && one.facts?.month === facts.month && (closedAt === null || one.closedAt < closedAt),
  );
  return before.at(-1)?.closedAt ?? null;
}

/** What was still open when the meeting began; done by its close or not, whatever came later. */
/** By the facts, so that what is changed after the close does not change the minutes. */
function actionsOf(source: Source, isOwn: boolean): readonly MinutesDecision[] {
  const { document, meeting, facts } = source;
  return facts.actions.flatMap((stood) => {
    const action = document.actions.find(({ id }) => id === stood.actionId);
    if (action === undefined || (action.meetingId === meeting.id) !== isOwn) return [];
    // Who came back while the meeting was on has the goal in the table.
    if (isOwn && action.kind === 'comesBack' && stood.done) return [];
    return [decision(source, action, stood)];
  });
}

function decision(source: Source, action: Action, { owner, due, done }: ActionFacts): MinutesDecision {
  const { obstacles } = source.meeting;
  return {
    text: action.text,
    obstacle: obstacles.find(({ actionId }) => actionId === action.id)?.text ?? null,
    about: action.kind === 'comesBack' && action.about !== null ? source.nameOf(action.about) : null,
    owner: ownerName(owner, { manager: source.facts.managerName, seller: source.nameOf }),
    due,
    done,
  };
}

function nameOf(document: SalesDocument, facts: MeetingFacts, sellerId: Id): string | null {
  return (
    facts.sellers.find((seller) => seller.sellerId === sellerId)?.name ?? sellerOf(document, sellerId)?.name ?? null
  );
}

function energyOf({ energy }: HeldMeeting): MinutesModel['energy'] {
  const average = averageEnergy(energy.map(({ value }) => value));
  return average === null ? null : { average, answers: energy.length };
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
