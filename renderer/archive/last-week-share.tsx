import { daysShareShown, shareShown } from '../../shared/explain/last-week.ts';
import type { LastWeekShare } from '../../shared/outcome.ts';
import table from '../components/table.module.css';
import { useText } from '../language.tsx';
import { useSession } from '../session.tsx';

/** "46 % av månaden, 25 % av dagarna", or why it is not known; for the manager only (design 4.2). */
export function LastWeekShareText({ share }: { readonly share: LastWeekShare }) {
  const text = useText();
  const { style } = useSession();
  if (!share.known) return <span className={table.note}>{text(`share.why.${share.why}`)}</span>;
  return (
    <>
      {text('share.ofMonth', { percent: shareShown(share, style) })}
      <span className={table.note}>, {text('share.ofDays', { percent: daysShareShown(share, style) })}</span>
    </>
  );
}
