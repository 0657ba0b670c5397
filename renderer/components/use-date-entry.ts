/** A day being typed: what it is read as, what is asked or refused, and when it is committed. Only a sure one ever is. */
import { useEffect, useRef, useState } from 'react';
import type { LocalDate } from '../../shared/document.ts';
import { fieldDate, readLocalDate, type DateReading } from '../../shared/time-read.ts';
import { useLanguage } from '../language.tsx';

export interface DateEntryOptions {
  /** The stored day; empty while there is none. */
  readonly value: LocalDate | '';
  /** The day that it is where the team is: a day without a year is read from it. */
  readonly today: LocalDate;
  /** When the field is left or Enter is pressed, and only when the day has changed. */
  readonly onCommit: (value: LocalDate | '') => void;
  /** On every stroke: what it is read as so far, for who must wait until it is sure. */
  readonly onType?: (reading: DateReading) => void;
  /** Whether an emptied field takes the day away; else it goes back to it. */
  readonly clearable?: boolean;
}

interface DateEntry {
  readonly text: string;
  readonly reading: DateReading;
  /** Typed since it was last stored. */
  readonly touched: boolean;
  /** What has to be said under the field; null while all is well, and while somebody is still typing. */
  readonly problem: string | null;
  /** The answers to the question that `problem` asks. */
  readonly choices: readonly LocalDate[];
  readonly type: (text: string) => void;
  /** Enter, or leaving the field: true when there is nothing left to ask. */
  readonly commit: () => boolean;
  readonly choose: (date: LocalDate) => void;
  /** Back to what is stored. */
  readonly reset: () => void;
}

export function useDateEntry({ value, today, onCommit, onType, clearable = true }: DateEntryOptions): DateEntry {
  const { locale, text } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const sent = useRef<LocalDate | '' | null>(null);

  const written = (date: LocalDate | ''): string => (date === '' ? '' : fieldDate(date, locale));
  const shown = typed ?? written(value);
  const reading = readLocalDate(shown, locale, today);

  const reset = (): void => {
    sent.current = null;
    setTyped(null);
    setAsked(false);
  };

  // What was sent has come back: the field shows the stored day again.
  useEffect(() => {
    if (sent.current === null) return;
    sent.current = null;
    setTyped(null);
  }, [value]);

  const store = (date: LocalDate | ''): void => {
    setAsked(false);
    setTyped(date === value ? null : written(date));
    if (date === value || sent.current === date) return;
    sent.current = date;
    onCommit(date);
  };

  const sayWhy = (): string | null => {
    if (reading.kind === 'ask') return text('field.whichDay', { text: shown.trim() });
    if (reading.kind !== 'refused') return null;
    return text(`field.${reading.why}`, { text: shown.trim(), example: fieldDate(today, locale) });
  };

  return {
    text: shown,
    reading,
    touched: typed !== null,
    problem: asked ? sayWhy() : null,
    choices: asked && reading.kind === 'ask' ? reading.choices : [],
    type: (next) => {
      sent.current = null;
      setTyped(next);
      setAsked(false);
      onType?.(readLocalDate(next, locale, today));
    },
    commit: () => {
      if (typed === null) return true;
      if (reading.kind === 'sure') store(reading.date);
      else if (reading.kind !== 'empty') setAsked(true);
      else if (clearable) store('');
      else reset();
      return reading.kind === 'sure' || reading.kind === 'empty';
    },
    choose: store,
    reset,
  };
}
