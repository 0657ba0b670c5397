import { describe, expect, it } from 'vitest';
import { createHolidayTable } from '../../electron/holiday-table.ts';
import { countryCodes, dayTable } from '../../electron/holidays.ts';
import { workingDays } from '../../shared/calendar.ts';
import { workingDaysOfYear } from '../../shared/calendar-year.ts';
import { addDays, weekdayOf } from '../../shared/periods.ts';
import type { DayTable } from '../../shared/vantage.ts';
import { PLAIN, teamOf } from '../shared/builders.ts';

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
  });

  it('knows some two hundred countries by their codes, and no other', async () => {
    const codes = await countryCodes();
    expect(codes).toEqual(expect.arrayContaining(['SE', 'NO', 'DK', 'FI', 'GB', 'US']));
    expect(codes.filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(190);
  });

  it.each([
    ['SE', 251], // 261 weekdays less 10
    ['NO', 253], // 261 weekdays less 8: New Year, Maundy Thursday, Good Friday, Easter Monday, 1 and 14 and 25 May, 25 Dec
    ['none', 261],
  ])('%s has %i working days in 2026', async (country, days) => {
    expect(workingDaysOfYear('2026', await dayTable(country, [2026]))).toBe(days);
  });
});

describe('the table of a document', () => {
  it('is read anew when country or years are others, and only then', async () => {
    const asked: string[] = [];
    const tableFor = createHolidayTable(
      () => 2026,
      async (country, years) => {
        asked.push(`${country} ${years.join(' ')}`);
        return {};
      },
    );
    const swedish = teamOf({ sellers: [] });
    const first = await tableFor(swedish);
    expect(await tableFor(teamOf({ sellers: ['Åsa'] }))).toBe(first);
    await tableFor(teamOf({ sellers: [], settings: { country: 'NO' } }));
    await tableFor(teamOf({ sellers: ['Åsa'], results: { Åsa: { '2024-W10': 1 } } }));
    expect(asked).toEqual(['SE 2025 2026 2027', 'NO 2025 2026 2027', 'SE 2023 2024 2025 2026 2027']);
  });

  it('that could not be read is asked for again', async () => {
    let tries = 0;
    const tableFor = createHolidayTable(
      () => 2026,
      async () => {
        tries += 1;
        if (tries === 1) throw new Error('no library');
        return { '2026-06-19': true };
      },
    );
    await expect(tableFor(teamOf({ sellers: [] }))).rejects.toThrow('no library');
    expect(await tableFor(teamOf({ sellers: [] }))).toEqual({ '2026-06-19': true });
  });
});
