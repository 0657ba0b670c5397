/** The month so far: a solid cell per week sold, an open one for the week said, the goal ahead as a mark, budget small. */
import { formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import type { MonthTrack as Track } from '../../shared/stage-screens.ts';
import { capitalised, monthName } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from '../stage/amounts.tsx';
import styles from './month-track.module.css';
import { placed } from './track-cells.ts';

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
/** Widths of texts as shares of the track, at the narrowest screen. */
const LABEL = 0.06;
const BUDGET_LABEL = 0.2;

export function MonthTrack({ track, style, draft, firm = true, plain = false }: MonthTrackProps) {
  const { locale, text } = useLanguage();
  const said = draft === null ? track.said : saidOf(track, draft);
  const cells = placed(track, said);
  const sum = Math.max(0, ...cells.map(({ to }) => to));
  const scale = FURTHEST / Math.max(1, track.goal ?? 0, track.budget ?? 0, sum);
  const at = (amount: number): number => amount * scale;
  const goalAt = track.goal === null ? null : at(track.goal);
  const budgetAt = track.budget === null ? null : at(track.budget);
  const turned = goalAt !== null && goalAt < 0.5;
  return (
    <div className={styles.track}>
      <div className={classNames(styles.head, turned && styles.turned)}>
        {plain ? null : (
          <p className={styles.soFar}>
            {capitalised(monthName(track.month, locale, 'long'))}{' '}
            <strong>
              <Amounts>{formatAmount(track.soFar, style)}</Amounts>
            </strong>
          </p>
        )}
        {goalAt === null || track.goal === null ? null : (
          <p className={styles.goal} style={turned ? { left: percent(goalAt) } : { right: percent(1 - goalAt) }}>
            {plain ? `${text('stage.goal')} ` : ''}
            <strong>
              <Amounts>{formatAmount(track.goal, style)}</Amounts>
            </strong>
            {track.stated === null || track.stated.count === track.stated.of ? null : (
              <span className={styles.stated}> {text('stage.goalsOf', track.stated)}</span>
            )}
          </p>
        )}
      </div>
      <div className={styles.line}>
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
      <div className={styles.labels}>
        {cells
          .filter(({ from, to }) => at(to - from) >= LABEL && !isUnder(budgetAt, at((from + to) / 2)))
          .map(({ week, from, to, kind }) => (
            <span
              key={`${week} ${kind}`}
              className={classNames(kind === 'said' && styles.saidLabel)}
              style={{ left: percent(at((from + to) / 2)) }}
            >
              {text('week.short', { week: weekNumber(week) })}
            </span>
          ))}
        {budgetAt === null || track.budget === null ? null : (
          <span
            className={classNames(styles.budget, budgetAt < BUDGET_LABEL && styles.budgetLeft)}
            style={budgetAt < BUDGET_LABEL ? { left: percent(budgetAt) } : { right: percent(1 - budgetAt) }}
          >
            {text('stage.budget', { amount: formatAmount(track.budget, style) })}
          </span>
        )}
      </div>
    </div>
  );
}

/** What the typed goal adds to what the week has already brought. */
function saidOf(track: Track, draft: Amount): Track['said'] {
  const week = track.targetWeek;
  const already = track.cells.find((cell) => cell.week === week)?.amount ?? 0;
  return draft > already ? { week, amount: draft - already } : null;
}

function isUnder(budgetAt: number | null, label: number): boolean {
  if (budgetAt === null) return false;
  const [from, to] =
    budgetAt < BUDGET_LABEL ? [budgetAt, budgetAt + BUDGET_LABEL] : [budgetAt - BUDGET_LABEL, budgetAt];
  return label > from - LABEL / 2 && label < to + LABEL / 2;
}

function percent(share: number): string {
  return `${share * 100}%`;
}
