import { formatPercentDown } from '../../shared/amounts/write.ts';
import type { LastWeekShare } from '../../shared/outcome.ts';
import table from '../components/table.module.css';
import { useLanguage } from '../language.tsx';

/** "46 % av månaden, 25 % av dagarna", or why it is not known; for the manager only (design 4.2). */
export function LastWeekShareText({ share }: { readonly share: LastWeekShare }) {
  const { locale, text } = useLanguage();
  if (!share.known) return <span className={table.note}>{text(`share.why.${share.why}`)}</span>;
  const { last, month, lastDays, days } = share.parts;
  return (
    <>
      {text('share.ofMonth', { percent: formatPercentDown(last, month, locale) })}
      <span className={table.note}>
        , {text('share.ofDays', { percent: formatPercentDown(lastDays, days, locale) })}
      </span>
    </>
  );
}
