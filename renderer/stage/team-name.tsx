import type { CSSProperties } from 'react';
import { BESIDE, cutToLines, widthOf } from '../../shared/stage/width.ts';
import { classNames } from '../components/class-names.ts';
import stage from './stage.module.css';
import styles from './name.module.css';

/** The least size that one line may have, in hundredths of the stage's height. */
const LEAST = 5.8;
/** Two lines in the least size that can be read, in ems; titles stand closer than a text. */
const TWO_LINES = (BESIDE / 5.4) * 1.06;

export function isLongTeam(name: string): boolean {
  return BESIDE / Math.max(1, widthOf(name)) < LEAST;
}

/** Beside something else: it shrinks by its length, counted and never measured, or takes two lines. */
export function TeamName({ name, className }: { readonly name: string; readonly className?: string | undefined }) {
  const isLong = isLongTeam(name);
  return (
    <h1
      className={classNames(stage.title, isLong ? styles.longTeam : styles.team, className)}
      style={{ '--size': `${BESIDE / Math.max(1, widthOf(name))}cqh` } as CSSProperties}
    >
      {isLong ? cutToLines(name, TWO_LINES, 2) : name}
    </h1>
  );
}
