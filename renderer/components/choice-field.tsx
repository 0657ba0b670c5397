import { useId, type KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';

interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Small words at the right edge, such as a count. */
  readonly note?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One thing that holds or does not. */
export function CheckField({ label, checked, onChange, note, onKeyDown }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        onKeyDown={onKeyDown}
      />
      <span>{label}</span>
      {note === undefined ? null : <span className={styles.checkNote}>{note}</span>}
    </label>
  );
}

interface RadioFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hideLabel?: boolean;
}

/** One of a few, all of them in sight; null while none is chosen. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={classNames(props.hideLabel ? 'visually-hidden' : styles.label)}>{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} className={styles.check}>
          <input
            type="radio"
            name={name}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
