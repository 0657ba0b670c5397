/** After the close: the minutes leave as PDF or text, are mended and locked, or added to once they are locked (design 3, 7). */
import { useState } from 'react';
import { localDateOf } from '../../../shared/calendar.ts';
import type { HeldMeeting } from '../../../shared/document.ts';
import type { Answer, SavedFile } from '../../../shared/ipc.ts';
import type { MinutesVersion } from '../../../shared/minutes-model.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { formatDate } from '../../../shared/time-format.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/dialog.tsx';
import { meetingTitle } from '../../../shared/meeting-title.ts';
import { Notice } from '../../components/notice.tsx';
import { useLanguage } from '../../language.tsx';
import { send, useSession } from '../../session.tsx';
import { useConsole } from '../console-context.tsx';
import { Addenda } from './addenda.tsx';
import { ReviewProvider } from './meeting-context.tsx';
import { ReviewTexts } from './review-texts.tsx';
import { useReview } from './use-review.ts';
import styles from './after-meeting.module.css';

type Said = { readonly words: string; readonly path: string | null; readonly wrong: boolean };

export function AfterMeeting({ meeting }: { readonly meeting: HeldMeeting }) {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const { leaveMeeting } = useConsole();
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const [locking, setLocking] = useState(false);
  const { record, settle } = useReview(meeting);
  const isLocked = meeting.status === 'locked';
  const title = meetingTitle(meeting, text);
  const week = weekNumber(meeting.targetWeek);
  const date = formatDate(localDateOf(meeting.startedAt, calendar.timeZone), locale, 'longYear');

  const fail = (answer: Extract<Answer<unknown>, { ok: false }>): void =>
    setSaid({ words: text(answer.told.code, answer.told.params), path: null, wrong: true });

  const save = async (version: MinutesVersion): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await settle();
    const answer: Answer<SavedFile | null> = await bridge.request('minutes:save', meeting.id, version);
    setBusy(false);
    if (!answer.ok) fail(answer);
    else if (answer.value !== null) {
      setSaid({ words: text('after.saved', { name: answer.value.name }), path: answer.value.path, wrong: false });
    }
  };
  const copy = async (): Promise<void> => {
    await settle();
    const answer = await bridge.request('minutes:text', meeting.id, 'team');
    if (answer.ok) setSaid({ words: text('after.copied'), path: null, wrong: false });
    else fail(answer);
  };

  const lock = async (): Promise<void> => {
    setLocking(false);
    await settle();
    const answer = await send({ type: 'meeting.lock', meetingId: meeting.id });
    if (!answer.ok) fail(answer);
  };
  const leave = async (): Promise<void> => {
    await settle();
    leaveMeeting();
  };

  return (
    <main className={styles.after}>
      <p className={styles.kind}>
        {isLocked ? text('after.held', { date, week }) : text('after.meeting', { title, week })}
      </p>
      <h1 className={styles.title}>{isLocked ? title : text('after.title')}</h1>
      <p className={styles.lead}>{text(isLocked ? 'after.locked' : 'after.lead')}</p>
      <div className={styles.choices}>
        <Button kind="main" onPress={() => void save('whole')}>
          {text('after.save')}
        </Button>
        <Button onPress={() => void save('team')}>{text('after.saveTeam')}</Button>
        <Button onPress={() => void copy()}>{text('after.copy')}</Button>
      </div>
      <p className={styles.hint}>{text('after.saveTeam.hint')}</p>
      <div className={styles.said} role="status">
        {said === null ? null : (
          <Notice urgent={said.wrong}>
            {said.words}
            {said.path === null ? null : (
              <>
                {' '}
                <Button kind="quiet" onPress={() => void bridge.request('minutes:show', said.path ?? '')}>
                  {text('after.show')}
                </Button>
              </>
            )}
          </Notice>
        )}
      </div>
      {isLocked ? (
        <Addenda meeting={meeting} />
      ) : (
        <ReviewProvider value={record}>
          <ReviewTexts />
        </ReviewProvider>
      )}
      <div className={styles.end}>
        {isLocked ? null : <Button onPress={() => setLocking(true)}>{text('after.lock')}</Button>}
        <Button onPress={() => void leave()}>{text('after.home')}</Button>
      </div>
      {locking ? (
        <ConfirmDialog
          title={text('after.lock.title')}
          confirm={text('after.lock')}
          cancel={text('word.cancel')}
          onCancel={() => setLocking(false)}
          onConfirm={() => void lock()}
        >
          <p>{text('after.lock.why')}</p>
        </ConfirmDialog>
      ) : null}
    </main>
  );
}
