/** What a list says first, on one line: it shrinks by its own length, counted and never measured (design 6). */
import type { CSSProperties } from 'react';
import { widthOf } from '../../shared/stage/width.ts';
import styles from './stage.module.css';

export function Headline({ text }: { readonly text: string }) {
  return (
    <h1 className={styles.headline} style={{ '--ems': widthOf(text) } as CSSProperties}>
      {text}
    </h1>
  );
}
