import { useText } from '../../language.tsx';
import { meetingTitle } from '../../../shared/meeting-title.ts';
import { nextNumber } from '../../../shared/reduce/meeting-life.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { useTeam } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

/** Which meeting it is, as its minutes will be called. */
export function MeetingTitle({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const document = useTeam();
  const { meeting } = useMeeting();
  return <h1 className={className}>{meetingTitle({ ...meeting, number: nextNumber(document, meeting) }, text)}</h1>;
}

/** Where the meeting is: the step, or the seller whose stop it is. Read aloud when it changes. */
export function PlaceTitle() {
  const text = useText();
  const { meeting, scene } = useMeeting();
  const { step, stop } = meeting.position;
  const number = stop === null ? 0 : scene.stops.indexOf(stop) + 1;
  return (
    <div aria-live="polite">
      {stop === null ? null : (
        <p className={styles.placeStep}>
          {text('console.stop', { step: text('step.round'), number, of: scene.stops.length })}
        </p>
      )}
      <h2 className={styles.placeName}>{stop === null ? text(`step.${step}`) : fullName(scene, stop)}</h2>
    </div>
  );
}
