/** The bytes of a team's file -> the document, or why not and where (design 9). Nothing is ever repaired in silence. */
import { parseTree, type ParseError } from 'jsonc-parser';
import type { SalesDocument } from '../../shared/document.ts';
import type { Told } from '../../shared/messages/index.ts';
import { parseDocument } from '../../shared/schema.ts';

export const LARGEST = 64 * 1024 * 1024; // bytes
const MEGABYTE = 1024 * 1024;

export type ReadDocument =
  | { readonly ok: true; readonly document: SalesDocument }
  | { readonly ok: false; readonly told: Told };

/** @param file the file's name, for the message */
export function readDocument(bytes: Uint8Array, file: string): ReadDocument {
  if (bytes.length > LARGEST) return refused('tooLarge', { file, ...sizes(bytes.length) });
  const text = decode(bytes);
  if (text === null) return refused('utf16', { file });
  if (text.trim() === '') return refused('empty', { file });
  if (/^\0+$/u.test(text)) return refused('zeros', { file });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(text, file);
  }
  if (value === null) return refused('null', { file });
  const parsed = parseDocument(value);
  if (parsed.ok) return { ok: true, document: parsed.document };
  const [{ code, params }] = parsed.problems;
  return { ok: false, told: { code: `storage.problem.${code}`, params } };
}

export function sizes(bytes: number): { readonly megabytes: number; readonly limit: number } {
  return { megabytes: Math.ceil(bytes / MEGABYTE), limit: LARGEST / MEGABYTE };
}

/** UTF-8, with a mark at its beginning or without; null when it is UTF-16. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? null : new TextDecoder('utf-8').decode(bytes);
}

/** The runtime's own message has no place in some versions; the parser that gives one is asked only for a broken file. */
function unreadable(text: string, file: string): ReadDocument {
  const broken = firstBreak(text);
  const before = text.slice(0, broken.offset).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const code = broken.offset >= text.trimEnd().length ? 'truncated' : isText(text) ? 'syntax' : 'notText';
  return refused(code, { file, ...place });
}

function firstBreak(text: string): { readonly offset: number } {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Nested so deeply that a parser gives up: no team's file, and no place to point at but its end.
    return { offset: text.length };
  }
  return { offset: errors[0]?.offset ?? text.length };
}

function isText(text: string): boolean {
  return !/[\u0000-\u0008\u000E-\u001F\uFFFD]/u.test(text);
}

function refused(
  code: 'tooLarge' | 'utf16' | 'empty' | 'zeros' | 'null' | 'truncated' | 'syntax' | 'notText',
  params: NonNullable<Told['params']>,
): ReadDocument {
  return { ok: false, told: { code: `storage.unreadable.${code}`, params } };
}
