import { describe, expect, test } from 'vitest';
import type { HostState } from '../../electron/document-host.ts';
import { createStageFeed } from '../../electron/stage-feed.ts';
import type { Command } from '../../shared/commands.ts';
import type { SalesDocument } from '../../shared/document.ts';
import type { Draft } from '../../shared/ipc.ts';
import type { StageDraft, StageFrame } from '../../shared/stage-screens.ts';
import { idOf, teamOf } from '../shared/builders.ts';
import { minute, play } from '../shared/play.ts';

const WEEK = '2026-W48';
const ASA = idOf('Åsa');
const BO = idOf('Bo');
const HOME = teamOf({ sellers: ['Åsa', 'Bo'] });
const LOBBY = play(HOME, 0, [{ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK }]);
const at = (stop: string): Command => ({ type: 'meeting.go', step: 'round', stop, page: 0, gateOpen: false });
const AT_ASA = play(LOBBY, 1, [at(ASA)]);
const AT_BO = play(AT_ASA, 2, [at(BO)]);
const stated = play(AT_ASA, 2, [
  { type: 'goal.state', sellerId: ASA, period: WEEK, amount: 1_200, by: 'seller', reason: null },
]);
const DRAFT: Draft = { sellerId: ASA, field: 'week', text: '12', amount: 1_200 };
const SHOWN: StageDraft = { field: 'week', text: '12', amount: 1_200 };

type Sent = readonly ['stage:frame', StageFrame] | readonly ['stage:draft', StageDraft | null];

function createWall() {
  const sent: Sent[] = [];
  const blanked: StageFrame['blank'][] = [];
  let state: HostState | null = null;
  const feed = createStageFeed({
    state: () => state,
    now: () => minute(5),
    clock: () => ({ standingAt: minute(5) }),
    locale: () => 'sv',
    send: (...one: [string, unknown]) => void sent.push(one as unknown as Sent),
    blanked: (blank) => void blanked.push(blank),
  });
  /** The document as people see it has changed; what is on disk may be another. */
  const show = (document: SalesDocument, acked = document): void => {
    const status = {
      mode: 'rw',
      holder: null,
      unsaved: false,
      reason: null,
      savedAt: null,
      oldHolidays: false,
    } as const;
    state = { number: 0, document, acked, holidays: {}, status, undo: null };
    feed.renew();
  };
  const close = (): void => {
    state = null;
    feed.renew();
  };
  return { feed, sent, blanked, show, close };
}

describe('the draft', () => {
  test('goes by itself, so that a key press costs a line and not a screen', () => {
    const { feed, sent, show } = createWall();
    show(AT_ASA);
    feed.setDraft(DRAFT);
    expect(sent.at(-1)).toEqual(['stage:draft', SHOWN]);
    feed.setDraft(null);
    expect(sent.at(-1)).toEqual(['stage:draft', null]);
  });

  test('never names the seller, and stays in a picture of the same stop', () => {
    const { feed, show } = createWall();
    show(AT_ASA);
    feed.setDraft(DRAFT);
    show(stated);
    expect(feed.frame().draft).toEqual(SHOWN);
  });

  test.each<readonly [string, SalesDocument]>([
    ['at another seller’s stop', AT_BO],
    ['at another step', LOBBY],
    ['when no meeting is on', HOME],
  ])('is not shown %s', (_, document) => {
    const { feed, sent, show } = createWall();
    show(document);
    feed.setDraft(DRAFT);
    expect([sent.at(-1), feed.frame().draft]).toEqual([['stage:draft', null], null]);
  });

  test('is cleared when the stop changes, and not there again on the way back', () => {
    const { feed, show } = createWall();
    show(AT_ASA);
    feed.setDraft(DRAFT);
    show(AT_BO);
    expect(feed.frame().draft).toBeNull();
    show(play(AT_BO, 3, [at(ASA)]));
    expect(feed.frame().draft).toBeNull();
  });

  test('of the next stop may come before the stop', () => {
    const { feed, show } = createWall();
    show(AT_ASA);
    feed.setDraft({ ...DRAFT, sellerId: BO });
    show(stated);
    expect(feed.frame().draft).toBeNull();
    show(play(stated, 3, [at(BO)]));
    expect(feed.frame().draft).toEqual(SHOWN);
  });

  test('the last one is the one', () => {
    const { feed, show } = createWall();
    show(AT_ASA);
    feed.setDraft(DRAFT);
    feed.setDraft({ ...DRAFT, field: 'month', text: '12,', amount: null });
    expect(feed.frame().draft).toEqual({ field: 'month', text: '12,', amount: null });
  });
});

describe('the picture', () => {
  test('there is none without a team or a meeting', () => {
    const { feed, show, close } = createWall();
    expect(feed.frame()).toEqual({ model: null, draft: null, blank: null, clock: { standingAt: minute(5) } });
    show(HOME);
    expect(feed.frame().model).toBeNull();
    show(AT_ASA);
    expect(feed.frame().model?.screen).toMatchObject({ kind: 'round', name: 'Åsa' });
    close();
    expect(feed.frame().model).toBeNull();
  });

  test('goes with every change', () => {
    const { feed, sent, show } = createWall();
    show(AT_ASA);
    show(AT_BO);
    expect(sent.map(([channel]) => channel)).toEqual(['stage:frame', 'stage:frame']);
    expect(sent.at(-1)?.[1]).toEqual(feed.frame());
  });

  test('a goal that is not on disk stays outlined', () => {
    const { feed, show } = createWall();
    show(stated, AT_ASA);
    expect(feed.frame().model?.screen).toMatchObject({ weekGoal: { amount: 1_200, stored: false } });
    show(stated);
    expect(feed.frame().model?.screen).toMatchObject({ weekGoal: { amount: 1_200, stored: true } });
  });

  test('black and white are kept here and go at once', () => {
    const { feed, sent, blanked } = createWall();
    feed.setBlank('black');
    expect([feed.blank(), feed.frame().blank, sent]).toEqual(['black', 'black', [['stage:frame', feed.frame()]]]);
    feed.setBlank(null);
    expect([feed.blank(), sent.length, blanked]).toEqual([null, 2, ['black', null]]);
  });

  test.each([
    ['is closed', { type: 'meeting.close' }],
    ['is discarded', { type: 'meeting.discard' }],
  ] as const)('a meeting that %s under a black picture leaves none to the next', (_, command) => {
    const { feed, sent, blanked, show } = createWall();
    show(AT_ASA);
    feed.setBlank('black');
    show(AT_BO);
    expect(feed.blank()).toBe('black');
    show(play(AT_BO, 3, [command]));
    expect([feed.blank(), blanked]).toEqual([null, ['black', null]]);
    expect(sent.at(-1)).toEqual(['stage:frame', feed.frame()]);
    show(AT_ASA);
    expect(feed.frame()).toMatchObject({ model: {}, blank: null });
  });

  test('a team that is closed under a white picture leaves none', () => {
    const { feed, show, close } = createWall();
    show(AT_ASA);
    feed.setBlank('white');
    close();
    expect(feed.blank()).toBeNull();
  });

  test('holds no seller’s id but that of the stop', () => {
    const { feed, show } = createWall();
    show(AT_ASA);
    expect(JSON.stringify(feed.frame())).not.toContain(BO);
  });
});
