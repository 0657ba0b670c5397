import styles from './nav.module.css';

interface NavProps<Entry extends string> {
  readonly label: string;
  readonly className: string | undefined;
  readonly entries: readonly Entry[];
  readonly current: Entry;
  readonly nameOf: (entry: Entry) => string;
  readonly onChoose: (entry: Entry) => void;
}

/** The parts of a window or view, of which one is shown. */
export function Nav<Entry extends string>({ label, className, entries, current, nameOf, onChoose }: NavProps<Entry>) {
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {entries.map((one) => (
          <li key={one}>
            <button
              type="button"
              className={styles.item}
              aria-current={one === current ? 'page' : undefined}
              onClick={() => onChoose(one)}
            >
              {nameOf(one)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
