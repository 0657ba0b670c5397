/** What a window may pass with each request; the command itself is validated by the host, which answers in words. */
import { z } from 'zod';
import { ERROR_NAME, FRAME, MOST_FRAMES } from '../shared/error-facts.ts';
import type { RequestChannel, Requests } from '../shared/ipc.ts';
import { goalAmount, id, shortText } from '../shared/schema-parts.ts';

const none = z.tuple([]);
const locale = z.enum(['sv', 'en']);
const path = z.string().min(1).max(4_096);
const blank = z.enum(['black', 'white']).nullable();
const version = z.enum(['whole', 'team']);
const column = z.int().min(0).nullable();

const importChoice = z.strictObject({
  token: z.string(),
  seller: column,
  date: column,
  amount: column,
  status: column,
  statusValues: z.array(z.string()),
  dateOrder: z.enum(['ymd', 'mdy', 'dmy']).nullable(),
  decimalMark: z.enum(['.', ',']).nullable(),
  unit: z.enum(['one', 'thousand', 'million']),
  people: z.array(
    z.strictObject({
      name: z.string(),
      take: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('known'), sellerId: id }),
        z.strictObject({ kind: z.literal('new') }),
        z.strictObject({ kind: z.literal('leaveOut') }),
        z.strictObject({ kind: z.literal('undecided') }),
      ]),
    }),
  ),
});

const newTeam = z.strictObject({
  teamName: shortText,
  company: shortText,
  managerName: shortText,
  sellers: z.array(shortText).max(200),
  locale,
});

const draft = z.strictObject({
  sellerId: id,
  field: z.enum(['week', 'month', 'quarter', 'half', 'year']),
  text: shortText,
  amount: goalAmount.nullable(),
});

/** A window may have been led astray: what it says of itself is held against the same shapes again. */
const failure = z.strictObject({
  kind: z.enum(['draw', 'error', 'rejection']),
  name: z.string().regex(ERROR_NAME),
  frames: z.array(z.string().regex(FRAME)).max(MOST_FRAMES),
});

export const payloads: { readonly [C in RequestChannel]: z.ZodType<Parameters<Requests[C]>> } = {
  'app:start': none,
  'app:setLocale': z.tuple([locale]),
  'app:setTheme': z.tuple([z.enum(['light', 'dark'])]),
  'app:displaysDrawn': none,
  'app:showLogs': none,
  'app:countries': none,
  'file:demo': none,
  'file:create': z.tuple([newTeam]),
  'file:open': z.tuple([path.nullable()]),
  'file:restore': z.tuple([path, path]),
  'file:close': none,
  'document:snapshot': none,
  'document:send': z.tuple([z.any()]),
  'document:undo': none,
  'draft:set': z.tuple([draft.nullable()]),
  'stage:frame': none,
  'stage:place': z.tuple([z.enum(['window', 'display'])]),
  'stage:swap': none,
  'stage:blank': z.tuple([blank]),
  'window:fullScreen': none,
  'window:failed': z.tuple([failure]),
  'import:choose': none,
  'import:preview': z.tuple([importChoice]),
  'import:commit': z.tuple([importChoice]),
  'minutes:model': none,
  'minutes:ready': none,
  'minutes:save': z.tuple([id, version]),
  'minutes:text': z.tuple([id, version]),
  'export:keyFigures': z.tuple([z.enum(['excel', 'rfc4180'])]),
  'export:seller': z.tuple([id]),
  'backups:forget': z.tuple([id]),
  'file:show': z.tuple([path]),
};
