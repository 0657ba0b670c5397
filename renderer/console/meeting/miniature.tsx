/** What the room sees, live, and where it is shown. */
import { useMemo } from 'react';
import { stageModel } from '../../../shared/stage-model.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { StageView } from '../../stage/stage-view.tsx';
import { useConsole } from '../../console-context.tsx';
import { useDraft, useMeeting } from './meeting-context.tsx';
import styles from './miniature.module.css';

export function Miniature() {
  const text = useText();
  const { clock } = useSession();
  const { start } = useConsole();
  const { displays, blank } = start;
  return (
    <figure className={styles.miniature}>
      <div className={styles.miniatureFrame} data-blank={blank ?? undefined}>
        {blank === null ? <LiveStage clock={clock} /> : null}
      </div>
      <figcaption className={styles.miniatureCaption}>
        <strong>{text('console.stage')}</strong>
        <span>
          {displays.stage === 'display' && displays.stageSize !== null
            ? text('console.stage.display', { size: displays.stageSize })
            : text(displays.stage === 'window' ? 'console.stage.window' : 'console.stage.none')}
        </span>
      </figcaption>
      {displays.stage === 'none' ? (
        <Button small onPress={() => void bridge.request('stage:place', 'window')}>
          {text('console.stage.openWindow')}
        </Button>
      ) : null}
    </figure>
  );
}

/** The stage's own view of the same model, so that the miniature cannot show anything else. */
export function LiveStage({ clock }: { readonly clock: ReturnType<typeof useSession>['clock'] }) {
  const { scene } = useMeeting();
  const draft = useDraft();
  const model = useMemo(() => stageModel(scene), [scene]);
  return <StageView model={model} draft={draft} clock={clock} />;
}
