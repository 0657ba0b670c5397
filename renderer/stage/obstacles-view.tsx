import type { ObstaclesScreen } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { DecisionList } from './decision-list.tsx';
import stage from './stage.module.css';
import styles from './words-view.module.css';

const LONG = 42;

/** The obstacle in hand; what is decided waits below (looks, 9). */
export function ObstaclesView({ screen }: { readonly screen: ObstaclesScreen }) {
  const { text } = useLanguage();
  const { current, decided } = screen;
  return (
    <div className={styles.words}>
      <h1 className={classNames(styles.headline, (current?.text.length ?? 0) > LONG && styles.long)}>
        {current?.text ?? text('obstacles.ask')}
      </h1>
      {decided.length === 0 ? null : (
        <section className={styles.below}>
          <p className={stage.quiet}>{text('word.decided')}</p>
          <DecisionList rows={decided} />
        </section>
      )}
    </div>
  );
}
