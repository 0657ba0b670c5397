/** The stage's own window: what main sends, black, white, or the team's name while no meeting is on. */
import { useEffect, useState } from 'react';
import type { StageFrame } from '../../shared/stage-screens.ts';
import { bridge } from '../bridge.ts';
import { LanguageProvider } from '../language.tsx';
import { PlaceSpoken } from './place-spoken.tsx';
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

  const model = frame?.model ?? null;
  const locale = model?.locale;
  useEffect(() => {
    if (locale) document.documentElement.lang = locale;
  }, [locale]);

  if (frame === null || model === null) return <main className={styles.calm} />;
  return (
    <LanguageProvider locale={model.locale}>
      <main className={styles[frame.blank ?? 'calm']}>
        <PlaceSpoken model={model} blank={frame.blank !== null} />
        {frame.blank === null ? <StageView model={model} draft={frame.draft} clock={frame.clock} /> : null}
      </main>
    </LanguageProvider>
  );
}
