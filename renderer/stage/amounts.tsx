/** Figures in running text: only the numbers are tabular, since tabular widens hyphens and spaces too (looks, 2). */
import styles from './figure.module.css';

/** A number as it is written, with its groups, decimals and a minus. */
const NUMBER = /([\u2212-]?\d[\d\u00a0.,]*\d|\d)/u;

export function Amounts({ children }: { readonly children: string }) {
  return children.split(NUMBER).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className={styles.amount}>
        {part}
      </span>
    ),
  );
}
