/** The names that exported files are saved under (design 7). */
import type { LocalDate, Locale, Seller, Settings } from '../document.ts';
import { textFor } from '../messages/index.ts';
import { safeFileName, teamFileName } from '../safe-file-name.ts';

/** `Nyckeltal Norr 2026-11-24.csv`, `Key figures Norr 2026-11-24.csv`; without a team name the company's, else none. */
export function keyFiguresFileName(
  settings: Pick<Settings, 'teamName' | 'company'>,
  today: LocalDate,
  locale: Locale,
): string {
  const team = teamFileName(settings);
  return `${textFor(locale)('export.fileName')} ${team === '' ? '' : `${team} `}${today}.csv`;
}

/** `Åsa Öberg 2026-11-24.json`, the same in every language. */
export function sellerFileName({ name }: Pick<Seller, 'name'>, today: LocalDate): string {
  return `${safeFileName(name)} ${today}.json`;
}
