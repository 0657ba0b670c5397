import { restatementSentence, sumNote } from '../../shared/minutes/words.ts';
import { Figures } from './figures.tsx';
import { GoalsTable } from './goals-table.tsx';
import { LongGoalsTable } from './long-goals-table.tsx';
import { useMinutes } from './minutes-context.tsx';
import { Section } from './section.tsx';

/** The round: everybody's goal, with what was restated. */
export function GoalsSection() {
  const { model, language } = useMinutes();
  const { text } = language;
  const note = sumNote(model, language);
  const title = text('minutes.goals.title', { step: text('step.round') });
  return (
    <Section step="round" heading="above" title={title}>
      {model.facts.sellers.length === 0 ? <p>{text('minutes.goals.noSellers')}</p> : <GoalsTable />}
      {note === null ? null : <p className="after quiet small">{note}</p>}
      {model.restatements.length === 0 ? null : (
        <p className="after small">
          <strong>{text('minutes.restated')}</strong>{' '}
          <Figures>{model.restatements.map((one) => restatementSentence(one, language)).join(' ')}</Figures>
        </p>
      )}
      <LongGoalsTable />
    </Section>
  );
}
