import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** On every stroke. */
  readonly onType?: (text: string) => void;
  /** When the field is left or Enter is pressed, and only when the text has changed. */
  readonly onCommit?: (text: string) => void;
  /** When it is left, by Enter and Esc, too: for a field that was unfolded. Enter is then none of the form's around it. */
  readonly onDone?: () => void;
  readonly type?: 'text' | 'date' | 'time';
  readonly lines?: number; // more than one: a text area, where Enter is a new line
  readonly small?: boolean;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** What is wrong with the text, said under the field. */
  readonly problem?: string | null;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/**
 * A field of text with its label. Esc takes back what is not yet committed, and leaves; in a text area, where Enter is a new line,
 * Esc is for whoever is above it, and what is written is kept.
 */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const [text, setText] = useState(props.value);
  const { problem = null, type = 'text', lines = 1 } = props;
  const said = problem ?? props.hint;

  // Sent and not yet come back: Enter, and leaving the field after it, are one change.
  const sent = useRef<string | null>(null);
  useEffect(() => {
    sent.current = null;
    setText(props.value);
  }, [props.value]);

  const type_ = (next: string): void => {
    sent.current = null;
    setText(next);
    props.onType?.(next);
  };
  const commit = (): void => {
    if (text === props.value || text === sent.current) return;
    sent.current = text;
    props.onCommit?.(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && lines === 1) {
      commit();
      if (props.onDone) {
        event.preventDefault();
        event.currentTarget.blur();
      }
    }
    if (event.key === 'Escape' && lines === 1 && (props.onDone || (props.onCommit && text !== props.value))) {
      event.preventDefault();
      event.stopPropagation();
      // Drawn before it is left: leaving commits what is drawn.
      flushSync(() => type_(props.value));
      event.currentTarget.blur();
    }
  };

  const shared = {
    id,
    value: text,
    className: classNames(styles.input, props.small && styles.smallInput),
    placeholder: props.placeholder,
    maxLength: props.maxLength ?? (lines > 1 ? 2_000 : 200),
    'aria-invalid': problem === null ? undefined : true,
    'aria-describedby': said === undefined ? undefined : `${id}-said`,
    onFocus: () => {
      sent.current = null;
    },
    onBlur: () => {
      commit();
      props.onDone?.();
    },
    onKeyDown,
  } as const;

  return (
    <div className={classNames(styles.field, problem !== null && styles.barred)}>
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : styles.label}>
        {props.label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} ref={props.ref} rows={lines} onChange={(event) => type_(event.target.value)} />
      ) : (
        <input {...shared} ref={props.ref} type={type} onChange={(event) => type_(event.target.value)} />
      )}
      {said === undefined ? null : (
        <p id={`${id}-said`} className={problem === null ? styles.hint : undefined}>
          {said}
        </p>
      )}
    </div>
  );
}
