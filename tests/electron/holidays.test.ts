import { describe, expect, it } from 'vitest';
import { countries, dayTable, isKnownCountry } from '../../electron/holidays.ts';
import { workingDays } from '../../shared/calendar.ts';
import { addDays, weekdayOf } from '../../shared/periods.ts';
import type { DayTable } from '../../shared/vantage.ts';
import { PLAIN } from '../shared/builders.ts';

const sweden = await dayTable('SE', [2025, 2026, 2027]);

function workingDaysOfMonth(month: number, holidays: DayTable): number {
  const first = `2026-${String(month).padStart(2, '0')}-01`;
  const dates = Array.from({ length: 31 }, (_, day) => addDays(first, day)).filter(
    (date) => date.slice(0, 7) === first.slice(0, 7),
  );
  return dates.filter((date) => weekdayOf(date) <= 5 && holidays[date] !== true).length;
}

describe('4.1 Sweden 2026', () => {
  it('has the design’s working days by calendar month', () => {
    const days = Array.from({ length: 12 }, (_, index) => workingDaysOfMonth(index + 1, sweden));
    expect(days).toEqual([20, 20, 22, 20, 19, 21, 23, 21, 22, 22, 21, 20]);
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(251);
  });

  it('has six weeks of 4 days, three of 3, else 5', () => {
    const calendar = { ...PLAIN, holidays: sweden };
    const weeks = Array.from({ length: 53 }, (_, index) => index + 1);
    const daysOf = (week: number) => workingDays(`2026-W${String(week).padStart(2, '0')}`, calendar);
    expect(weeks.filter((week) => daysOf(week) === 4)).toEqual([2, 14, 15, 18, 20, 25]);
    expect(weeks.filter((week) => daysOf(week) === 3)).toEqual([1, 52, 53]);
    expect(weeks.filter((week) => daysOf(week) === 5)).toHaveLength(44);
  });

  it('leaves out the three eves and the weekdays that are no day off', () => {
    expect(sweden['2026-06-19']).toBe(true); // midsommarafton
    expect(sweden['2027-06-25']).toBe(true);
    expect(sweden['2026-12-24']).toBe(true);
    expect(sweden['2026-12-31']).toBe(true);
    expect(sweden['2026-01-05']).toBeUndefined(); // trettondagsafton: half days count whole
    expect(sweden['2026-04-30']).toBeUndefined();
    expect(sweden['2026-05-25']).toBeUndefined(); // annandag pingst is no holiday any more
  });

  it('holds weekdays of the years asked for only', async () => {
    const table = await dayTable('SE', [2026]);
    expect(Object.keys(table)).toHaveLength(10);
    expect(Object.keys(table).every((date) => date.startsWith('2026-') && weekdayOf(date) <= 5)).toBe(true);
  });
});

describe('4.1 other countries', () => {
  it('takes holidays as observed', async () => {
    const britain = await dayTable('GB', [2026]);
    expect(britain['2026-12-28']).toBe(true); // Boxing Day, observed on Monday
    const states = await dayTable('US', [2026, 2027]);
    expect(states['2026-07-03']).toBe(true); // 4 July is a Saturday
    expect(states['2027-12-31']).toBe(true); // 1 January 2028 is a Saturday
  });

  it('has no Swedish eves elsewhere', async () => {
    const norway = await dayTable('NO', [2026]);
    expect(norway['2026-12-24']).toBeUndefined();
    expect(norway['2026-05-14']).toBe(true);
  });

  it('counts a holiday of several days by its whole days', async () => {
    const turkey = await dayTable('TR', [2026]); // Ramazan Bayramı from Friday 20 March, three days
    expect(turkey['2026-03-20']).toBe(true);
    expect(turkey['2026-03-23']).toBeUndefined();
  });

  it('is empty without a country, or with one that is not known', async () => {
    expect(await dayTable('none', [2026])).toEqual({});
    expect(await dayTable('XX', [2026])).toEqual({});
    expect(await isKnownCountry('SE')).toBe(true);
    expect(await isKnownCountry('XX')).toBe(false);
  });

  it('lists the countries in the language’s order', async () => {
    const swedish = await countries('sv');
    expect(swedish).toContainEqual({ code: 'SE', name: 'Sverige' });
    const names = swedish.map(({ name }) => name);
    expect(names.indexOf('Österrike')).toBeGreaterThan(names.indexOf('Zambia'));
    expect(await countries('en')).toContainEqual({ code: 'SE', name: 'Sweden' });
  });
});
