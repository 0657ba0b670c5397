/** The hidden window that is printed: asks for the minutes, shows them, and says when it is ready (design 7). */
import { useEffect, useState } from 'react';
import type { MinutesModel } from '../../shared/minutes-model.ts';
import { bridge } from '../bridge.ts';
import '../styles/base.css';
import '../styles/print.css';
import { MinutesDocument } from './minutes-document.tsx';

/** A font that does not come must not keep the minutes from being printed. */
const FONTS_TIME_LIMIT = 3_000;

export function MinutesWindow() {
  const [model, setModel] = useState<MinutesModel | null>(null);
  useEffect(() => {
    void bridge.request('minutes:model').then(setModel);
  }, []);
  useEffect(() => {
    if (model === null) return;
    const root = document.documentElement;
    root.lang = model.locale;
    root.dataset['theme'] = 'print';
    void fontsLoaded().then(() => bridge.request('minutes:ready'));
  }, [model]);
  return model === null ? null : <MinutesDocument model={model} />;
}

async function fontsLoaded(): Promise<void> {
  // Fonts are asked for by the first layout, which a hidden window has no hurry to do.
  document.body.getBoundingClientRect();
  await Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, FONTS_TIME_LIMIT))]);
}
