import { lazy, Suspense, useState } from 'react';
import { Nav } from '../components/nav.tsx';
import { Notice } from '../components/notice.tsx';
import { useText } from '../language.tsx';
import { useTeam } from '../session.tsx';
import { useConsole, type PrepareSection, type ShellView } from '../console-context.tsx';
import { Home } from './home.tsx';
import styles from './shell.module.css';
import { StatusBanner } from './status-banner.tsx';
import { useUndoKey } from './use-undo-key.ts';

// The home is there at once; the others come when they are asked for.
const Archive = lazy(async () => ({ default: (await import('../archive/archive.tsx')).Archive }));
const Prepare = lazy(async () => ({ default: (await import('../prepare/prepare.tsx')).Prepare }));
const Rhythm = lazy(async () => ({ default: (await import('../rhythm/rhythm.tsx')).Rhythm }));
const SettingsView = lazy(async () => ({ default: (await import('../prepare/settings.tsx')).SettingsView }));

const VIEWS = ['home', 'prepare', 'archive', 'rhythm', 'settings'] as const;

/** Header, navigation and one of the quiet views. */
export function Shell({ view, section }: { readonly view: ShellView; readonly section: PrepareSection }) {
  const text = useText();
  const { goTo } = useConsole();
  // Pressed once more, the archive goes back to its beginning from a seller's history.
  const [presses, setPresses] = useState(0);
  const show = (one: ShellView): void => {
    setPresses(presses + 1);
    goTo(one);
  };
  const undoProblem = useUndoKey();
  const { teamName } = useTeam().settings;
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <p className={styles.name}>
          {text('app.name')}
          {teamName === '' ? null : <span className={styles.team}>{teamName}</span>}
        </p>
        <Nav
          label={text('nav.label')}
          className={styles.nav}
          entries={VIEWS}
          current={view}
          nameOf={(one) => text(`nav.${one}`)}
          onChoose={show}
        />
      </header>
      <StatusBanner />
      {undoProblem === null ? null : (
        <Notice urgent className={styles.banner}>
          {undoProblem}
        </Notice>
      )}
      <main>
        {view === 'home' ? <Home /> : null}
        <Suspense fallback={null}>
          {view === 'prepare' ? <Prepare section={section} /> : null}
          {view === 'archive' ? <Archive key={presses} /> : null}
          {view === 'rhythm' ? <Rhythm /> : null}
          {view === 'settings' ? <SettingsView /> : null}
        </Suspense>
      </main>
    </div>
  );
}
