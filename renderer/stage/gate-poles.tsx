/** The month's track at the gate: both goals as flagpoles as high as their digits (looks, "Restated month"). */
import type { CSSProperties, ReactNode } from 'react';
import { formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { NARROWEST, widthOf } from '../../shared/stage/width.ts';
import type { MonthTrack } from '../../shared/stage-screens.ts';
import { placed } from '../charts/track-cells.ts';
import { TrackLabels } from '../charts/track-labels.tsx';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Figure, widthInEms } from './figure.tsx';
import { flagsOf, type Flagged } from './gate-flags.ts';
import styles from './gate-poles.module.css';
import { useBecame } from './use-became.ts';

interface GatePolesProps {
  readonly old: Amount;
  readonly oldLabel: string;
  /** What is said or being said; null before. */
  readonly next: Amount | null;
  readonly newLabel: string;
  readonly firm: boolean;
  readonly track: MonthTrack;
  readonly style: AmountStyle;
}

const TALLEST = 17.2; // cqh
const OLD_TALLEST = 12; // cqh
const LEAST = 6; // cqh: the least that digits can be beside longer ones
const TRACK = 90; // cqw

export function GatePoles({ old, oldLabel, next, newLabel, firm, track, style }: GatePolesProps) {
  const { text } = useLanguage();
  const sold = Math.max(0, track.soFar ?? 0);
  const emsOf = (amount: Amount): number => widthInEms(formatAmount(amount, style));
  const flagged = (amount: Amount, label: string): Flagged => ({
    amount,
    ems: emsOf(amount),
    label: widthOf(label) / NARROWEST,
  });
  const flags = flagsOf(
    flagged(old, oldLabel),
    next === null ? null : flagged(next, newLabel),
    Math.max(sold, track.budget ?? 0),
  );
  const at = (amount: Amount): number => amount * flags.scale;
  const high = Math.max(old, next ?? 0);
  const cells = placed(track, null);
  const isRestating = useBecame(next !== null);
  const oldSize = { '--digits': `min(${OLD_TALLEST}cqh, ${flags.oldEm * TRACK}cqw)` } as CSSProperties;
  const newSize = `clamp(${LEAST}cqh, ${flags.newEm * TRACK}cqw, ${TALLEST}cqh)`;
  return (
    <div className={classNames(styles.poles, isRestating && styles.restating)}>
      <div className={styles.numbers}>
        <Flag at={at(old)} side={flags.oldSide} label={oldLabel} kind={next === null ? 'standing' : 'old'}>
          <p className={styles.oldFigure} style={oldSize}>
            {formatAmount(old, style)}
          </p>
        </Flag>
        {next === null ? null : (
          <Flag at={at(next)} side={flags.newSide} label={newLabel} kind="new">
            <Figure
              amount={next}
              style={style}
              firm={firm}
              room={roomOf(flags.newEm * emsOf(next))}
              size={TALLEST}
              least={LEAST}
              unit={false}
            />
          </Flag>
        )}
      </div>
      <div className={styles.line}>
        <div className={styles.rest} style={{ left: pc(at(sold)), width: pc(Math.max(0, at(high) - at(sold))) }} />
        {cells.map(({ week, from, to }) => (
          <div key={week} className={styles.cell} style={{ left: pc(at(from)), width: pc(at(to - from)) }} />
        ))}
        <div
          className={classNames(styles.pole, next === null ? styles.standingPole : styles.oldPole)}
          style={{ left: pc(at(old)), ...oldSize }}
        />
        {next === null ? null : (
          <div
            className={classNames(styles.pole, firm ? styles.newPole : styles.sayingPole)}
            style={{ left: pc(at(next)), '--from': pc(at(old)), '--digits': newSize } as CSSProperties}
          />
        )}
        {track.budget === null ? null : <div className={styles.budgetTick} style={{ left: pc(at(track.budget)) }} />}
      </div>
      <TrackLabels
        cells={cells}
        at={at}
        budget={
          track.budget === null
            ? null
            : { amount: track.budget, label: text('budget.amount', { amount: formatAmount(track.budget, style) }) }
        }
      />
    </div>
  );
}

function roomOf(share: number): { readonly wide: number; readonly narrow: number } {
  return { wide: share * TRACK, narrow: share * TRACK };
}

interface FlagProps {
  readonly at: number;
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly kind: 'old' | 'new' | 'standing';
  readonly children: ReactNode;
}

/** A label that is wider than what is left of the track moves in from its edge. */
function Flag({ at, side, label, kind, children }: FlagProps) {
  const place: CSSProperties = side === 'left' ? { right: pc(1 - at) } : { left: pc(at) };
  const room = (side === 'left' ? at : 1 - at) * TRACK;
  const custom = { ...place, '--room': `${room}cqw`, '--label': `${widthOf(label)}em` } as CSSProperties;
  return (
    <div className={classNames(styles.flag, styles[side], styles[kind])} style={custom}>
      <p className={styles.flagLabel}>{label}</p>
      {children}
    </div>
  );
}

function pc(share: number): string {
  return `${share * 100}%`;
}
