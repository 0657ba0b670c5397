import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';

interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** In sight, but not to be chosen now; the hint says why. */
  readonly disabled?: boolean;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly small?: boolean;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** What is wrong with the choice, said under the field. */
  readonly problem?: string | null;
  /** How much the choice says: `faint` for "nothing", `chosen` for one that matters. */
  readonly weight?: 'faint' | 'chosen';
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const id = useId();
  const { options, weight, problem = null } = props;
  const said = problem ?? props.hint;
  return (
    <div className={classNames(styles.field, problem !== null && styles.barred)}>
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : styles.label}>
        {props.label}
      </label>
      <span className={styles.select}>
        <select
          id={id}
          className={classNames(styles.input, props.small && styles.smallInput, weight && styles[weight])}
          value={props.value}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={said === undefined ? undefined : `${id}-said`}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) props.onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      {said === undefined ? null : (
        <p id={`${id}-said`} className={problem === null ? styles.hint : undefined}>
          {said}
        </p>
      )}
    </div>
  );
}
