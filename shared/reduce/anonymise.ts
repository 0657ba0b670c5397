/**
 * A seller's person is taken out of the document, on demand (design 3, the one exception): another name, no alias, and nothing
 * of what he or she said or was noted about. Every figure stays, so that the team's sums, the kept counts and the locked minutes
 * are what they were. The words of decisions stay, too: they are the team's. What other texts say is told beforehand
 * (shared/mentions.ts) and is not touched.
 */
import { formerName, personalNames, whyNotAnonymous } from '../anonymous.ts';
import { localDateOf } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import type {
  ActionOwner,
  Goal,
  HeldMeeting,
  Id,
  ImportMapping,
  Instant,
  MeetingFacts,
  Result,
  SalesDocument,
} from '../document.ts';
import { isHeld } from '../meetings.ts';
import { findNames, nameKey } from '../names.ts';
import type { Calendar } from '../vantage.ts';
import { refuse, type Outcome } from './outcome.ts';

interface Person {
  readonly id: Id;
  /** The name from now on. */
  readonly former: string;
  /** Whether a name is one of those that go. */
  readonly is: (name: string) => boolean;
  /** Whether one of them stands anywhere in a text. */
  readonly isIn: (text: string) => boolean;
}

export function anonymiseSeller(
  document: SalesDocument,
  { sellerId }: CommandOf<'seller.anonymise'>,
  at: Instant,
  calendar: Calendar,
): Outcome {
  const seller = document.sellers.find((one) => one.id === sellerId);
  if (seller === undefined) return refuse('error.seller.gone');
  const why = whyNotAnonymous(document, seller, localDateOf(at, calendar.timeZone));
  if (why !== null) return refuse(why.code, why.params);
  const names = personalNames(seller);
  const keys = names.map(nameKey);
  const person: Person = {
    id: sellerId,
    former: formerName(document, seller),
    is: (name) => keys.includes(nameKey(name)),
    isIn: findNames(names, 'caseless'),
  };
  const { settings, sellers, results, goals, meetings, actions } = document;
  return {
    ...document,
    settings: { ...settings, importMappings: settings.importMappings.flatMap((one) => forgetting(one, person)) },
    sellers: sellers.map((one) => (one === seller ? { ...one, name: person.former, aliases: [] } : one)),
    results: results.map((one) => withoutFileName(one, person)),
    goals: goals.map((one) => (one.sellerId === sellerId ? withoutWords(one) : one)),
    meetings: meetings.map((one) => (isHeld(one) ? meetingWithout(one, person) : one)),
    actions: actions.map((one) => ({ ...one, owner: ownerWithout(one.owner, person) })),
  };
}

/** Belief stays: it is a figure. */
function withoutWords({ potential: _potential, action: _action, reason: _reason, ...figures }: Goal): Goal {
  return figures;
}

/** A file can be named after a person: where the figure came from is then no longer told. */
function withoutFileName(result: Result, { isIn }: Person): Result {
  return isIn(result.source) ? { ...result, source: 'pasted' } : result;
}

/** A kind of file whose columns or values name the person is asked about anew. */
function forgetting(mapping: ImportMapping, { isIn }: Person): readonly ImportMapping[] {
  const { columns, statusValues, leftOut } = mapping;
  if ([...columns, ...statusValues].some(isIn)) return [];
  return [{ ...mapping, leftOut: leftOut.filter((name) => !isIn(name)) }];
}

function meetingWithout(meeting: HeldMeeting, person: Person): HeldMeeting {
  const { guests, wins, notes, facts } = meeting;
  const ofOthers = <One extends { readonly sellerId: Id | null }>(list: readonly One[]): readonly One[] =>
    list.filter(({ sellerId }) => sellerId !== person.id);
  return {
    ...meeting,
    guests: guests.map((name) => (person.is(name) ? person.former : name)),
    wins: ofOthers(wins),
    notes: { ...notes, sellers: ofOthers(notes.sellers) },
    facts: facts === null ? null : factsWithout(facts, person),
  };
}

function factsWithout(facts: MeetingFacts, person: Person): MeetingFacts {
  const { managerName, sellers, lookBack, longGoals, actions } = facts;
  const renamed = <Row extends { readonly sellerId: Id; readonly name: string }>(
    rows: readonly Row[],
  ): readonly Row[] => rows.map((row) => (row.sellerId === person.id ? { ...row, name: person.former } : row));
  return {
    ...facts,
    managerName: person.is(managerName) ? person.former : managerName,
    sellers: renamed(sellers),
    lookBack: lookBack && { ...lookBack, rows: renamed(lookBack.rows) },
    longGoals: longGoals && { ...longGoals, rows: renamed(longGoals.rows) },
    actions: actions.map((one) => ({ ...one, owner: ownerWithout(one.owner, person) })),
  };
}

/** Who is written down by name instead of being chosen. */
function ownerWithout(owner: ActionOwner, { is, former }: Person): ActionOwner {
  return owner.kind === 'text' && is(owner.name) ? { kind: 'text', name: former } : owner;
}
