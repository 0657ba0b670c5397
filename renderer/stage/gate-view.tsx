/** The month's goal restated: the new number on its pole, the old one struck beside it, nothing hidden (design 4.4). */
import type { CSSProperties, ReactNode } from 'react';
import { formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import type { GateScreen, StageDraft } from '../../shared/stage-screens.ts';
import { monthName } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { Figure, widthInEms } from './figure.tsx';
import { Name } from './name.tsx';
import { StatedTerms } from './round-view.tsx';
import { TrendSign } from './signs.tsx';
import stage from './stage.module.css';
import styles from './gate-view.module.css';

interface GateViewProps {
  readonly screen: GateScreen;
  readonly style: AmountStyle;
  readonly draft: StageDraft | null;
}

export function GateView({ screen, style, draft }: GateViewProps) {
  const { locale, text } = useLanguage();
  const { track, stated, way, old } = screen;
  const monthDraft = draft?.field === 'month' ? draft.amount : null;
  const weekDraft = draft?.field === 'week' ? draft : null;
  const isAsked = stated === null && monthDraft === null;
  const isReached = way === 'up';
  return (
    <div className={styles.gate}>
      <header className={styles.head}>
        <div className={styles.who}>
          <Name name={screen.name} />
          <p className={classNames(stage.quiet, stage.oneLine)}>
            <Amounts>
              {isReached
                ? text('stage.gate.reached', { soFar: formatAmount(track.soFar, style), weeks: screen.weeksSoFar })
                : text('stage.gate.left', { soFar: formatAmount(track.soFar, style), weeks: screen.weeksLeft })}
            </Amounts>
          </p>
        </div>
        {screen.showTrendWord && screen.trend !== null ? <TrendSign word={screen.trend} /> : null}
      </header>
      <p className={classNames(stage.title, styles.question)} hidden={!isAsked}>
        {text('stage.gate.ask', { month: monthName(track.month, locale, 'long') })}
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
        <p className={stage.twoLines}>
          {stated?.reason == null ? null : (
            <>
              <span className={stage.quiet}>{text('stage.gate.reason')}</span> {stated.reason}
            </>
          )}
        </p>
        {stated === null ? null : <Week screen={screen} style={style} draft={weekDraft} />}
      </div>
    </div>
  );
}

/** The gate ends with the week's goal on the same screen. */
function Week({ screen, style, draft }: GateViewProps) {
  const { text } = useLanguage();
  const { weekGoal } = screen;
  const amount = draft?.amount ?? weekGoal?.amount ?? null;
  return (
    <div className={styles.week}>
      <p className={styles.weekLabel}>{text('stage.round.goalWeek', { week: weekNumber(screen.targetWeek) })}</p>
      {amount === null ? (
        <span className={classNames(stage.caret, styles.weekCaret)} />
      ) : (
        <Figure amount={amount} style={style} firm={draft?.amount == null && weekGoal?.stored === true} room={{ wide: 26, narrow: 36 }} size={12} />
      )}
      {draft?.amount == null && weekGoal !== null && weekGoal.inAdvance ? <StatedTerms goal={{ ...weekGoal, belief: null, action: null }} /> : null}
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

/** Heights of the digits in cqh; the track is 90cqw, at least 120cqh, wide. */
const NEW_SIZE = 17.2;
const OLD_SIZE = 12;
const NARROWEST = 120;

/**
 * The lower number stands left of its pole, the higher one right of it, so that they never meet; the scale leaves room for
 * both where it can.
 */
function Poles({ old, oldLabel, next, newLabel, firm, screen, style }: PolesProps) {
  const { text } = useLanguage();
  const { track } = screen;
  const high = Math.max(old, next ?? 0);
  const width = (amount: Amount, size: number): number => (widthInEms(formatAmount(amount, style)) * size) / NARROWEST + 0.03;
  const highSize = next !== null && next >= old ? NEW_SIZE : OLD_SIZE;
  const scale = Math.max(0.3, 1 - width(high, highSize)) / Math.max(1, high, track.soFar, (track.budget ?? 0) * 0.95);
  const at = (amount: Amount): number => amount * scale;
  const side = (amount: Amount, other: Amount | null): 'left' | 'right' =>
    other === null ? (at(amount) > 0.5 ? 'left' : 'right') : amount < other ? 'left' : 'right';
  let from = 0;
  return (
    <div className={styles.poles}>
      <div className={styles.numbers}>
        <Flag at={at(old)} side={side(old, next)} label={oldLabel} kind={next === null ? 'standing' : 'old'}>
          <p className={styles.oldFigure}>{formatAmount(old, style)}</p>
        </Flag>
        {next === null ? null : (
          <Flag at={at(next)} side={side(next, old)} label={newLabel} kind="new">
            <Figure amount={next} style={style} firm={firm} room={{ wide: 54, narrow: 50 }} size={NEW_SIZE} unit={false} />
          </Flag>
        )}
      </div>
      <div className={styles.line}>
        <div className={styles.rest} style={{ left: pc(at(track.soFar)), width: pc(Math.max(0, at(high) - at(track.soFar))) }} />
        {track.cells.map(({ week, amount }) => {
          const left = from;
          from += amount;
          return <div key={week} className={styles.cell} style={{ left: pc(at(left)), width: pc(at(amount)) }} />;
        })}
        <div className={classNames(styles.pole, next === null ? styles.standingPole : styles.oldPole)} style={{ left: pc(at(old)) }} />
        {next === null ? null : <div className={classNames(styles.pole, firm ? styles.newPole : styles.sayingPole)} style={{ left: pc(at(next)) }} />}
        {track.budget === null ? null : <div className={styles.budgetTick} style={{ left: pc(at(track.budget)) }} />}
      </div>
      {track.budget === null ? null : (
        <p className={styles.budget} style={{ left: pc(at(track.budget)) }}>
          {text('stage.budget', { amount: formatAmount(track.budget, style) })}
        </p>
      )}
    </div>
  );
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
