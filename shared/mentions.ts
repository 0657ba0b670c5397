/**
 * Free texts that name a person: what other people said and the manager wrote. Who is made anonymous may still stand in them,
 * and who asks what is known of him or her asks for them, too.
 */
import { personalNames } from './anonymous.ts';
import type { HeldMeeting, Id, IsoWeek, SalesDocument, Seller } from './document.ts';
import { isHeld } from './meetings.ts';
import { findNames } from './names.ts';

export interface Mention {
  readonly kind:
    | 'settings'
    | 'goal'
    | 'decision'
    | 'calledOff'
    | 'place'
    | 'win'
    | 'teamNote'
    | 'obstacle'
    | 'training'
    | 'note'
    | 'addendum';
  /** The target week of the meeting that it belongs to; null outside a meeting. */
  readonly week: IsoWeek | null;
  readonly text: string;
}

/**
 * The texts that name a seller by name, alias or first name, settings first, then by meeting. Not the seller's own: terms of
 * goals, wins, and the private notes about him or her.
 */
export function mentionsOf(document: SalesDocument, seller: Seller): readonly Mention[] {
  const names = naming(seller);
  return textsBesides(document, seller.id).filter(({ text }) => names(text));
}

function naming(seller: Seller): (text: string) => boolean {
  const names = personalNames(seller);
  const firstNames = names.map((name) => name.trim().split(/\s+/u)[0] ?? '').filter((first) => /\p{L}/u.test(first));
  const byName = findNames(names, 'caseless');
  // As it is written: "bo" is a word, "Bo" a person.
  const byFirstName = findNames(firstNames, 'asWritten');
  return (text) => byName(text) || byFirstName(text);
}

function textsBesides({ settings, goals, actions, meetings }: SalesDocument, sellerId: Id): readonly Mention[] {
  const weeks = new Map(meetings.map(({ id, targetWeek }) => [id, targetWeek]));
  const weekOf = (meetingId: Id | null): IsoWeek | null => (meetingId === null ? null : (weeks.get(meetingId) ?? null));
  const { teamName, company, place, managerName, coachingQuestions } = settings;
  const ofTeam = [teamName, company, place, managerName, ...Object.values(coachingQuestions)];
  return [
    ...ofTeam.map((text): Mention => ({ kind: 'settings', week: null, text })),
    ...goals
      .filter((goal) => goal.sellerId !== sellerId)
      .flatMap(({ meetingId, potential, action, reason }) =>
        [potential, action, reason].flatMap((text): readonly Mention[] =>
          text === undefined ? [] : [{ kind: 'goal', week: weekOf(meetingId), text }],
        ),
      ),
    ...actions.map(({ meetingId, text }): Mention => ({ kind: 'decision', week: weekOf(meetingId), text })),
    ...meetings.flatMap((meeting) =>
      isHeld(meeting)
        ? meetingTexts(meeting, sellerId)
        : [{ kind: 'calledOff', week: meeting.targetWeek, text: meeting.reason } as const],
    ),
  ];
}

function meetingTexts(meeting: HeldMeeting, sellerId: Id): readonly Mention[] {
  const { place, nextMeeting, wins, teamNote, obstacles, training, notes, addenda, targetWeek } = meeting;
  const by = (kind: Mention['kind'], texts: readonly string[]): readonly Mention[] =>
    texts.map((text) => ({ kind, week: targetWeek, text }));
  const ofOthers = <One extends { readonly sellerId: Id | null; readonly text: string }>(list: readonly One[]) =>
    list.filter((one) => one.sellerId !== sellerId).map(({ text }) => text);
  const texts = <One extends { readonly text: string }>(list: readonly One[]) => list.map(({ text }) => text);
  return [
    ...by('place', nextMeeting === null ? [place] : [place, nextMeeting.place]),
    ...by('win', ofOthers(wins)),
    ...by('teamNote', [teamNote]),
    ...by('obstacle', texts(obstacles)),
    ...by('training', [training.topic, training.lesson]),
    ...by('note', [notes.meeting, ...ofOthers(notes.sellers)]),
    ...by('addendum', texts(addenda)),
  ];
}
