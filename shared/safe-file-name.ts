/** A name that any of the file systems takes (design 7). */
import type { Settings } from './document.ts';

/** What a file system forbids, control characters, signs of direction, and halves of characters. */
const FORBIDDEN = /[<>:"/\\|?*]|\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;
/** File systems take 255 bytes; what stands before and after it is short. */
const LONGEST = 160; // bytes in UTF-8

/** NFC, forbidden characters as `_`, trimmed and not too long; empty stays empty. */
export function safeFileName(name: string): string {
  return shortened(name.normalize('NFC').replace(FORBIDDEN, '_').trim());
}

/** What a file of the team's is named after: the team, without a name the company, else nothing (design 7). */
export function teamFileName({ teamName, company }: Pick<Settings, 'teamName' | 'company'>): string {
  return safeFileName(teamName.trim() === '' ? company : teamName);
}

/** By whole characters; none is longer than four bytes. */
function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > LONGEST) return kept.trim();
    kept += character;
  }
  return kept;
}
