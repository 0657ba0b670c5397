import type { Id, PresenceState } from '../../../shared/document.ts';
import { isPassed } from '../../../shared/round-moves.ts';
import { useMeeting } from './meeting-context.tsx';

interface Presence {
  readonly current: PresenceState;
  readonly say: (state: PresenceState) => void;
}

/** Who comes when the round has passed gets a stop behind the others (design 5). */
export function usePresence(sellerId: Id): Presence {
  const { meeting, change, afterNumber } = useMeeting();
  const say = (state: PresenceState): void => {
    const passed = isPassed(meeting, sellerId, state);
    void change({ type: 'meeting.presence', sellerId, state });
    if (passed) void change({ type: 'meeting.later', sellerId });
  };
  return {
    current: meeting.presence.find((one) => one.sellerId === sellerId)?.state ?? 'expected',
    // Who is here states a goal, who is not has left it in advance: a number that is half said was said before.
    say: (state) => (meeting.position.stop === sellerId ? afterNumber(() => say(state)) : say(state)),
  };
}
