import type { WinsScreen } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import stage from './stage.module.css';
import styles from './wins-view.module.css';

/** The newest win in the seller's words; earlier ones shrink to a list (looks, 9). */
const EARLIER = 4;
const LONG = 44;

export function WinsView({ screen }: { readonly screen: WinsScreen }) {
  const { text } = useLanguage();
  const newest = screen.wins.at(-1);
  const earlier = screen.wins.slice(0, -1).reverse().slice(0, EARLIER);
  if (newest === undefined) return <p className={stage.headline}>{text('stage.wins.ask')}</p>;
  return (
    <div className={styles.wins}>
      <p className={stage.label}>{newest.name ?? text('stage.wins.team')}</p>
      <p className={classNames(styles.newest, newest.text.length > LONG && styles.long)}>{newest.text}</p>
      {earlier.length === 0 ? null : (
        <ul className={styles.earlier}>
          {earlier.map((win, index) => (
            <li key={`${index} ${win.text}`}>
              <span className={classNames(stage.quiet, stage.oneLine)}>{win.name ?? text('stage.wins.team')}</span>
              <span className={stage.oneLine}>{win.text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
