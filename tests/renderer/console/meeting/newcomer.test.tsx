import { find, unmount } from '../../render-view.tsx';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../../../shared/document.ts';
import { atStop, type Played } from '../../stage/demo-meeting.ts';
import { enter, words } from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

/** At Åsa's stop about week 48; she joined in a week, and no figure of hers stands before it. */
function joinedIn(joined: string, locale: Locale = 'sv'): Played {
  const played = atStop('Åsa', false, locale);
  const team = played.document();
  const asa = played.id('Åsa');
  const isBefore = (one: { readonly sellerId: string; readonly week: string }): boolean =>
    one.sellerId === asa && one.week < joined;
  const goals = team.goals.filter(({ sellerId, period }) => sellerId !== asa || period >= joined);
  const sellers = team.sellers.map((one) => (one.id === asa ? { ...one, joined } : one));
  const results = team.results.filter((one) => !isBefore(one));
  const absences = team.absences.filter((one) => !isBefore(one));
  return { ...played, document: () => ({ ...team, sellers, results, absences, goals }) };
}

function buttons(): readonly string[] {
  return [...document.querySelectorAll('main button')].map((one) => one.textContent ?? '');
}

describe('3 a seller who was not in the team last week', () => {
  test('is new, not away, and has no result to write from before', async () => {
    await enter(joinedIn('2026-W48'));
    const cue = find('button[aria-expanded]', 'Förra veckanNy i teamet');
    expect(cue.textContent).not.toContain('Borta');
    expect(buttons().filter((name) => name.includes('utfall'))).toEqual([]);
  });

  test('is told so in English', async () => {
    await enter(joinedIn('2026-W48', 'en'));
    expect(words('button[aria-expanded]')).toContain('Last weekNew in the team');
    expect(buttons().filter((name) => name.includes('result'))).toEqual([]);
  });

  test('one who joined last week has its result to mend', async () => {
    await enter(joinedIn('2026-W47'));
    expect(words('button[aria-expanded]')).not.toContain('Ny i teamet');
    expect(buttons()).toContain('Rätta utfall v. 47');
  });
});
