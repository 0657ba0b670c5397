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
  readonly hint?: string | undefined;
  /** Why nothing else can be chosen now; said under the choices, which stay reachable so that it is read too. */
  readonly disabledBecause?: string | null;
}

/** One of a few, all of them in sight; null while none is chosen. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const name = useId();
  const { disabledBecause = null } = props;
  const said = disabledBecause ?? props.hint;
  return (
    <fieldset className={styles.group} aria-describedby={said === undefined ? undefined : `${name}-said`}>
      <legend className={classNames(props.hideLabel ? 'visually-hidden' : styles.label)}>{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} className={styles.check}>
          <input
            type="radio"
            name={name}
            checked={option.value === props.value}
            aria-disabled={disabledBecause === null ? undefined : true}
            onChange={() => (disabledBecause === null ? props.onChange(option.value) : undefined)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {said === undefined ? null : (
        <p id={`${name}-said`} className={styles.hint}>
          {said}
        </p>
      )}
    </fieldset>
  );
}
