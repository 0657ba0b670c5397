/** A meeting's texts, to be mended until its minutes are locked; the figures stand as they were shown (design 3). */
import { useId, type ReactNode } from 'react';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import { NextMeetingFields } from './next-meeting.tsx';
import { ObstaclesPanel } from './obstacles-panel.tsx';
import { ReviewGoals } from './review-goals.tsx';
import { TeamNote, TrainingPanel } from './text-panels.tsx';
import { WinsPanel } from './wins-panel.tsx';
import styles from './after-meeting.module.css';

/** In the order of the agenda. */
export function ReviewTexts() {
  const text = useText();
  const { problem } = useRecord();
  return (
    <section className={styles.texts} aria-labelledby="after-texts">
      <h2 id="after-texts" className={styles.heading}>
        {text('after.texts')}
      </h2>
      <p className={styles.hint}>{text('after.texts.hint')}</p>
      <Part title={text('step.wins')}>
        <WinsPanel />
      </Part>
      <Part title={text('step.team')}>
        <TeamNote />
      </Part>
      <Part title={text('step.round')}>
        <ReviewGoals />
      </Part>
      <Part title={text('step.obstacles')}>
        <ObstaclesPanel />
      </Part>
      <Part title={text('step.training')}>
        <TrainingPanel />
      </Part>
      <Part title={text('step.close')}>
        <NextMeetingFields />
      </Part>
      {problem === null ? null : (
        <div className={styles.problem}>
          <Notice urgent>{problem}</Notice>
        </div>
      )}
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.partTitle}>
        {title}
      </h3>
      {children}
    </section>
  );
}
