import type { CSSProperties } from 'react';
import { LINE, linesIn, NARROWEST, pagesOf, widthOf } from '../../shared/stage/width.ts';
import type { WinsScreen } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import stage from './stage.module.css';
import styles from './wins-view.module.css';

const LONG = 44;
/** The names' column at its widest, in ems. */
const NAMES = 9;
const GAP = 0.8;
/** Air between two wins. */
const AIR = 1.3;
/** The list's width and height on narrow screens and on wide ones, where the newest win is larger. */
const ROOMS = [
  { width: NARROWEST, height: 39 },
  { width: 29.6, height: 33 },
];
const MOST = 4;

/** The newest win in the seller's words; earlier ones shrink to a list (looks, 9). */
export function WinsView({ screen }: { readonly screen: WinsScreen }) {
  const { text } = useLanguage();
  const wins = screen.wins.map((win) => ({ ...win, name: win.name ?? text('word.wholeTeam') })).reverse();
  const [newest, ...before] = wins;
  if (newest === undefined) return <p className={stage.headline}>{text('stage.wins.ask')}</p>;
  const names = Math.min(NAMES, Math.max(0, ...before.map(({ name }) => widthOf(name))));
  const counts = ROOMS.map(({ width, height }) => {
    const [page = []] = pagesOf(before, { rows: MOST, height }, ({ text: said }) => {
      return linesIn(said, width - names - GAP) * LINE + AIR;
    });
    return page.length;
  });
  const earlier = before.slice(0, Math.min(...counts));
  return (
    <div className={styles.wins}>
      <p className={stage.label}>{newest.name}</p>
      <p className={classNames(styles.newest, newest.text.length > LONG && styles.long)}>{newest.text}</p>
      {earlier.length === 0 ? null : (
        <ul className={styles.earlier} style={{ '--names': `${names}em` } as CSSProperties}>
          {earlier.map((win, index) => (
            <li key={`${index} ${win.text}`}>
              <span className={stage.quiet}>{win.name}</span>
              <span className={styles.words}>{win.text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
