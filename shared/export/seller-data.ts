/**
 * All that the file holds of one seller, for who asks what is known of him or her (GDPR, articles 15 and 20). Private notes are
 * in it: the right of access goes before the manager's privacy.
 */
import { wholeUnit } from '../amounts/style.ts';
import type { HeldMeeting, Id, KeptState, LocalDate, SalesDocument, Seller } from '../document.ts';
import { keptOf } from '../kept.ts';
import { isHeld } from '../meetings.ts';
import { mentionsOf, type Mention } from '../mentions.ts';
import { periodKind, weekOf } from '../periods.ts';
import type { Calendar } from '../vantage.ts';

type Amount = number; // in whole currency (84500.5), or in what the team counts

/**
 * The file's shape, version 1; its keys are English in every language. Weeks, months, periods and instants are written as in the
 * team's file; null is "not known" or "none". Lists are in the team's file's order, `promises` and `results` by week.
 * - `seller`: the name, other names in files, first and last week in the team
 * - `results`, `budgets`, `absences` (days away a week): figures by week and month
 * - `goals`: each one stated, with its words; `replaced`: a correction took its place
 * - `promises`: each week with a goal: the goal that counts, what was sold, and whether it was reached
 * - `meetings`: each one that the seller had a part in: who came, the energy (1 to 10), wins, the actions followed up, when the
 *   stop was on, the private notes about the seller, and the figures that the minutes keep (`shown`)
 * - `actions`: what the seller was to do, or to come back with
 * - `mentions`: texts of others that name the seller
 */
export interface SellerData {
  readonly format: 'saljmote-seller';
  readonly version: 1;
  readonly savedOn: LocalDate;
  readonly team: { readonly name: string; readonly company: string; readonly amountsIn: string };
  readonly seller: Omit<Seller, 'id'>;
  readonly results: readonly { week: string; amount: Amount; source: string; at: string }[];
  readonly budgets: readonly { month: string; amount: Amount }[];
  readonly absences: readonly { week: string; days: number }[];
  readonly goals: readonly GoalData[];
  readonly promises: readonly { week: string; goal: Amount; result: Amount | null; kept: KeptState }[];
  readonly meetings: readonly MeetingData[];
  readonly actions: readonly ActionData[];
  readonly mentions: readonly Mention[];
}

interface GoalData {
  readonly period: string;
  readonly amount: Amount;
  readonly statedAt: string;
  readonly by: 'seller' | 'advance';
  readonly replaced: boolean;
  readonly belief: number | null;
  readonly potential: string | null;
  readonly action: string | null;
  readonly reason: string | null;
}

interface MeetingData {
  readonly kind: string;
  readonly targetWeek: string;
  readonly startedAt: string;
  readonly presence: string | null;
  readonly arrivedAt: string | null;
  readonly energy: number | null;
  readonly wins: readonly string[];
  readonly followUps: readonly { period: string; done: boolean }[];
  readonly stops: readonly { from: string; to: string | null }[];
  readonly privateNotes: readonly string[];
  readonly shown: readonly Readonly<Record<string, unknown>>[];
}

interface ActionData {
  readonly kind: 'decision' | 'comesBack';
  readonly text: string;
  readonly isOwner: boolean;
  readonly due: string | null;
  readonly createdAt: string;
  readonly doneAt: string | null;
}

/** @returns null when there is no such seller */
export function sellerData(
  document: SalesDocument,
  calendar: Calendar,
  sellerId: Id,
  today: LocalDate,
): SellerData | null {
  const found = document.sellers.find(({ id }) => id === sellerId);
  if (found === undefined) return null;
  const { id: _id, ...seller } = found;
  const { settings, results, budgets, absences, goals, meetings, actions } = document;
  const unit = wholeUnit(settings);
  const own = <One extends { readonly sellerId: Id | null }>(list: readonly One[]): readonly One[] =>
    list.filter((one) => one.sellerId === sellerId);
  const replaced = new Set(goals.map(({ corrects }) => corrects));
  return {
    format: 'saljmote-seller',
    version: 1,
    savedOn: today,
    team: {
      name: settings.teamName,
      company: settings.company,
      amountsIn: settings.unit === null ? settings.currency : settings.unit[settings.locale].many,
    },
    seller,
    results: own(results)
      .map(({ week, amount, source, at }) => ({ week, amount: amount / unit, source, at }))
      .sort((a, b) => (a.week < b.week ? -1 : 1)),
    budgets: own(budgets).map(({ month, amount }) => ({ month, amount: amount / unit })),
    absences: own(absences).map(({ week, days }) => ({ week, days })),
    goals: own(goals).map((goal) => ({
      period: goal.period,
      amount: goal.amount / unit,
      statedAt: goal.statedAt,
      by: goal.by,
      replaced: replaced.has(goal.id),
      belief: goal.belief ?? null,
      potential: goal.potential ?? null,
      action: goal.action ?? null,
      reason: goal.reason ?? null,
    })),
    promises: promisesOf(document, calendar, sellerId, today),
    meetings: meetings.filter(isHeld).flatMap((meeting) => meetingData(document, meeting, sellerId, unit) ?? []),
    actions: actions
      .map((action) => ({ ...action, isOwner: action.owner.kind === 'seller' && action.owner.sellerId === sellerId }))
      .filter(({ isOwner, about }) => isOwner || about === sellerId)
      .map(({ kind, text, isOwner, due, createdAt, doneAt }) => ({ kind, text, isOwner, due, createdAt, doneAt })),
    mentions: mentionsOf(document, found),
  };
}

function promisesOf(
  document: SalesDocument,
  calendar: Calendar,
  sellerId: Id,
  today: LocalDate,
): SellerData['promises'] {
  const unit = wholeUnit(document.settings);
  const vantage = { document, calendar, today, targetWeek: weekOf(today), finishedWeek: null };
  const weeks = new Set(
    document.goals
      .filter((goal) => goal.sellerId === sellerId && periodKind(goal.period) === 'week')
      .map(({ period }) => period),
  );
  return [...weeks].sort().flatMap((week) => {
    const { goal, result, state } = keptOf(vantage, sellerId, week);
    if (goal === null) return [];
    return [{ week, goal: goal / unit, result: result === null ? null : result / unit, kept: state }];
  });
}

/** Null for a meeting that says nothing of the seller. */
function meetingData(document: SalesDocument, meeting: HeldMeeting, sellerId: Id, unit: number): MeetingData | null {
  const { kind, targetWeek, startedAt, facts } = meeting;
  const isOwn = (one: { readonly sellerId: Id | null }): boolean => one.sellerId === sellerId;
  const presence = meeting.presence.find(isOwn);
  const periods = new Map(
    document.goals.filter((goal) => goal.sellerId === sellerId).map(({ id, period }) => [id, period]),
  );
  const rows = facts === null ? [] : [facts.sellers, facts.lookBack?.rows ?? [], facts.longGoals?.rows ?? []].flat();
  const data: MeetingData = {
    kind,
    targetWeek,
    startedAt,
    presence: presence?.state ?? null,
    arrivedAt: presence?.at ?? null,
    energy: meeting.energy.find(isOwn)?.value ?? null,
    wins: meeting.wins.filter(isOwn).map(({ text }) => text),
    followUps: meeting.followUps.flatMap(({ goalId, done }) => {
      const period = periods.get(goalId);
      return period === undefined ? [] : [{ period, done }];
    }),
    stops: meeting.visits.filter(({ stop }) => stop === sellerId).map(({ from, to }) => ({ from, to })),
    privateNotes: meeting.notes.sellers.filter(isOwn).map(({ text }) => text),
    shown: rows.filter(isOwn).map((row) => readable(row, unit)),
  };
  const isSilent =
    presence === undefined && Object.values(data).every((value) => !Array.isArray(value) || value.length === 0);
  return isSilent ? null : data;
}

/** Every number of a row is an amount; ids say nothing to a person. */
function readable(row: object, unit: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => !key.endsWith('Id'))
      .map(([key, value]: [string, unknown]) => [key, typeof value === 'number' ? value / unit : value]),
  );
}
