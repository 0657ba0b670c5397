/** The name that the minutes are saved under (design 7). */
import type { Locale } from '../document.ts';
import { textFor } from '../messages/index.ts';
import type { MinutesModel } from '../minutes-model.ts';
import { partsOf } from '../periods.ts';

/** What a file system forbids, control characters, signs of direction, and halves of characters. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;
/** File systems take 255 bytes; the rest of the name is short. */
const LONGEST_TEAM = 160; // bytes in UTF-8

/** `Säljmöte 2026-v48 Norr.pdf`, `Monthly meeting 2026-11 Norr.pdf`; in the minutes' language unless another is asked for. */
export function minutesFileName(model: MinutesModel, locale: Locale = model.locale): string {
  const team = model.facts.teamName.trim() === '' ? model.facts.company : model.facts.teamName;
  const name = shortened(team.normalize('NFC').replace(FORBIDDEN, '_').trim());
  return `${meetingPart(model, locale)}${name === '' ? '' : ` ${name}`}.pdf`.normalize('NFC');
}

function meetingPart({ kind, period }: MinutesModel, locale: Locale): string {
  const text = textFor(locale);
  if (kind !== 'week') return `${text(`minutes.meeting.${kind}`)} ${period}`;
  const { year, number } = partsOf(period);
  return text('minutes.file.week', { year: String(year), week: String(number).padStart(2, '0') });
}

/** By whole characters; none is longer than four bytes. */
function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > LONGEST_TEAM) return kept.trim();
    kept += character;
  }
  return kept;
}
