import type { Id, PresenceState } from '../../../shared/document.ts';
import { presenceOf } from '../../../shared/presence.ts';
import { useMeeting } from './meeting-context.tsx';

interface Presence {
  readonly current: PresenceState;
  readonly say: (state: PresenceState) => void;
}

export function usePresence(sellerId: Id): Presence {
  const { meeting, change, afterNumber } = useMeeting();
  const say = (state: PresenceState): void => void change({ type: 'meeting.presence', sellerId, state });
  return {
    current: presenceOf(meeting, sellerId),
    // Who is here states a goal, who is not has left it in advance: a number that is half said was said before.
    say: (state) => (meeting.position.stop === sellerId ? afterNumber(() => say(state)) : say(state)),
  };
}
