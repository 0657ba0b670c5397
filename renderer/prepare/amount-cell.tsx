import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { formatAmount } from '../../shared/amounts/write.ts';
import type { Amount, Id } from '../../shared/document.ts';
import { classNames } from '../components/class-names.ts';
import { Notice } from '../components/notice.tsx';
import { useAmountEntry } from '../components/use-amount-entry.ts';
import { useSession, type SendAnswer } from '../session.tsx';
import { useUnsavedCells } from '../unsaved-cells.tsx';
import { moveInGrid } from './grid-keys.ts';
import styles from './grid.module.css';

interface AmountCellProps {
  readonly label: string;
  readonly value: Amount | null;
  readonly negative?: boolean;
  readonly placeholder?: string;
  readonly onCommit: (amount: Amount | null) => Promise<SendAnswer>;
  readonly sellerId: Id;
  /** By grid, seller and column: what is not stored is kept under it while the view is away. */
  readonly id: string;
  /** "row column", found again by the grid's keys. */
  readonly at: string;
  readonly readOnly: boolean;
  /** Where a question is shown, under the grid. */
  readonly questions: HTMLElement | null;
}

export function AmountCell(props: AmountCellProps) {
  const { style } = useSession();
  const { value, at, id, sellerId, label } = props;
  const { cells, keep } = useUnsavedCells();
  const input = useRef<HTMLInputElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  /** The caret is in the text: the arrows left and right are its own. */
  const [inText, setInText] = useState(false);
  const [answering, setAnswering] = useState(false);
  const entry = useAmountEntry({
    value,
    style,
    negative: props.negative ?? false,
    kept: cells.get(id)?.text,
    onCommit: props.onCommit,
  });
  const { problem, choices } = entry;
  const unsaved = entry.isUnsaved ? entry.text : null;
  useEffect(
    () => keep(id, unsaved === null ? null : { sellerId, label, text: unsaved }),
    [keep, id, sellerId, label, unsaved],
  );

  // Enter on a number that is not sure leads to its question.
  useEffect(() => {
    if (!answering) return;
    setAnswering(false);
    question.current?.querySelector('button')?.focus();
  }, [answering]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' || event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      if (entry.commit()) return moveInGrid(event);
      event.preventDefault();
      if (event.key === 'Enter') setAnswering(true);
    } else if (event.key === 'Escape' && entry.touched) {
      event.preventDefault();
      event.stopPropagation();
      entry.reset();
    } else if (event.key === 'F2') {
      event.preventDefault();
      setInText(true);
      input.current?.setSelectionRange(entry.text.length, entry.text.length);
    } else if (!entry.touched && !inText) {
      moveInGrid(event);
    }
    return undefined;
  };

  const shown = focused || entry.touched || value === null ? entry.text : formatAmount(value, style);
  return (
    <>
      <input
        ref={input}
        data-cell={at}
        className={classNames(styles.cell, entry.saving && styles.saving, problem !== null && styles.asked)}
        aria-label={label}
        aria-invalid={problem === null ? undefined : true}
        autoComplete="off"
        spellCheck={false}
        readOnly={props.readOnly}
        placeholder={props.placeholder}
        value={shown}
        onChange={(event) => entry.type(event.target.value)}
        onFocus={(event) => {
          setFocused(true);
          event.currentTarget.select();
        }}
        onMouseDown={(event) => {
          if (document.activeElement === event.currentTarget) setInText(true);
        }}
        onMouseUp={(event) => {
          // The first click chooses the whole figure, so that typing replaces it.
          if (!inText) event.currentTarget.select();
        }}
        onBlur={() => {
          setFocused(false);
          setInText(false);
          entry.commit();
        }}
        onKeyDown={onKeyDown}
      />
      {problem === null || props.questions === null
        ? null
        : createPortal(
            <div ref={question}>
              <Notice
                title={label}
                choices={choices.map((choice) => ({
                  label: formatAmount(choice, style),
                  onPress: () => {
                    entry.choose(choice);
                    input.current?.focus();
                  },
                }))}
              >
                <p>{problem}</p>
              </Notice>
            </div>,
            props.questions,
          )}
    </>
  );
}
