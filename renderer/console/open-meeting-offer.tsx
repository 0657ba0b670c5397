import { useState } from 'react';
import type { HeldMeeting } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import { Button } from '../components/button.tsx';
import { ConfirmDialog } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { useMoment } from '../components/use-moment.ts';
import { useSending } from '../components/use-sending.ts';
import { useLanguage } from '../language.tsx';
import { useStatus } from '../session.tsx';
import { useConsole } from '../console-context.tsx';
import styles from './home.module.css';

type Asking = 'close' | 'discard' | null;

/** A meeting that was left open: go on with it, close it, or discard one begun by mistake (design 3). */
export function OpenMeetingOffer({ meeting }: { readonly meeting: HeldMeeting }) {
  const { text } = useLanguage();
  const moment = useMoment();
  const status = useStatus();
  const { showMeeting } = useConsole();
  const { problem, sendChange } = useSending();
  const [asking, setAsking] = useState<Asking>(null);
  const week = weekNumber(meeting.targetWeek);

  const confirm = async (): Promise<void> => {
    setAsking(null);
    await sendChange({ type: asking === 'close' ? 'meeting.close' : 'meeting.discard' });
  };

  return (
    <div className={styles.notices}>
      <Notice title={text('home.open', { week })}>
        <p>
          {text('home.openSince', { when: moment(meeting.startedAt), step: text(`step.${meeting.position.step}`) })}
        </p>
      </Notice>
      <div className={styles.buttons}>
        <Button kind="main" keyCap="F5" onPress={() => showMeeting(meeting.id)}>
          {text('home.goOn')}
        </Button>
        {status.mode === 'ro' ? null : (
          <>
            <Button onPress={() => setAsking('close')}>{text('home.close')}</Button>
            <Button kind="quiet" onPress={() => setAsking('discard')}>
              {text('home.discard')}
            </Button>
          </>
        )}
      </div>
      {problem === null ? null : <Notice urgent>{problem}</Notice>}
      {asking === null ? null : (
        <ConfirmDialog
          title={text(`home.${asking}.title`, { week })}
          confirm={text(`home.${asking}.confirm`)}
          cancel={text('word.cancel')}
          onConfirm={() => void confirm()}
          onCancel={() => setAsking(null)}
        >
          <p>{text(`home.${asking}.body`)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
