/** A figure in running text: tabular, with the thousands' gap drawn narrow; the text keeps its own space (looks, 2). */
import type { ReactNode } from 'react';
import styles from './figure.module.css';

const GAP = '\u00a0';

export function Amounts({ children }: { readonly children: string }) {
  return <span className={styles.amounts}>{gapped(children)}</span>;
}

export function gapped(text: string): readonly ReactNode[] {
  return text.split(GAP).flatMap((part, index) =>
    index === 0
      ? [part]
      : [
          <span key={index} className={styles.gap}>
            {GAP}
          </span>,
          part,
        ],
  );
}
