/**
 * One screen for everybody: the stage with a slim entry bar under it (design 6). Everything here is on the wall, so there are
 * no notes, no cues and no budgets of others; and the bar takes as little of the wall as it can.
 */
import type { Intent } from '../../../shared/keys.ts';
import { Button } from '../../components/button.tsx';
import { CAPS, KeyCap } from '../../components/key-cap.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useConsole } from '../../console-context.tsx';
import { StatusBanner } from '../status-banner.tsx';
import { KeyButtons } from './key-buttons.tsx';
import { useMeeting } from './meeting-context.tsx';
import { LiveStage } from './miniature.tsx';
import { hasMore } from './more-dialog.tsx';
import { MeetingTitle, PlaceTitle } from './place-title.tsx';
import { Refusal } from './refusal.tsx';
import { SoloAside, SoloEntry } from './solo-entry.tsx';
import { SoloStagePlaces } from './stage-places.tsx';
import { StepStrip } from './step-strip.tsx';
import styles from './solo-view.module.css';

interface SoloViewProps {
  readonly act: (intent: Intent) => void;
}

export function SoloView({ act }: SoloViewProps) {
  const text = useText();
  const { clock } = useSession();
  const { start } = useConsole();
  return (
    <main className={styles.solo}>
      {/* The stage shows where the meeting is in its own way: these are for who does not see it. */}
      <div className="visually-hidden">
        <MeetingTitle />
        <PlaceTitle />
      </div>
      <div className={styles.stage} data-blank={start.blank ?? undefined}>
        {start.blank === null ? <LiveStage clock={clock} /> : null}
      </div>
      <div className={styles.said}>
        <StatusBanner onWall />
        <Refusal />
      </div>
      <section className={styles.bar} aria-label={text('console.entry')}>
        <div className={styles.entry}>
          <div className={styles.now}>
            <SoloEntry />
          </div>
          <Aside act={act} />
        </div>
        <div className={styles.foot}>
          <StepStrip />
          <div className={styles.keys}>
            <KeyButtons act={act} />
            <SoloStagePlaces />
          </div>
          <Moves act={act} />
        </div>
      </section>
    </main>
  );
}

function Aside({ act }: SoloViewProps) {
  const text = useText();
  const { scene } = useMeeting();
  return (
    <div className={styles.aside}>
      <SoloAside />
      {hasMore(scene) ? (
        <Button small keyCap="F4" onPress={() => act('more')}>
          {text('console.more')}
        </Button>
      ) : null}
    </div>
  );
}

function Moves({ act }: SoloViewProps) {
  const text = useText();
  return (
    <div className={styles.moves}>
      {(['previous', 'next'] as const).map((intent) => (
        <button key={intent} type="button" title={text(`keys.short.${intent}`)} onClick={() => act(intent)}>
          <KeyCap>{CAPS[intent]}</KeyCap>
          <span className={styles.does}>{text(`keys.short.${intent}`)}</span>
        </button>
      ))}
    </div>
  );
}
