import type { Period } from '../../shared/document.ts';
import { Button } from '../components/button.tsx';
import { useText } from '../language.tsx';
import styles from './archive.module.css';

interface YearStepsProps {
  readonly years: readonly Period[]; // with something to see, oldest first
  readonly year: Period;
  readonly onChoose: (year: Period) => void;
}

/** The sales year, and the ones before and after it that hold something. */
export function YearSteps({ years, year, onChoose }: YearStepsProps) {
  const text = useText();
  const at = years.indexOf(year);
  const step = (by: -1 | 1, label: string, arrow: string) => {
    const next = years[at + by];
    return (
      <Button
        small
        label={label}
        disabledBecause={next === undefined ? '' : null}
        onPress={() => next !== undefined && onChoose(next)}
      >
        {arrow}
      </Button>
    );
  };
  return (
    <div className={styles.year}>
      <p className={styles.yearName}>{text('history.year', { year })}</p>
      {years.length > 1 ? step(-1, text('history.earlier'), '←') : null}
      {years.length > 1 ? step(1, text('history.later'), '→') : null}
    </div>
  );
}
