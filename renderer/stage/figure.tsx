/** A large figure: outlined while it is being said, filled when it is firm (looks, 2 and 5). */
import { type CSSProperties } from 'react';
import { formatAmount, unitLabel } from '../../shared/amounts/write.ts';
import type { Amount } from '../../shared/document.ts';
import { classNames } from '../components/class-names.ts';
import { useAmountStyle } from './amount-context.tsx';
import { figureEms, figureFloor } from './figure-size.ts';
import styles from './figure.module.css';

interface FigureProps {
  readonly amount: Amount;
  readonly look: 'saying' | 'firm' | 'ink' | 'old';
  readonly unit?: boolean;
}

/** Its size comes from `--figure-max` and `--figure-width` of the place that it stands in, and from its digits. */
export function Figure({ amount, look, unit = false }: FigureProps) {
  const style = useAmountStyle();
  const text = formatAmount(amount, style);
  const label = unit ? unitLabel(style, amount) : '';
  const size = {
    '--figure-ems': figureEms(text, label),
    '--figure-floor': `${figureFloor(text)}cqh`,
  } as CSSProperties;
  return (
    <span className={classNames(styles.figure, styles[look], text.startsWith('1') && styles.leadingOne)} style={size}>
      <span className={styles.digits}>
        {text.split('\u00A0').map((group, index) => (
          <span key={index}>
            {index > 0 && <span className={styles.gap}>{'\u00A0'}</span>}
            <span className={styles.group} data-text={group}>
              {group}
            </span>
          </span>
        ))}
      </span>
      {label !== '' && <span className={styles.unit}>{label}</span>}
    </span>
  );
}
