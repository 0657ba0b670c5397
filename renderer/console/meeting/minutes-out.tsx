/** The ways that the minutes leave: as PDF, whole or for the team, or as text for an e-mail (design 7). */
import { useState, type ReactNode } from 'react';
import type { Told } from '../../../shared/messages/index.ts';
import type { MinutesVersion } from '../../../shared/minutes-model.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SavedNotice } from '../../components/saved-notice.tsx';
import { useText } from '../../language.tsx';
import { useSavedFile } from '../../use-saved-file.ts';
import type { Review } from './use-review.ts';
import styles from './after-meeting.module.css';

interface MinutesOutProps extends Pick<Review, 'settle'> {
  readonly meetingId: string;
  /** What else can be done with them, in the same row. */
  readonly children: ReactNode;
}

export function MinutesOut({ meetingId, settle, children }: MinutesOutProps) {
  const text = useText();
  const { outcome, save } = useSavedFile();
  const [copied, setCopied] = useState<{ readonly told: Told; readonly wrong: boolean } | null>(null);

  const saveAs = (version: MinutesVersion): void => {
    setCopied(null);
    void save(async () => ((await settle()) ? bridge.request('minutes:save', meetingId, version) : null));
  };
  const copy = async (): Promise<void> => {
    if (!(await settle())) return;
    const answer = await bridge.request('minutes:text', meetingId, 'team');
    setCopied(answer.ok ? { told: { code: 'after.copied' }, wrong: false } : { told: answer.told, wrong: true });
  };

  return (
    <>
      <div className={styles.choices}>
        <Button kind="main" onPress={() => saveAs('whole')}>
          {text('after.save')}
        </Button>
        <Button onPress={() => saveAs('team')}>{text('after.saveTeam')}</Button>
        <Button onPress={() => void copy()}>{text('after.copy')}</Button>
        {children}
      </div>
      <p className={styles.hint}>{text('after.saveTeam.hint')}</p>
      <div className={styles.said} role="status">
        {copied === null ? (
          <SavedNotice outcome={outcome} />
        ) : (
          <Notice urgent={copied.wrong}>{text(copied.told.code, copied.told.params)}</Notice>
        )}
      </div>
    </>
  );
}
