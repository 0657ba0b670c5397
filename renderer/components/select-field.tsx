import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';

interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly small?: boolean;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** How much the choice says: `faint` for "nothing", `chosen` for one that matters. */
  readonly weight?: 'faint' | 'chosen';
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const id = useId();
  const { options, weight } = props;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : styles.label}>
        {props.label}
      </label>
      <span className={styles.select}>
        <select
          id={id}
          className={classNames(styles.input, props.small && styles.smallInput, weight && styles[weight])}
          value={props.value}
          aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) props.onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      {props.hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
