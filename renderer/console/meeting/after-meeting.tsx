/** After the close: the minutes leave as PDF or text, are mended and locked, or added to once they are locked (design 3, 7). */
import { useState } from 'react';
import { localDateOf } from '../../../shared/calendar.ts';
import type { HeldMeeting } from '../../../shared/document.ts';
import { meetingTitle } from '../../../shared/meeting-title.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { formatDate } from '../../../shared/time-format.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { useSending } from '../../components/use-sending.ts';
import { useLanguage, useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useConsole } from '../../console-context.tsx';
import { Addenda } from './addenda.tsx';
import { ReviewProvider } from './meeting-context.tsx';
import { MinutesOut } from './minutes-out.tsx';
import { ReviewTexts } from './review-texts.tsx';
import { LEAVES_AFTER } from './use-record-changes.ts';
import { useReview, type Review } from './use-review.ts';
import styles from './after-meeting.module.css';

export function AfterMeeting({ meeting }: { readonly meeting: HeldMeeting }) {
  const text = useText();
  const { leaveMeeting } = useConsole();
  const { record, settle } = useReview(meeting);
  const isLocked = meeting.status === 'locked';
  const leave = async (): Promise<void> => {
    if (await settle(LEAVES_AFTER)) leaveMeeting();
  };
  return (
    <main className={styles.after}>
      <Heading meeting={meeting} />
      <MinutesOut meetingId={meeting.id} settle={settle}>
        {isLocked ? null : <LockButton meetingId={meeting.id} settle={settle} />}
      </MinutesOut>
      <ReviewProvider value={record}>{isLocked ? <Addenda /> : <ReviewTexts />}</ReviewProvider>
      <div className={styles.end}>
        {isLocked ? null : <LockButton meetingId={meeting.id} settle={settle} />}
        <Button onPress={() => void leave()}>{text('nav.home')}</Button>
      </div>
    </main>
  );
}

function Heading({ meeting }: { readonly meeting: HeldMeeting }) {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const title = meetingTitle(meeting, text);
  const week = weekNumber(meeting.targetWeek);
  if (meeting.status !== 'locked') {
    return (
      <>
        <p className={styles.kind}>{text('after.meeting', { title, week })}</p>
        <h1 className={styles.title}>{text('after.title')}</h1>
        <p className={styles.lead}>{text('after.lead')}</p>
      </>
    );
  }
  const date = formatDate(localDateOf(meeting.startedAt, calendar.timeZone), locale, 'longYear');
  return (
    <>
      <p className={styles.kind}>{text('moment.dateWeek', { date, week })}</p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{text('after.locked')}</p>
    </>
  );
}

function LockButton({ meetingId, settle }: Pick<Review, 'settle'> & { readonly meetingId: string }) {
  const text = useText();
  const { problem, sendChange } = useSending();
  const [isAsking, setAsking] = useState(false);
  const lock = async (): Promise<void> => {
    setAsking(false);
    if (await settle()) await sendChange({ type: 'meeting.lock', meetingId });
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{text('after.lock')}</Button>
      {problem === null ? null : <Notice urgent>{problem}</Notice>}
      {isAsking ? (
        <ConfirmDialog
          title={text('after.lock.title')}
          confirm={text('after.lock')}
          cancel={text('word.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => void lock()}
        >
          <p>{text('after.lock.why')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
