/** A text that is added to a list: its field is ready for the next one at once, and has the text again when main refuses it. */
import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react';
import type { SendAnswer } from '../../session.tsx';
import { useBeforeMoving } from './use-before-moving.ts';

type Field = HTMLInputElement & HTMLTextAreaElement;

interface Entry {
  /** Enter, or its button, adds what is written and stays for the next one; in an empty field Enter leaves it. */
  readonly onSubmit: (event: FormEvent) => void;
  /** For the text field. */
  readonly field: {
    readonly ref: RefObject<Field | null>;
    readonly value: string;
    readonly onType: (text: string) => void;
  };
}

/**
 * @param add sends what was written, trimmed and never empty
 * @param takesFocus the step is about what is written here: it is ready when the step comes, so that no letter goes astray
 */
export function useEntry(add: (text: string) => Promise<SendAnswer>, takesFocus = false): Entry {
  const [value, onType] = useState('');
  const ref = useRef<Field>(null);
  const written = value.trim();
  const submit = (): void => {
    if (written === '') return;
    onType('');
    void add(written).then(({ ok }) => {
      if (!ok) onType((newer) => newer || written);
    });
  };
  useBeforeMoving(submit);
  const focusesFirst = useRef(takesFocus);
  useEffect(() => {
    if (focusesFirst.current) ref.current?.focus();
  }, []);
  return {
    onSubmit: (event) => {
      event.preventDefault();
      submit();
      if (written === '') ref.current?.blur();
      else ref.current?.focus();
    },
    field: { ref, value, onType },
  };
}
