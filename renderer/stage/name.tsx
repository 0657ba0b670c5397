import type { CSSProperties } from 'react';
import { widthOf } from '../../shared/stage/width.ts';
import { classNames } from '../components/class-names.ts';
import styles from './name.module.css';
import stage from './stage.module.css';

/** What a name may take beside the trend on the narrowest screen, in hundredths of its height. */
const ROOM = 81;
/** The least size that one line may have: two lines for a longer name (design 6). */
const LEAST = 5.8;

export function isLongName(name: string): boolean {
  return widthOf(name) * LEAST > ROOM;
}

/** Of a word that no line has room for, each line is filled before the next. */
function isUnbroken(name: string): boolean {
  return name.split(/[\s-]/u).some((word) => widthOf(word) * LEAST > ROOM);
}

/** It shrinks by its length, counted and never measured, or takes two lines. */
export function Name({ name }: { readonly name: string }) {
  const size = { '--size': `${ROOM / widthOf(name)}cqh` } as CSSProperties;
  return (
    <h1
      className={classNames(
        stage.title,
        isLongName(name) ? styles.long : styles.name,
        isUnbroken(name) && styles.unbroken,
      )}
      style={size}
    >
      {name}
    </h1>
  );
}
