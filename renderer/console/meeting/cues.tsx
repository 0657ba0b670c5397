/** What the manager needs at a seller's stop and nobody else may see: one open question, and the figures under it. */
import type { ReactNode } from 'react';
import { formatAmount, formatPercentDown } from '../../../shared/amounts/write.ts';
import { minorDigits } from '../../../shared/amounts/style.ts';
import type { Id, IsoWeek } from '../../../shared/document.ts';
import { lastFinishedWeek } from '../../../shared/finished.ts';
import { gateOf, type Gate } from '../../../shared/gate.ts';
import { goalInForce } from '../../../shared/goals.ts';
import { keptOf, recentHitRate } from '../../../shared/kept.ts';
import type { MessageKey } from '../../../shared/messages/index.ts';
import { neededShown, paceShown, sellerMonth } from '../../../shared/month.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { sellerTrend } from '../../../shared/trend.ts';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './cues.module.css';

export function Cues() {
  const { meeting } = useMeeting();
  const { stop } = meeting.position;
  return stop === null ? null : <SellerCues sellerId={stop} />;
}

function SellerCues({ sellerId }: { readonly sellerId: Id }) {
  const { locale, text } = useLanguage();
  const { style, document } = useSession();
  const { scene } = useMeeting();
  const month = sellerMonth(scene, sellerId);
  const gate = gateOf(scene, sellerId);
  const kept = keptOf(scene, sellerId, lastFinishedWeek(scene));
  const trend = sellerTrend(scene, sellerId);
  const hits = recentHitRate(scene, sellerId);
  const amount = (value: number): string => formatAmount(value, style);
  const wholeUnit = 10 ** minorDigits(style);
  const none = text('value.none');
  const { neededPerWeek, bestOf13, pace, left, goal } = month;

  const question = questionKey(
    gate,
    trend.known ? trend.value : null,
    goalInForce(document, sellerId, scene.targetWeek) === null,
  );
  return (
    <section className={styles.cues}>
      <p className={styles.question}>{document.settings.coachingQuestions[question] ?? text(question)}</p>
      <dl>
        <Cue name={text('cue.lastWeek')} value={text(`kept.${kept.state}`)}>
          {kept.result === null && kept.goal === null
            ? ''
            : text('cue.resultOfGoal', {
                result: kept.result === null ? none : amount(kept.result),
                goal: kept.goal === null ? none : amount(kept.goal),
              })}
        </Cue>
        <Cue
          name={text('cue.needed')}
          value={neededPerWeek.known ? amount(neededShown(neededPerWeek, wholeUnit)) : none}
        >
          {left.known
            ? text('cue.left', { left: amount(left.value), weeks: month.weeksLeft.length })
            : text('cue.noMonthGoal')}
        </Cue>
        <Cue name={text('cue.best')} value={bestOf13.known ? amount(bestOf13.value) : none}>
          {bestOf13.known ? text('week.short', { week: weekNumber(bestOf13.parts.week) }) : ''}
        </Cue>
        <Cue name={text('cue.pace')} value={pace.known ? amount(paceShown(pace, wholeUnit)) : none}>
          {pace.known && goal !== null
            ? text('cue.paceOfGoal', { percent: formatPercentDown(paceShown(pace, 1), goal.amount, locale) })
            : ''}
        </Cue>
        <Cue
          name={text('cue.hits')}
          value={hits.known === 0 ? none : text('cue.hitsOf', { reached: hits.reached, known: hits.known })}
        >
          {text('cue.hitsWeeks')}
        </Cue>
        <Cue
          name={text('cue.gate')}
          value={text(gate.state === 'closed' ? 'cue.gate.closed' : `cue.gate.${gate.state}`)}
        >
          <GateWhy gate={gate} />
        </Cue>
      </dl>
    </section>
  );
}

interface CueProps {
  readonly name: string;
  readonly value: string;
  readonly children: ReactNode;
}

function Cue({ name, value, children }: CueProps) {
  return (
    <div className={styles.cue}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.value}>{value}</span>
        <span className={styles.why}>{children}</span>
      </dd>
    </div>
  );
}

function GateWhy({ gate }: { readonly gate: Gate }) {
  const { text } = useLanguage();
  if (gate.state === 'up') return text('cue.gate.whyUp');
  if (gate.state === 'down')
    return gate.reasons.map((reason) => text(`cue.gate.why.${reason}`, shares(gate))).join(', ');
  return text(`cue.gate.why.${gate.why}`, { weeks: gate.weeks.map((week: IsoWeek) => weekNumber(week)).join(', ') });
}

function shares({ parts }: Gate): { readonly best: number; readonly pace: number } {
  return { best: parts.neededOfBest, pace: parts.paceOfGoal };
}

type CoachKey = Extract<MessageKey, `coach.${string}`>;

/** The gate asks first, then the trend; where there is none, the goal that is not said (design 4.3). */
function questionKey(gate: Gate, trend: string | null, unstated: boolean): CoachKey {
  if (gate.state !== 'closed') return `coach.gate.${gate.state}`;
  if (trend === 'steepDown' || trend === 'down' || trend === 'steady' || trend === 'up' || trend === 'steepUp') {
    return `coach.${trend}`;
  }
  return unstated ? 'coach.unstated' : 'coach.noTrend';
}
