import { useId, type ReactNode, type Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';
import { KeyCap } from './key-cap.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  /** Left out in a form's main button, which submits. */
  readonly onPress?: (() => void) | undefined;
  /** `main` is the one thing to do here; `quiet` reads as text in a row. */
  readonly kind?: 'plain' | 'main' | 'quiet';
  readonly small?: boolean;
  /** The key that does the same, as it stands on the keyboard. */
  readonly keyCap?: string;
  /** Why it cannot be pressed now; said beside it. Null: it can. Empty: the place says why, as at the end of a list. */
  readonly disabledBecause?: string | null;
  /** When the words on it do not say enough by themselves. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Stays reachable when it cannot be pressed, so that the reason is read too. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', disabledBecause = null } = props;
  const reason = useId();
  const disabled = disabledBecause !== null;
  const hasReason = disabled && disabledBecause !== '';
  const button = (
    <button
      ref={props.ref}
      type={props.onPress === undefined && !disabled ? 'submit' : 'button'}
      className={classNames(styles.button, styles[kind], props.small && styles.small)}
      aria-disabled={disabled || undefined}
      aria-describedby={hasReason ? reason : undefined}
      aria-label={props.label}
      aria-pressed={props.pressed}
      onClick={disabled ? undefined : props.onPress}
    >
      {props.children}
      {props.keyCap === undefined ? null : <KeyCap>{props.keyCap}</KeyCap>}
    </button>
  );
  if (!hasReason) return button;
  return (
    <span className={styles.withReason}>
      {button}
      <span id={reason} className={styles.reason}>
        {disabledBecause}
      </span>
    </span>
  );
}
