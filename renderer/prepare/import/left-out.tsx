import type { Locale } from '../../../shared/document.ts';
import { sumOf } from '../../../shared/exact.ts';
import type { ImportPreview } from '../../../shared/import/types.ts';
import type { MessageParams, Told } from '../../../shared/messages/index.ts';
import { isLocalDate } from '../../../shared/periods.ts';
import { fieldDate } from '../../../shared/time-read.ts';
import { useLanguage } from '../../language.tsx';
import styles from './import.module.css';
import type { ReadingIn } from './use-import.ts';

/** What of the file is no deal, and what else is good to know; nothing here has to be answered (design 8). */
export function LeftOut({ reading }: { readonly reading: ReadingIn }) {
  const { locale, text } = useLanguage();
  const { preview, table } = reading;
  if (preview === null || (preview.notes.length === 0 && table.headerRow === 1)) return null;
  const { leftOutRows, notes } = preview;
  const count = countOf(preview);
  return (
    <section className={styles.leftOut} aria-labelledby="import-said">
      <h2 id="import-said" className="visually-hidden">
        {text('readIn.said')}
      </h2>
      <ul>
        {table.headerRow === 1 ? null : <li>{text('readIn.headerRow', { row: String(table.headerRow) })}</li>}
        {notes.map((told, index) => (
          <li key={index}>{text(told.code, written(told, locale))}</li>
        ))}
      </ul>
      {leftOutRows.length === 0 ? null : (
        <details>
          <summary>{text('readIn.leftOutRows', { count })}</summary>
          <ul>
            {leftOutRows.map(({ row, text: line, why }) => (
              <li key={row}>{text('readIn.leftOutRow', { row: String(row), line, why: text(`readIn.why.${why}`) })}</li>
            ))}
          </ul>
          {leftOutRows.length === count ? null : <p>{text('readIn.cut', { shown: leftOutRows.length, count })}</p>}
        </details>
      )}
    </section>
  );
}

const ROW_NOTES: readonly Told['code'][] = [
  'import.said.title',
  'import.said.header',
  'import.said.sum',
  'import.said.remark',
];

/** All rows that are left out: the list itself may be cut, the notes count them all. */
function countOf({ notes, leftOutRows }: ImportPreview): number {
  const counted = notes
    .filter(({ code }) => ROW_NOTES.includes(code))
    .map(({ params }) => Number(params?.['count'] ?? 0));
  return Math.max(leftOutRows.length, sumOf(counted));
}

/** Main tells a day as it is stored; the reader sees it in the language's own form. */
function written({ params = {} }: Told, locale: Locale): MessageParams {
  const { date } = params;
  return typeof date === 'string' && isLocalDate(date) ? { ...params, date: fieldDate(date, locale) } : params;
}
