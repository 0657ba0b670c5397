/** Bytes -> text (design 8): told by content, never by the file's name. What is no text is refused with advice. */
import type { Told } from '../../shared/messages/index.ts';

export const LIMITS = { megabytes: 64, rows: 200_000, columns: 1_000 } as const;
export const MOST_BYTES = LIMITS.megabytes * 1024 * 1024;

export type Refused = { readonly ok: false; readonly told: Told };
export type Decoded = { readonly ok: true; readonly text: string; readonly encoding: Encoding } | Refused;
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export function refused(code: Told['code'], params?: Told['params']): Refused {
  return { ok: false, told: params === undefined ? { code } : { code, params } };
}

export function decode(bytes: Buffer): Decoded {
  if (bytes.length > MOST_BYTES) return refused('import.file.tooLarge', { limit: LIMITS.megabytes });
  const foreign = signatureOf(bytes);
  if (foreign !== null) return refused(foreign);
  const read = withoutEnd(textOf(bytes));
  const start = read.text.slice(0, 1_000).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|table|meta|\?xml)/.test(start)) return refused('import.file.html');
  // No text has these; UTF-16 without a mark in front is full of the first.
  if (/[^\P{Cc}\t\n\v\f\r\u007f-\u009f]/u.test(read.text)) return refused('import.file.binary');
  return read.text.trim() === '' ? refused('import.file.empty') : { ok: true, ...read };
}

function signatureOf(bytes: Buffer): Told['code'] | null {
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, place) => bytes[place] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'import.file.xls'; // OLE: an old workbook, or a locked new one
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) {
    return bytes.includes('xl/workbook') ? 'import.file.workbook' : 'import.file.zip';
  }
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'import.file.pdf';
  if (starts(0x1f, 0x8b) || starts(0x37, 0x7a, 0xbc, 0xaf)) return 'import.file.zip';
  return null;
}

function textOf(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const [first, second, third] = bytes;
  const even = bytes.length - (bytes.length % 2);
  if (first === 0xff && second === 0xfe) return { text: bytes.toString('utf16le', 2, even), encoding: 'UTF-16' };
  if (first === 0xfe && second === 0xff) {
    return { text: Buffer.from(bytes.subarray(2, even)).swap16().toString('utf16le'), encoding: 'UTF-16' };
  }
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  const text = bytes.toString('utf8', marked ? 3 : 0);
  if (marked || isWhole(text, bytes)) return { text, encoding: 'UTF-8' };
  return { text: windows1252(bytes), encoding: 'Windows-1252' };
}

/** DOS ended its texts with Ctrl+Z; some exports still do. */
function withoutEnd<T extends { readonly text: string }>(read: T): T {
  return read.text.endsWith('\u001a') ? { ...read, text: read.text.slice(0, -1) } : read;
}

/** Was it UTF-8? What cannot be read becomes U+FFFD, which a file may hold by itself, too. */
function isWhole(text: string, bytes: Buffer): boolean {
  return !text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(bytes);
}

/** 0x80 to 0x9F; by hand, since neither every Node nor every Electron has the converter, and some had it wrong. */
const HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => HIGH.charAt(sign.charCodeAt(0) - 0x80));
}
