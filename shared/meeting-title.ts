import type { HeldMeeting } from './document.ts';
import type { Text } from './messages/index.ts';

/** `Veckomöte 26`, `Veckomöte 26 och månadsmöte`; without a number before the close (design 5, 7). */
export function meetingTitle(meeting: Pick<HeldMeeting, 'kind' | 'alsoMonthly' | 'number'>, text: Text): string {
  const kind = text(`meeting.${meeting.kind}`);
  const title = meeting.number === null ? kind : `${kind} ${meeting.number}`;
  return meeting.alsoMonthly ? text('meeting.andMonthly', { meeting: title }) : title;
}
