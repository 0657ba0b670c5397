import type { LetterSize } from '../../shared/stage/letters.ts';
import type { TrainingScreen } from '../../shared/stage-screens.ts';
import { useLanguage } from '../language.tsx';
import { HEADLINE, Letters } from './letters.tsx';
import stage from './stage.module.css';
import styles from './words-view.module.css';

const LESSON: readonly LetterSize[] = [
  { wide: 8, narrow: 8, lines: 3 },
  { wide: 5.8, narrow: 5.6, lines: 6 },
];

export function TrainingView({ screen }: { readonly screen: TrainingScreen }) {
  const { text } = useLanguage();
  const { topic, lesson } = screen;
  return (
    <div className={styles.words}>
      <Letters as="h1" text={topic === '' ? text('stage.training.ask') : topic} sizes={HEADLINE} />
      {lesson === '' ? null : (
        <section className={styles.below}>
          <p className={stage.quiet}>{text('stage.training.lesson')}</p>
          <Letters text={lesson} sizes={LESSON} className={styles.lesson} />
        </section>
      )}
    </div>
  );
}
