import type { StepId } from '../../shared/document.ts';
import { closeSentences, summarySentences, trainingSentences } from '../../shared/minutes/words.ts';
import { Figures } from './figures.tsx';
import { useMinutes } from './minutes-context.tsx';
import { Section } from './section.tsx';

/** Longer texts than these stand under each other, over the full width. */
const SHORT = 220;

/** Training, summary and close: side by side while they are short. */
export function ClosingSections() {
  const { model, language } = useMinutes();
  const sections: readonly { readonly step: StepId; readonly said: string }[] = [
    { step: 'training', said: trainingSentences(model, language) },
    { step: 'summary', said: summarySentences(model, language) },
    { step: 'close', said: closeSentences(model, language) },
  ];
  const areShort = sections.every(({ said }) => said.length <= SHORT);
  return (
    <div className={areShort ? 'columns' : ''}>
      {sections.map(({ step, said }) => (
        <Section key={step} step={step} heading="above">
          <p className="said">
            <Figures>{said}</Figures>
          </p>
        </Section>
      ))}
    </div>
  );
}
