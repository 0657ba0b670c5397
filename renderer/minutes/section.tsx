/** A § of the minutes: its number, the step's name and what was said (design 7). */
import type { ReactNode } from 'react';
import type { StepId } from '../../shared/document.ts';
import { sectionNumber } from '../../shared/minutes/words.ts';
import { useMinutes } from './minutes-context.tsx';

interface SectionProps {
  readonly step: StepId;
  /** Beside: the heading stands in a column of its own; above: over what follows, which has the full width. */
  readonly heading: 'beside' | 'above';
  readonly title?: string;
  readonly detail?: string;
  readonly children: ReactNode;
}

export function Section({ step, heading, title, detail, children }: SectionProps) {
  const { model, language } = useMinutes();
  const { text } = language;
  const id = `section-${step}`;
  return (
    <section className={`section ${heading}`} aria-labelledby={id}>
      <h2 id={id}>
        <span className="number">{text('minutes.section', { number: sectionNumber(model, step) })}</span>{' '}
        <span className="name">{title ?? text(`step.${step}`)}</span>
        {detail === undefined ? null : <span className="detail"> {detail}</span>}
      </h2>
      {children}
    </section>
  );
}
