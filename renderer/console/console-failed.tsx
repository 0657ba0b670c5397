import { useEffect, useRef } from 'react';
import { textFor } from '../../shared/messages/index.ts';
import { Button } from '../components/button.tsx';
import styles from './console-failed.module.css';

/** The manager's window when its view cannot be drawn: what has happened, that nothing is lost, and the way back: the page from its beginning. */
export function ConsoleFailed() {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  // The view that knew the language is gone; the page still has it.
  const text = textFor(document.documentElement.lang === 'sv' ? 'sv' : 'en');
  return (
    <main className={styles.failed}>
      <h1 className={styles.title}>{text('crash.view')}</h1>
      <p className={styles.detail} role="alert">
        {text('crash.view.detail')}
      </p>
      <Button ref={again} kind="main" onPress={() => location.reload()}>
        {text('crash.view.again')}
      </Button>
    </main>
  );
}
