import { useEffect, useId, useRef, type ReactNode } from 'react';
import { intentOf, type Intent } from '../../shared/keys.ts';
import { isEmptyField, keyOf, keyPlaceOf } from '../key-place.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Esc, or a button of the dialog's own. */
  readonly onClose: () => void;
  /** For a list with something to press on each line. */
  readonly wide?: boolean;
  /** The key that opened it, which closes it too, and what a clicker sends; not for a question. */
  readonly closedBy?: readonly Intent[];
}

const NOTHING: readonly Intent[] = [];
const MOVES: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowLeft', ' ']);

/** A question on top of everything; Esc closes it, and the focus goes back to where it was. */
export function Dialog({ title, children, onClose, wide = false, closedBy = NOTHING }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, wide && styles.wideDialog)}
      aria-labelledby={titleId}
      data-closed-by={closedBy.join(' ')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // What the view below does with keys is none of the dialog's.
      onKeyDown={(event) => {
        event.stopPropagation();
        const { target, nativeEvent } = event;
        const intent = intentOf(keyOf(nativeEvent), keyPlaceOf(target), isEmptyField(target));
        // Arrows and Space move about in it.
        if (intent === null || !closedBy.includes(intent) || MOVES.has(nativeEvent.key)) return;
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={styles.dialogTitle}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

export function DialogBody({ children }: { readonly children: ReactNode }) {
  return <div className={styles.dialogBody}>{children}</div>;
}

export function DialogEnd({ children }: { readonly children: ReactNode }) {
  return <div className={styles.dialogEnd}>{children}</div>;
}

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before what cannot be taken back. The way out has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog title={props.title} onClose={props.onCancel}>
      <DialogBody>{props.children}</DialogBody>
      <DialogEnd>
        <Button onPress={props.onCancel} keyCap="Esc">
          {props.cancel}
        </Button>
        <Button kind="main" onPress={props.onConfirm}>
          {props.confirm}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
