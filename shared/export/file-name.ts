/** The name that exported figures are saved under (design 7). */
import type { LocalDate, Locale, Settings } from '../document.ts';
import { textFor } from '../messages/index.ts';
import { safeFileName } from '../safe-file-name.ts';

/** `Nyckeltal Norr 2026-11-24.csv`, `Key figures Norr 2026-11-24.csv`; without a team name the company's, else none. */
export function keyFiguresFileName(
  { teamName, company }: Pick<Settings, 'teamName' | 'company'>,
  today: LocalDate,
  locale: Locale,
): string {
  const team = safeFileName(teamName.trim() === '' ? company : teamName);
  return `${textFor(locale)('export.fileName')} ${team === '' ? '' : `${team} `}${today}.csv`;
}
