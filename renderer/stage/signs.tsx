/** Small signs of the stage: trend, belief, presence. Each stands beside its word, never alone (looks, 8). */
import type { TrendWord } from '../../shared/document.ts';
import { classNames } from '../components/class-names.ts';
import { TrendArrow } from '../components/trend-arrow.tsx';
import { useText } from '../language.tsx';
import styles from './signs.module.css';

export function TrendSign({ word }: { readonly word: TrendWord }) {
  const text = useText();
  return (
    <p className={styles.trend}>
      <TrendArrow word={word} />
      {text(`trend.${word}`)}
    </p>
  );
}

const CELLS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function ScoreCells({ score }: { readonly score: number }) {
  return (
    <span className={styles.cells} aria-hidden="true">
      {CELLS.map((cell) => (
        <span key={cell} className={classNames(styles.cell, cell <= Math.round(score) && styles.filled)} />
      ))}
    </span>
  );
}

export function Mark({ kind }: { readonly kind: 'filled' | 'outlined' | 'dash' }) {
  return <span className={classNames(styles.mark, styles[kind])} aria-hidden="true" />;
}
