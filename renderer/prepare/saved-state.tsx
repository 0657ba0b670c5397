import { localTimeOf } from '../../shared/calendar.ts';
import { formatTime } from '../../shared/time-format.ts';
import { useLanguage } from '../language.tsx';
import { useSession, useStatus, useTeam } from '../session.tsx';
import { useUnsavedCells } from '../unsaved-cells.tsx';
import styles from './prepare.module.css';

/** "Sparat 8.41" with the cells that are not, or "Inte sparat" where that stood (looks, 6). */
export function SavedState() {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const status = useStatus();
  if (status.mode === 'ro') return <span>{text('saved.readOnly')}</span>;
  if (status.unsaved) return <strong>{text('word.unsaved')}</strong>;
  const { savedAt } = status;
  return (
    <span className={styles.saved}>
      <UnsavedCells />
      {savedAt === null ? null : (
        <span>{text('saved.at', { time: formatTime(localTimeOf(savedAt, calendar.timeZone), locale) })}</span>
      )}
    </span>
  );
}

/** In every part of Prepare: the cell can be in another, or on another page. */
function UnsavedCells() {
  const { text } = useLanguage();
  const { sellers } = useTeam();
  const { cells } = useUnsavedCells();
  // Nothing waits for a seller who was taken away.
  const [first, ...others] = [...cells.values()].filter(({ sellerId }) => sellers.some(({ id }) => id === sellerId));
  if (first === undefined) return null;
  return <strong>{text('saved.notCells', { count: 1 + others.length, cell: first.label })}</strong>;
}
