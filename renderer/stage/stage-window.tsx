/** The stage's own window: what main sends, black, white, or the team's name while no meeting is on. */
import { useEffect, useState } from 'react';
import type { StageFrame } from '../../shared/stage-screens.ts';
import { bridge } from '../bridge.ts';
import { StageView } from './stage-view.tsx';
import styles from './stage-window.module.css';

export function StageWindow() {
  const [frame, setFrame] = useState<StageFrame | null>(null);

  useEffect(() => {
    const stops = [
      bridge.on('stage:frame', setFrame),
      bridge.on('stage:draft', (draft) => setFrame((now) => (now === null ? now : { ...now, draft }))),
      bridge.on('app:look', ({ theme }) => {
        document.documentElement.dataset['theme'] = theme;
      }),
    ];
    void bridge.request('app:start').then(({ theme }) => {
      document.documentElement.dataset['theme'] = theme;
    });
    void bridge.request('stage:frame').then(setFrame);
    return () => stops.forEach((stop) => stop());
  }, []);

  if (frame === null || frame.model === null) return <main className={styles.calm} />;
  if (frame.blank !== null) return <main className={styles[frame.blank]} />;
  return (
    <main className={styles.calm}>
      <StageView model={frame.model} draft={frame.draft} clock={frame.clock} />
    </main>
  );
}
