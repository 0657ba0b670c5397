import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../shared/periods.ts';
import { fitSlope } from '../../shared/slope.ts';
import { sellerTrend, teamTrend, trendAtMonthEnd, trendWord } from '../../shared/trend.ts';
import type { Trend } from '../../shared/trend.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
import type { TeamSpec } from './builders.ts';

const ASA = idOf('Åsa');
const TARGET = '2026-W48';

/** The trend in week 48 of results in the weeks just before it, each of five own days. */
function trendIn(
  amounts: readonly (number | null)[],
  more: Partial<TeamSpec> = {},
  vantage: Partial<Vantage> = {},
): Trend {
  const results = { Åsa: weeksFrom(addWeeks(TARGET, -amounts.length), amounts) };
  return sellerTrend(vantageOn(teamOf({ sellers: ['Åsa'], results, ...more }), TARGET, vantage), ASA);
}

const word = (trend: Trend) => (trend.known ? trend.value : trend.why);

const slope = (trend: Trend) => (trend.known ? trend.parts.relativeSlope : null);

function partsOf(trend: Trend) {
  if (!trend.known) throw new Error(`No trend: ${trend.why}`);
  return trend.parts;
}

describe('4.3 slope', () => {
  it('is Theil–Sen / median of the results per own working day, per week', () => {
    // per day 100, 110, …, 170: every pair has slope 10; the median is 135
    const trend = trendIn([500, 550, 600, 650, 700, 750, 800, 850]);
    expect(word(trend)).toBe('up');
    expect(partsOf(trend)).toMatchObject({
      median: 135,
      slope: 10,
      relativeSlope: 0.074074074, // 10 / 135 = 0.0740740740…, rounded to 9 decimals
      agreement: { balance: 28, pairs: 28, agrees: true },
    });
  });

  it('is not led astray by one good week', () => {
    // per day 10, 11, 12, 100, 14: the pairs have slopes 1, 1, 30, 1, 1, 44.5, 1, 88, 1, −86: median 1, of 12
    const trend = trendIn([50, 55, 60, 500, 70]);
    expect(partsOf(trend)).toMatchObject({ slope: 1, median: 12, relativeSlope: 0.083333333 });
    expect(word(trend)).toBe('up');
  });

  it('takes the mean of the two in the middle', () => {
    // per day 1, 2, 4, 8: slopes 1, 1.5, 2.333…, 2, 3, 4: (2 + 2.333…) / 2 = 13 / 6; median 3; s = 13 / 18
    const trend = trendIn([5, 10, 20, 40]);
    expect(partsOf(trend).relativeSlope).toBe(0.722222222);
    expect(partsOf(trend).median).toBe(3);
    expect(word(trend)).toBe('steepUp');
  });

  it('a gap counts as time', () => {
    // per day 100 and 110 in weeks 42 and 43, 140 and 150 in weeks 46 and 47: all slopes are 10
    const trend = trendIn([500, 550, null, null, 700, 750]);
    expect(partsOf(trend)).toMatchObject({ slope: 10, median: 125, relativeSlope: 0.08 });
  });

  it('is per own working day: a short week as good as a long one', () => {
    const absences = { Åsa: { '2026-W46': 3 } };
    const trend = trendIn([500, 500, 200, 500], { absences });
    expect(partsOf(trend).points.map(({ days, perDay }) => [days, perDay])).toEqual([
      [5, 100],
      [5, 100],
      [2, 100],
      [5, 100],
    ]);
    expect(partsOf(trend).relativeSlope).toBe(0);
  });

  it('a falling one is rounded like a rising one', () => {
    const trend = trendIn([850, 800, 750, 700, 650, 600, 550, 500]);
    expect(partsOf(trend).relativeSlope).toBe(-0.074074074);
    expect(word(trend)).toBe('down');
  });
});

describe('4.3 which weeks', () => {
  it('the last 8 finished weeks with a value', () => {
    const trend = trendIn([9_999, 9_999, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(partsOf(trend).points.map(({ week }) => week)).toEqual(
      Array.from({ length: 8 }, (_, at) => addWeeks('2026-W40', at)),
    );
  });

  it('out of the 13 calendar weeks before the target week', () => {
    const three = [10, 10, 10];
    expect(word(trendIn([10, ...Array.from({ length: 9 }, () => null), ...three]))).toBe('steady'); // 13 weeks back
    expect(word(trendIn([10, ...Array.from({ length: 10 }, () => null), ...three]))).toBe('tooFewWeeks'); // 14 weeks back
  });

  it('at least 4, else no trend', () => {
    expect(trendIn([1, 2, 3])).toEqual({ known: false, why: 'tooFewWeeks' });
    expect(trendIn([])).toEqual({ known: false, why: 'tooFewWeeks' });
    expect(word(trendIn([1, 2, 3, 4]))).toBe('steepUp');
  });

  it('not an absent week, nor one outside the team, even with a figure', () => {
    const away = trendIn([10, 10, 10, 10, 99], { absences: { Åsa: { '2026-W47': 5 } } });
    expect(partsOf(away).points.at(-1)?.week).toBe('2026-W46');
    expect(word(trendIn([10, 10, 10, 10], { sellers: [{ name: 'Åsa', joined: '2026-W45' }] }))).toBe('tooFewWeeks');
  });

  it('not the target week, nor a later one, also when they are over', () => {
    const results = { Åsa: { ...weeksFrom('2026-W44', [10, 10, 10, 10]), '2026-W48': 99, '2026-W49': 99 } };
    const document = teamOf({ sellers: ['Åsa'], results });
    const late = sellerTrend(vantageOn(document, TARGET, { today: '2026-12-07' }), ASA);
    expect(partsOf(late).points.map(({ week }) => week)).toEqual(['2026-W44', '2026-W45', '2026-W46', '2026-W47']);
    expect(teamTrend(vantageOn(document, TARGET, { today: '2026-12-07' }))).toEqual(late); // a team of one
  });

  it('not a running week, unless the manager says that it is finished', () => {
    const running = { today: '2026-11-19' }; // Thursday of week 47
    expect(partsOf(trendIn([10, 10, 10, 10, 99], {}, running)).points).toHaveLength(4);
    expect(
      partsOf(trendIn([10, 10, 10, 10, 99], {}, { today: '2026-11-20', finishedWeek: '2026-W47' })).points,
    ).toHaveLength(5);
  });
});

describe('4.3 zeros and returns', () => {
  it('all values 0 is Steep down, with a line at 0', () => {
    const trend = trendIn([0, 0, 0, 0]);
    expect(word(trend)).toBe('steepDown');
    expect(partsOf(trend)).toMatchObject({ relativeSlope: null, line: { from: { perDay: 0 }, to: { perDay: 0 } } });
  });

  it.each([
    [[0, 0, 0, 5], 'medianNotPositive'],
    [[0, 0, 0, 0, 0, 0, 0, 1], 'medianNotPositive'],
    [[-5, -5, -5, -5], 'medianNotPositive'],
    [[-10, 0, 0, 10], 'medianNotPositive'],
    [[0, 0, 5, 5], 'steepUp'], // median 2.5; four pairs of six rise
    [[-5, 5, 10, 15], 'steepUp'],
  ])('%s: %s', (amounts, expected) => {
    expect(word(trendIn(amounts))).toBe(expected);
  });
});

describe('4.3 a direction is only said when the weeks agree on it', () => {
  it.each([
    [[10, 40, 30, 20], 0, 6, false],
    [[10, 40, 20, 30], 2, 6, true], // 0.33
    [[10, 20, 20, 20], 3, 6, true], // ties are neither, and stay in the number of pairs
    [[20, 10, 20, 20], 1, 6, false], // 0.17
    [[50, 40, 30, 20, 10, 60, 70, 80], 8, 28, true], // 0.286
    [[50, 40, 30, 20, 10, 70, 60, 80], 6, 28, false], // 0.214
    [[80, 60, 70, 10, 20, 30, 40, 50], 6, 28, false], // falling, |tau| alike
    [[80, 70, 60, 10, 20, 30, 40, 50], 8, 28, true],
    // the least that agrees, and one pair less, of each number of weeks
    [[10, 40, 10, 40], 2, 6, true], // 0.33
    [[40, 10, 40, 30], 1, 6, false],
    [[10, 30, 10, 10, 40], 3, 10, true], // 0.3: +2 −1 +1 +1
    [[20, 50, 10, 50, 10], 2, 10, false], // 0 −2 +1 −1
    [[20, 40, 20, 50, 20, 50], 5, 15, true], // 0.33
    [[40, 10, 50, 30, 10, 20], 4, 15, false], // 0.267
    [[60, 10, 50, 70, 40, 10, 30], 6, 21, true], // 0.286
    [[60, 70, 40, 20, 30, 30, 60], 5, 21, false], // 0.238
    [[50, 50, 40, 60, 70, 60, 50, 60], 8, 28, true], // 0.286
    [[60, 60, 30, 80, 20, 40, 10, 60], 7, 28, false], // 0.25
  ])('%s: %d of %d pairs', (amounts, balance, pairs, agrees) => {
    expect(partsOf(trendIn(amounts)).agreement).toEqual({ balance, pairs, agrees });
  });

  it('otherwise the word is Steady, whatever s is, and the line is flat at the median', () => {
    const amounts = [50, 400, 300, 200];
    const trend = trendIn(amounts);
    expect(partsOf(trend).agreement).toMatchObject({ balance: 0, agrees: false });
    // per day 10, 80, 60, 40: slopes 70, 25, 10, −20, −20, −20: median −5 of 50 is −10 %, which alone would be Down
    expect(partsOf(trend).relativeSlope).toBe(-0.1);
    expect(word(trend)).toBe('steady');
    expect(partsOf(trend).line).toEqual({
      from: { week: '2026-W44', perDay: 50, weekly: 250 },
      to: { week: '2026-W47', perDay: 50, weekly: 250 },
    });
  });
});

describe('4.3 the bands', () => {
  /** Five weeks on a line through 10 000 a day, rising by `step` a day and week: s = step / 10 000. */
  const line = (step: number) => [-2, -1, 0, 1, 2].map((at) => 5 * (10_000 + at * step));

  it.each([
    [-3_001, 'steepDown'],
    [-3_000, 'steepDown'], // s ≤ −30 %
    [-2_999, 'down'],
    [-500, 'down'], // s ≤ −5 %
    [-499, 'steady'],
    [0, 'steady'],
    [100, 'steady'], // s ≤ +1 %
    [101, 'up'],
    [1_500, 'up'], // s ≤ +15 %
    [1_501, 'steepUp'],
  ])('%d hundredths of a per cent: %s', (step, expected) => {
    expect(word(trendIn(line(step)))).toBe(expected);
  });

  it('are settings: four rising numbers in tenths of a per cent', () => {
    const settings = { trendBands: [-10, 0, 1, 2] as const };
    expect([-11, -10, -9, 0, 1, 10, 11, 20, 21].map((step) => word(trendIn(line(step), { settings })))).toEqual([
      'down',
      'down',
      'down',
      'steady', // no agreement among equals
      'steady',
      'steady',
      'up',
      'up',
      'steepUp',
    ]);
    expect(word(trendIn(line(-100), { settings }))).toBe('steepDown');
  });

  /** Five weeks on a line through a billion a day: s is `billionths` of it. */
  const exactly = (billionths: number) => [-2, -1, 0, 1, 2].map((at) => 5 * (1_000_000_000 + at * billionths));

  it.each([
    [-300_000_001, 'steepDown'],
    [-300_000_000, 'steepDown'],
    [-299_999_999, 'down'],
    [-50_000_001, 'down'],
    [-50_000_000, 'down'],
    [-49_999_999, 'steady'],
    [9_999_999, 'steady'],
    [10_000_000, 'steady'],
    [10_000_001, 'up'],
    [149_999_999, 'up'],
    [150_000_000, 'up'],
    [150_000_001, 'steepUp'],
  ])('%d billionths: %s', (billionths, expected) => {
    expect(trendWord(billionths, [-300, -50, 10, 150])).toBe(expected);
    const trend = trendIn(exactly(billionths));
    expect(slope(trend)).toBe(billionths / 1e9);
    expect(word(trend)).toBe(expected);
  });

  it('each border of any bands belongs to the band below it, a billionth above does not', () => {
    const rising = fc
      .uniqueArray(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 4, maxLength: 4 })
      .map((bands) => bands.sort((a, b) => a - b) as [number, number, number, number]);
    const words = ['steepDown', 'down', 'steady', 'up', 'steepUp'];
    fc.assert(
      fc.property(rising, fc.nat({ max: 3 }), (bands, at) => {
        const border = (bands[at] ?? 0) * 1_000_000; // a tenth of a per cent is a million billionths
        expect([border - 1, border, border + 1].map((s) => trendWord(s, bands))).toEqual([
          words[at],
          words[at],
          words[at + 1],
        ]);
      }),
    );
  });

  it('s is rounded to 9 decimals, halves away from 0', () => {
    // per day a line of 1 through 400 000 000: s is 2.5 billionths
    const line1 = [-2, -1, 0, 1, 2].map((at) => 5 * (400_000_000 + at));
    expect(slope(trendIn(line1))).toBe(3e-9);
    expect(slope(trendIn([...line1].reverse()))).toBe(-3e-9);
    // through 450 000 000: 2.22…; through 360 000 000: 2.77…
    expect(slope(trendIn([-2, -1, 0, 1, 2].map((at) => 5 * (450_000_000 + at))))).toBe(2e-9);
    expect(slope(trendIn([-2, -1, 0, 1, 2].map((at) => 5 * (360_000_000 + at))))).toBe(3e-9);
  });

  it('a band’s edge is not missed by a hair of rounding', () => {
    expect(word(trendIn([8, 11, 14, 17].map((value) => value * 5)))).toBe('steepUp'); // 3 / 12.5 = 24 %
    expect(word(trendIn([70, 85, 100, 115, 130].map((value) => value * 5)))).toBe('up'); // 15 %
    expect(word(trendIn([160, 130, 100, 70, 40].map((value) => value * 5)))).toBe('steepDown'); // −30 %
  });
});

describe('4.3 the line on the chart', () => {
  it('is the Theil–Sen line from the first used week to the last, also as weeks of five days', () => {
    expect(partsOf(trendIn([500, 550, null, 650, 700])).line).toEqual({
      from: { week: '2026-W43', perDay: 100, weekly: 500 },
      to: { week: '2026-W47', perDay: 140, weekly: 700 },
    });
  });

  it('passes through the median of what each point would give', () => {
    // per day 10, 11, 12, 100, 14, slope 1: y − x is 10, 10, 10, 97, 10
    expect(partsOf(trendIn([50, 55, 60, 500, 70])).line).toMatchObject({ from: { perDay: 10 }, to: { perDay: 14 } });
  });

  it('is flat when the weeks agree on a slope that is Steady', () => {
    const trend = trendIn([5_000, 5_010, 5_020, 5_030]);
    expect(word(trend)).toBe('steady');
    expect(partsOf(trend).agreement.agrees).toBe(true);
    expect(partsOf(trend).line).toMatchObject({ from: { perDay: 1_003 }, to: { perDay: 1_003 } });
  });
});

describe('4.3 the team’s trend', () => {
  it('is Σ results / Σ own days over the sellers with a value that week', () => {
    const document = teamOf({
      sellers: ['Åsa', 'Björn', { name: 'Cia', joined: '2026-W47' }],
      results: {
        Åsa: weeksFrom('2026-W44', [500, 500, 500, 500]),
        Björn: weeksFrom('2026-W44', [100, null, 60, 0]),
        Cia: weeksFrom('2026-W44', [9_000, 9_000, 9_000, 1_000]),
      },
      absences: { Björn: { '2026-W46': 2, '2026-W47': 5 } },
    });
    const trend = teamTrend(vantageOn(document, TARGET));
    expect(partsOf(trend).points).toEqual([
      { week: '2026-W44', amount: 600, days: 10, perDay: 60, sellers: 2 },
      { week: '2026-W45', amount: 500, days: 5, perDay: 100, sellers: 1 }, // Björn has no value
      { week: '2026-W46', amount: 560, days: 8, perDay: 70, sellers: 2 },
      { week: '2026-W47', amount: 1_500, days: 10, perDay: 150, sellers: 2 }, // Björn is away, Cia is new
    ]);
    // slopes 40, 5, 30, −30, 25, 80: median 27.5; of the median 85
    expect(partsOf(trend)).toMatchObject({ slope: 27.5, median: 85, relativeSlope: 0.323529412 });
    // y − 27.5 x: 60, 72.5, 15, 67.5: median 63.75; two sellers of five days at the last point
    expect(partsOf(trend).line.from).toEqual({ week: '2026-W44', perDay: 63.75, weekly: 637.5 });
    expect(partsOf(trend).line.to).toEqual({ week: '2026-W47', perDay: 146.25, weekly: 1_462.5 });
  });
});

describe('4.3 the trend in which a month was left', () => {
  it('is seen from the week after its last', () => {
    const results = { Åsa: { ...weeksFrom('2026-W45', [500, 550, 600, 650]), '2026-W49': 9_999 } };
    const document = teamOf({ sellers: ['Åsa'], results });
    const vantage = vantageOn(document, '2026-W52');
    const left = trendAtMonthEnd(vantage, ASA, '2026-11');
    expect(left).toEqual(sellerTrend(vantageOn(document, '2026-W49'), ASA));
    expect(partsOf(left).points.at(-1)?.week).toBe('2026-W48');
  });
});

describe('4.3 properties', () => {
  const amounts = fc.array(fc.option(fc.integer({ min: -1_000, max: 100_000 }), { freq: 6 }), {
    minLength: 4,
    maxLength: 13,
  });
  const absent = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 13, maxLength: 13 });

  it('slope and word are invariant under scaling', () => {
    fc.assert(
      fc.property(amounts, absent, fc.integer({ min: 1, max: 10_000 }), (values, days, scale) => {
        const absences = { Åsa: weeksFrom('2026-W35', days) };
        const trend = trendIn(values, { absences });
        const scaled = trendIn(
          values.map((value) => (value === null ? null : value * scale)),
          { absences },
        );
        expect(word(scaled)).toBe(word(trend));
        expect(slope(scaled)).toBe(slope(trend));
      }),
    );
  });

  it('is what the textbook gives in floating point', () => {
    const middle = (list: readonly number[]) => {
      const sorted = [...list].sort((a, b) => a - b);
      const half = (sorted.length - 1) / 2;
      return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
    };
    fc.assert(
      fc.property(amounts, absent, (values, days) => {
        const trend = trendIn(values, { absences: { Åsa: weeksFrom('2026-W35', days) } });
        if (!trend.known) return;
        const { points } = trend.parts;
        const at = (week: string) => Number(week.slice(6));
        const slopes = points.flatMap((a, index) =>
          points.slice(index + 1).map((b) => (b.perDay - a.perDay) / (at(b.week) - at(a.week))),
        );
        expect(trend.parts.slope).toBeCloseTo(middle(slopes), 6);
        expect(trend.parts.median).toBeCloseTo(middle(points.map(({ perDay }) => perDay)), 6);
        for (const end of [trend.parts.line.from, trend.parts.line.to]) expect(Number.isFinite(end.weekly)).toBe(true);
      }),
    );
  });

  it('reversing time turns the slope', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 4, maxLength: 8 }), (values) => {
        const point = (amount: number, x: number) => ({ x, amount, days: 5 });
        const forth = fitSlope(values.map(point));
        const back = fitSlope([...values].reverse().map(point));
        expect(back.relative).toBe(forth.relative === 0 ? 0 : -(forth.relative ?? 0));
        expect(back.balance).toBe(forth.balance);
      }),
    );
  });

  it('stays exact for the largest amounts', () => {
    const max = Number.MAX_SAFE_INTEGER;
    const fit = fitSlope([max - 3, max - 2, max - 1, max].map((amount, x) => ({ x, amount, days: 1 })));
    expect(fit.line.slope).toBe(1);
    expect(fit.balance).toBe(6);
    expect(fit.relative).toBe(0);
  });
});
