import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandSchema, type Change } from '../../shared/commands.ts';
import type { Goal, SalesDocument } from '../../shared/document.ts';
import { goalInForce } from '../../shared/goals.ts';
import { isHeld } from '../../shared/meetings.ts';
import { reduce } from '../../shared/reduce.ts';
import { parseDocument } from '../../shared/schema.ts';
import { anyCommand } from './any-command.ts';
import { PLAIN, teamOf } from './builders.ts';
import { applied, changeOf, frozen, minute, play } from './play.ts';

const DAY = 24 * 60;
const STEPS = 40;
/** A drawn sequence cannot be shortened to a telling one in good time: the first that fails is shown with its seed. */
const RUNS = { numRuns: 40, endOnFailure: true };
const TIMEOUT = 60_000;

const BEGUN = frozen(
  play(
    teamOf({ sellers: ['Åsa Öberg', 'Bo Ek'], goals: [{ seller: 'Bo Ek', period: '2026-W47', amount: 900 }] }),
    -20,
    [{ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: '2026-W48' }],
  ),
);

type See = (before: SalesDocument, change: Change, after: SalesDocument | null) => void;

/** A meeting's worth of any commands, some minutes to some days apart; `after` is null when it was refused. */
function played(pick: fc.GeneratorValue, see: See): SalesDocument {
  let document = BEGUN;
  let minutes = 0;
  for (let step = 0; step < STEPS; step += 1) {
    minutes += pick(fc.integer, { min: 1, max: 60 }) + (pick(fc.integer, { min: 0, max: 9 }) === 0 ? DAY : 0);
    const change = changeOf(anyCommand(document, pick), minute(minutes), `step ${step}`);
    const reduced = reduce(document, change, PLAIN);
    see(document, change, reduced.ok ? reduced.document : null);
    if (reduced.ok) document = reduced.document;
  }
  return document;
}

describe('any sequence of commands', () => {
  test(
    'is one that the border lets through, and gives a document that can be read again',
    () => {
      fc.assert(
        fc.property(fc.gen(), (pick) => {
          played(pick, (_, { command }, after) => {
            expect(commandSchema.safeParse(command).success).toBe(true);
            if (after === null) return;
            const written: unknown = JSON.parse(JSON.stringify(after));
            expect(parseDocument(written)).toEqual({ ok: true, document: after });
          });
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test(
    'comes to the same document in main and in the windows',
    () => {
      fc.assert(
        fc.property(fc.gen(), (pick) => {
          const changes: Change[] = [];
          const main = played(pick, (_, change, after) => after !== null && changes.push(change));
          const received = JSON.parse(JSON.stringify(changes)) as readonly Change[];
          const snapshot = JSON.parse(JSON.stringify(BEGUN)) as SalesDocument;
          expect(received.reduce((document, change) => applied(document, change), snapshot)).toEqual(main);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test(
    'only adds goals: figures, time and place in the file stay, only their words can be mended',
    () => {
      const figures = ({ id, sellerId, period, amount, statedAt, by, corrects }: Goal) => [
        id,
        sellerId,
        period,
        amount,
        statedAt,
        by,
        corrects,
      ];
      fc.assert(
        fc.property(fc.gen(), (pick) => {
          played(pick, (before, { command }, after) => {
            if (after === null) return;
            const grown = command.type === 'goal.state' || command.type === 'goal.correct' ? 1 : 0;
            expect(after.goals.slice(0, before.goals.length).map(figures)).toEqual(before.goals.map(figures));
            expect(after.goals).toHaveLength(before.goals.length + grown);
          });
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test(
    'the goal in force is the last one said or corrected',
    () => {
      fc.assert(
        fc.property(fc.gen(), (pick) => {
          played(pick, (before, { command }, after) => {
            if (after === null || (command.type !== 'goal.state' && command.type !== 'goal.correct')) return;
            const goal = after.goals.at(-1);
            expect(goalInForce(after, goal?.sellerId ?? '', goal?.period ?? '')).toBe(goal);
            expect(before.goals).not.toContain(goal);
          });
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test(
    'at most one meeting is on, with at most one running visit, and none that ends before it begins',
    () => {
      fc.assert(
        fc.property(fc.gen(), (pick) => {
          played(pick, (_, _change, after) => {
            const held = (after?.meetings ?? []).filter(isHeld);
            expect(held.filter(({ status }) => status === 'open').length).toBeLessThanOrEqual(1);
            for (const { status, visits, paused, position } of held) {
              const running = visits.filter(({ to }) => to === null);
              expect(running).toHaveLength(status === 'open' && !paused && position.step !== 'lobby' ? 1 : 0);
              expect(visits.every(({ from, to }) => to === null || from <= to)).toBe(true);
            }
          });
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

test(
  'the sequences reach what they are meant to reach',
  () => {
    const seen = new Map<string, number>();
    const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
    for (const pick of fc.sample(fc.gen(), { numRuns: 200, seed: 48 })) {
      played(pick, (_, { command }, after) => count(after === null ? 'refused' : command.type));
    }
    const wanted = [
      'refused',
      'goal.state',
      'goal.correct',
      'meeting.close',
      'meeting.lock',
      'meeting.discard',
      'meeting.decide',
      'import.commit',
      'seller.anonymise',
    ];
    expect(wanted.filter((key) => (seen.get(key) ?? 0) === 0)).toEqual([]);
  },
  TIMEOUT,
);
