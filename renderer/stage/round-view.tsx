/** A seller's stop: the question or the number on the right, the thirteen weeks on the left, the month below (looks, 9). */
import type { CSSProperties } from 'react';
import { amountOrNone, formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Period } from '../../shared/document.ts';
import type { Text } from '../../shared/messages/index.ts';
import { periodName } from '../../shared/period-name.ts';
import type { PeriodKind } from '../../shared/periods.ts';
import { linesIn, NARROWEST, widthOf } from '../../shared/stage/width.ts';
import type { RoundScreen, StageDraft, StatedGoal } from '../../shared/stage-screens.ts';
import { capitalised, formatDate } from '../../shared/time-format.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { MonthTrack } from '../charts/month-track.tsx';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { Figure, Unsure } from './figure.tsx';
import { isLongName, Name } from './name.tsx';
import { TrendSign } from './signs.tsx';
import stage from './stage.module.css';
import { actionText, StatedTerms } from './stated-terms.tsx';
import styles from './round-view.module.css';

interface RoundViewProps {
  readonly screen: RoundScreen;
  readonly style: AmountStyle;
  readonly draft: StageDraft | null;
}

export function RoundView({ screen, style, draft }: RoundViewProps) {
  const { text } = useLanguage();
  const asks = draft?.field ?? screen.asks;
  const weekDraft = draft?.field === 'week' ? draft.amount : null;
  const { weekGoal } = screen;
  const open = weekDraft !== null ? 'saying' : weekGoal === null ? 'empty' : weekGoal.stored ? 'firm' : 'saying';
  const states = screen.chart.bars.map(({ state }) => state);
  // Away for all of them is not new.
  const isNew = states.includes('notMember') && states.every((state) => state === 'notMember' || state === 'absent');
  const under = underName(screen, style, isNew, text);
  const terms = asks === 'week' && isEmpty(draft) ? weekGoal : null;
  const lines = { '--terms': termsLines(terms, NARROW_TERMS) } as CSSProperties;
  const isExplained = screen.explains && isEmpty(draft) && weekGoal === null && !isLongStated(screen);
  const classes = classNames(
    styles.round,
    isLongName(screen.name) && styles.longName,
    widthOf(under) > BESIDE_GOAL && styles.longLine,
    isWordy(terms) && styles.wordy,
    isExplained && styles.explained,
  );
  return (
    <div className={classes} style={lines}>
      <header className={styles.head}>
        <Name name={screen.name} />
        <p className={styles.under}>
          <Amounts>{under}</Amounts>
        </p>
      </header>
      <div className={styles.trend}>
        {screen.showTrendWord && screen.chart.trend !== null ? <TrendSign word={screen.chart.trend.word} /> : null}
        {weekGoal === null ? <LongGoal screen={screen} style={style} /> : null}
      </div>
      <div className={styles.chart}>
        <ChartFrame
          chart={screen.chart}
          style={style}
          open={open}
          stated={weekGoal?.amount ?? null}
          draft={weekDraft}
        />
      </div>
      <div className={styles.goal}>
        <Goal screen={screen} style={style} draft={draft} asks={asks} />
      </div>
      <div className={styles.month}>
        <MonthTrack
          track={monthWith(screen, draft)}
          style={style}
          draft={weekDraft}
          firm={weekGoal?.stored !== false}
        />
      </div>
      {isExplained ? <p className={styles.explains}>{text('chart.explains')}</p> : null}
    </div>
  );
}

function isLongStated({ longGoal }: RoundScreen): boolean {
  return longGoal !== null && longGoal.amount !== null;
}

/** The goal for the quarter, half-year or year stays in sight while the month and the week are asked for. */
function LongGoal({ screen, style }: Pick<RoundViewProps, 'screen' | 'style'>) {
  const { locale } = useLanguage();
  const { longGoal } = screen;
  if (longGoal === null || longGoal.amount === null) return null;
  return (
    <p className={styles.long}>
      <span className={stage.quiet}>{capitalised(periodName(longGoal.period, locale))}</span>{' '}
      <strong className={longGoal.stored ? undefined : styles.saying}>
        <Amounts>{formatAmount(longGoal.amount, style)}</Amounts>
      </strong>
    </p>
  );
}

function periodAsked(screen: RoundScreen, asks: PeriodKind): Period {
  if (asks === 'week') return screen.chart.targetWeek;
  return asks === 'month' || screen.longGoal === null ? screen.track.month : screen.longGoal.period;
}

/** A month goal being typed for the first time is ahead on the track, but not a mark until it is said. */
function monthWith(screen: RoundScreen, draft: StageDraft | null): RoundScreen['track'] {
  return draft !== null && draft.field !== 'week' ? { ...screen.track, said: null } : screen.track;
}

function isEmpty(draft: StageDraft | null): boolean {
  return draft === null || draft.text === '';
}

/** What fits left of the goal on 16:10, in ems. */
const BESIDE_GOAL = 15.4;

/** What last week brought, against its goal where there is room, and that the seller is not here. */
function underName(screen: RoundScreen, style: AmountStyle, isNew: boolean, text: Text): string {
  // A goal in advance says it below.
  const away = screen.present || screen.weekGoal?.inAdvance ? '' : ` ${text('presence.away')}`;
  const shorter = lastWeek(screen, style, isNew, text).map((line) => `${line}${away}`);
  const [longest = '', short = longest, shortest = short] = shorter;
  if (widthOf(longest) <= BESIDE_GOAL) return longest;
  return widthOf(short) <= NARROWEST ? short : shortest;
}

/** The same in ever fewer words. */
function lastWeek(screen: RoundScreen, style: AmountStyle, isNew: boolean, text: Text): readonly string[] {
  const { result, goal, state } = screen.lastWeek;
  if (isNew) return [text('stage.round.new')];
  if (state === 'absent') return [text('stage.round.lastWeekAway')];
  const figures = { result: amountOrNone(result, style), goal: amountOrNone(goal, style) };
  if (result !== null && goal !== null) {
    const keys = ['stage.round.lastWeek', 'stage.round.lastWeekShort', 'stage.round.lastWeekNoGoal'] as const;
    return keys.map((key) => text(key, figures));
  }
  if (result !== null) return [text('stage.round.lastWeekNoGoal', figures)];
  if (goal !== null) return [text('stage.round.lastWeekNoResult', figures)];
  return [text('kept.noResult')];
}

interface GoalProps extends RoundViewProps {
  readonly asks: PeriodKind;
}

const ROOM = { wide: 38, narrow: 50 };
/** Where the terms of the goal need more lines than usual they take some of its room. */
const WORDY_ROOM = { wide: 38, narrow: 42 };
const WORDY_SIZES = { usual: 13, longName: 11 };
/** How wide the terms stand on narrow screens and on wide ones, in ems. */
const NARROW_TERMS = 11.2;
const USUAL_TERMS = 9.4;

function isWordy(goal: StatedGoal | null): boolean {
  return goal !== null && termsLines(goal, USUAL_TERMS) > 3;
}

/** The lines beside the number: more would leave the weeks below them no height on narrow screens. */
const TERMS_ROOM = { ems: NARROW_TERMS, lines: 4 };

/** In advance, belief and action. */
function termsLines(goal: StatedGoal | null, room: number): number {
  if (goal === null) return 0;
  const { inAdvance, belief, action } = goal;
  return (
    (inAdvance ? 1 : 0) +
    (belief === null ? 0 : 1) +
    (action === null ? 0 : linesIn(actionText(goal, action, TERMS_ROOM), room))
  );
}

function Goal({ screen, style, draft, asks }: GoalProps) {
  const { locale, text } = useLanguage();
  const { weekGoal, comesBack } = screen;
  const period = periodName(periodAsked(screen, asks), locale);
  const label = text('stage.round.goal', { period });
  if (!isEmpty(draft) && draft !== null) {
    return (
      <>
        <p className={styles.label}>{label}</p>
        {draft.amount === null ? (
          <Unsure text={draft.text} room={ROOM} size={18.6} />
        ) : (
          <Figure amount={draft.amount} style={style} firm={false} room={ROOM} size={18.6} />
        )}
        <hr className={styles.dashed} />
        <p className={classNames(styles.below, stage.twoLines)}>
          <span className={stage.quiet}>{text('stage.round.saying')}</span> {draft.text}
          <span className={stage.caret} />
        </p>
      </>
    );
  }
  if (asks === 'week' && weekGoal !== null) {
    return (
      <>
        <p className={styles.label}>{label}</p>
        <Figure
          amount={weekGoal.amount}
          style={style}
          firm={weekGoal.stored}
          room={isWordy(weekGoal) ? WORDY_ROOM : ROOM}
          size={isWordy(weekGoal) ? WORDY_SIZES[isLongName(screen.name) ? 'longName' : 'usual'] : 18.6}
          unit={!isWordy(weekGoal) || 'wide'}
          least={isWordy(weekGoal) ? 9 : 12}
        />
        <hr className={weekGoal.stored ? styles.rule : styles.dashed} />
        <div className={styles.below}>
          <StatedTerms goal={weekGoal} room={TERMS_ROOM} />
        </div>
      </>
    );
  }
  return (
    <>
      <p className={classNames(stage.title, styles.question)}>
        {text('stage.round.ask', { period: period.replaceAll(' ', '\u00a0') })}
      </p>
      {comesBack === null ? (
        <>
          <div className={styles.noFigure}>
            <span className={classNames(stage.caret, styles.goalCaret)} />
          </div>
          <hr className={styles.dashed} />
        </>
      ) : (
        <>
          <p className={styles.dash}>{text('value.none')}</p>
          <p className={classNames(styles.below, stage.quiet)}>
            {text('stage.round.comesBack', { day: formatDate(comesBack, locale, 'weekdayLong') })}
          </p>
        </>
      )}
    </>
  );
}
