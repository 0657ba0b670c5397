/** Running text with its figures: tabular and close in their groups, while the words stay proportional (looks, 2). */
import { Fragment } from 'react';
import styles from './prose.module.css';

const MARKED = /<b>(.*?)<\/b>/;
/** A grouped number, or four digits and more; small numbers run with the words. */
const NUMBER = /(\u2212?\d{1,3}(?:[\u00A0,]\d{3})+|\d{4,})/;
const GAP = '\u00A0';

/** Text of a message; what it marks with `<b>` is the fact in the line. */
export function Prose({ text }: { readonly text: string }) {
  // split() with one group alternates: plain, marked, plain …
  return text.split(MARKED).map((part, index) =>
    index % 2 === 1 ? (
      <b key={index} className={styles.fact}>
        <WithNumbers text={part} />
      </b>
    ) : (
      <WithNumbers key={index} text={part} />
    ),
  );
}

function WithNumbers({ text }: { readonly text: string }) {
  return text.split(NUMBER).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.number}>
        <Groups text={part} gapClass={styles.gap} />
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}

/** The text keeps its no-break space; it is drawn as a narrower gap. */
export function Groups({ text, gapClass }: { readonly text: string; readonly gapClass: string | undefined }) {
  return text.split(GAP).map((group, index) => (
    <Fragment key={index}>
      {index > 0 && <span className={gapClass}>{GAP}</span>}
      {group}
    </Fragment>
  ));
}
