/** What the room sees, live, and where it is shown. */
import { useMemo, type CSSProperties } from 'react';
import type { Displays } from '../../../shared/ipc.ts';
import { stageModel } from '../../../shared/stage-model.ts';
import { stageDraft } from '../../../shared/stage/draft.ts';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { StageView } from '../../stage/stage-view.tsx';
import { useConsole } from '../../console-context.tsx';
import { useDraft, useMeeting } from './meeting-context.tsx';
import { StagePlaces } from './stage-places.tsx';
import styles from './miniature.module.css';

/** A usual projector's, and the narrowest and widest that there is room for beside the cues. */
const SHAPE = { usual: 16 / 9, least: 4 / 3, most: 21 / 9 };

export function Miniature() {
  const text = useText();
  const { clock } = useSession();
  const { start } = useConsole();
  const { displays, blank } = start;
  return (
    <figure className={styles.miniature}>
      <div
        className={styles.miniatureFrame}
        style={{ '--shape': shapeOf(displays) } as CSSProperties}
        data-blank={blank ?? undefined}
      >
        {blank === null ? <LiveStage clock={clock} /> : null}
      </div>
      <figcaption className={styles.miniatureCaption}>
        <strong>{text('console.stage')}</strong>
        <span>
          {displays.stage === 'display' && displays.stageSize !== null
            ? text('console.stage.display', displays.stageSize)
            : text(displays.stage === 'window' ? 'console.stage.window' : 'console.stage.none')}
        </span>
      </figcaption>
      <StagePlaces />
    </figure>
  );
}

/** @returns width to height, of the screen that the stage fills */
function shapeOf({ stageSize }: Displays): number {
  if (stageSize === null) return SHAPE.usual;
  return Math.min(SHAPE.most, Math.max(SHAPE.least, stageSize.width / stageSize.height));
}

/** The stage's own view of the same model, so that the miniature cannot show anything else. */
export function LiveStage({ clock }: { readonly clock: ReturnType<typeof useSession>['clock'] }) {
  const { meeting, scene } = useMeeting();
  const draft = stageDraft(useDraft(), meeting.position.stop);
  const model = useMemo(() => stageModel(scene), [scene]);
  return <StageView model={model} draft={draft} clock={clock} />;
}
