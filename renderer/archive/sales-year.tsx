import type { Period } from '../../shared/document.ts';
import { YearSteps } from '../components/year-steps.tsx';
import { useText } from '../language.tsx';
import styles from './archive.module.css';

interface SalesYearProps {
  readonly years: readonly Period[]; // with something to see, oldest first
  readonly year: Period;
  readonly onChoose: (year: Period) => void;
}

/** The sales year, and the ways to those before and after it that hold something. */
export function SalesYear({ years, year, onChoose }: SalesYearProps) {
  const text = useText();
  return (
    <div className={styles.year}>
      <p className={styles.yearName}>{text('history.year', { year })}</p>
      {years.length > 1 ? <YearSteps years={years} year={year} onChoose={onChoose} /> : null}
    </div>
  );
}
