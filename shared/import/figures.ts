/** A preview -> the command that reads it in: final figures, names learnt, and how the file was read (style, Import). */
import type { CommandOf } from '../commands.ts';
import type { SalesDocument } from '../document.ts';
import type { Answer } from '../ipc.ts';
import { nameKey } from '../names.ts';
import { rememberedMapping } from './guess.ts';
import type { Table } from './table.ts';
import type { ImportChoice, ImportPreview } from './types.ts';

/** A file's name as it is kept with each figure. */
const LONGEST_SOURCE = 200;

/**
 * Only the cells that change anything are sent: a figure that is the same keeps its source and time.
 *
 * @param basedOn the document's number when it was previewed
 */
export function commitOf(
  table: Table,
  preview: ImportPreview,
  document: SalesDocument,
  file: { readonly name: string; readonly basedOn: number },
): Answer<CommandOf<'import.commit'>> {
  const [question] = preview.questions;
  const mapping = mappingOf(table, preview.choice, document);
  if (question !== undefined) return { ok: false, told: question.told };
  if (mapping === null) return { ok: false, told: { code: 'import.refused.nothing' } };
  const newSellers = preview.choice.people.flatMap(({ name, take }) => (take.kind === 'new' ? [name] : []));
  const aliases = aliasesOf(preview.choice, document);
  const figures = preview.cells
    .filter(({ change }) => change !== 'same')
    .map(({ sellerId, name, week, after }) => ({ seller: sellerId ?? newSellers.indexOf(name), week, amount: after }));
  if (figures.length + newSellers.length + aliases.length === 0) {
    return { ok: false, told: { code: 'import.refused.nothing' } };
  }
  const source = file.name.normalize('NFC').slice(0, LONGEST_SOURCE);
  const command = {
    type: 'import.commit' as const,
    source,
    basedOn: file.basedOn,
    newSellers,
    aliases,
    figures,
    mapping,
  };
  return { ok: true, value: command };
}

/** Names in the file that are somebody's by the manager's word, and that the team does not know yet. */
function aliasesOf({ people }: ImportChoice, { sellers }: SalesDocument): CommandOf<'import.commit'>['aliases'] {
  return people.flatMap(({ name, take }) => {
    const seller = take.kind === 'known' ? sellers.find(({ id }) => id === take.sellerId) : undefined;
    if (seller === undefined) return [];
    const known = [seller.name, ...seller.aliases].map(nameKey);
    return known.includes(nameKey(name)) ? [] : [{ sellerId: seller.id, alias: name }];
  });
}

type StoredMapping = CommandOf<'import.commit'>['mapping'];

/** Names left out before stay left out, also when a file is without them; null while something is not chosen. */
function mappingOf(table: Table, choice: ImportChoice, { settings }: SalesDocument): StoredMapping | null {
  const { seller, date, amount, status, statusValues, dateOrder, decimalMark, unit, people } = choice;
  const name = (place: number | null): string | null => (place === null ? null : (table.columns[place] ?? null));
  const [sellerName, dateName, amountName] = [name(seller), name(date), name(amount)];
  if (sellerName === null || dateName === null || amountName === null) return null;
  if (dateOrder === null || decimalMark === null) return null;
  const inFile = new Set(people.map((person) => nameKey(person.name)));
  const before = rememberedMapping(table, settings.importMappings)?.leftOut ?? [];
  return {
    columns: [...table.columns],
    seller: sellerName,
    date: dateName,
    amount: amountName,
    status: name(status),
    statusValues: status === null ? [] : [...statusValues],
    dateOrder,
    decimalMark,
    unit,
    leftOut: [
      ...before.filter((one) => !inFile.has(nameKey(one))),
      ...people.filter(({ take }) => take.kind === 'leaveOut').map((person) => person.name),
    ],
  };
}
