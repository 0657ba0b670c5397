/** A figure that the manager alone sees; folded under it how it came about and what it was made of (design 4.3). */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Explained } from '../../../shared/explain/explained.ts';
import { written } from '../../../shared/messages/index.ts';
import { classNames } from '../../components/class-names.ts';
import fold from '../../components/fold.module.css';
import { useText } from '../../language.tsx';
import styles from './cues.module.css';

interface UnfoldingCueProps {
  readonly name: string;
  readonly value: ReactNode;
  /** The short word under the figure; empty when the figure says it all. */
  readonly why: string;
  readonly explained: readonly Explained[];
}

export function UnfoldingCue({ name, value, why, explained }: UnfoldingCueProps) {
  const [isOpen, setOpen] = useState(false);
  const folded = useId();
  const cue = useRef<HTMLLIElement>(null);

  // What is unfolded at the foot of the column is seen, too.
  useEffect(() => {
    if (isOpen) cue.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  return (
    <li ref={cue} className={styles.cue}>
      <button
        type="button"
        className={styles.cueHead}
        aria-expanded={isOpen}
        aria-controls={isOpen ? folded : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={classNames(fold.fold, styles.cueName)}>{name}</span>
        <span className={styles.cueFigure}>
          <span className={styles.value}>{value}</span>
          <span className={styles.why}>{why}</span>
        </span>
      </button>
      {isOpen ? (
        <div id={folded} className={styles.explained}>
          {explained.map((one) => (
            <Explanation key={one.sentence.code} explained={one} />
          ))}
        </div>
      ) : null}
    </li>
  );
}

function Explanation({ explained: { sentence, rows } }: { readonly explained: Explained }) {
  const text = useText();
  return (
    <>
      <p className={styles.sentence}>{text(sentence.code, sentence.params)}</p>
      {rows.length === 0 ? null : (
        <dl className={styles.rows}>
          {rows.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{text(label.code, label.params)}</dt>
              <dd>{written(value, text)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
