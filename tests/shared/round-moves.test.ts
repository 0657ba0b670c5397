import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf, stopsOf } from '../../shared/agenda.ts';
import type { HeldMeeting, Id, PresenceState } from '../../shared/document.ts';
import { isPassed, placeAfter, stopInstead } from '../../shared/round-moves.ts';
import { heldMeeting } from './builders.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'] as const;
const IDS: readonly Id[] = [A, B, C, D];

interface Room {
  readonly at: Id;
  /** Stops in the order in which they were shown, the one in hand last. */
  readonly shown?: readonly Id[];
  readonly later?: readonly Id[];
  readonly away?: readonly Id[];
}

function room({ at, shown = [at], later = [], away = [] }: Room): HeldMeeting {
  return heldMeeting('m', '2026-W48', {
    order: IDS,
    later,
    presence: IDS.map((sellerId) => ({ sellerId, state: away.includes(sellerId) ? 'away' : 'here', at: null })),
    position: { step: 'round', stop: at, page: 0, gateOpen: false },
    visits: shown.map((stop, index) => ({
      step: 'round',
      stop,
      from: minute(index),
      to: index === shown.length - 1 ? null : minute(index + 1),
    })),
  });
}

function minute(at: number): string {
  return `2026-11-23T09:${String(at).padStart(2, '0')}:00.000Z`;
}

function after(meeting: HeldMeeting): string | null {
  const place = placeAfter(
    meeting,
    placesOf(meeting, () => 1),
  );
  return place === null ? null : (place.stop ?? place.step);
}

describe('5 a stop can be taken later', () => {
  test.each([
    ['the first goes behind the others: the next in turn is taken', { at: A }, A, B],
    ['in the middle', { at: B, shown: [A, B] }, B, C],
    ['once put off, and again: the other one that was put off', { at: A, shown: [C, D, A], later: [A, B] }, A, B],
    ['the last stays: nobody is left', { at: D, shown: [A, B, C, D] }, D, null],
    ['the last who is here stays before who is not: Dan would come after', { at: C, away: [D] }, C, null],
    ['who is not here is last anyhow', { at: D, away: [D] }, D, null],
  ] as const)('%s', (_, given, put, instead) => {
    expect(stopInstead(room(given), put)).toBe(instead);
  });
});

describe('5 present ones first, and nobody is passed over', () => {
  test.each([
    ['in order', { at: A }, B],
    ['put off: after the others, then on', { at: A, shown: [A, B, C, D, A], later: [A] }, 'obstacles'],
    ['leaves while in hand: the next in turn, not the end', { at: B, shown: [A, B], away: [B] }, C],
    [
      'leaves while in hand as the last: those who are not here',
      { at: D, shown: [A, B, C, D], away: [C, D] },
      'obstacles',
    ],
    ['jumped over: before the round ends', { at: D, shown: [A, D] }, B],
    ['jumped over: before those who are not here', { at: C, shown: [C], away: [D] }, A],
    ['not here: after the others', { at: C, shown: [A, B, C], away: [D] }, D],
    ['all shown: the round ends', { at: D, shown: [A, B, C, D] }, 'obstacles'],
    ['shown and left: last once more', { at: D, shown: [A, B, C, D], away: [A] }, A],
  ] as const)('%s', (_, given, next) => {
    expect(after(room(given))).toBe(next);
  });

  test('who comes late after the own stop was shown gets one', () => {
    const shown = room({ at: D, shown: [A, B, C, D] });
    const came = (at: string) => ({
      ...shown,
      presence: shown.presence.map((one) => (one.sellerId === A ? { ...one, state: 'late' as const, at } : one)),
    });
    expect(after(came(minute(3)))).toBe(A); // A was shown until minute 1
    expect(after(came(minute(1)))).toBe('obstacles'); // by a standing clock, too, the round ends
  });

  test('outside the round a place follows the other', () => {
    const lobby = { ...room({ at: A }), position: { step: 'lobby', stop: null, page: 0, gateOpen: false } as const };
    expect(after(lobby)).toBe('wins');
    expect(after({ ...lobby, position: { ...lobby.position, step: 'close' } })).toBe(null);
  });
});

describe('5 presence can be changed at any time', () => {
  test.each([
    ['before the round has come to the place', { at: A, away: [C] }, C, 'late', false],
    ['after it: behind the others', { at: C, shown: [B, C], away: [A] }, A, 'late', true],
    ['at the own stop, the others done', { at: A, shown: [B, C, D, A], away: [A] }, A, 'here', true],
    ['at the own stop, jumped to first', { at: A, away: [A] }, A, 'here', false],
    ['who leaves', { at: C, shown: [A, B, C] }, A, 'away', false],
    ['who was here all the time', { at: C, shown: [A, B, C] }, A, 'remote', false],
  ] as const)('%s', (_, given, who, state, passed) => {
    expect(isPassed(room(given), who, state)).toBe(passed);
  });

  test('whoever comes, leaves or is put off, PageDown on and on gives everybody who stays a stop, and ends', () => {
    const act = fc.oneof(
      fc.constant({ kind: 'next' as const }),
      fc.record({ kind: fc.constant('later' as const) }),
      fc.record({ kind: fc.constant('jump' as const), who: fc.constantFrom(...IDS) }),
      fc.record({
        kind: fc.constant('presence' as const),
        who: fc.constantFrom(...IDS),
        state: fc.constantFrom<PresenceState>('here', 'remote', 'late', 'away'),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.subarray([...IDS]), (acts, away) => {
        let meeting = room({ at: stopsOf(room({ at: A, away }))[0] ?? A, away });
        let time = 1;
        const go = (stop: Id): void => {
          const visits = meeting.visits.map((visit) => (visit.to === null ? { ...visit, to: minute(time) } : visit));
          meeting = {
            ...meeting,
            position: { ...meeting.position, stop },
            visits: [...visits, { step: 'round', stop, from: minute(time), to: null }],
          };
        };
        const next = (): boolean => {
          const to = after(meeting);
          if (to === null || !IDS.includes(to)) return false;
          go(to);
          return true;
        };
        for (const one of acts) {
          time += 1;
          const at = meeting.position.stop ?? A;
          if (one.kind === 'jump') go(one.who);
          if (one.kind === 'next') next();
          if (one.kind === 'later') {
            const instead = stopInstead(meeting, at);
            meeting = { ...meeting, later: [...meeting.later.filter((id) => id !== at), at] };
            if (instead !== null) go(instead);
          }
          if (one.kind === 'presence') {
            const { who, state } = one;
            const passed = isPassed(meeting, who, state);
            const presence = meeting.presence.map((there) =>
              there.sellerId === who ? { sellerId: who, state, at: state === 'late' ? minute(time) : null } : there,
            );
            const later = passed ? [...meeting.later.filter((id) => id !== who), who] : meeting.later;
            meeting = { ...meeting, presence, later };
          }
        }
        time += 1;
        let steps = 0;
        while (next()) expect((steps += 1)).toBeLessThan(20);
        const here = meeting.presence.filter((one) => one.state !== 'away');
        for (const { sellerId, at } of here)
          expect(
            meeting.visits.some((visit) => visit.stop === sellerId && (at === null || (visit.to ?? '9') >= at)),
          ).toBe(true);
      }),
    );
  });
});
