/**
 * The number that dominates: outlined while it is being said, filled when it is firm. It shrinks by its own length, counted
 * and never measured, so that projector, window and miniature agree (design 6).
 */
import type { CSSProperties } from 'react';
import { amountOrNone, unitLabel } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { widthOf } from '../../shared/stage/width.ts';
import { classNames } from '../components/class-names.ts';
import styles from './figure.module.css';
import { useBecame } from './use-became.ts';

interface FigureProps {
  /** Null: a dash. */
  readonly amount: Amount | null;
  readonly style: AmountStyle;
  readonly firm: boolean;
  /** How wide it may be, in hundredths of the stage's width, on wide screens and on narrow ones. */
  readonly room: { readonly wide: number; readonly narrow: number };
  /** Its height where there is room, in hundredths of the stage's height. */
  readonly size: number;
  /** On wide screens only where a narrow one has no room beside the digits. */
  readonly unit?: boolean | 'wide';
  /** The least height, in hundredths of the stage's. */
  readonly least?: number;
  /** Ink instead of the goal's blue: a result. */
  readonly ink?: boolean;
}

/** From here on the unit gives its place to the digits. */
const LONG = 7;
/** Between the digits and the unit, in ems of the unit's own size. */
const UNIT_GAP = 0.3;

export function Figure(props: FigureProps) {
  const { amount, style, firm, room, size, unit = true, least = 12, ink = false } = props;
  const isFilling = useBecame(firm);
  const text = amountOrNone(amount, style);
  const digits = text.replace(/\D/gu, '').length;
  const label = amount !== null && unit !== false && digits < LONG ? unitLabel(style, amount) : '';
  const custom = {
    '--ems': widthInEms(text),
    '--unit-ems': label === '' ? 0 : UNIT_GAP + widthOf(label),
    '--room-wide': `${room.wide}cqw`,
    '--room-narrow': `${room.narrow}cqw`,
    '--size': `${size}cqh`,
    '--least': `${Math.min(digits >= 8 ? 9 : 12, least, size)}cqh`,
  } as CSSProperties;
  return (
    <p className={classNames(styles.figure, ink && styles.ink, unit === 'wide' && styles.unitWide)} style={custom}>
      <span className={classNames(styles.digits, text.startsWith('1') && styles.one)}>
        {firm ? null : (
          <span className={styles.stroke} aria-hidden="true">
            {text}
          </span>
        )}
        <span className={classNames(firm ? styles.firm : styles.hollow, isFilling && styles.filling)}>{text}</span>
      </span>
      {label === '' ? null : <span className={styles.unit}>{label}</span>}
    </p>
  );
}

/** A number that is not one yet stands as it is typed, so that the figure does not blink between two digits. */
export function Unsure({ text, room, size }: Pick<FigureProps, 'room' | 'size'> & { readonly text: string }) {
  const shown = text.trim().slice(0, UNSURE_LETTERS);
  return (
    <p
      className={styles.figure}
      style={
        {
          '--ems': widthInEms(shown),
          '--unit-ems': 0,
          '--room-wide': `${room.wide}cqw`,
          '--room-narrow': `${room.narrow}cqw`,
          '--size': `${size}cqh`,
          '--least': '9cqh',
        } as CSSProperties
      }
    >
      <span className={styles.digits}>
        <span className={styles.stroke} aria-hidden="true">
          {shown}
        </span>
        <span className={styles.hollow}>{shown}</span>
      </span>
    </p>
  );
}

const UNSURE_LETTERS = 14;

/** Inter's tabular digits at weight 640 are .64 em wide, a drawn gap .13; what else is typed is as wide as in a text. */
export function widthInEms(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/\d/u.test(letter) ? 0.64 : letter === '\u00a0' ? 0.13 : widthOf(letter)),
    0,
  );
}
