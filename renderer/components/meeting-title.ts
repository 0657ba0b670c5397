import type { HeldMeeting } from '../../shared/document.ts';
import type { Text } from '../../shared/messages/index.ts';

/** "Veckomöte 26"; without a number before the close. */
export function meetingTitle(meeting: Pick<HeldMeeting, 'kind' | 'number'>, text: Text): string {
  const kind = text(`meeting.${meeting.kind}`);
  return meeting.number === null ? kind : `${kind} ${meeting.number}`;
}
