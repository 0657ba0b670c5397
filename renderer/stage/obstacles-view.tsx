import type { ObstaclesScreen } from '../../shared/stage-screens.ts';
import { useLanguage } from '../language.tsx';
import { DecisionList } from './decision-list.tsx';
import { HEADLINE, Letters } from './letters.tsx';
import stage from './stage.module.css';
import styles from './words-view.module.css';

/** The obstacle in hand; what is decided waits below (looks, 9). */
export function ObstaclesView({ screen }: { readonly screen: ObstaclesScreen }) {
  const { text } = useLanguage();
  const { current, decided } = screen;
  return (
    <div className={styles.words}>
      <Letters as="h1" text={current?.text ?? text('obstacles.ask')} sizes={HEADLINE} />
      {decided.length === 0 ? null : (
        <section className={styles.below}>
          <p className={stage.quiet}>{text('word.decided')}</p>
          <DecisionList rows={decided} />
        </section>
      )}
    </div>
  );
}
