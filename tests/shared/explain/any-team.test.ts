import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale, SalesDocument } from '../../../shared/document.ts';
import type { Explained } from '../../../shared/explain/explained.ts';
import { explainGate, explainRestatement } from '../../../shared/explain/gate.ts';
import { explainLastWeek } from '../../../shared/explain/last-week.ts';
import { explainLeft, explainNeeded, explainPace } from '../../../shared/explain/month.ts';
import { explainTrend } from '../../../shared/explain/trend.ts';
import { explainBest, explainHits, explainKept } from '../../../shared/explain/week.ts';
import { lastFinishedWeek } from '../../../shared/finished.ts';
import { gateOf, restatementTest } from '../../../shared/gate.ts';
import { keptOf, recentHitRate } from '../../../shared/kept.ts';
import { sellerMonth } from '../../../shared/month.ts';
import { lastWeekShare, teamLastWeekShare } from '../../../shared/outcome.ts';
import { addWeeks, mondayOf } from '../../../shared/periods.ts';
import { sellerTrend, teamTrend } from '../../../shared/trend.ts';
import type { Vantage } from '../../../shared/vantage.ts';
import { PLAIN, holidaysOn, idOf, teamOf, vantageOn, weeksFrom } from '../builders.ts';
import { CONTRACTS, rows, said, sentence, styleIn } from './said.ts';

const FIRST = '2026-W34';
const WEEKS = 15; // to week 48, the last of November
const SHUT = Array.from({ length: 5 }, (_, day) => `2026-11-${String(9 + day).padStart(2, '0')}`); // week 46
const MAX = Number.MAX_SAFE_INTEGER;

const amount = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }),
  fc.constantFrom(0, 1, -1, MAX, -MAX),
);
const goal = fc.oneof(fc.nat({ max: 1_000 }), fc.nat({ max: 50_000_000 }), fc.constantFrom(0, 1, MAX));
const week = fc.integer({ min: 0, max: WEEKS + 1 }).map((at) => addWeeks(FIRST, at));
const everyWeek = <T>(value: fc.Arbitrary<T>) => fc.array(fc.option(value), { minLength: WEEKS, maxLength: WEEKS });
const seller = fc.record({
  amounts: everyWeek(amount),
  absent: everyWeek(fc.integer({ min: 1, max: 5 })),
  weekGoals: everyWeek(goal),
  monthGoal: fc.option(goal),
  joined: fc.option(week),
  left: fc.option(week),
});

/** A team of one or two through autumn, seen from any week and day; it counts money or contracts. */
const anyTeam = fc
  .record({
    sellers: fc.tuple(seller, fc.option(seller)),
    counts: fc.boolean(),
    targetWeek: fc.integer({ min: 8, max: WEEKS }).map((at) => addWeeks(FIRST, at)),
    daysLater: fc.constantFrom('', 'friday'),
    isShut: fc.boolean(),
    newGoal: goal,
  })
  .map(({ sellers: [one, two], counts, targetWeek, daysLater, isShut, newGoal }) => {
    const people = { Åsa: one, ...(two === null ? {} : { Bo: two }) };
    const of = <T>(pick: (one: typeof people.Åsa) => T): Record<string, T> =>
      Object.fromEntries(Object.entries(people).map(([name, person]) => [name, pick(person)]));
    const document: SalesDocument = teamOf({
      settings: counts ? CONTRACTS : {},
      sellers: Object.entries(people).map(([name, { joined, left }]) => ({ name, joined, left })),
      results: of(({ amounts }) => weeksFrom(FIRST, amounts)),
      absences: of(({ absent }) => weeksFrom(FIRST, absent)),
      goals: Object.entries(people).flatMap(([name, { weekGoals, monthGoal }]) => [
        ...Object.entries(weeksFrom(FIRST, weekGoals)).map(([period, sum]) => ({ seller: name, period, amount: sum })),
        ...(monthGoal === null
          ? []
          : ['2026-10', '2026-11'].map((period) => ({ seller: name, period, amount: monthGoal }))),
      ]),
    });
    const vantage = vantageOn(document, targetWeek, {
      calendar: { ...PLAIN, holidays: isShut ? holidaysOn(...SHUT) : {} },
      ...(daysLater === '' ? {} : { today: mondayOf(addWeeks(targetWeek, -1)) }),
    });
    return { vantage, counts, newGoal };
  });

function everyText(vantage: Vantage, counts: boolean, newGoal: number, locale: Locale): readonly string[] {
  const style = styleIn(locale, counts ? CONTRACTS : {});
  const id = idOf('Åsa');
  const month = sellerMonth(vantage, id);
  const last = lastFinishedWeek(vantage);
  const explained: readonly Explained[] = [
    explainKept(last, keptOf(vantage, id, last), style),
    explainHits(recentHitRate(vantage, id), style),
    explainBest(month.bestOf13, style),
    explainLeft(month, style),
    explainNeeded(month, style),
    explainPace(month, style),
    explainTrend(sellerTrend(vantage, id), style),
    explainTrend(teamTrend(vantage), style),
    explainGate(gateOf(vantage, id), style),
    ...['2026-09', '2026-10', '2026-11'].flatMap((one) => [
      explainLastWeek(lastWeekShare(vantage, id, one), style),
      explainLastWeek(teamLastWeekShare(vantage, one), style),
    ]),
  ];
  const restatement = explainRestatement(restatementTest(vantage, id, newGoal), style);
  return [
    ...explained.flatMap((one) => [sentence(one, locale), ...rows(one, locale)]),
    ...(restatement === null ? [] : [said(restatement, locale)]),
  ];
}

describe('4.2 to 4.4 explanations of any team', () => {
  it.each(['sv', 'en'] as const)(
    '%s: are whole: no NaN, no Infinity, nothing missing, no key, no empty figure',
    (locale) => {
      fc.assert(
        fc.property(anyTeam, ({ vantage, counts, newGoal }) => {
          for (const text of everyText(vantage, counts, newGoal, locale)) {
            expect(text).not.toMatch(/NaN|Infinity|∞|undefined|null|\{|explain\.|e\+\d|kept\.|trend\./u);
            expect(text).not.toMatch(/= *$|^ *=| {2}|^$/u);
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('4.4 what is shown of the gate stands to its limit as the rule decided', () => {
  const number = (text: string): number => Number(text.replace(/.* = /u, '').replace(/[ ,]/gu, '').replace('−', '-'));

  it('for any few contracts, where a rounding shows', () => {
    const few = fc.nat({ max: 9 });
    fc.assert(
      fc.property(few, few, few, fc.integer({ min: 1, max: 30 }), (best, first, second, monthGoal) => {
        const document = teamOf({
          settings: CONTRACTS,
          sellers: ['Åsa'],
          results: { Åsa: { '2026-W40': best, '2026-W45': first, '2026-W46': second } },
          goals: [{ seller: 'Åsa', period: '2026-11', amount: monthGoal }],
        });
        const gate = gateOf(vantageOn(document, '2026-W47'), idOf('Åsa'));
        fc.pre(gate.state !== 'up');
        const shown = rows(explainGate(gate, styleIn('en', CONTRACTS)), 'en').map(number);
        const [needed = 0, most = 0, pace = 0, least = 0] = shown;
        const reasons = gate.state === 'down' ? gate.reasons : [];
        expect([needed > most, pace < least]).toEqual([reasons.includes('need'), reasons.includes('pace')]);
      }),
      { numRuns: 500 },
    );
  });
});
