/** The entry of the step at hand; under it what main has refused. */
import { assertNever } from '../../../shared/assert-never.ts';
import { ClosePanel } from './close-panel.tsx';
import { LobbyPanel } from './lobby-panel.tsx';
import { useMeeting } from './meeting-context.tsx';
import { ObstaclesPanel } from './obstacles-panel.tsx';
import { PromisesPanel } from './promises-panel.tsx';
import { Refusal } from './refusal.tsx';
import { StopPanel } from './stop-panel.tsx';
import { SummaryPanel } from './summary-panel.tsx';
import { LookBackPanel, TeamPanel, TrainingPanel } from './text-panels.tsx';
import { WinsPanel } from './wins-panel.tsx';
import styles from './meeting.module.css';

export function StepPanel() {
  return (
    <>
      <Entry />
      <Refusal className={styles.refused} />
    </>
  );
}

function Entry() {
  const { meeting } = useMeeting();
  const { step, stop } = meeting.position;
  switch (step) {
    case 'lobby':
      return <LobbyPanel />;
    case 'wins':
      return <WinsPanel />;
    case 'promises':
      return <PromisesPanel />;
    case 'team':
      return <TeamPanel />;
    case 'lookBack':
      return <LookBackPanel />;
    case 'round':
      return stop === null ? null : <StopPanel key={stop} sellerId={stop} />;
    case 'obstacles':
      return <ObstaclesPanel />;
    case 'training':
      return <TrainingPanel />;
    case 'summary':
      return <SummaryPanel />;
    case 'close':
      return <ClosePanel />;
    default:
      return assertNever(step);
  }
}
