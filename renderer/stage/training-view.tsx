import type { TrainingScreen } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import stage from './stage.module.css';
import styles from './words-view.module.css';

const LONG = 42;

export function TrainingView({ screen }: { readonly screen: TrainingScreen }) {
  const { text } = useLanguage();
  const { topic, lesson } = screen;
  return (
    <div className={styles.words}>
      <h1 className={classNames(styles.headline, topic.length > LONG && styles.long)}>
        {topic === '' ? text('stage.training.ask') : topic}
      </h1>
      {lesson === '' ? null : (
        <section className={styles.below}>
          <p className={stage.quiet}>{text('stage.training.lesson')}</p>
          <p className={styles.lesson}>{lesson}</p>
        </section>
      )}
    </div>
  );
}
