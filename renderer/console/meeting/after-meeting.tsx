/** After the close: the minutes leave as PDF or text, and can be locked; figures stand as they were shown (design 3, 7). */
import { useState } from 'react';
import type { HeldMeeting } from '../../../shared/document.ts';
import type { Answer, MinutesSaved } from '../../../shared/ipc.ts';
import type { MinutesVersion } from '../../../shared/minutes-model.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/dialog.tsx';
import { meetingTitle } from '../../components/meeting-title.ts';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { send } from '../../session.tsx';
import { useConsole } from '../console-context.tsx';
import styles from './after-meeting.module.css';

type Said = { readonly words: string; readonly path: string | null; readonly wrong: boolean };

export function AfterMeeting({ meeting }: { readonly meeting: HeldMeeting }) {
  const text = useText();
  const { leaveMeeting } = useConsole();
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const [locking, setLocking] = useState(false);

  const fail = (answer: Extract<Answer<unknown>, { ok: false }>): void =>
    setSaid({ words: text(answer.told.code, answer.told.params), path: null, wrong: true });

  const save = async (version: MinutesVersion): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer: Answer<MinutesSaved | null> = await bridge.request('minutes:save', meeting.id, version);
    setBusy(false);
    if (!answer.ok) fail(answer);
    else if (answer.value !== null) {
      setSaid({ words: text('after.saved', { name: answer.value.name }), path: answer.value.path, wrong: false });
    }
  };
  const copy = async (): Promise<void> => {
    const answer = await bridge.request('minutes:text', meeting.id, 'team');
    if (answer.ok) setSaid({ words: text('after.copied'), path: null, wrong: false });
    else fail(answer);
  };

  return (
    <main className={styles.after}>
      <p className={styles.kind}>
        {text('after.meeting', { title: meetingTitle(meeting, text), week: weekNumber(meeting.targetWeek) })}
      </p>
      <h1 className={styles.title}>{text('after.title')}</h1>
      <p className={styles.lead}>{text(meeting.status === 'locked' ? 'after.locked' : 'after.lead')}</p>
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
      <div className={styles.end}>
        {meeting.status === 'locked' ? null : <Button onPress={() => setLocking(true)}>{text('after.lock')}</Button>}
        <Button onPress={leaveMeeting}>{text('after.home')}</Button>
      </div>
      {locking ? (
        <ConfirmDialog
          title={text('after.lock.title')}
          confirm={text('after.lock')}
          cancel={text('word.cancel')}
          onCancel={() => setLocking(false)}
          onConfirm={() => {
            setLocking(false);
            void send({ type: 'meeting.lock', meetingId: meeting.id }).then((answer) => {
              if (!answer.ok) fail(answer);
            });
          }}
        >
          <p>{text('after.lock.why')}</p>
        </ConfirmDialog>
      ) : null}
    </main>
  );
}
