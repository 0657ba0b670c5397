import type { Period } from '../../shared/document.ts';
import { useText } from '../language.tsx';
import { StepButton } from './step-button.tsx';

interface YearStepsProps {
  readonly years: readonly Period[]; // that can be looked at, oldest first
  readonly year: Period;
  readonly onChoose: (year: Period) => void;
}

/** To the team's year before and after. */
export function YearSteps({ years, year, onChoose }: YearStepsProps) {
  const text = useText();
  const at = years.indexOf(year);
  const stepTo = (next: Period | undefined) => (next === undefined ? null : () => onChoose(next));
  return (
    <>
      <StepButton to="earlier" label={text('year.earlier')} onPress={stepTo(years[at - 1])} />
      <StepButton to="later" label={text('year.later')} onPress={stepTo(years[at + 1])} />
    </>
  );
}
