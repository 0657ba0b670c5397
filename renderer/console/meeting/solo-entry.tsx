/** The entry of the step at hand in the slim bar: what is said now. The rest is behind `More`. */
import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import { sellerMonth } from '../../../shared/month.ts';
import { AllHere } from './lobby-panel.tsx';
import { useMeeting } from './meeting-context.tsx';
import { GateButton } from './month-line.tsx';
import { ObstacleEntry, ObstacleInHand } from './obstacles-panel.tsx';
import { SoloClose } from './solo-close.tsx';
import { SoloLobby } from './solo-lobby.tsx';
import { SoloPromises } from './solo-promises.tsx';
import { SoloStop } from './solo-stop.tsx';
import { Confirmation } from './summary-panel.tsx';
import { LookBackPanel, TeamNote, TrainingFields } from './text-panels.tsx';
import { WinEntry } from './wins-panel.tsx';
import styles from './solo-entry.module.css';

export function SoloEntry() {
  const { step, stop } = useMeeting().meeting.position;
  switch (step) {
    case 'lobby':
      return <SoloLobby />;
    case 'wins':
      return <WinEntry />;
    case 'promises':
      return <SoloPromises />;
    case 'team':
      return (
        <div className={styles.note}>
          <TeamNote />
        </div>
      );
    case 'lookBack':
      return <LookBackPanel />;
    case 'round':
      return stop === null ? null : <SoloStop key={stop} sellerId={stop} />;
    case 'obstacles':
      return (
        <div className={styles.lines}>
          <ObstacleEntry />
          <ObstacleInHand />
        </div>
      );
    case 'training':
      return (
        <div className={styles.pair}>
          <TrainingFields />
        </div>
      );
    case 'summary':
      return (
        <div>
          <Confirmation />
        </div>
      );
    case 'close':
      return <SoloClose />;
    default:
      return assertNever(step);
  }
}

/** One thing of the step that is done with a single press, above `More`. */
export function SoloAside(): ReactNode {
  const { meeting, scene } = useMeeting();
  const { step, stop } = meeting.position;
  if (step === 'lobby') return <AllHere />;
  return stop === null ? null : <GateButton sellerId={stop} month={sellerMonth(scene, stop)} />;
}
