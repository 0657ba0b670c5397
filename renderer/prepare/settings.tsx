/** The team's settings, which travel in its file, and this machine's look. Each field is saved when it is left. */
import { useLanguage } from '../language.tsx';
import styles from './prepare.module.css';
import { SavedState } from './saved-state.tsx';
import { CalendarPart } from './settings/calendar-part.tsx';
import { CountedPart } from './settings/counted-part.tsx';
import { LookPart } from './settings/look-part.tsx';
import { MeetingPart } from './settings/meeting-part.tsx';
import { MethodPart } from './settings/method-part.tsx';
import { MinutesPart } from './settings/minutes-part.tsx';
import { QuestionsPart } from './settings/questions-part.tsx';
import { TeamPart } from './settings/team-part.tsx';
import { TroublePart } from './settings/trouble-part.tsx';

export function SettingsView() {
  const { text } = useLanguage();
  return (
    <section className={styles.settings} aria-labelledby="settings-title">
      <h1 id="settings-title" className={styles.title}>
        {text('nav.settings')}
      </h1>
      <div className={styles.under}>
        <p>{text('settings.about')}</p>
        <SavedState />
      </div>
      <TeamPart />
      <MeetingPart />
      <MinutesPart />
      <CalendarPart />
      <CountedPart />
      <MethodPart />
      <QuestionsPart />
      <LookPart />
      <TroublePart />
    </section>
  );
}
