/** The trend as its word and sign, a seller's or the team's; unfolded, the weeks it is made of (design 4.3). */
import { explainTrend } from '../../../shared/explain/trend.ts';
import type { Trend } from '../../../shared/trend.ts';
import { TrendArrow } from '../../components/trend-arrow.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { UnfoldingCue } from './unfolding-cue.tsx';
import styles from './cues.module.css';

export function TrendCue({ trend }: { readonly trend: Trend }) {
  const text = useText();
  const { style } = useSession();
  return (
    <UnfoldingCue
      name={text('word.trend')}
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
      why={trend.known ? text('cue.trendWeeks', { weeks: trend.parts.points.length }) : text(`noTrend.${trend.why}`)}
      explained={[explainTrend(trend, style)]}
    />
  );
}
