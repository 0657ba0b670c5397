/** The place of the week to come: two rails without a top, dashed while it is being said, firm when it is said. */
import { classNames } from '../components/class-names.ts';
import { useBecame } from '../stage/use-became.ts';
import styles from './charts.module.css';
import { OPEN_BAR_OF_BAR, type Places } from './scale.ts';

export type OpenBarState = 'empty' | 'saying' | 'firm';

interface OpenBarProps {
  readonly state: OpenBarState;
  readonly amount: number | null;
  readonly places: Places;
  readonly top: number;
}

export function OpenBar({ state, amount, places, top }: OpenBarProps) {
  const width = places.bar * OPEN_BAR_OF_BAR;
  const isClosing = useBecame(state === 'firm');
  const isCut = amount !== null && amount > top;
  const height = amount === null || state === 'empty' ? places.baseline * 1.06 : places.baseline - places.y(amount);
  return (
    <div
      className={classNames(styles.openBar, styles[state], isClosing && styles.closing, isCut && styles.cut)}
      style={{ width, height, left: places.width - width, bottom: places.height - places.baseline }}
    />
  );
}
