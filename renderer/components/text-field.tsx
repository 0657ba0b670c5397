import { useEffect, useId, useState, type KeyboardEvent, type Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** On every stroke. */
  readonly onType?: (text: string) => void;
  /** When the field is left or Enter is pressed, and only when the text has changed. */
  readonly onCommit?: (text: string) => void;
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

/** A field of text with its label. Esc takes back what is not yet committed. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const [text, setText] = useState(props.value);
  const { problem = null, type = 'text', lines = 1 } = props;
  const said = problem ?? props.hint;

  useEffect(() => setText(props.value), [props.value]);

  const type_ = (next: string): void => {
    setText(next);
    props.onType?.(next);
  };
  const commit = (): void => {
    if (text !== props.value) props.onCommit?.(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && lines === 1) commit();
    if (event.key === 'Escape' && props.onCommit && text !== props.value) {
      event.preventDefault();
      event.stopPropagation();
      setText(props.value);
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
    onBlur: commit,
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
