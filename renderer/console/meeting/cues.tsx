/** What the manager needs at a seller's stop and nobody else may see: one open question, and the figures folded under it. */
import { wholeUnit } from '../../../shared/amounts/style.ts';
import { amountOrNone, formatAmount } from '../../../shared/amounts/write.ts';
import { coachingKey, isPutOff } from '../../../shared/coaching.ts';
import type { Id } from '../../../shared/document.ts';
import { explainGate } from '../../../shared/explain/gate.ts';
import { explainLeft, explainNeeded, explainPace, paceOfGoal } from '../../../shared/explain/month.ts';
import { explainBest, explainHits, explainKept, explainNew } from '../../../shared/explain/week.ts';
import { lastFinishedWeek } from '../../../shared/finished.ts';
import { gateOf, type Gate } from '../../../shared/gate.ts';
import { goalInForce } from '../../../shared/goals.ts';
import { keptOf, recentHitRate } from '../../../shared/kept.ts';
import type { Text } from '../../../shared/messages/index.ts';
import { neededShown, paceShown, sellerMonth, type SellerMonth } from '../../../shared/month.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { weekState } from '../../../shared/results.ts';
import { sellerTrend, type Trend } from '../../../shared/trend.ts';
import { useLanguage, useText } from '../../language.tsx';
import { useSession, useTeam } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import { TrendCue } from './trend-cue.tsx';
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
  if (weekState(scene, sellerId, week).state === 'notMember') {
    return (
      <UnfoldingCue name={text('cue.lastWeek')} value={text('cue.newInTeam')} why="" explained={[explainNew(week)]} />
    );
  }
  const kept = keptOf(scene, sellerId, week);
  const { state, result, goal } = kept;
  return (
    <UnfoldingCue
      name={text('cue.lastWeek')}
      value={text(`kept.${state}`)}
      why={[
        ...(result === null ? [] : [text('cue.result', { result: formatAmount(result, style) })]),
        ...(goal === null ? [] : [text('promises.goal', { goal: formatAmount(goal, style) })]),
      ].join(', ')}
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
      name={text('explain.row.needed')}
      value={amountOrNone(neededPerWeek.known ? neededShown(neededPerWeek, wholeUnit(style)) : null, style)}
      why={
        left.known
          ? text('cue.left', { left: formatAmount(left.value, style), weeks: weeksLeft.length })
          : text('goal.noMonth')
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
      value={amountOrNone(bestOf13.known ? bestOf13.value : null, style)}
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
      name={text('explain.row.pace')}
      value={amountOrNone(pace.known ? paceShown(pace, wholeUnit(style)) : null, style)}
      why={percent === null ? '' : text('cue.paceOfGoal', { percent })}
      explained={[explainPace(month, style)]}
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
      name={text('explain.row.monthGoal')}
      value={text(gate.state === 'closed' && gate.why === 'noGoal' ? 'value.none' : `cue.gate.${gate.state}`)}
      why={gateWhy(gate, text)}
      explained={[explainGate(gate, style)]}
    />
  );
}

function gateWhy(gate: Gate, text: Text): string {
  if (gate.state === 'up') return text('cue.gate.whyUp');
  if (gate.state === 'closed') {
    return text(`cue.gate.why.${gate.why}`, {
      count: gate.weeks.length,
      weeks: gate.weeks.map((week) => weekNumber(week)).join(', '),
    });
  }
  return gate.reasons.map((reason) => text(`cue.gate.why.${reason}`)).join(', ');
}
