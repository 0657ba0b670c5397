import { useId, useRef, type KeyboardEvent, type Ref } from 'react';
import { formatAmount, formatWithUnit } from '../../shared/amounts/write.ts';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';
import { useAmountEntry, type AmountEntryOptions } from './use-amount-entry.ts';

interface AmountFieldProps extends AmountEntryOptions {
  readonly label: string;
  readonly small?: boolean;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** Enter when nothing is left to ask, and Esc: for a field that was unfolded. */
  readonly onDone?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * A number typed as people write it. The reading stands beside; what could mean two things is asked with buttons, what
 * cannot be read says why. Enter and leaving the field commit a sure number, Esc takes back.
 */
export function AmountField(props: AmountFieldProps) {
  const id = useId();
  const text = useText();
  const { style } = props;
  const input = useRef<HTMLInputElement | null>(null);
  const entry = useAmountEntry(props);
  const { problem, reading } = entry;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      // A form's own Enter waits until the number is sure.
      const isSure = entry.commit();
      if (!isSure || props.onDone) event.preventDefault();
      if (isSure) props.onDone?.();
    }
    if (event.key === 'Escape' && (entry.touched || props.onDone)) {
      event.preventDefault();
      event.stopPropagation();
      entry.reset();
      props.onDone?.();
    }
  };

  return (
    <div className={classNames(styles.field, problem !== null && styles.barred)}>
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : styles.label}>
        {props.label}
      </label>
      <div className={styles.amountLine}>
        <input
          ref={(element) => {
            input.current = element;
            if (typeof props.ref === 'function') props.ref(element);
            else if (props.ref) props.ref.current = element;
          }}
          id={id}
          className={classNames(styles.input, styles.figure, props.small && styles.smallInput)}
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          value={entry.text}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={`${id}-reading ${id}-said`}
          onChange={(event) => entry.type(event.target.value)}
          onBlur={entry.commit}
          onKeyDown={onKeyDown}
        />
        <output id={`${id}-reading`} htmlFor={id} className={styles.reading}>
          {entry.touched && reading.kind === 'sure' ? formatWithUnit(reading.amount, style) : ''}
        </output>
      </div>
      <div id={`${id}-said`} role="status">
        {problem === null ? props.hint && <p className={styles.hint}>{props.hint}</p> : <p>{problem}</p>}
      </div>
      {entry.choices.length === 0 ? null : (
        <div className={styles.choices} role="group" aria-label={text('field.choices')}>
          {entry.choices.map((choice) => (
            <Button
              key={choice}
              small
              onPress={() => {
                entry.choose(choice);
                input.current?.focus();
              }}
            >
              {formatAmount(choice, style)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
