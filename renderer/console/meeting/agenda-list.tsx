/** The fixed agenda with its minutes, and the round's stops with who has stated. Every line is a way there. */
import { beginOf, plannedMinutes, stepNumber, stepsOf } from '../../../shared/agenda.ts';
import { amountOrNone, formatAmount } from '../../../shared/amounts/write.ts';
import { minutesSoFar } from '../../../shared/clock.ts';
import type { Id, StepId } from '../../../shared/document.ts';
import { gateOf } from '../../../shared/gate.ts';
import { goalInForce } from '../../../shared/goals.ts';
import { isPresent } from '../../../shared/presence.ts';
import { isGoalAwaited } from '../../../shared/stage/round.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { goalSum } from '../../../shared/team.ts';
import { classNames } from '../../components/class-names.ts';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useNow } from '../../use-now.ts';
import { useMeeting } from './meeting-context.tsx';
import { PresenceButtons } from './presence-buttons.tsx';
import styles from './agenda.module.css';

interface AgendaListProps {
  readonly onGo?: () => void;
  /** Beside each stop who is here; where there is room for it. */
  readonly withPresence?: boolean;
}

export function AgendaList({ onGo, withPresence = false }: AgendaListProps) {
  const text = useText();
  const { meeting, scene, solo } = useMeeting();
  return (
    <nav aria-label={text('console.agenda')} className={styles.agenda}>
      <p className={styles.head}>
        <span>{text('console.agenda.step')}</span>
        <span>{text('console.agenda.minutes')}</span>
      </p>
      <ol>
        {stepsOf(meeting).map((step) => (
          <li key={step}>
            <StepLine step={step} onGo={onGo} />
            {step === 'round' ? (
              <ol className={styles.stops}>
                {scene.stops.map((sellerId) => (
                  <li key={sellerId} className={styles.stopLine}>
                    <StopLine sellerId={sellerId} onGo={onGo} />
                    {withPresence ? <PresenceButtons sellerId={sellerId} /> : null}
                  </li>
                ))}
                {solo ? null : (
                  <li>
                    <GoalSum />
                  </li>
                )}
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface LineProps {
  readonly onGo: (() => void) | undefined;
}

function StepLine({ step, onGo }: LineProps & { readonly step: StepId }) {
  const text = useText();
  const { clock, document } = useSession();
  const { meeting, scene, goTo } = useMeeting();
  const isCurrent = meeting.position.step === step;
  const planned = plannedMinutes(step, document.settings.minutesPerStep, scene.stops.length);
  const used = minutesSoFar(meeting, step, useNow(clock));
  const isVisited = meeting.visits.some((visit) => visit.step === step);
  return (
    <button
      type="button"
      className={classNames(styles.step, isCurrent && styles.current)}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={() => {
        goTo(beginOf(step, scene.stops));
        onGo?.();
      }}
    >
      <span className={styles.number}>{stepNumber(meeting, step)}</span>
      <span className={styles.name}>{text(`step.${step}`)}</span>
      {planned === 0 ? null : <span className={styles.minutes}>{isVisited ? `${used} / ${planned}` : planned}</span>}
    </button>
  );
}

/** What the room has said so far, growing; for the manager alone, so that the round is no scoreboard (design 4.2). */
function GoalSum() {
  const text = useText();
  const { style } = useSession();
  const { scene } = useMeeting();
  const { amount, stated, of } = goalSum(scene.document, scene.targetWeek, scene.targetWeek);
  return (
    <p className={styles.sum}>
      {text('console.agenda.sum')}{' '}
      <span className={styles.goal}>
        {text('console.agenda.sumOf', { sum: amountOrNone(amount, style), stated, of })}
      </span>
    </p>
  );
}

/** Filled: stated; dashed: the one at hand; outlined: to come; a dash: not here. The gate's sign is the manager's. */
function StopLine({ sellerId, onGo }: LineProps & { readonly sellerId: Id }) {
  const text = useText();
  const { style } = useSession();
  const { meeting, scene, goTo, solo } = useMeeting();
  const isCurrent = meeting.position.stop === sellerId;
  const isAway = !isPresent(meeting, sellerId);
  const goal = goalInForce(scene.document, sellerId, scene.targetWeek);
  const gate = solo || goal !== null ? 'closed' : gateOf(scene, sellerId).state;
  const awaited = isGoalAwaited(scene, sellerId);
  const state = isCurrent ? 'at' : isAway && goal === null ? 'away' : awaited ? 'toCome' : 'stated';
  return (
    <button
      type="button"
      className={classNames(styles.stop, isCurrent && styles.currentStop)}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={() => {
        goTo({ step: 'round', stop: sellerId, page: 0 });
        onGo?.();
      }}
    >
      <span className={classNames(styles.mark, styles[state])} aria-hidden="true" />
      <span className={styles.name}>{fullName(scene, sellerId)}</span>
      {goal === null ? (
        <span className={styles.note}>
          {gate === 'up'
            ? text('console.gate.upShort')
            : gate === 'down'
              ? text('console.gate.downShort')
              : isAway
                ? text('word.away')
                : ''}
        </span>
      ) : (
        <span className={styles.goal}>{formatAmount(goal.amount, style)}</span>
      )}
    </button>
  );
}
