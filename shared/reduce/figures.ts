/** Budgets, results and absences, typed or read from a file. */
import type { CommandOf } from '../commands.ts';
import type { Id, ImportMapping, Instant, Result, SalesDocument, Seller } from '../document.ts';
import { nameKey, sameName } from '../names.ts';
import { refuse, type Outcome } from './outcome.ts';
import { knows } from './team.ts';

/** The list with the one entry for `matches` replaced, added, or taken away when `entry` is null. */
function withEntry<T>(list: readonly T[], matches: (one: T) => boolean, entry: T | null): readonly T[] {
  const index = list.findIndex(matches);
  if (index < 0) return entry === null ? list : [...list, entry];
  return entry === null ? list.filter((_, at) => at !== index) : list.map((one, at) => (at === index ? entry : one));
}

export function setBudget(document: SalesDocument, command: CommandOf<'budget.set'>): Outcome {
  const { sellerId, month, amount } = command;
  if (!knows(document, sellerId)) return refuse('error.seller.gone');
  const budgets = withEntry(
    document.budgets,
    (one) => one.sellerId === sellerId && one.month === month,
    amount === null ? null : { sellerId, month, amount },
  );
  return { ...document, budgets };
}

export function setResult(document: SalesDocument, command: CommandOf<'result.set'>, at: Instant): Outcome {
  const { sellerId, week, amount } = command;
  if (!knows(document, sellerId)) return refuse('error.seller.gone');
  const results = withEntry(
    document.results,
    (one) => one.sellerId === sellerId && one.week === week,
    amount === null ? null : { sellerId, week, amount, source: 'typed', at },
  );
  return { ...document, results };
}

export function setAbsence(document: SalesDocument, command: CommandOf<'absence.set'>): Outcome {
  const { sellerId, week, days } = command;
  if (!knows(document, sellerId)) return refuse('error.seller.gone');
  const absences = withEntry(
    document.absences,
    (one) => one.sellerId === sellerId && one.week === week,
    days === 0 ? null : { sellerId, week, days },
  );
  return { ...document, absences };
}

/** New sellers, names learnt, the weeks that the file covers, and how it was read (design 3, 8). All or nothing. */
export function commitImport(
  document: SalesDocument,
  command: CommandOf<'import.commit'>,
  at: Instant,
  ids: readonly Id[],
): Outcome {
  if (command.newSellers.some((name) => name.trim() === '')) return refuse('error.seller.noName');
  if (command.aliases.some((one) => !knows(document, one.sellerId))) return refuse('error.seller.gone');
  const clash = clashingName(document, command);
  if (clash !== null) return refuse('error.seller.nameTaken', { name: clash });
  const added = command.newSellers.map((name, index): Seller => {
    return { id: ids[index] ?? '', name: name.trim(), joined: null, left: null, aliases: [] };
  });

  const read: Result[] = [];
  for (const { seller, week, amount } of command.figures) {
    const sellerId = typeof seller === 'number' ? added[seller]?.id : seller;
    if (sellerId === undefined || !(knows(document, sellerId) || typeof seller === 'number')) {
      return refuse('error.seller.gone');
    }
    read.push({ sellerId, week, amount, source: command.source, at });
  }
  const key = (one: Result): string => `${one.sellerId} ${one.week}`;
  const covered = new Set(read.map(key));
  if (covered.size < read.length) return refuse('error.command.invalid', { place: 'figures' });
  return {
    ...document,
    sellers: [...document.sellers.map((seller) => learnt(seller, command)), ...added],
    results: [...document.results.filter((one) => !covered.has(key(one))), ...read],
    settings: { ...document.settings, importMappings: remembered(document, command.mapping) },
  };
}

/** A name is one person's: a new seller's or a learnt one that is somebody else's already, in the team or in the same file. */
function clashingName(document: SalesDocument, { newSellers, aliases }: CommandOf<'import.commit'>): string | null {
  const owners = new Map<string, Id>();
  for (const { id, name, aliases: known } of document.sellers)
    [name, ...known].forEach((one) => owners.set(nameKey(one), id));
  const claims = [
    ...newSellers.map((name, index) => ({ name, owner: `new ${index}` })),
    ...aliases.map(({ sellerId, alias }) => ({ name: alias, owner: sellerId })),
  ];
  for (const { name, owner } of claims) {
    const other = owners.get(nameKey(name));
    if (other !== undefined && other !== owner) return name;
    owners.set(nameKey(name), owner);
  }
  return null;
}

function learnt(seller: Seller, { aliases }: CommandOf<'import.commit'>): Seller {
  const names = aliases
    .filter((one) => one.sellerId === seller.id)
    .map((one) => one.alias)
    .filter((alias) => ![seller.name, ...seller.aliases].some((known) => sameName(known, alias)));
  return names.length === 0 ? seller : { ...seller, aliases: [...seller.aliases, ...names] };
}

function remembered(document: SalesDocument, mapping: ImportMapping): readonly ImportMapping[] {
  const sameColumns = (one: ImportMapping): boolean => one.columns.join('\u0000') === mapping.columns.join('\u0000');
  return [...document.settings.importMappings.filter((one) => !sameColumns(one)), mapping].slice(-MAPPINGS_KEPT);
}

const MAPPINGS_KEPT = 100;
