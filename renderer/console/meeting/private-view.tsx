/**
 * The manager's own view: agenda left, this step's entry in the middle, the stage's miniature and the cues right. It is not drawn
 * anew for a digit: what follows one looks at the draft itself.
 */
import { memo } from 'react';
import type { Intent } from '../../../shared/keys.ts';
import { stepNumber } from '../../../shared/agenda.ts';
import { weekInMonth } from '../../../shared/calendar.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { useText } from '../../language.tsx';
import { StatusBanner } from '../status-banner.tsx';
import { AgendaList } from './agenda-list.tsx';
import { Cues } from './cues.tsx';
import { FooterBar } from './footer-bar.tsx';
import { useMeeting } from './meeting-context.tsx';
import { Miniature } from './miniature.tsx';
import { MeetingTitle, PlaceTitle } from './place-title.tsx';
import { PlanLine, StepClock } from './clocks.tsx';
import { PrivateNote } from './private-note.tsx';
import { StepPanel } from './step-panel.tsx';
import styles from './private-view.module.css';

export const PrivateView = memo(function PrivateView({ act }: { readonly act: (intent: Intent) => void }) {
  const text = useText();
  const { meeting, scene } = useMeeting();
  const { k, n } = weekInMonth(meeting.targetWeek, scene.calendar);
  return (
    <div className={styles.view}>
      <aside className={styles.left}>
        <MeetingTitle className={styles.title} />
        <p className={styles.subtitle}>{text('console.weekOfMonth', { week: weekNumber(meeting.targetWeek), k, n })}</p>
        <AgendaList />
        <PlanLine />
      </aside>
      <main
        className={styles.middle}
        aria-label={text('console.stepLabel', { number: stepNumber(meeting, meeting.position.step) })}
      >
        <StatusBanner />
        <header className={styles.head}>
          <PlaceTitle />
          <StepClock />
        </header>
        <StepPanel />
        <PrivateNote />
      </main>
      <aside className={styles.right} aria-label={text('console.cuesLabel')}>
        <Miniature />
        <Cues />
      </aside>
      <FooterBar act={act} />
    </div>
  );
});
