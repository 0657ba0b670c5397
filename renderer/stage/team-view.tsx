import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { TeamScreen } from '../../shared/stage-screens.ts';
import { monthName } from '../../shared/time-format.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { MonthTrack } from '../charts/month-track.tsx';
import { useLanguage } from '../language.tsx';
import { Figure } from './figure.tsx';
import { TrendSign } from './signs.tsx';
import { TeamName } from './team-name.tsx';
import stage from './stage.module.css';
import styles from './team-view.module.css';

/** What the month has brought dominates; the goal is a mark ahead (looks, 9). */
export function TeamView({ screen, style }: { readonly screen: TeamScreen; readonly style: AmountStyle }) {
  const { locale, text } = useLanguage();
  const { track, chart } = screen;
  return (
    <div className={styles.team}>
      <TeamName name={screen.team} className={styles.name} />
      <div className={styles.trend}>{chart.trend === null ? null : <TrendSign word={chart.trend.word} />}</div>
      <div className={styles.sold}>
        <p className={stage.quiet}>
          {text(style.unit === null ? 'stage.team.sold' : 'stage.team.soldCount', {
            month: monthName(track.month, locale, 'long'),
          })}
        </p>
        <Figure amount={track.soFar} style={style} firm room={{ wide: 41, narrow: 86 }} size={18.2} unit={false} ink />
      </div>
      <div className={styles.chart}>
        <ChartFrame chart={chart} style={style} open={null} stated={null} draft={null} />
      </div>
      <div className={styles.month}>
        <MonthTrack track={track} style={style} draft={null} plain />
      </div>
    </div>
  );
}
