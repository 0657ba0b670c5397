import { monthGoalsSentence, teamTrendLead } from '../../shared/minutes/words.ts';
import { useMinutes } from './minutes-context.tsx';
import { MonthTrack } from './month-track.tsx';
import { Section } from './section.tsx';
import { TrendMark } from './trend-mark.tsx';

/** Where the team stood: its trend, the month so far against the sum of goals, budget small, and the note. */
export function TeamSection() {
  const { model, language } = useMinutes();
  const { trend } = model.facts.team;
  const note = model.teamNote.trim();
  return (
    <Section step="team" heading="beside">
      <p>
        {trend === null ? (
          language.text('minutes.team.noTrend')
        ) : (
          <>
            {teamTrendLead(model, language)}{' '}
            <strong>
              <TrendMark trend={trend} />
            </strong>
            {'.'}
          </>
        )}{' '}
        {monthGoalsSentence(model, language)}
      </p>
      <MonthTrack />
      {note === '' ? null : <p className="after said">{language.text('minutes.team.note', { text: note })}</p>}
    </Section>
  );
}
