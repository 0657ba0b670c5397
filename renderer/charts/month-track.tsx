/** The month so far: a solid cell per week sold, an open one for the week said, the goal ahead as a mark, budget small. */
import type { CSSProperties } from 'react';
import { amountOrNone, formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { saidCell } from '../../shared/stage/track.ts';
import { NARROWEST, widthOf, widthOfAmount } from '../../shared/stage/width.ts';
import type { Text } from '../../shared/messages/index.ts';
import type { MonthTrack as Track } from '../../shared/stage-screens.ts';
import { capitalised, monthName } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from '../stage/amounts.tsx';
import { MonthTable } from './chart-tables.tsx';
import styles from './month-track.module.css';
import { placed } from './track-cells.ts';
import { TrackLabels } from './track-labels.tsx';

interface MonthTrackProps {
  readonly track: Track;
  readonly style: AmountStyle;
  /** The week's number being typed, which stands for what is said. */
  readonly draft: Amount | null;
  /** False while what is said is not on disk yet: outlined, as it was being said. */
  readonly firm?: boolean;
  /** The team's screen says the sum in large figures itself. */
  readonly plain?: boolean;
}

/** The furthest mark stands here, so that its figure has room. */
const FURTHEST = 0.946;
/** Between two texts. */
const AIR = 0.5;

/** The width of a text as a share of the track, at the narrowest screen. */
function shareOf(ems: number): number {
  return ems / NARROWEST;
}

export function MonthTrack({ track, style, draft, firm = true, plain = false }: MonthTrackProps) {
  const { locale, text } = useLanguage();
  const said = draft === null ? track.said : saidCell(track, draft);
  const cells = placed(track, said);
  const sum = Math.max(0, ...cells.map(({ to }) => to));
  const scale = FURTHEST / Math.max(1, track.goal ?? 0, track.budget ?? 0, sum);
  const at = (amount: number): number => amount * scale;
  const goalAt = track.goal === null ? null : at(track.goal);
  const budgetAt = track.budget === null ? null : at(track.budget);
  const turned = goalAt !== null && goalAt < 0.5;
  const month = capitalised(monthName(track.month, locale, 'long'));
  const before = plain ? `${text('stage.goal')} ` : '';
  const goalWidth = widthOf(before) + widthOfAmount(amountOrNone(track.goal, style));
  const soFarWidth = plain ? 0 : widthOf(`${month} `) + widthOfAmount(amountOrNone(track.soFar, style)) + AIR;
  const counted = isPartial(track.stated) ? countedIn(track.stated, NARROWEST - goalWidth - soFarWidth, text) : '';
  const budget =
    track.budget === null
      ? ''
      : `${text('budget.amount', { amount: formatAmount(track.budget, style) })}${
          isPartial(track.budgeted) ? `, ${text('stage.goalsOf', track.budgeted)}` : ''
        }`;
  return (
    <div className={styles.track}>
      <div className={classNames(styles.head, turned && styles.turned)}>
        {plain ? null : (
          <p className={styles.soFar}>
            {month}{' '}
            <strong>
              <Amounts>{amountOrNone(track.soFar, style)}</Amounts>
            </strong>
          </p>
        )}
        {goalAt === null || track.goal === null ? null : (
          <p
            className={styles.goal}
            style={besideSoFar(goalAt, shareOf(goalWidth + widthOf(counted)), shareOf(soFarWidth), counted !== '')}
          >
            {before}
            <strong>
              <Amounts>{formatAmount(track.goal, style)}</Amounts>
            </strong>
            <span className={styles.counted}>{counted}</span>
          </p>
        )}
      </div>
      <div className={styles.line} aria-hidden="true">
        {goalAt === null ? null : (
          <div
            className={styles.rest}
            style={{ left: percent(at(sum)), width: percent(Math.max(0, goalAt - at(sum))) }}
          />
        )}
        {cells.map(({ week, from, to, kind }) => (
          <div
            key={`${week} ${kind}`}
            className={classNames(
              styles.cell,
              kind === 'sold' ? styles.sold : draft === null && firm ? styles.firm : styles.saying,
            )}
            style={{ left: percent(at(from)), width: percent(at(to - from)) }}
          />
        ))}
        {budgetAt === null ? null : <div className={styles.budgetTick} style={{ left: percent(budgetAt) }} />}
        {goalAt === null ? null : <div className={styles.goalMark} style={{ left: percent(goalAt) }} />}
      </div>
      <TrackLabels
        cells={cells}
        at={at}
        budget={track.budget === null ? null : { amount: track.budget, label: budget }}
      />
      <MonthTable track={track} style={style} month={month} />
    </div>
  );
}

/** A sum over some of the team says of how many it is (design 4.2). */
function isPartial(counted: Track['stated']): counted is NonNullable<Track['stated']> {
  return counted !== null && counted.count < counted.of;
}

/** How many have stated, in words where there is room for them. */
function countedIn(stated: NonNullable<Track['stated']>, room: number, text: Text): string {
  const full = ` ${text('stage.summary.stated', stated)}`;
  return widthOf(full) <= room ? full : ` ${text('stage.goalsOf', stated)}`;
}

/**
 * The goal's figure ends at its mark, or begins there in the first half of the track. The month so far stands at the other end: where
 * the two would meet the figure leaves its mark.
 */
function besideSoFar(goalAt: number, goal: number, soFar: number, hasTails: boolean): CSSProperties {
  // Beside the mark: over it, the tail of a letter would meet it.
  if (goalAt < 0.5) return { left: `calc(1.4cqh + ${percent(Math.max(0, Math.min(goalAt, 1 - soFar - goal)))})` };
  return {
    right: `calc(${hasTails ? '1.4cqh' : '0cqh'} + ${percent(Math.max(0, 1 - Math.max(goalAt, soFar + goal)))})`,
  };
}

function percent(share: number): string {
  return `${share * 100}%`;
}
