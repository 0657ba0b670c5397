/** What the manager needs at a seller's stop and nobody else may see: one open question, and the figures folded under it. */
import { formatAmount } from '../../../shared/amounts/write.ts';
import { coachingKey, isPutOff } from '../../../shared/coaching.ts';
import type { Id } from '../../../shared/document.ts';
import { explainGate } from '../../../shared/explain/gate.ts';
import { explainLeft, explainNeeded, explainPace, paceOfGoal } from '../../../shared/explain/month.ts';
import { explainTrend } from '../../../shared/explain/trend.ts';
import { explainBest, explainHits, explainKept } from '../../../shared/explain/week.ts';
import { wholeUnit } from '../../../shared/explain/explained.ts';
import { lastFinishedWeek } from '../../../shared/finished.ts';
import { gateOf, type Gate } from '../../../shared/gate.ts';
import { goalInForce } from '../../../shared/goals.ts';
import { keptOf, recentHitRate } from '../../../shared/kept.ts';
import type { Text } from '../../../shared/messages/index.ts';
import { neededShown, paceShown, sellerMonth, type SellerMonth } from '../../../shared/month.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { sellerTrend, type Trend } from '../../../shared/trend.ts';
import { TrendArrow } from '../../components/trend-arrow.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { useSession, useTeam } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import { UnfoldingCue } from './unfolding-cue.tsx';
import styles from './cues.module.css';

export function Cues() {
  const { meeting, scene } = useMeeting();
  const { stop } = meeting.position;
  if (stop === null) return null;
  const gate = gateOf(scene, stop);
  const trend = sellerTrend(scene, stop);
  const month = sellerMonth(scene, stop);
  return (
    // The next seller's figures are folded again.
    <section key={stop} className={styles.cues}>
      <Question sellerId={stop} gate={gate} trend={trend} />
      <ul className={styles.list}>
        <LastWeekCue sellerId={stop} />
        <NeededCue month={month} />
        <BestCue month={month} />
        <PaceCue month={month} />
        <TrendCue trend={trend} />
        <HitsCue sellerId={stop} />
        <GateCue gate={gate} />
      </ul>
    </section>
  );
}

function Question({ sellerId, gate, trend }: { readonly sellerId: Id; readonly gate: Gate; readonly trend: Trend }) {
  const text = useText();
  const document = useTeam();
  const { meeting, scene } = useMeeting();
  const key = coachingKey({
    gate,
    trend,
    isStated: goalInForce(document, sellerId, scene.targetWeek) !== null,
    isPutOff: isPutOff(document, meeting, sellerId),
  });
  return <p className={styles.question}>{document.settings.coachingQuestions[key] ?? text(key)}</p>;
}

function LastWeekCue({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const { style } = useSession();
  const { scene } = useMeeting();
  const week = lastFinishedWeek(scene);
  const kept = keptOf(scene, sellerId, week);
  const amount = (value: number | null): string => (value === null ? text('value.none') : formatAmount(value, style));
  return (
    <UnfoldingCue
      name={text('cue.lastWeek')}
      value={text(`kept.${kept.state}`)}
      why={
        kept.result === null && kept.goal === null
          ? ''
          : text('cue.resultOfGoal', { result: amount(kept.result), goal: amount(kept.goal) })
      }
      explained={[explainKept(week, kept, style)]}
    />
  );
}

function NeededCue({ month }: { readonly month: SellerMonth }) {
  const text = useText();
  const { style } = useSession();
  const { left, neededPerWeek, weeksLeft } = month;
  return (
    <UnfoldingCue
      name={text('cue.needed')}
      value={
        neededPerWeek.known ? formatAmount(neededShown(neededPerWeek, wholeUnit(style)), style) : text('value.none')
      }
      why={
        left.known
          ? text('cue.left', { left: formatAmount(left.value, style), weeks: weeksLeft.length })
          : text('cue.noMonthGoal')
      }
      explained={[explainNeeded(month, style), explainLeft(month, style)]}
    />
  );
}

function BestCue({ month: { bestOf13 } }: { readonly month: SellerMonth }) {
  const text = useText();
  const { style } = useSession();
  return (
    <UnfoldingCue
      name={text('cue.best')}
      value={bestOf13.known ? formatAmount(bestOf13.value, style) : text('value.none')}
      why={bestOf13.known ? text('week.short', { week: weekNumber(bestOf13.parts.week) }) : ''}
      explained={[explainBest(bestOf13, style)]}
    />
  );
}

function PaceCue({ month }: { readonly month: SellerMonth }) {
  const { locale, text } = useLanguage();
  const { style } = useSession();
  const { pace, goal } = month;
  const percent = pace.known && goal !== null ? paceOfGoal(pace, goal.amount, locale) : null;
  return (
    <UnfoldingCue
      name={text('cue.pace')}
      value={pace.known ? formatAmount(paceShown(pace, wholeUnit(style)), style) : text('value.none')}
      why={percent === null ? '' : text('cue.paceOfGoal', { percent })}
      explained={[explainPace(month, style)]}
    />
  );
}

function TrendCue({ trend }: { readonly trend: Trend }) {
  const text = useText();
  const { style } = useSession();
  return (
    <UnfoldingCue
      name={text('cue.trend')}
      value={
        trend.known ? (
          <span className={styles.trend}>
            <TrendArrow word={trend.value} />
            {text(`trend.${trend.value}`)}
          </span>
        ) : (
          text('value.none')
        )
      }
      why={trend.known ? text('cue.trendWeeks', { weeks: trend.parts.points.length }) : text(`cue.trend.${trend.why}`)}
      explained={[explainTrend(trend, style)]}
    />
  );
}

function HitsCue({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const { style } = useSession();
  const { scene } = useMeeting();
  const hits = recentHitRate(scene, sellerId);
  return (
    <UnfoldingCue
      name={text('cue.hits')}
      value={hits.known === 0 ? text('value.none') : text('cue.hitsOf', { reached: hits.reached, known: hits.known })}
      why={text('cue.hitsWeeks')}
      explained={[explainHits(hits, style)]}
    />
  );
}

function GateCue({ gate }: { readonly gate: Gate }) {
  const text = useText();
  const { style } = useSession();
  return (
    <UnfoldingCue
      name={text('cue.gate')}
      value={text(gate.state === 'closed' && gate.why === 'noGoal' ? 'value.none' : `cue.gate.${gate.state}`)}
      why={gateWhy(gate, text)}
      explained={[explainGate(gate, style)]}
    />
  );
}

function gateWhy(gate: Gate, text: Text): string {
  if (gate.state === 'up') return text('cue.gate.whyUp');
  if (gate.state === 'closed') {
    return text(`cue.gate.why.${gate.why}`, { weeks: gate.weeks.map((week) => weekNumber(week)).join(', ') });
  }
  const { neededOfBest: best, paceOfGoal: pace } = gate.parts;
  return gate.reasons.map((reason) => text(`cue.gate.why.${reason}`, { best, pace })).join(', ');
}
