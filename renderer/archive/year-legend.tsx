import type { ReactNode } from 'react';
import type { MessageKey } from '../../shared/messages/index.ts';
import type { Places } from '../charts/scale.ts';
import { WeekShape } from '../charts/week-shapes.tsx';
import { classNames } from '../components/class-names.ts';
import legend from '../components/legend.module.css';
import { useText } from '../language.tsx';
import styles from './year-chart.module.css';
import { OpenWeek, UNIT } from './year-shapes.tsx';

const SAMPLE = { width: 16, height: 12 };
/** A sample's own places: a bar as wide as the sample, from its foot to its top. */
const samplePlaces: Places = {
  ...SAMPLE,
  pitch: SAMPLE.width,
  bar: SAMPLE.width,
  baseline: SAMPLE.height,
  x: () => 0,
  y: (share) => SAMPLE.height * (1 - share),
};
const sampleWeek = { week: '', month: '', state: 'value', result: null, goal: null, kept: null } as const;

/** What the chart's signs mean; one only stands here when it is drawn. */
export function YearLegend({ isNegative }: { readonly isNegative: boolean }) {
  return (
    <ul className={classNames(legend.legend, styles.legend)} aria-hidden="true">
      <Entry says="history.legend.result">
        <WeekShape bar={{ ...sampleWeek, result: 1 }} index={0} places={samplePlaces} unit={UNIT} />
      </Entry>
      <Entry says="history.legend.goal">
        <rect y={4} width={SAMPLE.width} height={4} fill="var(--goal)" />
      </Entry>
      <Entry says="history.legend.missing">
        <WeekShape bar={{ ...sampleWeek, goal: 1, kept: false }} index={0} places={samplePlaces} unit={UNIT * 0.7} />
      </Entry>
      <Entry says="history.legend.absent">
        <WeekShape bar={{ ...sampleWeek, state: 'absent' }} index={0} places={samplePlaces} unit={UNIT} />
      </Entry>
      <Entry says="history.legend.open">
        <OpenWeek amount={1} x={0} places={samplePlaces} />
      </Entry>
      {isNegative ? (
        <Entry says="history.legend.negative">
          <rect x={0.9} y={0.9} width={14.2} height={10.2} fill="none" stroke="var(--line)" strokeWidth={0.3 * UNIT} />
        </Entry>
      ) : null}
    </ul>
  );
}

type LegendKey = Extract<MessageKey, `history.legend.${string}`>;

function Entry({ says, children }: { readonly says: LegendKey; readonly children: ReactNode }) {
  const text = useText();
  return (
    <li>
      <svg viewBox={`0 0 ${SAMPLE.width} ${SAMPLE.height}`} width={SAMPLE.width} height={SAMPLE.height}>
        {children}
      </svg>
      {text(says)}
    </li>
  );
}
