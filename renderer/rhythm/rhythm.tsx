/** The rhythm: the year's meetings, held, due, missed, called off with a reason (design 5). */
import { useMemo, useState } from 'react';
import type { CalledOffMeeting, HeldMeeting, Period } from '../../shared/document.ts';
import { periodName } from '../../shared/period-name.ts';
import { nextMeetings } from '../../shared/rhythm/next.ts';
import type { Slot } from '../../shared/rhythm/slot.ts';
import { rhythmSums } from '../../shared/rhythm/sums.ts';
import { rhythmOf, rhythmView, rhythmYears } from '../../shared/rhythm/year.ts';
import { YearSteps } from '../components/year-steps.tsx';
import { useConsole } from '../console-context.tsx';
import { useToday } from '../use-today.ts';
import { useLanguage } from '../language.tsx';
import { useSession, useStatus } from '../session.tsx';
import { CalledOffDialog, CallOffDialog, SeveralDialog } from './rhythm-dialogs.tsx';
import { Legend, Sums, Waiting } from './rhythm-side.tsx';
import { RhythmTable } from './rhythm-table.tsx';
import table from '../components/table.module.css';
import styles from './rhythm.module.css';
import type { RhythmWords } from './words.ts';

type Asking =
  | { readonly about: 'callOff'; readonly slot: Slot }
  | { readonly about: 'calledOff'; readonly slot: Slot; readonly meeting: CalledOffMeeting }
  | { readonly about: 'several'; readonly slot: Slot; readonly meetings: readonly HeldMeeting[] };

export function Rhythm() {
  const { locale, text } = useLanguage();
  const { document, calendar } = useSession();
  const today = useToday();
  const [chosen, setChosen] = useState<Period | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const actionFor = useActions(setAsking);

  const view = useMemo(() => rhythmView({ document, calendar }, today), [document, calendar, today]);
  const years = useMemo(() => rhythmYears(view), [view]);
  const year = chosen ?? years.running;
  const rhythm = useMemo(() => rhythmOf(view, year), [view, year]);
  const sums = useMemo(() => rhythmSums(rhythm), [rhythm]);
  const waiting = useMemo(() => nextMeetings(view), [view]);
  const words: RhythmWords = { locale, text, calendar, today };
  const close = (): void => setAsking(null);

  return (
    <div className={styles.rhythm}>
      <div className={styles.head}>
        <h1 id="rhythm-title" className={styles.title}>
          {text('rhythm.title', { year: periodName(year, locale) })}
        </h1>
        <YearSteps years={years.all} year={year} onChoose={setChosen} />
      </div>
      <div className={table.scroller}>
        <RhythmTable rhythm={rhythm} words={words} actionFor={actionFor} />
      </div>
      <aside className={styles.side}>
        <Sums sums={sums} words={words} />
        {year === years.running ? <Waiting slots={waiting} words={words} /> : null}
        <Legend words={words} />
      </aside>
      {asking?.about === 'callOff' ? <CallOffDialog {...asking} words={words} onClose={close} /> : null}
      {asking?.about === 'calledOff' ? <CalledOffDialog {...asking} words={words} onClose={close} /> : null}
      {asking?.about === 'several' ? <SeveralDialog {...asking} words={words} onClose={close} /> : null}
    </div>
  );
}

/** What pressing a slot does; null where there is nothing to do. A file that is only read changes nothing. */
function useActions(ask: (asking: Asking) => void): (slot: Slot) => (() => void) | null {
  const status = useStatus();
  const { showMeeting } = useConsole();
  return (slot) => {
    const { state } = slot;
    if (state.is === 'notDue') return null;
    if (state.is === 'calledOff') return () => ask({ about: 'calledOff', slot, meeting: state.meeting });
    if (state.is !== 'held') return status.mode === 'rw' ? () => ask({ about: 'callOff', slot }) : null;
    const [first, ...more] = state.meetings;
    if (first === undefined) return null;
    if (more.length > 0) return () => ask({ about: 'several', slot, meetings: state.meetings });
    return () => showMeeting(first.id);
  };
}
