import { localDateOf } from '../../shared/calendar.ts';
import { meetingMinutes } from '../../shared/clock.ts';
import { weekNumber } from '../../shared/periods.ts';
import { formatDate } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { meetingTitle } from '../../shared/meeting-title.ts';
import { useMoment } from '../components/use-moment.ts';
import { bridge } from '../bridge.ts';
import { useLanguage } from '../language.tsx';
import { useSession, useStatus } from '../session.tsx';
import { useConsole } from '../console-context.tsx';
import type { HomeFacts } from './home-facts.ts';
import styles from './home.module.css';

/** The last meeting and the file. */
export function HomeBottom({ facts }: { readonly facts: HomeFacts }) {
  const { locale, text } = useLanguage();
  const moment = useMoment();
  const { file, calendar } = useSession();
  const status = useStatus();
  const { goTo, showMeeting } = useConsole();
  const { lastMeeting, inReview } = facts;
  const minutes = lastMeeting === null ? null : meetingMinutes(lastMeeting);
  return (
    <div className={styles.bottom}>
      <section>
        <h2>{text('home.lastMeeting')}</h2>
        {lastMeeting === null ? (
          <p className={styles.secondary}>{text('home.noMeeting')}</p>
        ) : (
          <>
            <p>
              {[
                meetingTitle(lastMeeting, text),
                formatDate(localDateOf(lastMeeting.closedAt, calendar.timeZone), locale, 'long'),
                ...(minutes === null ? [] : [text('home.minutes', { count: minutes })]),
              ].join(', ')}
            </p>
            <Button kind="quiet" onPress={() => goTo('archive')}>
              {text('minutes.title')}
            </Button>
          </>
        )}
      </section>
      {inReview.length === 0 ? null : (
        <section>
          <h2>{text('home.inReview')}</h2>
          {inReview.map((meeting) => (
            <p key={meeting.id}>
              <Button kind="quiet" onPress={() => showMeeting(meeting.id)}>
                {text('home.review', { week: weekNumber(meeting.targetWeek) })}
              </Button>
            </p>
          ))}
        </section>
      )}
      <section>
        <h2>{text('home.file')}</h2>
        <p>
          {status.unsaved || status.savedAt === null
            ? file.name
            : text('home.saved', { name: file.name, when: moment(status.savedAt) })}
        </p>
        {status.unsaved ? <p>{text('word.unsaved')}</p> : null}
        {file.demo ? (
          <p className={styles.secondary}>{text('home.demo')}</p>
        ) : (
          <p className={styles.secondary}>{file.folder}</p>
        )}
        <Button kind="quiet" onPress={() => void bridge.request('file:close')}>
          {text('home.closeFile')}
        </Button>
      </section>
    </div>
  );
}
