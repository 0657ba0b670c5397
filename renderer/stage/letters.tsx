/** What stands largest on a screen in people's own words: as large as it can be (looks, "headline"). */
import type { CSSProperties } from 'react';
import { lettersOf, type LetterSize } from '../../shared/stage/letters.ts';
import { classNames } from '../components/class-names.ts';
import styles from './letters.module.css';

/** An obstacle in hand and a topic; below them there are decisions or a lesson. */
export const HEADLINE: readonly LetterSize[] = [
  { wide: 13.4, narrow: 10.6, lines: 2 },
  { wide: 8.6, narrow: 7.4, lines: 3 },
  { wide: 5.8, narrow: 5.6, lines: 5 },
];

interface LettersProps {
  readonly text: string;
  readonly sizes: readonly LetterSize[];
  readonly as?: 'h1' | 'p';
  readonly className?: string | undefined;
}

export function Letters({ text, sizes, as: Element = 'p', className }: LettersProps) {
  const { text: shown, wide, narrow } = lettersOf(text, sizes);
  const custom = { '--wide': `${wide}cqh`, '--narrow': `${narrow}cqh` } as CSSProperties;
  return (
    <Element className={classNames(styles.letters, className)} style={custom}>
      {shown}
    </Element>
  );
}
