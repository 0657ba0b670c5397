/**
 * One screen for everybody: the stage with a slim entry bar under it (design 6). Everything here is on the wall, so there are
 * no notes, no cues and no budgets of others.
 */
import type { Intent } from '../../../shared/keys.ts';
import type { MessageKey } from '../../../shared/messages/index.ts';
import { CAPS, KeyCap } from '../../components/key-cap.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useConsole } from '../../console-context.tsx';
import { StatusBanner } from '../status-banner.tsx';
import { LiveStage } from './miniature.tsx';
import { MeetingTitle, PlaceTitle } from './place-title.tsx';
import { SoloStagePlaces } from './stage-places.tsx';
import { StepPanel } from './step-panel.tsx';
import styles from './solo-view.module.css';

const BUTTONS: readonly { readonly intent: Intent; readonly cap: string; readonly name: MessageKey }[] = [
  { intent: 'agenda', cap: 'Home', name: 'keys.short.agenda' },
  { intent: 'keys', cap: '?', name: 'keys.short.keys' },
  { intent: 'private', cap: 'F2', name: 'keys.short.private' },
];

export function SoloView({ act }: { readonly act: (intent: Intent) => void }) {
  const text = useText();
  const { clock } = useSession();
  const { start } = useConsole();
  return (
    <main className={styles.solo}>
      {/* The stage shows where the meeting is in its own way: these are for who does not see it. */}
      <MeetingTitle className="visually-hidden" />
      <div className={styles.stage} data-blank={start.blank ?? undefined}>
        {start.blank === null ? <LiveStage clock={clock} /> : null}
      </div>
      <StatusBanner />
      <section className={styles.bar} aria-label={text('console.entry')}>
        <div className="visually-hidden">
          <PlaceTitle />
        </div>
        <div className={styles.panel}>
          <StepPanel />
        </div>
        <div className={styles.moves}>
          <div>
            <button type="button" onClick={() => act('previous')}>
              <KeyCap>{CAPS.previous}</KeyCap>
              {text('console.previous')}
            </button>
            <button type="button" onClick={() => act('next')}>
              <KeyCap>{CAPS.next}</KeyCap>
              {text('console.next')}
            </button>
          </div>
          <div>
            {BUTTONS.map(({ intent, cap, name }) => (
              <button key={intent} type="button" onClick={() => act(intent)}>
                <KeyCap>{cap}</KeyCap>
                {text(name)}
              </button>
            ))}
          </div>
          <SoloStagePlaces />
        </div>
      </section>
    </main>
  );
}
