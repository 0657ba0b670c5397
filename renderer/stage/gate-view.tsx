/** The month's goal restated: the new number on its pole, the old one struck beside it, nothing hidden (design 4.4). */
import type { CSSProperties, ReactNode } from 'react';
import { amountOrNone, formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { periodName } from '../../shared/period-name.ts';
import { weekNumber } from '../../shared/periods.ts';
import { cutToLines, NARROWEST, widthOf } from '../../shared/stage/width.ts';
import type { GateScreen, StageDraft } from '../../shared/stage-screens.ts';
import { monthName } from '../../shared/time-format.ts';
import { placed } from '../charts/track-cells.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { Figure, Unsure, widthInEms } from './figure.tsx';
import { flagsOf, type Flagged } from './gate-flags.ts';
import { isLongName, Name } from './name.tsx';
import { StatedTerms } from './round-view.tsx';
import { TrendSign } from './signs.tsx';
import stage from './stage.module.css';
import styles from './gate-view.module.css';
import { useBecame } from './use-became.ts';

interface GateViewProps {
  readonly screen: GateScreen;
  readonly style: AmountStyle;
  readonly draft: StageDraft | null;
}

export function GateView({ screen, style, draft }: GateViewProps) {
  const { locale, text } = useLanguage();
  const { track, stated, way, old } = screen;
  const monthDraft = draft?.field === 'month' ? draft.amount : null;
  const saying = draft?.text ?? '';
  const weekDraft = draft?.field === 'week' ? draft : null;
  const isAsked = stated === null && monthDraft === null;
  const isReached = way === 'up';
  const reason = stated === null || stated.reason === null ? null : reasonText(stated.reason, text('word.reason'));
  const figures = { soFar: amountOrNone(track.soFar, style), weeks: isReached ? screen.weeksSoFar : screen.weeksLeft };
  const reached = text('stage.gate.reached', figures);
  const under = !isReached
    ? text(track.soFar === null ? 'stage.gate.leftNoResult' : 'stage.gate.left', figures)
    : widthOf(reached) <= NARROWEST
      ? reached
      : text('stage.gate.reachedShort', figures);
  const question = text('stage.gate.ask', { month: monthName(track.month, locale, 'long') });
  return (
    <div className={classNames(styles.gate, isLongName(screen.name) && styles.longName)}>
      <header className={styles.head}>
        <div>
          <Name name={screen.name} />
          <p className={styles.under}>
            <Amounts>{under}</Amounts>
          </p>
        </div>
        {screen.showTrendWord && screen.trend !== null ? <TrendSign word={screen.trend} /> : null}
      </header>
      <p
        className={classNames(
          stage.title,
          styles.question,
          saying !== '' && styles.said,
          saying !== '' && stage.oneLine,
        )}
        style={{ '--ems': widthOf(question) } as CSSProperties}
        hidden={!isAsked && saying === ''}
      >
        {saying === '' ? question : <Saying words={saying} />}
      </p>
      <Poles
        old={old.amount}
        oldLabel={text('stage.gate.old', { week: weekNumber(old.week) })}
        next={monthDraft ?? stated?.amount ?? null}
        newLabel={text('stage.gate.new')}
        firm={monthDraft === null && stated?.stored === true}
        screen={screen}
        style={style}
      />
      <div className={styles.end}>
        <p>
          {reason === null ? null : (
            <>
              <span className={stage.quiet}>{text('word.reason')}</span> {reason}
            </>
          )}
        </p>
        {stated === null ? null : <Week screen={screen} style={style} draft={weekDraft} />}
      </div>
    </div>
  );
}

/** What stands beside the week's goal on narrow screens, in ems. */
const REASON = { room: 12.6, lines: 3 };

function reasonText(reason: string, label: string): string {
  return cutToLines(reason, REASON.room, REASON.lines, widthOf(`${label} `));
}

/** What is typed, in the question's place: what the number of the month, or of the week, is read from. */
function Saying({ words }: { readonly words: string }) {
  const { text } = useLanguage();
  return (
    <>
      <span className={stage.quiet}>{text('stage.round.saying')}</span> {words}
      <span className={stage.caret} />
    </>
  );
}

const WEEK_ROOM = { wide: 37, narrow: 37 };
const WEEK_SIZE = 12;
const WEEK_LEAST = 8;

/** The gate ends with the week's goal on the same screen. */
function Week({ screen, style, draft }: GateViewProps) {
  const { locale, text } = useLanguage();
  const { weekGoal } = screen;
  const typed = draft?.amount ?? null;
  const unsure = draft !== null && typed === null ? draft.text : '';
  const amount = typed ?? weekGoal?.amount ?? null;
  return (
    <div>
      <p className={styles.weekLabel}>{text('stage.round.goal', { period: periodName(screen.targetWeek, locale) })}</p>
      {unsure !== '' ? (
        <Unsure text={unsure} room={WEEK_ROOM} size={WEEK_SIZE} />
      ) : amount === null ? (
        <span className={classNames(stage.caret, styles.weekCaret)} />
      ) : (
        <Figure
          amount={amount}
          style={style}
          firm={typed === null && weekGoal?.stored === true}
          room={WEEK_ROOM}
          size={WEEK_SIZE}
          least={WEEK_LEAST}
          unit="wide"
        />
      )}
      {typed === null && unsure === '' ? null : <hr className={styles.weekSaying} />}
      {typed === null && weekGoal !== null && weekGoal.inAdvance ? (
        <StatedTerms goal={{ ...weekGoal, belief: null, action: null }} />
      ) : null}
    </div>
  );
}

interface PolesProps {
  readonly old: Amount;
  readonly oldLabel: string;
  readonly next: Amount | null;
  readonly newLabel: string;
  readonly firm: boolean;
  readonly screen: GateScreen;
  readonly style: AmountStyle;
}

const TALLEST = 17.2; // cqh
const LEAST = 6; // cqh: the new digits give way to the old ones beside them

function Poles({ old, oldLabel, next, newLabel, firm, screen, style }: PolesProps) {
  const { text } = useLanguage();
  const { track } = screen;
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
  const budget = text('budget.amount', { amount: amountOrNone(track.budget, style) });
  // Under its tick, and no further out than the track.
  const half = widthOf(budget) / 2;
  const isRestating = useBecame(next !== null);
  return (
    <div className={classNames(styles.poles, isRestating && styles.restating)}>
      <div className={styles.numbers}>
        <Flag at={at(old)} side={flags.oldSide} label={oldLabel} kind={next === null ? 'standing' : 'old'}>
          <p className={styles.oldFigure} style={{ fontSize: `min(12cqh, ${flags.oldEm * 90}cqw)` }}>
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
        {placed(track, null).map(({ week, from, to }) => (
          <div key={week} className={styles.cell} style={{ left: pc(at(from)), width: pc(at(to - from)) }} />
        ))}
        <div
          className={classNames(styles.pole, next === null ? styles.standingPole : styles.oldPole)}
          style={{ left: pc(at(old)) }}
        />
        {next === null ? null : (
          <div
            className={classNames(styles.pole, firm ? styles.newPole : styles.sayingPole)}
            style={{ left: pc(at(next)), '--from': pc(at(old)) } as CSSProperties}
          />
        )}
        {track.budget === null ? null : <div className={styles.budgetTick} style={{ left: pc(at(track.budget)) }} />}
      </div>
      {track.budget === null ? null : (
        <p className={styles.budget} style={{ left: `clamp(${half}em, ${pc(at(track.budget))}, 100% - ${half}em)` }}>
          {budget}
        </p>
      )}
    </div>
  );
}

function roomOf(share: number): { readonly wide: number; readonly narrow: number } {
  return { wide: share * 90, narrow: share * 90 };
}

interface FlagProps {
  readonly at: number;
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly kind: 'old' | 'new' | 'standing';
  readonly children: ReactNode;
}

function Flag({ at, side, label, kind, children }: FlagProps) {
  const place: CSSProperties = side === 'left' ? { right: pc(1 - at) } : { left: pc(at) };
  return (
    <div className={classNames(styles.flag, styles[side], styles[kind])} style={place}>
      <p className={styles.flagLabel}>{label}</p>
      {children}
    </div>
  );
}

function pc(share: number): string {
  return `${share * 100}%`;
}
