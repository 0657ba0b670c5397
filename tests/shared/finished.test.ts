import { describe, expect, it } from 'vitest';
import {
  finishedOf13,
  freshThrough,
  lastFinishedWeek,
  newestFinishedWeek,
  newestFinishedWeeks,
  weeksBefore,
} from '../../shared/finished.ts';
import { teamOf, vantageOn } from './builders.ts';

const document = teamOf({ sellers: ['Åsa'] });

describe('4.1 rules look only at finished weeks before the target week', () => {
  it.each([
    // target week, today, said to be finished, "last week", the newest of the 13
    ['2026-W48', '2026-11-23', null, '2026-W47', '2026-W47'], // Monday of the week
    ['2026-W49', '2026-11-26', null, '2026-W47', '2026-W47'], // Thursday before: week 48 is running
    ['2026-W49', '2026-11-27', '2026-W48', '2026-W48', '2026-W48'], // said so on Friday
    ['2026-W48', '2026-11-30', null, '2026-W47', '2026-W47'], // the target week itself is over
    ['2026-W48', '2026-12-07', null, '2026-W47', '2026-W47'], // taken up late: not week 48 or 49
    ['2026-W50', '2026-11-27', null, '2026-W47', '2026-W47'],
    ['2027-W01', '2027-01-04', null, '2026-W53', '2026-W53'],
  ])('target %s, today %s, finished %s', (target, today, finishedWeek, last, newestOf13) => {
    const vantage = vantageOn(document, target, { today, finishedWeek });
    expect(lastFinishedWeek(vantage)).toBe(last);
    expect(finishedOf13(vantage).at(-1)).toBe(newestOf13);
  });

  it('13 calendar weeks before the target week, those of them that are finished', () => {
    expect(finishedOf13(vantageOn(document, '2026-W48'))).toHaveLength(13);
    expect(finishedOf13(vantageOn(document, '2026-W48'))[0]).toBe('2026-W35');
    const early = vantageOn(document, '2026-W49', { today: '2026-11-26' });
    expect(finishedOf13(early)).toHaveLength(12);
    expect(finishedOf13(early)[0]).toBe('2026-W36');
    expect(weeksBefore('2027-W02', 3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  it('the newest finished weeks of all need no target week', () => {
    const late = vantageOn(document, '2026-W48', { today: '2026-12-07' });
    expect(newestFinishedWeek(late)).toBe('2026-W49');
    expect(newestFinishedWeeks(late, 2)).toEqual(['2026-W48', '2026-W49']);
  });
});

describe('5 lobby: how fresh the figures are', () => {
  const of = (results: Readonly<Record<string, Readonly<Record<string, number>>>>, absences = {}) =>
    freshThrough(
      vantageOn(
        teamOf({ sellers: ['Åsa', 'Bo', { name: 'Cia', joined: '2026-W47' }], results, absences }),
        '2026-W48', // Monday: week 47 is the newest finished one
      ),
    );

  it.each([
    ['all three of week 47', { Åsa: { '2026-W47': 1 }, Bo: { '2026-W47': 0 }, Cia: { '2026-W47': 3 } }, 3, 3],
    ['the new one misses hers', { Åsa: { '2026-W47': 1 }, Bo: { '2026-W47': 0 } }, 2, 3],
    ['one alone, though week 46 is whole', { Åsa: { '2026-W46': 1, '2026-W47': 2 }, Bo: { '2026-W46': 1 } }, 1, 3],
  ])('%s', (_, results, known, expected) => {
    expect(of(results)).toEqual({ week: '2026-W47', known, of: expected });
  });

  it('who is away is not expected, nor who was not yet in the team', () => {
    expect(of({ Åsa: { '2026-W47': 1 } }, { Bo: { '2026-W47': 5 } })).toEqual({ week: '2026-W47', known: 1, of: 2 });
    expect(of({ Åsa: { '2026-W20': 1 } })).toEqual({ week: '2026-W20', known: 1, of: 2 }); // also beyond 13 weeks
  });

  it('a running week stands only while no finished one has a result; none at all without any', () => {
    expect(of({ Åsa: { '2026-W46': 1, '2026-W48': 2 } })).toEqual({ week: '2026-W46', known: 1, of: 2 });
    expect(of({ Åsa: { '2026-W48': 2 } })).toEqual({ week: '2026-W48', known: 1, of: 3 });
    expect(of({})).toBeNull();
  });
});
