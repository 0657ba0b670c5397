import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  neighbour,
  placesOf,
  plannedMinutes,
  plannedTotal,
  stepNumber,
  stepsOf,
  stopsOf,
  type Place,
} from '../../shared/agenda.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import type { HeldMeeting, PresenceState, StepId } from '../../shared/document.ts';
import { heldMeeting, idOf } from './builders.ts';

const WEEKLY = ['lobby', 'wins', 'promises', 'team', 'round', 'obstacles', 'training', 'summary', 'close'];
const LONGER = WEEKLY.toSpliced(4, 0, 'lookBack');
const IDS = ['a', 'b', 'c', 'd'].map(idOf);
const [A = '', B = '', C = '', D = ''] = IDS;

function meetingWith(later: readonly string[], states: Readonly<Record<string, PresenceState>> = {}): HeldMeeting {
  const presence = IDS.map((sellerId) => ({ sellerId, state: states[sellerId] ?? 'expected', at: null }));
  return heldMeeting('m', '2026-W48', { order: IDS, later, presence });
}

describe('the steps', () => {
  test.each([
    ['week', false, WEEKLY],
    ['week', true, LONGER],
    ['month', false, LONGER],
    ['quarter', false, LONGER],
    ['half', false, LONGER],
    ['year', false, LONGER],
  ] as const)('of a %s, also a monthly: %s', (kind, alsoMonthly, steps) => {
    expect(stepsOf({ kind, alsoMonthly })).toEqual(steps);
  });

  test('are numbered from the lobby’s 0', () => {
    const weekly = { kind: 'week', alsoMonthly: false } as const;
    const monthly = { kind: 'month', alsoMonthly: false } as const;
    expect([stepNumber(weekly, 'lobby'), stepNumber(weekly, 'round'), stepNumber(weekly, 'close')]).toEqual([0, 4, 8]);
    expect([stepNumber(monthly, 'lookBack'), stepNumber(monthly, 'round'), stepNumber(monthly, 'close')]).toEqual([
      4, 5, 9,
    ]);
  });
});

describe('the stops', () => {
  test.each<readonly [string, readonly string[], Readonly<Record<string, PresenceState>>, readonly string[]]>([
    ['as the order is', [], {}, [A, B, C, D]],
    ['who is put off goes behind the others', [A], {}, [B, C, D, A]],
    ['in the order they were put off', [C, A], {}, [B, D, C, A]],
    ['who is away goes last', [], { [A]: 'away' }, [B, C, D, A]],
    ['away in the order’s own order', [], { [D]: 'away', [B]: 'away' }, [A, C, B, D]],
    ['put off before away', [C], { [A]: 'away' }, [B, D, C, A]],
    ['away and put off is away', [A], { [A]: 'away', [D]: 'away' }, [B, C, A, D]],
    ['late and remote are here', [], { [A]: 'late', [B]: 'remote' }, [A, B, C, D]],
    ['a stranger put off is none', [idOf('gone')], {}, [A, B, C, D]],
    ['all away', [], { [A]: 'away', [B]: 'away', [C]: 'away', [D]: 'away' }, [A, B, C, D]],
  ])('%s', (_, later, states, stops) => {
    expect(stopsOf(meetingWith(later, states))).toEqual(stops);
  });

  test('are each of the order once, whoever is put off or away', () => {
    const state = fc.constantFrom<PresenceState>('expected', 'here', 'remote', 'late', 'away');
    fc.assert(
      fc.property(fc.subarray(IDS), fc.array(state, { minLength: 4, maxLength: 4 }), (later, states) => {
        const meeting = meetingWith(later, Object.fromEntries(IDS.map((id, at) => [id, states[at] ?? 'here'])));
        expect([...stopsOf(meeting)].sort()).toEqual([...IDS].sort());
      }),
    );
  });
});

describe('the minutes', () => {
  const { minutesPerStep } = defaultSettings('sv');

  test('the round’s are per stop, the lobby has none', () => {
    const minutes = (step: StepId) => plannedMinutes(step, minutesPerStep, 6);
    expect([minutes('lobby'), minutes('wins'), minutes('round'), minutes('obstacles')]).toEqual([0, 3, 18, 8]);
  });

  test('a weekly of six takes 45 minutes, a monthly eight more', () => {
    const total = (kind: HeldMeeting['kind']) => plannedTotal({ kind, alsoMonthly: false }, { minutesPerStep }, 6);
    expect([total('week'), total('month')]).toEqual([45, 53]);
  });
});

describe('what comes next', () => {
  const meeting = meetingWith([A]);
  const pages = (step: StepId): number => (step === 'promises' ? 3 : step === 'obstacles' ? 2 : 1);
  const places = placesOf(meeting, pages);
  const said = (place: Place | null) => (place === null ? null : `${place.step} ${place.stop ?? place.page}`);
  const from = (step: StepId, by: -1 | 1, page = 0, stop: string | null = null) =>
    said(neighbour(places, { step, stop, page, gateOpen: false }, by));

  test('every page and stop in order', () => {
    expect(places.map(said)).toEqual([
      'lobby 0',
      'wins 0',
      'promises 0',
      'promises 1',
      'promises 2',
      'team 0',
      ...[B, C, D, A].map((stop) => `round ${stop}`),
      'obstacles 0',
      'obstacles 1',
      'training 0',
      'summary 0',
      'close 0',
    ]);
  });

  test('a round without stops is passed over', () => {
    const empty = placesOf({ ...meeting, order: [] }, pages);
    expect(said(neighbour(empty, { step: 'team', stop: null, page: 0, gateOpen: false }, 1))).toBe('obstacles 0');
  });

  test('on and back, and nothing beyond either end', () => {
    expect([from('lobby', -1), from('lobby', 1), from('close', 1)]).toEqual([null, 'wins 0', null]);
    expect([from('promises', 1, 2), from('team', -1), from('team', 1)]).toEqual(['team 0', 'promises 2', `round ${B}`]);
    expect([from('round', 1, 0, D), from('round', 1, 0, A), from('round', -1, 0, B)]).toEqual([
      `round ${A}`,
      'obstacles 0',
      'team 0',
    ]);
  });

  test('a page that is gone: from the last one, which is what is shown', () => {
    expect([from('obstacles', 1, 5), from('obstacles', -1, 5)]).toEqual(['training 0', 'obstacles 0']);
    expect([from('promises', 1, 3), from('promises', -1, 3)]).toEqual(['team 0', 'promises 1']);
  });

  test('the lobby’s pages, too', () => {
    const two = placesOf(meeting, (step) => (step === 'lobby' ? 2 : 1));
    const lobby = (page: number) => ({ step: 'lobby' as const, stop: null, page, gateOpen: false });
    expect([0, 1].map((page) => said(neighbour(two, lobby(page), 1)))).toEqual(['lobby 1', 'wins 0']);
    expect([from('lobby', 1, 1), from('lobby', -1, 1)]).toEqual(['wins 0', null]); // its second page is gone
  });

  test('a stop that is gone: the step’s first', () => {
    expect([from('round', 1, 0, idOf('gone')), from('round', -1, 0, null)]).toEqual([`round ${B}`, `round ${B}`]);
  });

  test('on and on from the lobby passes every place and ends', () => {
    const walk: (string | null)[] = [];
    for (let at: Place | null = places[0] ?? null; at !== null; at = neighbour(places, { ...at, gateOpen: true }, 1))
      walk.push(said(at));
    expect(walk).toEqual(places.map(said));
  });
});
