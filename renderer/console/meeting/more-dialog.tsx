/** On one screen: what the slim bar has no room for at this step, over the wall. Nothing private is in it. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { asksOf } from '../../../shared/agenda.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { fullName, type Scene } from '../../../shared/stage/scene.ts';
import { followedUpShown } from '../../../shared/stage/promises.ts';
import { Button } from '../../components/button.tsx';
import { Dialog, DialogBody, DialogEnd } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';
import { LobbyFields } from './lobby-panel.tsx';
import { MeetingProvider, useMeeting } from './meeting-context.tsx';
import { ObstacleForms } from './obstacles-panel.tsx';
import { PromisesPanel } from './promises-panel.tsx';
import { Refusal } from './refusal.tsx';
import { StopMore } from './stop-more.tsx';
import { UnstatedGoals, unstatedOf } from './summary-panel.tsx';
import { WinList } from './wins-panel.tsx';
import styles from './meeting.module.css';

/** Whether there is more at the step at hand than the bar holds. */
export function hasMore(scene: Scene): boolean {
  const { meeting } = scene;
  const { step, stop } = meeting.position;
  switch (step) {
    case 'lobby':
      return true;
    case 'wins':
      return meeting.wins.length > 0;
    case 'promises':
      return followedUpShown(scene).length > 0;
    case 'round':
      return stop !== null;
    case 'obstacles':
      return meeting.obstacles.length > 0;
    case 'summary':
      return asksOf(meeting).some((kind) => kind !== 'month' && unstatedOf(scene, kind).length > 0);
    case 'team':
    case 'lookBack':
    case 'training':
    case 'close':
      return false;
    default:
      return assertNever(step);
  }
}

function More({ onDone }: { readonly onDone: () => void }) {
  const { step } = useMeeting().meeting.position;
  switch (step) {
    case 'lobby':
      return (
        <div className={styles.panel}>
          <LobbyFields />
        </div>
      );
    case 'wins':
      return <WinList />;
    case 'promises':
      return <PromisesPanel />;
    case 'round':
      return <StopMore onDone={onDone} />;
    case 'obstacles':
      return <ObstacleForms />;
    case 'summary':
      return <UnstatedGoals />;
    case 'team':
    case 'lookBack':
    case 'training':
    case 'close':
      return null;
    default:
      return assertNever(step);
  }
}

export function MoreDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const room = useMeeting();
  const { scene } = room;
  const { step, stop, page, gateOpen } = scene.meeting.position;
  // What leads elsewhere, or has left nothing here, closes it.
  const place = [step, stop, page, gateOpen].join(' ');
  const [opened] = useState(place);
  const isOver = place !== opened || !hasMore(scene);
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  // What is written and not yet added is added when the dialog closes, before its fields go.
  const unfinished = useRef(new Set<() => void>());
  useLayoutEffect(() => {
    const { current: all } = unfinished;
    return () => {
      for (const add of all) add();
    };
  }, []);
  const inside = useMemo(() => ({ ...room, unfinished }), [room]);
  if (isOver) return null;
  return (
    <MeetingProvider value={inside}>
      <Dialog
        wide
        title={stop === null ? text(`step.${step}`) : fullName(scene, stop)}
        closedBy={['more', 'next', 'previous']}
        onClose={onClose}
      >
        <DialogBody>
          <More onDone={onClose} />
          <Refusal />
        </DialogBody>
        <DialogEnd>
          <Button onPress={onClose} keyCap="Esc">
            {text('word.back')}
          </Button>
        </DialogEnd>
      </Dialog>
    </MeetingProvider>
  );
}
