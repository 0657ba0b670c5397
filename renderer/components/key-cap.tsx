import styles from './controls.module.css';

/** The clicker's keys, as they stand on every keyboard. */
export const CAPS = { next: 'PageDown', previous: 'PageUp' } as const;

/** A key as it stands on the keyboard. The name of the button says what it does; the cap is for the eye. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <kbd className={styles.keyCap} aria-hidden="true">
      {children}
    </kbd>
  );
}
