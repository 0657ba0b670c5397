import { useEffect } from 'react';
import { bridge } from '../bridge.ts';
import type { FailedViewProps } from '../error-boundary.tsx';
import styles from './stage-window.module.css';

/** Calm paper: the room never sees an error. The next picture that main sends is tried again. */
export function StageFailed({ onAgain }: FailedViewProps) {
  useEffect(() => bridge.on('stage:frame', onAgain), [onAgain]);
  return <main className={styles.calm} />;
}
