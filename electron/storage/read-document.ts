/** The bytes of a team's file -> the document, or why not and where (design 9). Nothing is ever repaired in silence. */
import { visit } from 'jsonc-parser';
import type { SalesDocument } from '../../shared/document.ts';
import type { Told } from '../../shared/messages/index.ts';
import { parseDocument } from '../../shared/schema.ts';
import { createSerializer, type Serializer } from './serialize.ts';

export const LARGEST = 64 * 1024 * 1024; // bytes
const MEGABYTE = 1024 * 1024;
/** A team's file is seven deep; what parses a thousand times deeper is somebody else's. */
const DEEPEST = 32;

export type ReadDocument =
  { readonly ok: true; readonly document: SalesDocument } | { readonly ok: false; readonly told: Told };

/**
 * @param file the file's name, for the message
 * @param serializer what will write it: it is made ready, and tells whether the text is one that this app has written
 */
export function readDocument(bytes: Buffer, file: string, serializer: Serializer = createSerializer()): ReadDocument {
  if (bytes.length > LARGEST) return tooLarge(bytes.length, file);
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked) return refused('utf16', { file });
  if (bytes.length > 0 && bytes.every((byte) => byte === 0)) return refused('zeros', { file });
  if (bytes.length > 1 && (first === 0 || second === 0)) return refused('utf16', { file });

  const body = hasMark(bytes) ? bytes.subarray(3) : bytes;
  const text = body.toString('utf8');
  // A byte that is no UTF-8 would become a question mark, be read as a name, and be written back like that.
  if (text.includes('\uFFFD')) {
    const broken = firstDifference(body, Buffer.from(text, 'utf8'));
    if (broken !== null) return refused('notText', { file, line: lineOf(body, broken) });
  }
  if (text.trim() === '') return refused('empty', { file });
  const { tooDeepAt, isOpen } = nestingOf(body);
  if (tooDeepAt !== null) return refused('tooDeep', { file, line: lineOf(body, tooDeepAt) });

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken(text, file, isOpen);
  }
  if (value === null) return refused('null', { file });
  const parsed = parseDocument(value);
  if (!parsed.ok) {
    const [{ code, params }] = parsed.problems;
    return { ok: false, told: { code: `storage.problem.${code}`, params } };
  }
  if (!isWrittenAs(body, serializer(parsed.document))) {
    const twice = firstKeyTwice(text);
    if (twice !== null) return refused('keyTwice', { file, ...twice });
  }
  return { ok: true, document: parsed.document };
}

export function tooLarge(bytes: number, file: string): ReadDocument & { readonly ok: false } {
  return refused('tooLarge', { file, megabytes: Math.ceil(bytes / MEGABYTE), limit: LARGEST / MEGABYTE });
}

/** Is a file's content these pieces, one after the other? */
export function isWrittenAs(bytes: Uint8Array, pieces: readonly Uint8Array[]): boolean {
  let offset = 0;
  for (const piece of pieces) {
    const end = offset + piece.length;
    if (end > bytes.length || Buffer.compare(piece, bytes.subarray(offset, end)) !== 0) return false;
    offset = end;
  }
  return offset === bytes.length;
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  const index = a.findIndex((byte, at) => byte !== b[at]);
  return index < 0 ? null : index;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((line, byte) => (byte === LINE_FEED ? line + 1 : line), 1);
}

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Controls that stand in no text, such as a zero: all but ends of line and tabs, and those of old eight-bit sets. */
const NEVER_TEXT = /[^\P{Cc}\t\n\r\f\u007F-\u009F]/u;

interface Nesting {
  readonly tooDeepAt: number | null;
  /** At the end something has begun that has not ended. */
  readonly isOpen: boolean;
}

/** Before anything that calls itself for each level. In a string brackets are text. */
function nestingOf(bytes: Uint8Array): Nesting {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (inString) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) return { tooDeepAt: index, isOpen: true };
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1;
  }
  return { tooDeepAt: null, isOpen: inString || depth > 0 };
}

/** The runtime's own message has no place in some versions; this parser gives one and is asked only for a broken file. */
function broken(text: string, file: string, isOpen: boolean): ReadDocument {
  const control = text.search(NEVER_TEXT);
  if (control >= 0) return refused('notText', { file, line: placeIn(text, control).line });
  const end = text.trimEnd().length;
  const errors: { readonly from: number; readonly to: number }[] = [];
  visit(
    text,
    { onError: (_code, offset, length) => void errors.push({ from: offset, to: offset + length }) },
    { disallowComments: true, allowTrailingComma: false },
  );
  const [{ from, to } = { from: end, to: end }] = errors;
  // What follows a whole document is too much, not too little.
  const isCut = isOpen && to >= end;
  return refused(isCut ? 'truncated' : 'syntax', { file, ...placeIn(text, isCut ? end : from) });
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** JSON.parse takes the last of two like keys, and what the first one held would be gone with the next write. */
function firstKeyTwice(text: string): { readonly key: string; readonly line: number } | null {
  const twice: { readonly key: string; readonly line: number }[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, _offset, _length, line) {
      const keys = open.at(-1);
      if (keys?.has(key) === true) twice.push({ key, line: line + 1 });
      keys?.add(key);
    },
  });
  return twice[0] ?? null;
}

type Reason =
  'tooLarge' | 'utf16' | 'empty' | 'zeros' | 'null' | 'truncated' | 'syntax' | 'notText' | 'tooDeep' | 'keyTwice';

function refused(code: Reason, params: NonNullable<Told['params']>): ReadDocument & { readonly ok: false } {
  return { ok: false, told: { code: `storage.unreadable.${code}`, params } };
}
