import { describe, expect, it } from 'vitest';
import { dayTable } from '../../electron/holidays.ts';
import { calendarOf } from '../../shared/vantage.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { demoTeam } from '../../shared/demo/team.ts';
import { AWAY, BEHIND, REACHED } from '../../shared/demo/people.ts';
import { gateOf } from '../../shared/gate.ts';
import { goalInForce } from '../../shared/goals.ts';
import { mondayOf, weeksBetween, addWeeks } from '../../shared/periods.ts';
import { promiseWeeks } from '../../shared/promises.ts';
import { parseDocument } from '../../shared/schema.ts';
import { sellerTrend, teamTrend } from '../../shared/trend.ts';

const holidays = await dayTable('SE', [2025, 2026, 2027, 2028]);
const calendar = calendarOf(defaultSettings('sv'), holidays);

function demo(targetWeek: string, locale: 'sv' | 'en' = 'sv') {
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
  const document = demoTeam({ locale, targetWeek, calendar, newId });
  return { document, vantage: { document, calendar, targetWeek, today: mondayOf(targetWeek), finishedWeek: null } };
}

describe('the demo team', () => {
  const { document, vantage } = demo('2026-W38');
  const idOf = (name: string) => document.sellers.find((seller) => seller.name === name)?.id ?? '';

  it('shows three of five promises reached, and no week before that is left over', () => {
    const order = document.sellers.map((seller) => seller.id);
    const weeks = promiseWeeks(vantage, order);
    expect(weeks.map(({ week, reached, known }) => [week, reached, known])).toEqual([['2026-W37', 3, 5]]);
  });

  it('has somebody who has reached the month and somebody who cannot', () => {
    expect(gateOf(vantage, idOf(REACHED)).state).toBe('up');
    expect(gateOf(vantage, idOf(BEHIND)).state).toBe('down');
  });

  it('has a goal in advance, a new seller without history, and trends that differ', () => {
    expect(goalInForce(document, idOf(AWAY), '2026-W38')?.by).toBe('advance');
    expect(sellerTrend(vantage, idOf('Linnea Sjöström')).known).toBe(false);
    const words = document.sellers.map((seller) => sellerTrend(vantage, seller.id)).flatMap((trend) => (trend.known ? [trend.value] : []));
    expect(new Set(words).size).toBeGreaterThanOrEqual(3);
    expect(teamTrend(vantage).known).toBe(true);
  });

  it('is a valid document in both languages for every week of two years', () => {
    for (let week = '2026-W01'; weeksBetween(week, '2027-W52') >= 0; week = addWeeks(week, 7)) {
      const parsed = parseDocument(JSON.parse(JSON.stringify(demo(week, 'en').document)));
      expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    }
  });
});
