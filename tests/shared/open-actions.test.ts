import { describe, expect, test } from 'vitest';
import type { Action, ActionOwner } from '../../shared/document.ts';
import { needsOwner } from '../../shared/open-actions.ts';
import { idOf, teamOf } from './builders.ts';

const TEAM = teamOf({
  sellers: ['Åsa', { name: 'Bo', left: '2026-W46' }, { name: 'Cia', joined: '2026-W50' }],
});

function owned(owner: ActionOwner): Action {
  return {
    id: idOf('action'),
    kind: 'decision',
    text: 'Ny prislista',
    owner,
    about: null,
    meetingId: null,
    createdAt: '2026-11-16T08:00:00.000Z',
    due: null,
    doneAt: null,
  };
}

describe('3 open actions ask for a new owner from the week after their seller has left', () => {
  test.each([
    ['Bo', '2026-W46', false], // his last week
    ['Bo', '2026-W47', true],
    ['Cia', '2026-W47', false], // she is yet to join
    ['Åsa', '2026-W47', false],
  ])('%s in %s: %s', (seller, week, asks) => {
    expect(needsOwner(TEAM, owned({ kind: 'seller', sellerId: idOf(seller) }), week)).toBe(asks);
  });

  test('the manager and others never', () => {
    expect(needsOwner(TEAM, owned({ kind: 'manager' }), '2026-W47')).toBe(false);
    expect(needsOwner(TEAM, owned({ kind: 'text', name: 'IT' }), '2026-W47')).toBe(false);
  });
});
