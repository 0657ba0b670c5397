import { describe, expect, test } from 'vitest';
import { plannedTotal, type Place } from '../../shared/agenda.ts';
import type { Command } from '../../shared/commands.ts';
import type { Goal, HeldMeeting, Instant, Result, SalesDocument } from '../../shared/document.ts';
import { scenePlaces, stageModel } from '../../shared/stage-model.ts';
import { sceneOf, type Scene } from '../../shared/stage/scene.ts';
import type { StageModel, StageScreen } from '../../shared/stage-screens.ts';
import { factsWith, heldMeeting, idOf, teamOf, weeksFrom, importMapping } from './builders.ts';
import { minute, newestMeeting, play } from './play.ts';

const WEEK = '2026-W48';
const SECRET = 'HEMLIGT';
const ASA = idOf('Åsa Öberg');
const BO = idOf('Bo Ek');
const CIA = idOf('Cia Dahl');
/** No sum or other figure of the team holds these digits. */
const BUDGET_OF = { asa: 31_415_926, bo: 27_182_818, cia: 16_180_339 } as const;
const BUDGETS: Readonly<Record<string, number>> = { [ASA]: BUDGET_OF.asa, [BO]: BUDGET_OF.bo, [CIA]: BUDGET_OF.cia };

function sceneIn(document: SalesDocument, now: Instant = minute(200), isStored: Scene['isStored'] = () => true): Scene {
  return sceneOf({ document, holidays: {}, meeting: newestMeeting(document), locale: 'sv', now, isStored });
}

function at(scene: Scene, place: Partial<HeldMeeting['position']>): Scene {
  return { ...scene, meeting: { ...scene.meeting, position: { ...scene.meeting.position, ...place } } };
}

function pagesOf(scene: Scene, step: Place['step']): number {
  return scenePlaces(scene).filter((place) => place.step === step).length;
}

function screenAt<K extends StageScreen['kind']>(
  scene: Scene,
  kind: K,
  place: Partial<HeldMeeting['position']>,
): Extract<StageScreen, { kind: K }> {
  const { screen } = stageModel(at(scene, place));
  if (screen.kind !== kind) throw new Error(`${screen.kind} instead of ${kind}`);
  return screen as Extract<StageScreen, { kind: K }>;
}

const go = (step: Place['step'], stop: string | null = null): Command => ({
  type: 'meeting.go',
  step,
  stop,
  page: 0,
  gateOpen: false,
});
const state = (sellerId: string, period: string, amount: number, reason: string | null = null): Command => {
  return { type: 'goal.state', sellerId, period, amount, by: 'seller', reason };
};

/** A team whose file holds a marker wherever something is not for the wall. */
function secretive(): SalesDocument {
  const base = teamOf({
    settings: { teamName: 'Norr', managerName: 'Maja Lind', coachingQuestions: { 'coach.down': `${SECRET} fråga` } },
    sellers: ['Åsa Öberg', 'Bo Ek', 'Cia Dahl'],
    results: {
      'Åsa Öberg': weeksFrom('2026-W36', [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210]),
      'Bo Ek': weeksFrom('2026-W36', [90, 80, 90, 80, 90, 80, 90, 80, 90, 80, 90, 80]),
      'Cia Dahl': weeksFrom('2026-W40', [50, 40, 30, 20, 10, 9, 8, 7]),
    },
    absences: { 'Cia Dahl': { '2026-W45': 3 } },
    goals: [
      { seller: 'Åsa Öberg', period: '2026-11', amount: 700, name: 'asa month' },
      { seller: 'Bo Ek', period: '2026-11', amount: 600, name: 'bo month' },
      { seller: 'Åsa Öberg', period: '2026-W47', amount: 200, name: 'asa 47' },
      { seller: 'Bo Ek', period: '2026-W47', amount: 100, name: 'bo 47' },
      { seller: 'Bo Ek', period: WEEK, amount: 95, name: 'bo 48', by: 'advance', at: '2026-11-22T18:00:00.000Z' },
      { seller: 'Åsa Öberg', period: '2026-10', amount: 600, name: 'asa october' },
    ],
    meetings: [
      {
        ...heldMeeting('before', '2026-W46', {
          closedAt: '2026-11-09T10:00:00.000Z',
          lockedAt: '2026-11-09T11:00:00.000Z',
        }),
        status: 'locked',
        facts: factsWith(['2026-W45']),
        teamNote: `${SECRET} lägesnot`,
        notes: { meeting: `${SECRET} anteckning`, sellers: [{ sellerId: BO, text: `${SECRET} om Bo` }] },
        addenda: [{ at: minute(-100), text: `${SECRET} tillägg` }],
      },
      {
        id: idOf('off'),
        status: 'calledOff',
        kind: 'week',
        targetWeek: '2026-W47',
        reason: `${SECRET} skäl`,
        at: minute(-9_000),
      },
    ],
  });
  const worded = (goal: Goal): Goal => ({
    ...goal,
    belief: 8,
    potential: `${SECRET} potential`,
    action: 'Ringer Lundbergs',
    reason: `${SECRET} skäl`,
  });
  const fromFile = (result: Result): Result => ({ ...result, source: `${SECRET}.csv` });
  return {
    ...base,
    settings: {
      ...base.settings,
      importMappings: [importMapping({ columns: [`${SECRET} kolumn`], leftOut: [`${SECRET} namn`] })],
    },
    sellers: base.sellers.map((seller) => ({ ...seller, aliases: [`${SECRET} alias ${seller.name}`] })),
    results: base.results.map(fromFile),
    goals: base.goals.map(worded),
    budgets: [ASA, BO, CIA].flatMap((sellerId) =>
      ['2026-10', '2026-11'].map((month) => ({ sellerId, month, amount: BUDGETS[sellerId] ?? 0 })),
    ),
    actions: [
      {
        id: idOf('open action'),
        kind: 'decision',
        text: 'Uppdatera prislistan',
        owner: { kind: 'manager' },
        due: '2026-11-27',
        about: null,
        meetingId: idOf('before'),
        createdAt: minute(-20_000),
        doneAt: null,
      },
    ],
  };
}

/** The whole of a meeting, with a private word at each step; ends at the close. */
const MEETING: readonly Command[] = [
  { type: 'meeting.start', kind: 'month', alsoMonthly: false, targetWeek: WEEK },
  { type: 'meeting.presence', sellerId: ASA, state: 'here' },
  { type: 'meeting.presence', sellerId: BO, state: 'away' },
  { type: 'meeting.presence', sellerId: CIA, state: 'late' },
  { type: 'meeting.guests', guests: ['Vd Sten'] },
  { type: 'meeting.note', sellerId: null, text: `${SECRET} om mötet` },
  { type: 'meeting.note', sellerId: ASA, text: `${SECRET} om Åsa` },
  go('wins'),
  { type: 'meeting.addWin', sellerId: ASA, text: 'Ny ramkund' },
  go('promises'),
  { type: 'meeting.followUp', goalId: idOf('asa 47'), done: true },
  go('team'),
  { type: 'meeting.teamNote', text: `${SECRET} lägesnot` },
  go('round', ASA),
  state(ASA, '2026-11', 900, 'Stororder i Kiruna'),
  state(ASA, WEEK, 220, `${SECRET} skäl`),
  {
    type: 'goal.terms',
    goalId: idOf('made 15'),
    belief: 9,
    potential: `${SECRET} potential`,
    action: 'Besöker tre kunder',
    reason: `${SECRET} skäl`,
  },
  go('round', CIA),
  { type: 'meeting.comesBack', sellerId: CIA, due: '2026-11-25' },
  go('obstacles'),
  { type: 'meeting.addObstacle', text: 'Leveranstiden' },
  { type: 'meeting.addObstacle', text: 'Priset' },
  {
    type: 'meeting.decide',
    obstacleId: idOf('made 20'),
    text: 'Eget lager',
    owner: { kind: 'seller', sellerId: ASA },
    due: '2026-12-01',
  },
  go('training'),
  { type: 'meeting.training', topic: 'Invändningar', lesson: 'Fråga en gång till' },
  { type: 'meeting.energy', sellerId: ASA, value: 9 },
  { type: 'meeting.energy', sellerId: CIA, value: 6 },
  { type: 'meeting.next', next: { date: '2026-11-30', time: '09:00', place: 'Stora rummet' } },
];

const FULL = play(secretive(), 0, MEETING);
const SCENE = sceneIn(FULL);

interface Shown {
  readonly place: Place;
  readonly gateOpen: boolean;
  readonly model: StageModel;
}

/** Every picture of a scene: each place, with the gate closed and open. */
function pictures(scene: Scene): readonly Shown[] {
  return scenePlaces(scene).flatMap((place) =>
    [false, true].map((gateOpen) => ({ place, gateOpen, model: stageModel(at(scene, { ...place, gateOpen })) })),
  );
}

function holding(scene: Scene, text: string): readonly string[] {
  const found = pictures(scene).filter(({ model }) => JSON.stringify(model).includes(text));
  return [
    ...new Set(
      found.map(({ place, model }) =>
        [place.step, nameOf(place.stop), model.screen.kind === 'gate' ? 'gate' : ''].filter(Boolean).join(' '),
      ),
    ),
  ];
}

function nameOf(stop: string | null): string {
  return FULL.sellers.find(({ id }) => id === stop)?.name.split(' ')[0] ?? '';
}

describe('what is private never reaches the wall', () => {
  const steps = MEETING.map((_, step) => ({
    step,
    type: MEETING[step]?.type,
    document: play(secretive(), 0, MEETING.slice(0, step + 1)),
  }));

  test.each(steps)(
    'after step $step, $type: as it stands, and at every place with and without the gate',
    ({ document }) => {
      const scene = sceneIn(document);
      const models = [stageModel(scene), ...pictures(scene).map(({ model }) => model)];
      expect(models.filter((model) => JSON.stringify(model).includes(SECRET))).toEqual([]);
    },
  );

  test('the document that is walked through does hold each of the marked texts', () => {
    const said = [...new Set([...JSON.stringify(FULL).matchAll(/HEMLIGT[^"]*/gu)].map(([text]) => text))];
    expect(said).toEqual(
      expect.arrayContaining(
        [
          'fråga',
          'alias Åsa Öberg',
          'potential',
          'skäl',
          'om Bo',
          'om Åsa',
          'om mötet',
          'lägesnot',
          'tillägg',
          'kolumn',
          'namn',
        ].map((text) => `${SECRET} ${text}`),
      ),
    );
    expect(said).toContain(`${SECRET}.csv`);
  });

  test.each([
    ['Åsa', ASA],
    ['Bo', BO],
    ['Cia', CIA],
  ])('the budget of %s is at that stop and in the look back alone', (name, id) => {
    expect(holding(SCENE, String(BUDGETS[id]))).toEqual([
      'lookBack',
      ...(name === 'Cia' ? [`round ${name}`] : [`round ${name}`, `round ${name} gate`]),
    ]);
  });

  test.each([
    ['the reason of a restated month goal: at its own gate', 'Stororder i Kiruna', ['round Åsa gate']],
    ['a win', 'Ny ramkund', ['wins']],
    ['the words of last week’s promise', 'Ringer Lundbergs', ['promises', 'round Bo', 'round Bo gate']],
    ['what is promised now', 'Besöker tre kunder', ['round Åsa', 'round Åsa gate']],
    ['an open action', 'Uppdatera prislistan', ['promises']],
    ['the obstacle in hand', 'Priset', ['obstacles']],
    ['a decision', 'Eget lager', ['obstacles', 'summary']],
    ['the training', 'Fråga en gång till', ['training']],
    ['a guest', 'Vd Sten', ['lobby']],
    ['a decided obstacle’s own words', 'Leveranstiden', []],
  ])('%s is where it belongs', (_, text, places) => {
    expect([...holding(SCENE, text)].sort()).toEqual([...places].sort());
  });

  test('of the energy only the average, over who is here, and no average of two: one of them would know the other', () => {
    const energy = (scene: Scene) => screenAt(scene, 'close', { step: 'close', stop: null }).energy;
    expect(energy(SCENE)).toEqual({ average: null, count: 2, of: 2 });
    const said: Command = { type: 'meeting.energy', sellerId: BO, value: 9 };
    expect(energy(sceneIn(play(FULL, 40, [said])))).toEqual({ average: 8, count: 3, of: 3 }); // (9 + 6 + 9) / 3
  });

  test('an absent day is no more than a gap or an excuse', () => {
    expect(JSON.stringify(pictures(SCENE).map(({ model }) => model))).not.toMatch(/absence|days/u);
  });
});

describe('the pages come from row numbers', () => {
  function team(count: number): Scene {
    const names = Array.from({ length: count }, (_, index) => `${String.fromCodePoint(65 + index)}nn${index} Ek`);
    const document = teamOf({
      sellers: names,
      results: Object.fromEntries(names.map((name) => [name, { '2026-W47': 100, '2026-W44': 5 }])),
      goals: names.map((seller) => ({ seller, period: '2026-W47', amount: 90 })),
    });
    const closed = heldMeeting('before', '2026-W47', {
      closedAt: '2026-11-16T10:00:00.000Z',
      facts: factsWith(['2026-W46', '2026-W45', '2026-W44']),
    });
    const start: Command = { type: 'meeting.start', kind: 'month', alsoMonthly: false, targetWeek: WEEK };
    return sceneIn(play({ ...document, meetings: [closed] }, 0, [start]));
  }

  test.each([
    { sellers: 1, lobby: 1, promises: 1, lookBack: 1, summary: 1 },
    { sellers: 8, lobby: 1, promises: 2, lookBack: 2, summary: 1 },
    { sellers: 15, lobby: 2, promises: 3, lookBack: 3, summary: 2 },
  ])('with $sellers sellers', ({ sellers, ...wanted }) => {
    const scene = team(sellers);
    const steps = ['lobby', 'promises', 'lookBack', 'summary'] as const;
    expect(Object.fromEntries(steps.map((step) => [step, pagesOf(scene, step)]))).toEqual(wanted);
    expect(scenePlaces(scene).filter(({ step }) => step === 'round')).toHaveLength(sellers);
    const names = scene.document.sellers.map(({ name }) => name);
    const firsts = names.map((name) => name.split(' ')[0]);
    const rows = (step: 'promises' | 'lookBack' | 'summary') =>
      Array.from({ length: pagesOf(scene, step) }, (_, page) =>
        screenAt(scene, step, { step, page }).rows.map(({ name }) => name),
      ).flat();
    const people = Array.from({ length: wanted.lobby }, (_, page) =>
      screenAt(scene, 'lobby', { page }).people.map(({ name }) => name),
    ).flat();
    expect([people, rows('promises'), rows('lookBack'), rows('summary')]).toEqual([firsts, firsts, firsts, firsts]);
  });

  test('a list that has grown shorter shows its last page, in the footer too', () => {
    const scene = team(15);
    const { screen, footer } = stageModel(at(scene, { step: 'summary', page: 9 }));
    expect(screen).toEqual(stageModel(at(scene, { step: 'summary', page: 1 })).screen);
    expect(footer.page).toEqual({ number: 2, of: 2 });
    expect(stageModel(at(scene, { step: 'promises', page: 9 })).screen).toEqual(
      stageModel(at(scene, { step: 'promises', page: 2 })).screen,
    );
  });

  test('decisions: three to a page of obstacles; under the sum when they fit there, else all on a page of their own', () => {
    const decided = (count: number, text: string): Scene => {
      const add = Array.from({ length: count }, (_, index): readonly Command[] => [
        { type: 'meeting.addObstacle', text: `hinder ${index}` },
        {
          type: 'meeting.decide',
          obstacleId: idOf(`made ${10 + 2 * index}`),
          text: `${text} ${index}`,
          owner: { kind: 'text', name: 'Dan' },
          due: '2026-11-25',
        },
      ]);
      return sceneIn(play(team(1).document, 10, add.flat()));
    };
    const five = decided(5, 'beslut');
    expect([pagesOf(five, 'obstacles'), pagesOf(five, 'summary')]).toEqual([2, 2]);
    const obstacles = [0, 1].map((page) =>
      screenAt(five, 'obstacles', { step: 'obstacles', page }).decided.map(({ text }) => text),
    );
    expect(obstacles).toEqual([
      ['beslut 4', 'beslut 3', 'beslut 2'],
      ['beslut 1', 'beslut 0'],
    ]);
    expect(screenAt(five, 'summary', { step: 'summary', page: 0 }).decisions).toEqual([]);
    const all = ['beslut 0', 'beslut 1', 'beslut 2', 'beslut 3', 'beslut 4'];
    expect(screenAt(five, 'decided', { step: 'summary', page: 1 }).rows.map(({ text }) => text)).toEqual(all);
    const two = decided(2, 'beslut');
    expect(pagesOf(two, 'summary')).toBe(1);
    expect(screenAt(two, 'summary', { step: 'summary', page: 0 }).decisions).toHaveLength(2);
    // Two lines of what and one of who and when, twice: more than the four that there are.
    expect(pagesOf(decided(2, 'ny lista för hela teamet'), 'summary')).toBe(2);
  });

  test('a promise with a long action, or long amounts, takes a line more: three to a page instead of five', () => {
    const eight = team(8);
    const long = 'Ringer alla stamkunder i Bergslagen och bokar möten i veckan';
    const goals = eight.document.goals.map((goal) => ({ ...goal, action: long }));
    expect(pagesOf({ ...eight, document: { ...eight.document, goals } }, 'promises')).toBe(3);
    const results = eight.document.results.map((row) => ({ ...row, amount: 99_999_999_900 }));
    const rich = eight.document.goals.map((goal) => ({ ...goal, amount: 99_999_999_900 }));
    const scene = { ...eight, document: { ...eight.document, results, goals: rich } };
    expect(screenAt(scene, 'promises', { step: 'promises' }).isTall).toBe(true);
    expect(screenAt(eight, 'promises', { step: 'promises' }).isTall).toBe(false);
    expect(screenAt(scene, 'lookBack', { step: 'lookBack' }).rows).toHaveLength(5);
  });

  test('nothing to take up: one page, an empty list', () => {
    const scene = sceneIn(
      play(teamOf({ sellers: ['Bo Ek'] }), 0, [
        { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK },
      ]),
    );
    expect(pagesOf(scene, 'promises')).toBe(1);
    expect(screenAt(scene, 'actions', { step: 'promises' })).toEqual({ kind: 'actions', rows: [] });
  });
});

describe('the lobby', () => {
  test('who is here, late with when, which week, and how fresh the figures are', () => {
    expect(screenAt(SCENE, 'lobby', { step: 'lobby', stop: null, page: 0 })).toMatchObject({
      week: WEEK,
      month: '2026-11',
      weekOfMonth: 4,
      weeksInMonth: 4,
      freshThrough: { week: '2026-W47', known: 3, of: 3 },
      people: [
        { name: 'Åsa', state: 'here', lateAt: null },
        { name: 'Bo', state: 'away', lateAt: null },
        { name: 'Cia', state: 'late', lateAt: '09:03' },
      ],
    });
  });

  test('no clock, but when it starts', () => {
    const { clock, footer } = stageModel(at(SCENE, { step: 'lobby', stop: null, page: 0 }));
    expect([clock, footer.startsAt, footer.stop]).toEqual([null, '09:00', null]);
  });
});

describe('footer, strip and clock', () => {
  const stopOf = (stop: string) => stageModel(at(SCENE, { step: 'round', stop }));

  test('who is away has the last stop', () => {
    expect([ASA, CIA, BO].map((stop) => stopOf(stop).footer.stop?.number)).toEqual([1, 2, 3]);
  });

  test('the strip is as long as the plan, and is where the meeting is', () => {
    const { strip } = stopOf(CIA);
    expect(strip.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
      plannedTotal(SCENE.meeting, SCENE.document.settings, 3),
    );
    expect(strip.map(({ state: part }) => part)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      'current',
      'toCome',
      'toCome',
      'toCome',
      'toCome',
      'toCome',
    ]);
    expect(strip.filter(({ joined }) => joined)).toHaveLength(2);
    expect(stageModel(at(SCENE, { step: 'lobby', stop: null })).strip.every((part) => part.state === 'toCome')).toBe(
      true,
    );
  });

  test('a stop has the minutes of one, and its own visits', () => {
    expect(stopOf(ASA).clock).toEqual({ budgetMs: 180_000, beforeMs: 4 * 60_000, runningSince: null });
    expect(stageModel(at(SCENE, { step: 'training', stop: null })).clock).toMatchObject({
      budgetMs: 300_000,
      runningSince: minute(23),
    });
  });
});

describe('a stop', () => {
  const stop = (id: string, scene = SCENE) => screenAt(scene, 'round', { step: 'round', stop: id, gateOpen: false });

  test('the goal that is said, with belief and action', () => {
    expect(stop(ASA).weekGoal).toEqual({
      amount: 220,
      belief: 9,
      action: 'Besöker tre kunder',
      inAdvance: false,
      stored: true,
    });
    expect(stop(BO)).toMatchObject({
      present: false,
      weekGoal: { amount: 95, inAdvance: true },
      lastWeek: { result: 80, goal: 100, state: 'missed' },
    });
  });

  test('one that is not on disk is told apart', () => {
    expect(
      stop(
        ASA,
        sceneIn(FULL, minute(200), (id) => id !== idOf('made 15')),
      ).weekGoal?.stored,
    ).toBe(false);
  });

  test('who comes back has a day and no number, until there is one', () => {
    expect(stop(CIA)).toMatchObject({ weekGoal: null, comesBack: '2026-11-25', asks: 'month' });
    expect(stop(CIA, sceneIn(play(FULL, 40, [state(CIA, WEEK, 12)])))).toMatchObject({
      weekGoal: { amount: 12 },
      comesBack: null,
      asks: 'week',
    });
  });

  test('asks for the month first, where it has no goal', () => {
    expect([ASA, BO, CIA].map((id) => stop(id).asks)).toEqual(['week', 'week', 'month']);
  });

  test('the signs are explained at the first one alone', () => {
    expect([ASA, CIA, BO].map((id) => stop(id).explains)).toEqual([true, false, false]);
  });

  test('a month track: one cell a week sold, what is said beyond, the month’s own goal', () => {
    expect(stop(ASA).track).toEqual({
      month: '2026-11',
      targetWeek: WEEK,
      soFar: 600,
      already: 0,
      cells: [
        { week: '2026-W45', amount: 190 },
        { week: '2026-W46', amount: 200 },
        { week: '2026-W47', amount: 210 },
      ],
      said: { week: WEEK, amount: 220 },
      goal: 900,
      stated: null,
      budget: BUDGETS[ASA],
      budgeted: null,
    });
  });

  test('thirteen weeks, the newest last, with what was promised', () => {
    const { bars } = stop(ASA).chart;
    expect(bars).toHaveLength(13);
    expect(bars[0]).toMatchObject({ week: '2026-W35', state: 'missing', result: null });
    expect(bars.at(-1)).toEqual({
      week: '2026-W47',
      month: '2026-11',
      state: 'value',
      result: 210,
      goal: 200,
      kept: true,
    });
  });
});

describe('the gate', () => {
  const gate = (id: string, scene = SCENE) => screenAt(scene, 'gate', { step: 'round', stop: id, gateOpen: true });

  test('the old goal struck, the new one with its reason', () => {
    expect(gate(ASA)).toMatchObject({
      old: { amount: 700 },
      stated: { amount: 900, reason: 'Stororder i Kiruna', stored: true },
      asks: 'week',
      weeksSoFar: 3,
      weeksLeft: 1,
      trend: 'up',
    });
  });

  test('asks for the month’s while it is not said', () => {
    expect(gate(BO)).toMatchObject({ old: { amount: 600 }, stated: null, asks: 'month', weekGoal: { amount: 95 } });
  });

  test('lowered: no trend word stands there', () => {
    expect(gate(BO).way).toBe('down');
    expect(gate(BO).trend).toBeNull();
    expect(gate(ASA, sceneIn(play(FULL, 40, [state(ASA, '2026-11', 650)]))).trend).toBeNull();
  });

  test('without a month goal there is none: the stop stays', () => {
    expect(stageModel(at(SCENE, { step: 'round', stop: CIA, gateOpen: true })).screen.kind).toBe('round');
  });

  test('a correction in the meeting strikes the same goal', () => {
    const corrected = play(FULL, 40, [{ type: 'goal.correct', goalId: idOf('made 14'), amount: 950 }]);
    expect(gate(ASA, sceneIn(corrected))).toMatchObject({ old: { amount: 700 }, stated: { amount: 950 } });
  });
});

describe('team, look back and summary', () => {
  test('sums, with how many have stated', () => {
    expect(screenAt(SCENE, 'team', { step: 'team', stop: null }).track).toMatchObject({
      said: null,
      goal: 1_500,
      stated: { count: 2, of: 3 },
      budget: BUDGET_OF.asa + BUDGET_OF.bo + BUDGET_OF.cia,
    });
    expect(screenAt(SCENE, 'summary', { step: 'summary', stop: null })).toMatchObject({
      sum: 315,
      stated: { count: 2, of: 3 },
      rows: [
        { name: 'Åsa', amounts: [220, 900], inAdvance: false, comesBack: null },
        { name: 'Cia', amounts: [null, null], inAdvance: false, comesBack: '2026-11-25' },
        { name: 'Bo', amounts: [95, 600], inAdvance: true, comesBack: null },
      ],
    });
  });

  test('a monthly looks back at the month that is over', () => {
    const { period, rows } = screenAt(SCENE, 'lookBack', { step: 'lookBack', stop: null });
    expect(period).toBe('2026-10');
    expect(rows[0]).toMatchObject({
      name: 'Åsa',
      original: 600,
      goal: 600,
      result: 140 + 150 + 160 + 170 + 180,
      budget: BUDGETS[ASA],
      answer: 'reached',
    });
  });

  test('the next meeting, with its week', () => {
    expect(screenAt(SCENE, 'close', { step: 'close', stop: null }).next).toEqual({
      date: '2026-11-30',
      time: '09:00',
      week: '2026-W49',
      place: 'Stora rummet',
    });
  });

  test('last week’s promises, and whether the action was done', () => {
    expect(screenAt(SCENE, 'promises', { step: 'promises', stop: null, page: 0 })).toMatchObject({
      week: '2026-W47',
      reached: 1,
      known: 2,
      result: 290,
      goal: 300,
      rows: [
        { name: 'Åsa', state: 'kept', action: 'Ringer Lundbergs', done: true },
        { name: 'Cia', state: 'noGoal', action: null, done: null },
        { name: 'Bo', state: 'missed', done: null },
      ],
    });
  });

  test('the open actions on a page of their own, the last', () => {
    const pages = Array.from(
      { length: pagesOf(SCENE, 'promises') },
      (_, page) => stageModel(at(SCENE, { step: 'promises', stop: null, page })).screen,
    );
    expect(pages.map((screen) => (screen.kind === 'promises' ? screen.week : screen.kind))).toEqual([
      '2026-W47',
      'actions',
    ]); // nobody stated a goal for the weeks before
    expect(pages.at(-1)).toEqual({
      kind: 'actions',
      rows: [{ text: 'Uppdatera prislistan', about: null, owner: 'Maja', due: '2026-11-27', done: false }],
    });
  });

  test.each([
    ['sv', 'Försäljningschefen'],
    ['en', 'The sales manager'],
  ] as const)('2 the manager has a word without a name, %s', (locale, owner) => {
    const { document } = SCENE;
    const scene = { ...SCENE, locale, document: { ...document, settings: { ...document.settings, managerName: '' } } };
    const last = pagesOf(scene, 'promises') - 1;
    expect(stageModel(at(scene, { step: 'promises', stop: null, page: last })).screen).toMatchObject({
      kind: 'actions',
      rows: [{ owner }],
    });
  });
});
