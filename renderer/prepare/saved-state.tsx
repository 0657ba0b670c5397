import { localTimeOf } from '../../shared/calendar.ts';
import { formatTime } from '../../shared/time-format.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';

/** "Sparat 8.41", or "Inte sparat" where that stood (looks, 6). */
export function SavedState() {
  const { locale, text } = useLanguage();
  const { status, calendar } = useSession();
  if (status.mode === 'ro') return <span>{text('saved.readOnly')}</span>;
  if (status.unsaved) return <strong>{text('banner.unsaved')}</strong>;
  if (status.savedAt === null) return null;
  return <span>{text('saved.at', { time: formatTime(localTimeOf(status.savedAt, calendar.timeZone), locale) })}</span>;
}
