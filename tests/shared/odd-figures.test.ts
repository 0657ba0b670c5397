/** Every rule, every picture on the wall and the minutes, over odd documents: each figure is a number or says that there is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOfPeriod } from '../../shared/budgets.ts';
import { monthOf, periodOf, previousPeriod, weekInMonth, weeksOfMonth } from '../../shared/calendar.ts';
import type { Id } from '../../shared/document.ts';
import { gateOf, newGoalRange, reachedMonthNow, restatementTest } from '../../shared/gate.ts';
import { recentHitRate, yearHitRate } from '../../shared/kept.ts';
import { lookBackOf, lookBackPeriod } from '../../shared/lookback.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { minutesText } from '../../shared/minutes/text.ts';
import { neededShown, paceShown, sellerMonth } from '../../shared/month.ts';
import { lastWeekShare, periodOutcome, teamLastWeekShare } from '../../shared/outcome.ts';
import { addWeeks } from '../../shared/periods.ts';
import { promiseWeeks } from '../../shared/promises.ts';
import { weekState } from '../../shared/results.ts';
import { parseDocument } from '../../shared/schema.ts';
import { scenePlaces, stageModel } from '../../shared/stage-model.ts';
import { sceneOf } from '../../shared/stage/scene.ts';
import type { Scene } from '../../shared/stage/scene.ts';
import { teamMonth } from '../../shared/team.ts';
import { sellerTrend, teamTrend, trendAtMonthEnd } from '../../shared/trend.ts';
import { oddDocuments } from './odd-documents.ts';
import type { Odd } from './odd-documents.ts';

const RUNS = { numRuns: 30 };
const NO_FIGURE = /NaN|Infinity|undefined|null|\[object/u;

/** Where a value holds what is no figure, an empty text among them; the places are told. */
function flaws(value: unknown, place = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${place}: ${value}`];
  if (typeof value === 'string') return value === '' || NO_FIGURE.test(value) ? [`${place}: "${value}"`] : [];
  if (value === undefined) return [`${place}: undefined`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flaws(inner, `${place}.${key}`));
}

function scene({ document, meeting, holidays, now }: Odd): Scene {
  return sceneOf({ document, meeting, holidays, now, locale: 'sv', isStored: () => true });
}

/** All that the rules say of the week, the month and the periods in hand, of everybody and of somebody who is not there. */
function figuresOf(vantage: Scene): unknown {
  const { document, calendar, targetWeek } = vantage;
  const month = monthOf(targetWeek, calendar);
  const ids: readonly Id[] = [...document.sellers.map(({ id }) => id), 'nobody'];
  const periods = (['month', 'quarter', 'half', 'year'] as const).flatMap((kind) => [
    periodOf(kind, targetWeek, calendar),
    lookBackPeriod(kind, vantage) ?? '',
  ]);
  return {
    team: [teamMonth(vantage), teamTrend(vantage), promiseWeeks(vantage, ids)],
    shares: periods
      .filter((period) => period.length === 7 && !/[QH]/.test(period))
      .map((one) => teamLastWeekShare(vantage, one)),
    lookBacks: periods.map((period) => lookBackOf(vantage, period, ids)),
    sellers: ids.map((id) => [
      ofMonth(vantage, id),
      weeksOfMonth(month, calendar).map((week) => weekState(vantage, id, week)),
      sellerTrend(vantage, id),
      recentHitRate(vantage, id),
      yearHitRate(vantage, id, periodOf('year', targetWeek, calendar)),
      reachedMonthNow(vantage, id),
      [month, previousPeriod(month, calendar)].map((one) => lastWeekShare(vantage, id, one)),
      periods.map((period) => [
        periodOutcome(vantage, id, period),
        trendAtMonthEnd(vantage, id, period),
        budgetOfPeriod(document, calendar, id, period),
      ]),
    ]),
  };
}

function ofMonth(vantage: Scene, id: Id): unknown {
  const month = sellerMonth(vantage, id);
  const { goal, neededPerWeek, pace, soFar } = month;
  return [
    month,
    gateOf(vantage, id),
    [0, 1, Number.MAX_SAFE_INTEGER].map((amount) => restatementTest(vantage, id, amount)),
    (['up', 'down', 'byHand'] as const).map((way) => newGoalRange(way, soFar.value, goal?.amount ?? null)),
    [1, 100].map((step) => [
      neededPerWeek.known ? neededShown(neededPerWeek, step) : null,
      pace.known ? paceShown(pace, step) : null,
    ]),
  ];
}

describe('4 whatever the figures', () => {
  it('the documents that are drawn are ones that the file may hold', () => {
    fc.assert(
      fc.property(oddDocuments, ({ document }) => {
        expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, document });
      }),
      RUNS,
    );
  });

  it('they hold each oddity that is meant', () => {
    const drawn = fc.sample(oddDocuments, { numRuns: 100, seed: 48 });
    const seen = (is: (odd: Scene) => boolean): number => drawn.map(scene).filter(is).length;
    const each = (is: (odd: Scene, id: Id) => boolean) => (odd: Scene) =>
      odd.document.sellers.some(({ id }) => is(odd, id));
    const counts = {
      nobody: seen(({ document }) => document.sellers.length === 0),
      missing: seen(each((odd, id) => sellerMonth(odd, id).missingWeeks.length > 0)),
      absent: seen(each((odd, id) => sellerMonth(odd, id).weeks.some(({ state }) => state === 'absent'))),
      joining: seen(
        each((odd, id) => new Set(sellerMonth(odd, id).weeks.map(({ state }) => state === 'notMember')).size === 2),
      ),
      returns: seen(({ document }) => document.results.some(({ amount }) => amount < 0)),
      goalOf0: seen(each((odd, id) => sellerMonth(odd, id).goal?.amount === 0)),
      nothingSold: seen(
        each((odd, id) => {
          const before = previousPeriod(monthOf(odd.targetWeek, odd.calendar), odd.calendar);
          const share = lastWeekShare(odd, id, before);
          return !share.known && share.why === 'notPositive';
        }),
      ),
      noBudget: seen(each((odd, id) => sellerMonth(odd, id).budget === null)),
      noWeekLeft: seen(each((odd, id) => sellerMonth(odd, id).weeksLeft.length === 0)),
      running: seen(each((odd, id) => sellerMonth(odd, id).weeks.some(({ state }) => state === 'running'))),
      sixWeeks: seen(({ targetWeek, calendar }) => weekInMonth(targetWeek, calendar).n === 6),
      up: seen(each((odd, id) => gateOf(odd, id).state === 'up')),
      down: seen(each((odd, id) => gateOf(odd, id).state === 'down')),
      trend: seen(each((odd, id) => sellerTrend(odd, id).known)),
    };
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('no rule gives NaN, Infinity, −0, undefined or an empty text', () => {
    fc.assert(
      fc.property(oddDocuments, (odd) => {
        expect(flaws(figuresOf(scene(odd)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('nor does any picture on the stage, at any step, with the gate closed or open', () => {
    fc.assert(
      fc.property(oddDocuments, (odd) => {
        const at = scene(odd);
        for (const place of scenePlaces(at)) {
          for (const gateOpen of place.step === 'round' ? [false, true] : [false]) {
            const position = { ...place, gateOpen };
            expect(flaws(stageModel({ ...at, meeting: { ...at.meeting, position } }))).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it('nor do the minutes, whole and for the team, in both languages', () => {
    fc.assert(
      fc.property(oddDocuments, (odd) => {
        for (const version of ['whole', 'team'] as const) {
          const model = minutesModel(odd.document, odd.meeting, scene(odd), odd.now, version);
          for (const locale of ['sv', 'en'] as const) {
            const text = minutesText(model, locale);
            expect(text).not.toMatch(NO_FIGURE);
            // Where a figure should stand and nothing does: `: ,`, `( )`, two spaces, an end after a colon.
            expect(text.split('\n').filter((line) => /: *[,.;)]|\( *[),]|\S {2,}|; *[.;]/u.test(line))).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it('a week later everything is still said', () => {
    fc.assert(
      fc.property(oddDocuments, (odd) => {
        const at = scene(odd);
        expect(flaws(figuresOf({ ...at, targetWeek: addWeeks(at.targetWeek, 1) }))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
