/** The month's goal restated: the new number on its pole, the old one struck beside it, nothing hidden (design 4.4). */
import type { CSSProperties } from 'react';
import { amountOrNone } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import { periodName } from '../../shared/period-name.ts';
import { weekNumber } from '../../shared/periods.ts';
import { cutToLines, NARROWEST, widthOf } from '../../shared/stage/width.ts';
import type { GateScreen, StageDraft } from '../../shared/stage-screens.ts';
import { monthName } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { Figure, Unsure } from './figure.tsx';
import { GatePoles } from './gate-poles.tsx';
import styles from './gate-view.module.css';
import { isLongName, Name } from './name.tsx';
import { TrendSign } from './signs.tsx';
import stage from './stage.module.css';
import { StatedTerms } from './stated-terms.tsx';

interface GateViewProps {
  readonly screen: GateScreen;
  readonly style: AmountStyle;
  readonly draft: StageDraft | null;
}

export function GateView({ screen, style, draft }: GateViewProps) {
  const { text } = useLanguage();
  const { track, stated, way, old } = screen;
  const monthDraft = draft?.field === 'month' ? draft : null;
  const isReached = way === 'up';
  const figures = { soFar: amountOrNone(track.soFar, style), weeks: isReached ? screen.weeksSoFar : screen.weeksLeft };
  const reached = text('stage.gate.reached', figures);
  const under = !isReached
    ? text(track.soFar === null ? 'stage.gate.leftNoResult' : 'stage.gate.left', figures)
    : widthOf(reached) <= NARROWEST
      ? reached
      : text('stage.gate.reachedShort', figures);
  const saying = monthDraft?.text ?? '';
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
      <GatePoles
        old={old.amount}
        oldLabel={text('stage.gate.old', { week: weekNumber(old.week) })}
        next={monthDraft?.amount ?? stated?.amount ?? null}
        newLabel={text('stage.gate.new')}
        firm={(monthDraft?.amount ?? null) === null && stated?.stored === true}
        track={track}
        style={style}
      />
      <div className={styles.end}>
        {saying !== '' ? (
          <Saying words={saying} />
        ) : stated === null ? (
          <Question screen={screen} />
        ) : (
          <>
            <Reason reason={stated.reason} />
            <Week screen={screen} style={style} draft={draft?.field === 'week' ? draft : null} />
          </>
        )}
      </div>
    </div>
  );
}

/** Question, caret and a dashed rule: the place of a number that only the seller can say. */
function Question({ screen: { track } }: Pick<GateViewProps, 'screen'>) {
  const { locale, text } = useLanguage();
  const question = text('stage.gate.ask', { month: monthName(track.month, locale, 'long') });
  return (
    <>
      <p className={classNames(stage.title, styles.question)} style={{ '--ems': widthOf(question) } as CSSProperties}>
        {question}
      </p>
      <span className={classNames(stage.caret, styles.goalCaret)} />
      <hr className={styles.dashed} />
    </>
  );
}

/** What is typed, below what is read from it: the number of the month, or of the week. */
function Saying({ words }: { readonly words: string }) {
  const { text } = useLanguage();
  return (
    <p className={classNames(styles.saying, stage.twoLines)}>
      <span className={stage.quiet}>{text('stage.round.saying')}</span> {words}
      <span className={stage.caret} />
    </p>
  );
}

/** On one line: the week's goal has the rest. */
function Reason({ reason }: { readonly reason: string | null }) {
  const { text } = useLanguage();
  if (reason === null) return null;
  const label = text('word.reason');
  return (
    <p className={styles.reason}>
      <span className={stage.quiet}>{label}</span> {cutToLines(reason, NARROWEST, 1, widthOf(`${label} `))}
    </p>
  );
}

const WEEK_ROOM = { wide: 42, narrow: 42 };
const WEEK_SIZE = 12;
const WEEK_LEAST = 8;
/** Belief and action beside the number; a name of two lines leaves no more. */
const TERMS_ROOM = { ems: 10.2, lines: 3 };

/** The gate ends with the week's goal on the same screen, and with its terms. */
function Week({ screen, style, draft }: GateViewProps) {
  const { locale, text } = useLanguage();
  const { weekGoal } = screen;
  const typed = draft?.amount ?? null;
  const saying = draft?.text ?? '';
  const unsure = typed === null ? saying : '';
  const amount = typed ?? weekGoal?.amount ?? null;
  const isFirm = typed === null && weekGoal?.stored === true;
  return (
    <div className={styles.week}>
      <div>
        <p className={styles.weekLabel}>
          {text('stage.round.goal', { period: periodName(screen.targetWeek, locale) })}
        </p>
        {unsure !== '' ? (
          <Unsure text={unsure} room={WEEK_ROOM} size={WEEK_SIZE} />
        ) : amount === null ? (
          <span className={classNames(stage.caret, styles.goalCaret)} />
        ) : (
          <Figure
            amount={amount}
            style={style}
            firm={isFirm}
            room={WEEK_ROOM}
            size={WEEK_SIZE}
            least={WEEK_LEAST}
            unit="wide"
          />
        )}
        <hr className={isFirm && unsure === '' ? styles.rule : styles.dashed} />
      </div>
      <div className={styles.terms}>
        {saying !== '' ? (
          <Saying words={saying} />
        ) : weekGoal === null ? null : (
          <StatedTerms goal={weekGoal} room={TERMS_ROOM} />
        )}
      </div>
    </div>
  );
}
