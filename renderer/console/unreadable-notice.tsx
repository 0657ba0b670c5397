import { localDateOf, localTimeOf } from '../../shared/calendar.ts';
import type { Instant, Locale } from '../../shared/document.ts';
import type { Unreadable } from '../../shared/ipc.ts';
import type { ClockSource } from '../../shared/stage-screens.ts';
import { formatDate, formatTime } from '../../shared/time-format.ts';
import { Notice } from '../components/notice.tsx';
import { useLanguage } from '../language.tsx';
import { nowOf } from '../use-now.ts';
import styles from './welcome.module.css';

interface UnreadableNoticeProps {
  readonly unreadable: Unreadable;
  readonly clock: ClockSource;
  readonly onRestore: (backupPath: string) => void;
}

/** A file that cannot be read: what is wrong and where, that it is untouched, and the way back (design 9). */
export function UnreadableNotice({ unreadable, clock, onRestore }: UnreadableNoticeProps) {
  const { locale, text } = useLanguage();
  const { told, path, backup } = unreadable;
  return (
    <Notice
      urgent
      className={styles.trouble}
      title={text('welcome.unreadable')}
      choices={
        backup === null
          ? []
          : [
              {
                label: text('welcome.restore', { when: whenOf(backup.at, nowOf(clock), locale) }),
                onPress: () => onRestore(backup.path),
                main: true,
              },
            ]
      }
    >
      <p>{text(told.code, told.params)}</p>
      <p className={styles.path}>{path}</p>
      <p>{text(backup === null ? 'welcome.untouched' : 'welcome.untouchedBackup')}</p>
    </Notice>
  );
}

/** In this machine's time zone: no team is open that could tell another. */
function whenOf(at: Instant, now: Instant, locale: Locale): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const date = localDateOf(at, timeZone);
  const sameYear = date.slice(0, 4) === localDateOf(now, timeZone).slice(0, 4);
  return `${formatDate(date, locale, sameYear ? 'long' : 'longYear')} ${formatTime(localTimeOf(at, timeZone), locale)}`;
}
