/** The name that the minutes are saved under (design 7). */
import type { Locale } from '../document.ts';
import { textFor } from '../messages/index.ts';
import type { MinutesModel } from '../minutes-model.ts';
import { partsOf } from '../periods.ts';
import { teamFileName } from '../safe-file-name.ts';

/** `Säljmöte 2026-v48 Norr.pdf`, `Monthly meeting 2026-11 Norr.pdf`; in the minutes' language unless another is asked for. */
export function minutesFileName(model: MinutesModel, locale: Locale = model.locale): string {
  const name = teamFileName(model.facts);
  return `${meetingPart(model, locale)}${name === '' ? '' : ` ${name}`}.pdf`.normalize('NFC');
}

function meetingPart({ kind, period }: MinutesModel, locale: Locale): string {
  const text = textFor(locale);
  if (kind !== 'week') return `${text(`meeting.${kind}`)} ${period}`;
  const { year, number } = partsOf(period);
  return text('minutes.file.week', { year: String(year), week: String(number).padStart(2, '0') });
}
