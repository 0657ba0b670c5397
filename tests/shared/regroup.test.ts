import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/commands.ts';
import type { MeetingKind, SalesDocument } from '../../shared/document.ts';
import { lookBackPeriod } from '../../shared/lookback.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { minutesText } from '../../shared/minutes/text.ts';
import { teamMonth } from '../../shared/team.ts';
import { calendarOf } from '../../shared/vantage.ts';
import { idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
import { minute, newestMeeting, play } from './play.ts';

const WEEK = '2026-W48';
const PATTERN: Command = {
  type: 'settings.change',
  patch: { monthScheme: { kind: 'pattern', pattern: '4-4-5' }, firstMonth: 7 },
};

const team = teamOf({
  sellers: ['Åsa'],
  results: { Åsa: weeksFrom('2026-W30', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]) },
  goals: ['2026-10', '2026-Q3', '2026-H1'].map((period) => ({ seller: 'Åsa', period, amount: 50 })),
});

/** Held in week 48 as a meeting of a kind; closed, and locked if said so. */
function held(kind: MeetingKind, isLocked: boolean): SalesDocument {
  const closed = play(team, 0, [
    { type: 'meeting.start', kind, alsoMonthly: kind === 'week', targetWeek: WEEK },
    { type: 'meeting.presence', sellerId: idOf('Åsa'), state: 'here' },
    { type: 'meeting.go', step: 'wins', stop: null, page: 0, gateOpen: false },
    { type: 'meeting.close' },
  ]);
  return isLocked ? play(closed, 10, [{ type: 'meeting.lock', meetingId: newestMeeting(closed).id }]) : closed;
}

const vantage = (document: SalesDocument) => vantageOn(document, WEEK, { calendar: calendarOf(document.settings, {}) });

describe('4.1 a changed calendar setting regroups everything that is not locked', () => {
  test('the month in hand, and what a meeting looks back at', () => {
    const before = vantage(team);
    const after = vantage(play(team, 0, [PATTERN]));
    // by Thursday: November, weeks 45 to 48, 16 + 17 + 18; 4-4-5 from July (week 27): December, weeks 48 to 52
    expect(teamMonth(before)).toMatchObject({ month: '2026-11', k: 4, n: 4, soFar: 51 });
    expect(teamMonth(after)).toMatchObject({ month: '2026-12', k: 1, n: 5, soFar: 0 });
    const kinds = ['month', 'quarter', 'half', 'year'] as const;
    expect(kinds.map((kind) => lookBackPeriod(kind, before))).toEqual(['2026-10', '2026-Q3', '2026-H1', '2025']);
    expect(kinds.map((kind) => lookBackPeriod(kind, after))).toEqual(['2026-11', '2026-Q1', '2025-H2', '2025']);
  });

  test.each(['week', 'month', 'quarter', 'half', 'year'] as const)(
    'not the minutes of a locked meeting: %s',
    (kind) => {
      const locked = held(kind, true);
      const printed = (document: SalesDocument) =>
        minutesModel(document, newestMeeting(document), vantage(document), minute(99), 'whole');
      const model = printed(locked);
      const after = printed(play(locked, 20, [PATTERN]));
      expect(after).toEqual(model);
      expect(minutesText(after, 'sv')).toBe(minutesText(model, 'sv'));
    },
  );
});
