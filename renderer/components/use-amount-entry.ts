/**
 * A number being typed as people write it (design 6): what it is read as, what is asked or refused, and when it is
 * committed. Only a sure number ever is. The amount field, the grids' cells and the meeting's goal field share it.
 */
import { useEffect, useRef, useState } from 'react';
import { explainReading } from '../../shared/amounts/explain.ts';
import { readAmount, type Reading } from '../../shared/amounts/read.ts';
import { formatForField } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { useText } from '../language.tsx';
import type { SendAnswer } from '../session.tsx';

export interface AmountEntryOptions {
  /** The stored amount; null while there is none. */
  readonly value: Amount | null;
  readonly style: AmountStyle;
  /** Only results may be negative. */
  readonly negative?: boolean;
  /** What was typed here before and could not be stored: it stands again, with its question. */
  readonly kept?: string | undefined;
  /** Whether an emptied field takes the stored amount away; else it goes back to it. */
  readonly clearable?: boolean;
  /** Sends a changed amount; null takes it away. An answer that is not ok is said at the field. */
  readonly onCommit: (amount: Amount | null) => Promise<SendAnswer> | void;
}

export interface AmountEntry {
  readonly text: string;
  readonly reading: Reading;
  /** Typed since it was last stored. */
  readonly touched: boolean;
  /** Typed, left or sent, and not stored: there is something to answer. */
  readonly isUnsaved: boolean;
  /** Sent, and not yet on disk. */
  readonly saving: boolean;
  /** What has to be said under the field; null while all is well, and while somebody is still typing. */
  readonly problem: string | null;
  /** The answers to the question that `problem` asks. */
  readonly choices: readonly Amount[];
  readonly type: (text: string) => void;
  /** Enter, or leaving the field: true when there is nothing left to ask. */
  readonly commit: () => boolean;
  readonly choose: (amount: Amount) => void;
  /** Back to what is stored. */
  readonly reset: () => void;
}

export function useAmountEntry(options: AmountEntryOptions): AmountEntry {
  const { value, style, negative = false, clearable = true } = options;
  const text = useText();
  const [typed, setTyped] = useState(options.kept ?? null);
  const [asked, setAsked] = useState(options.kept !== undefined);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const sent = useRef<Amount | null | undefined>(undefined);

  const shown = typed ?? (value === null ? '' : formatForField(value, style));
  const reading = readAmount(shown, style, { negative });

  // What was sent has come back: the field shows the stored figure again.
  useEffect(() => {
    if (sent.current === undefined || sent.current !== value) return;
    sent.current = undefined;
    setTyped(null);
  }, [value]);

  const store = (amount: Amount | null): void => {
    if (sent.current === amount) return;
    if (amount === value) {
      setTyped(null);
      return;
    }
    sent.current = amount;
    setRefusal(null);
    const answer = options.onCommit(amount);
    if (answer === undefined) return;
    setSaving(true);
    void answer
      .then((given) => {
        if (given.ok) return;
        sent.current = undefined;
        setRefusal(text(given.told.code, given.told.params));
      })
      .finally(() => setSaving(false));
  };

  const explanation = explainReading(shown, reading, style);
  const problem = asked && explanation !== null ? text(explanation.code, explanation.params) : refusal;

  return {
    text: shown,
    reading,
    touched: typed !== null,
    isUnsaved: typed !== null && (asked || refusal !== null),
    saving,
    problem,
    choices: asked && reading.kind === 'ask' ? reading.choices : [],
    type: (next) => {
      sent.current = undefined;
      setTyped(next);
      setAsked(false);
      setRefusal(null);
    },
    commit: () => {
      if (typed === null) return true;
      if (reading.kind === 'sure') store(reading.amount);
      else if (reading.kind === 'empty') {
        if (clearable) store(null);
        else setTyped(null);
      } else setAsked(true);
      return reading.kind === 'sure' || reading.kind === 'empty';
    },
    choose: (amount) => {
      setAsked(false);
      setTyped(formatForField(amount, style));
      store(amount);
    },
    reset: () => {
      sent.current = undefined;
      setTyped(null);
      setAsked(false);
      setRefusal(null);
    },
  };
}
