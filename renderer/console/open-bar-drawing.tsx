/** The picture of the welcome: thirteen weeks, and the open bar that the next goal fills. Decoration, drawn by hand. */
import styles from './open-bar-drawing.module.css';

const BASE = 560;
const PITCH = 41.4;
const WIDTH = 26;

/** What was sold, and the goal that was said; heights in units of the drawing. */
const WEEKS: readonly (readonly [sold: number, goal: number | null])[] = [
  [547, 375],
  [425, 406],
  [259, 375],
  [228, 219],
  [399, null],
  [119, null],
  [306, 281],
  [273, 297],
  [33, 281],
  [353, 313],
  [391, 359],
  [113, 375],
  [343, 375],
];

export function OpenBarDrawing({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 626 566" aria-hidden="true">
      <defs>
        <pattern id="welcome-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" y1="0" x2="0" y2="9" />
        </pattern>
      </defs>
      {WEEKS.map(([sold, goal], index) => {
        const x = 4 + index * PITCH;
        return (
          <g key={x}>
            {goal !== null && goal > sold ? (
              <rect className={styles.hatched} x={x + 0.75} y={BASE - goal} width={WIDTH - 1.5} height={goal - sold} />
            ) : null}
            <rect className={styles.bar} x={x} y={BASE - sold} width={WIDTH} height={sold} />
          </g>
        );
      })}
      <line className={styles.baseline} x1="4" y1={BASE} x2="622" y2={BASE} />
      <path className={styles.under} d="M307 319 L540 166" />
      <path className={styles.trend} d="M307 319 L540 166 M524 166 L542 165 L534 183" />
      {WEEKS.map(([, goal], index) =>
        goal === null ? null : (
          <rect
            key={index}
            className={styles.tick}
            x={index * PITCH}
            y={BASE - goal - 3}
            width={WIDTH + 8}
            height={6}
          />
        ),
      )}
      <path className={styles.open} d={`M577 ${BASE} V138 H618 V${BASE}`} />
      <line className={styles.foot} x1="575" y1={BASE} x2="620" y2={BASE} />
    </svg>
  );
}
