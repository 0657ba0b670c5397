/** Beside the year: what it has come to, what waits, and the signs. */
import type { ReactNode } from 'react';
import type { Slot } from '../../shared/rhythm/slot.ts';
import type { RhythmSums } from '../../shared/rhythm/sums.ts';
import { classNames } from '../components/class-names.ts';
import legend from '../components/legend.module.css';
import styles from './rhythm.module.css';
import { waitingText, weekList, type Look, type RhythmWords } from './words.ts';

interface SumsProps {
  readonly sums: RhythmSums;
  readonly words: RhythmWords;
}

/** Only what is known: no average without a closed meeting. */
export function Sums({ sums, words }: SumsProps) {
  const { text } = words;
  const { weekliesHeld, weekliesCalledOff, missedWeeks, monthlies, minutes, energy } = sums;
  const missed = text('rhythm.sum.missed', { count: missedWeeks.length, weeks: weekList(missedWeeks, words) });
  return (
    <section aria-label={text('rhythm.sums')} className={styles.sums}>
      <Sum figure={text('rhythm.sum.figure', { value: weekliesHeld })}>
        {text('rhythm.sum.held', { count: weekliesHeld })}
      </Sum>
      <Sum figure={text('rhythm.sum.figure', { value: missedWeeks.length })}>
        {missed}
        {weekliesCalledOff === 0 ? null : (
          <span className={styles.beside}>{text('rhythm.sum.calledOff', { count: weekliesCalledOff })}</span>
        )}
      </Sum>
      {monthlies.of === 0 ? null : (
        <Sum figure={text('rhythm.sum.figure', { value: monthlies.held })}>
          {text('rhythm.sum.monthlies', monthlies)}
        </Sum>
      )}
      {minutes.known ? (
        <Sum figure={text('rhythm.sum.figure', { value: minutes.value })}>
          {text('rhythm.sum.minutes', { planned: minutes.parts.planned })}
        </Sum>
      ) : null}
      {energy.known ? (
        <Sum figure={text('rhythm.sum.tenths', { value: energy.value })}>{text('rhythm.sum.energy')}</Sum>
      ) : null}
    </section>
  );
}

function Sum({ figure, children }: { readonly figure: string; readonly children: ReactNode }) {
  return (
    <p className={styles.sum}>
      <strong className={styles.figure}>{figure}</strong> <span>{children}</span>
    </p>
  );
}

export function Waiting({ slots, words }: { readonly slots: readonly Slot[]; readonly words: RhythmWords }) {
  const lines = slots.flatMap((slot) => ('planned' in slot.state ? [{ slot, planned: slot.state.planned }] : []));
  if (lines.length === 0) return null;
  return (
    <section className={styles.waiting} aria-labelledby="rhythm-waits">
      <h2 id="rhythm-waits">{words.text('rhythm.waits')}</h2>
      <ul>
        {lines.map(({ slot, planned }) => (
          <li key={slot.kind}>{waitingText(slot, planned, words)}</li>
        ))}
      </ul>
    </section>
  );
}

const SIGNS: readonly Look[] = ['held', 'missed', 'due', 'calledOff', 'coming', 'notDue'];

export function Legend({ words: { text } }: { readonly words: RhythmWords }) {
  return (
    <section aria-label={text('rhythm.legend')}>
      <ul className={classNames(legend.legend, styles.legend)}>
        {SIGNS.map((look) => (
          <li key={look}>
            <span className={classNames(styles.swatch, styles[look])} aria-hidden />
            {text(`rhythm.${look}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
