import { useId, useRef, type KeyboardEvent, type Ref } from 'react';
import { formatDate } from '../../shared/time-format.ts';
import { useLanguage } from '../language.tsx';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';
import { useDateEntry, type DateEntryOptions } from './use-date-entry.ts';

interface DateFieldProps extends DateEntryOptions {
  readonly label: string;
  readonly small?: boolean;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * A day typed as people write it, in the reader's language; the browser's own field follows the machine's language instead.
 * Enter and leaving the field commit a sure day, Esc takes back. What could mean two days is asked with buttons.
 */
export function DateField(props: DateFieldProps) {
  const id = useId();
  const { locale, text } = useLanguage();
  const input = useRef<HTMLInputElement | null>(null);
  const entry = useDateEntry(props);
  const { problem, reading } = entry;

  const onKeyDown = (event: KeyboardEvent): void => {
    // A form's own Enter waits until the day is sure.
    if (event.key === 'Enter' && !entry.commit()) event.preventDefault();
    if (event.key === 'Escape' && entry.touched) {
      event.preventDefault();
      event.stopPropagation();
      entry.reset();
    }
  };

  return (
    <div className={classNames(styles.field, problem !== null && styles.barred)}>
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : styles.label}>
        {props.label}
      </label>
      <input
        ref={(element) => {
          input.current = element;
          if (typeof props.ref === 'function') props.ref(element);
          else if (props.ref) props.ref.current = element;
        }}
        id={id}
        type="text"
        className={classNames(styles.input, props.small && styles.smallInput)}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={entry.text}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={`${id}-reading ${id}-said`}
        onChange={(event) => entry.type(event.target.value)}
        onBlur={entry.commit}
        onKeyDown={onKeyDown}
      />
      <output
        id={`${id}-reading`}
        htmlFor={id}
        className={props.small ? 'visually-hidden' : classNames(styles.hint, styles.said)}
      >
        {entry.touched && reading.kind === 'sure' ? formatDate(reading.date, locale, 'weekdayLongYear') : ''}
      </output>
      <div id={`${id}-said`} role="status" className={styles.said}>
        {problem === null ? props.hint && <p className={styles.hint}>{props.hint}</p> : <p>{problem}</p>}
      </div>
      {entry.choices.length === 0 ? null : (
        <div className={styles.choices} role="group" aria-label={text('field.choices')}>
          {entry.choices.map((date) => (
            <Button
              key={date}
              small
              onPress={() => {
                entry.choose(date);
                input.current?.focus();
              }}
            >
              {formatDate(date, locale, 'longYear')}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
