/** What takes the place of another picture: that one's last look stays over it and goes as it comes (looks, 7). */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './cross-fade.module.css';

/** @param props.children one picture; the caller gives each place a key of its own */
export function CrossFade({ children }: { readonly children: ReactNode }) {
  const screen = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = screen;
    return () => leaveBehind(current);
  }, []);
  return (
    <div ref={screen} className={styles.coming}>
      {children}
    </div>
  );
}

/** A dead copy: what goes must not be drawn anew, read aloud or pressed. */
function leaveBehind(screen: HTMLElement | null): void {
  const place = screen?.parentElement;
  // Asked of the system, not of the copy's style: that would lay the whole window out once more.
  if (!screen || !place || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  // Somebody who steps fast sees one picture go, not a pile of them.
  place.querySelectorAll(`:scope > .${styles.going}`).forEach((older) => older.remove());
  const copy = screen.cloneNode(true) as HTMLElement;
  copy.className = styles.going ?? '';
  copy.inert = true;
  copy.setAttribute('aria-hidden', 'true');
  copy.addEventListener('animationend', ({ target }) => {
    if (target === copy) copy.remove();
  });
  place.insertBefore(copy, screen);
}
