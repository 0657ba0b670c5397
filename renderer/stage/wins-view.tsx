import type { CSSProperties } from 'react';
import type { LetterSize } from '../../shared/stage/letters.ts';
import { cutToLines, LINE, linesIn, NARROWEST, pagesOf, widthOf } from '../../shared/stage/width.ts';
import type { WinsScreen } from '../../shared/stage-screens.ts';
import { useLanguage } from '../language.tsx';
import { Letters } from './letters.tsx';
import stage from './stage.module.css';
import styles from './wins-view.module.css';

const NEWEST: readonly LetterSize[] = [
  { wide: 15.5, narrow: 12.5, lines: 2 },
  { wide: 10, narrow: 8.6, lines: 3 },
  { wide: 6.6, narrow: 5.6, lines: 5 },
];
/** What an earlier win may take. */
const EARLIER_LINES = 3;
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
  const [newest, ...others] = wins;
  if (newest === undefined) return <p className={stage.headline}>{text('stage.wins.ask')}</p>;
  const names = Math.min(NAMES, Math.max(0, ...others.map(({ name }) => widthOf(name))));
  const before = others.map((win) => ({ ...win, text: cutToLines(win.text, NARROWEST - names - GAP, EARLIER_LINES) }));
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
      <Letters text={newest.text} sizes={NEWEST} className={styles.newest} />
      {earlier.length === 0 ? null : (
        <ul className={styles.earlier} style={{ '--names': `${names}em` } as CSSProperties}>
          {earlier.map((win, index) => (
            <li key={`${index} ${win.text}`}>
              <span className={stage.quiet}>{win.name}</span>
              <span>{win.text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
