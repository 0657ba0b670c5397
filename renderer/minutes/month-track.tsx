/** The team's month as a track: one solid cell per week sold, the goal a mark ahead, the budget a thin tick (looks, 5). */
import { figure, monthSoFar, monthTitle } from '../../shared/minutes/words.ts';
import { weekNumber } from '../../shared/periods.ts';
import { Figures } from './figures.tsx';
import { useMinutes } from './minutes-context.tsx';
import { trackGeometry } from './track-geometry.ts';

const WIDTH = 139; // mm: the text's width beside the § column
const TOP = 2; // room for the goal's mark
const HEIGHT = 5.8;

export function MonthTrack() {
  const { model, language } = useMinutes();
  const { text } = language;
  const { team } = model.facts;
  // Nothing sold, wanted or asked for: nothing to draw.
  if (team.weekResults.length === 0 && team.monthGoal === null && team.budget === null) return null;
  const result = monthSoFar(model, language);
  const track = trackGeometry(team, WIDTH);
  const summary = [
    text('minutes.team.track', { month: monthTitle(model, language), amount: result }),
    ...(team.monthGoal === null ? [] : [text('minutes.text.monthGoal', { amount: figure(team.monthGoal, language) })]),
    ...(team.budget === null ? [] : [text('budget.amount', { amount: figure(team.budget, language) })]),
  ].join(', ');
  return (
    <figure className="track">
      <p className="track-head">
        <span>
          {monthTitle(model, language)}{' '}
          <strong>
            <Figures>{result}</Figures>
          </strong>
        </span>
        {team.monthGoal === null ? null : (
          <strong className="goal" style={{ marginRight: `${String(track.goalLabelRight)}mm` }}>
            <Figures>{figure(team.monthGoal, language)}</Figures>
          </strong>
        )}
      </p>
      <svg viewBox={`0 0 ${String(WIDTH)} 9.5`} role="img" aria-label={summary}>
        {track.cells.map(({ week, x, width }) => (
          <rect key={week} className="cell" x={x} y={TOP} width={width} height={HEIGHT} />
        ))}
        {track.rest === null ? null : <line x1={track.rest.from} x2={track.rest.to} y1={TOP + 0.1} y2={TOP + 0.1} />}
        <line className="base" x1={0} x2={WIDTH} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
        {track.budgetX === null ? null : (
          <line className="budget" x1={track.budgetX} x2={track.budgetX} y1={TOP} y2={TOP + HEIGHT + 1.4} />
        )}
        {track.goalX === null ? null : (
          <rect className="goal" x={track.goalX - 0.6} y={0} width={1.4} height={TOP + HEIGHT + 1.2} />
        )}
      </svg>
      <p className="track-foot" aria-hidden="true">
        {track.cells.map(({ week, x, width, isLabelled }) =>
          isLabelled ? (
            <span key={week} style={{ left: `${String(x)}mm`, width: `${String(width)}mm` }}>
              {text('week.short', { week: weekNumber(week) })}
            </span>
          ) : null,
        )}
        {team.budget === null ? null : (
          <span className="budget" style={{ right: `${String(track.budgetLabelRight)}mm` }}>
            <Figures>{text('budget.amount', { amount: figure(team.budget, language) })}</Figures>
          </span>
        )}
      </p>
    </figure>
  );
}
