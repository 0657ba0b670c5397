import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../shared/compare-documents.ts';
import type { SalesDocument } from '../../shared/document.ts';
import { reduce } from '../../shared/reduce.ts';
import { anyCommand } from './any-command.ts';
import { idOf, PLAIN, teamOf } from './builders.ts';
import { changeOf, play } from './play.ts';

const TEAM = teamOf({ sellers: ['Åsa', 'Bo'], results: { Åsa: { '2026-W46': 100 }, Bo: { '2026-W46': 50 } } });
const ASA = idOf('Åsa');
const BO = idOf('Bo');

const result = (sellerId: string, week: string, amount: number) =>
  ({ type: 'result.set', sellerId, week, amount }) as const;

describe('two versions of a team', () => {
  test('that are alike differ in nothing, also when one was read from a file', () => {
    expect(compareDocuments(TEAM, JSON.parse(JSON.stringify(TEAM)) as SalesDocument)).toEqual({
      counts: [],
      figures: [],
    });
  });

  test('a figure changed, one only here, one only there', () => {
    const here = play(TEAM, 1, [result(ASA, '2026-W46', 120), result(ASA, '2026-W47', 10)]);
    const there = play(TEAM, 1, [result(BO, '2026-W47', 20)]);
    expect(compareDocuments(here, there)).toEqual({
      counts: [{ part: 'results', onlyHere: 1, onlyThere: 1, changed: 1 }],
      figures: [
        { kind: 'result', seller: 'Åsa', period: '2026-W47', here: 10, there: null },
        { kind: 'result', seller: 'Bo', period: '2026-W47', here: null, there: 20 },
        { kind: 'result', seller: 'Åsa', period: '2026-W46', here: 120, there: 100 },
      ],
    });
  });

  test('of goals the one in force, however many were stated', () => {
    const state = (amount: number) =>
      ({ type: 'goal.state', sellerId: ASA, period: '2026-W48', amount, by: 'seller', reason: null }) as const;
    const there = play(TEAM, 1, [state(80)]);
    const here = play(there, 2, [state(90)]);
    expect(compareDocuments(here, there)).toMatchObject({
      counts: [{ part: 'goals', onlyHere: 1, onlyThere: 0, changed: 0 }],
      figures: [{ kind: 'goal', seller: 'Åsa', period: '2026-W48', here: 90, there: 80 }],
    });
  });

  test('seen from the other side, here and there change places', () => {
    fc.assert(
      fc.property(fc.gen(), (pick) => {
        const grown = (): SalesDocument => {
          const reduced = reduce(TEAM, changeOf(anyCommand(TEAM, pick)), PLAIN);
          return reduced.ok ? reduced.document : TEAM;
        };
        const [one, other] = [grown(), grown()];
        const [there, back] = [compareDocuments(one, other), compareDocuments(other, one)];
        expect(
          back.counts.map(({ part, onlyHere, onlyThere, changed }) => [part, onlyThere, onlyHere, changed]),
        ).toEqual(there.counts.map(({ part, onlyHere, onlyThere, changed }) => [part, onlyHere, onlyThere, changed]));
      }),
      { numRuns: 200 },
    );
  });
});
