import { click, find, settle, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { goalInForce } from '../../../../shared/goals.ts';
import type { SalesDocument } from '../../../../shared/document.ts';
import { textFor } from '../../../../shared/messages/index.ts';
import { reduce } from '../../../../shared/reduce.ts';
import { PLAIN } from '../../../shared/builders.ts';
import { atStop, MONTH, sellerCalled, state, WEEK } from '../../stage/demo-meeting.ts';
import {
  drafts,
  enter,
  field,
  GONE,
  key,
  left,
  ONE_SCREEN,
  place,
  problem,
  refuseOnce,
  sent,
  startingWith,
  toPage,
  words,
} from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

function goalOf(name: string, period = WEEK): number | null {
  const team = main.document as SalesDocument;
  return goalInForce(team, sellerCalled(team, name).id, period)?.amount ?? null;
}

async function goHome(): Promise<void> {
  await toPage();
  await key('Home');
  await click(find('dialog button', 'Hem'));
}

describe('the number', () => {
  test('goes to the wall digit by digit, and Enter makes it the goal', async () => {
    await enter(atStop('Åsa'));
    expect(document.activeElement).toBe(field());
    for (const text of ['9', '95', '95k']) await type(field(), text);
    expect(drafts.filter((one) => one !== null).map(({ text, amount }) => [text, amount])).toEqual([
      ['9', 900],
      ['95', 9_500],
      ['95k', 9_500_000],
    ]);
    expect(words('output')).toBe('95 000 kr');
    expect(sent('goal.state')).toEqual([]);
    await key('Enter');
    expect(sent('goal.state')).toMatchObject([{ period: WEEK, amount: 9_500_000, by: 'seller' }]);
    expect(drafts.at(-1)).toBeNull();
    expect(field().value).toBe('');
    expect(field().placeholder.replace(/\s/gu, ' ')).toBe('95 000');
    expect(words('output')).toBe('Sagt 8.45, sparat');
    expect(place().who).toBe('Åsa Öberg');
  });

  test('that is half, none or negative stays and asks', async () => {
    await enter(atStop('Åsa'));
    const doubtful = [
      ['95,', '95, är inte färdigt än. Skriv resten.'],
      ['95 tk', '95 tk är inte färdigt än. Skriv resten.'],
      ['mycket', 'mycket går inte att läsa som ett tal'],
      ['-5', textFor('sv')('amount.refused.negative')],
    ] as const;
    for (const [typed, asked] of doubtful) {
      for (const commit of ['Enter', 'PageDown']) {
        await type(field(), typed);
        expect(problem()).toBe('');
        await key(commit);
        expect(problem()).toContain(asked);
        expect(field().getAttribute('aria-invalid')).toBe('true');
        expect([field().value, place().who, sent('goal.state').length]).toEqual([typed, 'Åsa Öberg', 0]);
        await type(field(), `${typed} `);
        expect(problem()).toBe('');
      }
    }
  });

  test('that could mean two things is asked, and chosen by a button', async () => {
    await enter(atStop('Åsa'));
    await type(field(), '95.000');
    await key('Enter');
    const choices = [...document.querySelectorAll('#goal-field-said button')].map((one) =>
      one.textContent?.replace(/\s/gu, ' '),
    );
    expect(choices).toEqual(['95 000 kr', '95 kr']);
    await click(find('#goal-field-said button', '95 000 kr'));
    expect(document.activeElement).toBe(field());
    expect([field().value.replace(/\s/gu, ' '), drafts.at(-1)?.amount, problem()]).toEqual(['95 000', 9_500_000, '']);
    expect(sent('goal.state')).toEqual([]);
    await key('Enter');
    expect(goalOf('Åsa')).toBe(9_500_000);
  });

  test('that main refuses stays, with the reason', async () => {
    await enter(atStop('Åsa'));
    main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.goal.over' } });
    await type(field(), '95k');
    await key('Enter');
    expect(problem()).not.toBe('');
    expect(field().value).toBe('95k');
    await type(field(), '96k');
    expect(problem()).toBe('');
  });

  test('Esc takes it back, once; then Esc is for what is on top', async () => {
    await enter(atStop('Åsa'));
    await type(field(), '95k');
    expect(await key('Escape')).toBe(false);
    expect([field().value, drafts.at(-1)?.text]).toEqual(['', '']);
  });
});

describe('a number that is half said, when the stop or its question is left', () => {
  const LINE = 'nav button';
  const press = (name: string) => async (): Promise<void> => click(find('main button', name));
  const WAYS: readonly (readonly [way: string, go: () => Promise<unknown>, after: () => unknown, moved: unknown])[] = [
    ['PageUp', () => key('PageUp'), () => place().who, 'Åsa Öberg'],
    ['another stop', async () => click(startingWith(LINE, 'Jonas')), () => place().who, 'Jonas Berg'],
    ['another step', async () => click(startingWith(LINE, '5Hinder')), () => place().step, 'obstacles'],
    ['take later', press('Ta senare'), () => place().who, 'Fatima Haddad'],
    ['the gate', press('Dags att höja'), () => place().gateOpen, true],
    ['not here any more', press('inte här'), () => sent('meeting.presence').length, 1],
    ['home', goHome, () => left.length, 1],
  ];

  test.each(WAYS)(
    '%s: a sure one becomes the goal first, by the seller, and then it moves',
    async (_, go, after, moved) => {
      await enter(atStop('Erik'));
      await type(field(), '95k');
      await go();
      expect(sent('goal.state')).toMatchObject([{ period: WEEK, amount: 9_500_000, by: 'seller' }]);
      expect([goalOf('Erik'), after(), drafts.at(-1)]).toEqual([9_500_000, moved, null]);
      // The goal before the move, so that it is this seller's.
      const moves = ['meeting.go', 'meeting.later', 'meeting.presence'];
      const [first] = main.sent.filter(({ type: kind }) => kind === 'goal.state' || moves.includes(kind));
      expect(first?.type).toBe('goal.state');
    },
  );

  test.each(WAYS)('%s: a doubtful one stays and asks, and nothing moves', async (_, go) => {
    await enter(atStop('Erik'));
    for (const [typed, asked] of [
      ['95.000', '95 000 kr'],
      ['95,', '95, är inte färdigt än.'],
      ['mycket', 'mycket går inte att läsa som ett tal'],
    ] as const) {
      await type(field(), typed);
      await go();
      expect(problem()).toContain(asked);
      expect([field().value, place(), left, main.sent]).toEqual([
        typed,
        { step: 'round', who: 'Erik Lundqvist', gateOpen: false },
        [],
        [],
      ]);
      expect(document.activeElement).toBe(field());
    }
  });

  test.each(WAYS)('%s: an empty field keeps nobody', async (_, go, after, moved) => {
    await enter(atStop('Erik'));
    await go();
    expect([after(), sent('goal.state'), problem()]).toEqual([moved, [], '']);
  });

  test.each(WAYS)('%s: what main refuses stays, with the reason, and nothing moves', async (_, go) => {
    await enter(atStop('Erik'));
    await type(field(), '95k');
    refuseOnce('goal.state');
    await go();
    expect([field().value, problem(), main.sent, left]).toEqual(['95k', GONE, [], []]);
  });

  test('behind the gate: closing it says the new month goal first; one that is none stays', async () => {
    await enter(atStop('Erik', true));
    await type(field(), '305 400');
    await click(find('button', 'Tillbaka till veckan'));
    expect([problem(), place().gateOpen]).toEqual([
      'Ett nytt mål ska vara mer än utfallet hittills, 305 400 kr.',
      true,
    ]);
    await type(field(), '475k');
    await click(find('button', 'Tillbaka till veckan'));
    expect([goalOf('Erik', MONTH), place().gateOpen]).toEqual([47_500_000, false]);
  });

  test('another question at the same stop: the first is answered, the other asked', async () => {
    const played = atStop('Oskar');
    state(played, 'Oskar', MONTH, 400_000_00);
    await enter(played);
    await type(field(), '15k');
    await click(find('button', 'Rätta målet för november'));
    expect([goalOf('Oskar'), goalOf('Oskar', MONTH)]).toEqual([1_500_000, 40_000_000]);
    expect(words('label')).toContain('Mål november');
    expect(field().value).toBe('');
  });

  test('away is in the stop’s own turn only: somebody else’s presence touches no number', async () => {
    await enter(atStop('Erik'));
    await type(field(), '95.000');
    await toPage();
    await key('Home');
    const group = find('dialog [role=group]', 'Är Jonas Berg här?');
    await click([...group.querySelectorAll('button')].find((one) => one.textContent === 'inte här') ?? group);
    expect([sent('meeting.presence').length, field().value, problem()]).toEqual([1, '95.000', '']);
  });
});

describe('PageDown', () => {
  test('first makes the number the goal and stays, then moves on', async () => {
    await enter(atStop('Åsa'));
    await type(field(), '95k');
    await key('PageDown');
    expect([goalOf('Åsa'), place().who]).toEqual([9_500_000, 'Åsa Öberg']);
    await key('PageDown');
    expect(place().who).toBe('Erik Lundqvist');
    expect(document.activeElement).toBe(field());
  });

  test('twice within a quarter of a second is once', async () => {
    await enter(atStop('Åsa'));
    await type(field(), '95k');
    await key('PageDown');
    await key('PageDown', { after: 249 });
    expect(place().who).toBe('Åsa Öberg');
    await key('PageDown', { after: 250 });
    expect(place().who).toBe('Erik Lundqvist');
  });

  test('moves on from an empty field', async () => {
    await enter(atStop('Åsa'));
    await key('PageDown');
    expect(place().who).toBe('Erik Lundqvist');
    expect(goalOf('Åsa')).toBeNull();
  });

  test('from an empty month goal goes to the week’s question, and then on', async () => {
    await enter(atStop('Oskar'));
    expect(words('label')).toContain('Mål november');
    await key('PageDown');
    expect(words('label')).toContain('Mål vecka 48');
    expect(drafts.at(-1)).toMatchObject({ field: 'week', text: '' });
    expect(place().who).toBe('Oskar Nyman');
    expect(document.activeElement).toBe(field());
    await key('PageDown');
    // The last of those who are here: the others have had no stop yet, and come before Linnea, who is not here.
    expect(place().who).toBe('Åsa Öberg');
  });
});

describe('the month', () => {
  test('is asked first where there is no goal, then the week, in the same field', async () => {
    await enter(atStop('Oskar'));
    await type(field(), '40 tkr');
    await key('Enter');
    expect(sent('goal.state')).toMatchObject([{ period: MONTH, amount: 4_000_000 }]);
    expect(words('label')).toContain('Mål vecka 48');
    expect(document.activeElement).toBe(field());
    await type(field(), '15 000');
    await key('Enter');
    expect([goalOf('Oskar', MONTH), goalOf('Oskar')]).toEqual([4_000_000, 1_500_000]);
  });

  test('passed over can be asked for again', async () => {
    await enter(atStop('Oskar'));
    await key('PageDown');
    await click(find('button', 'Säg målet för november'));
    expect(words('label')).toContain('Mål november');
  });
});

describe('a slip in this meeting', () => {
  test('is corrected by a new number, and says so while it is typed', async () => {
    const played = atStop('Åsa');
    const slip = state(played, 'Åsa', WEEK, 950_000_00);
    await enter(played);
    await type(field(), '95k');
    expect(words('output')).toBe('95 000 kr rättar 950 000 kr');
    await key('Enter');
    expect(sent('goal.correct')).toEqual([{ type: 'goal.correct', goalId: slip, amount: 9_500_000 }]);
    expect(sent('goal.state')).toEqual([]);
    expect(goalOf('Åsa')).toBe(9_500_000);
  });

  test('of the month’s goal is corrected in the same meeting', async () => {
    const played = atStop('Oskar');
    const slip = state(played, 'Oskar', MONTH, 400_000_00);
    await enter(played);
    await click(find('button', 'Rätta målet för november'));
    await type(field(), '40k');
    expect(words('output')).toBe('40 000 kr rättar 400 000 kr');
    await key('Enter');
    expect(sent('goal.correct')).toEqual([{ type: 'goal.correct', goalId: slip, amount: 4_000_000 }]);
    expect(goalOf('Oskar', MONTH)).toBe(4_000_000);
  });

  test('3 of the month’s goal, taken on the home before the meeting, is corrected at the stop, too', async () => {
    const played = atStop('Oskar');
    const slip = state(played, 'Oskar', MONTH, 400_000_00);
    const { goals } = played.document();
    const outside = goals.map((goal) => (goal.id === slip ? { ...goal, meetingId: null } : goal));
    await enter({ ...played, document: () => ({ ...played.document(), goals: outside }) });
    await click(find('button', 'Rätta målet för november'));
    await type(field(), '40k');
    await key('Enter');
    expect(sent('goal.correct')).toEqual([{ type: 'goal.correct', goalId: slip, amount: 4_000_000 }]);
  });

  test('is not what was left in advance: that is stated anew', async () => {
    await enter(atStop('Linnea'));
    await type(field(), '50k');
    expect(words('output')).toBe('50 000 kr');
    await key('Enter');
    expect(sent('goal.state')).toMatchObject([{ amount: 5_000_000 }]);
  });
});

test('who is not here: only what was left in advance', async () => {
  const played = atStop('Åsa');
  played.write({ type: 'meeting.presence', sellerId: played.id('Åsa'), state: 'away' });
  await enter(played);
  expect(words()).toContain('Är inte här. Skriv bara ett mål som säljaren själv har lämnat i förväg.');
  await type(field(), '95k');
  await key('Enter');
  expect(sent('goal.state')).toMatchObject([{ by: 'advance' }]);
});

describe('through the gate', () => {
  test.each([
    {
      name: 'Erik',
      open: 'Dags att höja',
      typed: '305 400',
      why: 'Ett nytt mål ska vara mer än utfallet hittills, 305 400 kr.',
      good: '305 401',
    },
    {
      name: 'Jonas',
      open: 'Dags att sänka',
      typed: '280k',
      why: 'Ett sänkt mål ligger mellan utfallet hittills, 111 200 kr, och det förra målet, 280 000 kr.',
      good: '135k',
    },
    {
      name: 'Åsa',
      open: 'Ändra månadsmålet',
      typed: '345k',
      why: 'Det är samma mål som förut, 345 000 kr.',
      good: '0',
    },
  ])('$open: what is no new goal is refused with the reason', async ({ name, open, typed, why, good }) => {
    await enter(atStop(name));
    await click(find('button', open));
    expect(place().gateOpen).toBe(true);
    expect(words('label')).toContain('Nytt mål för november');
    await type(field(), typed);
    await key('Enter');
    expect(problem()).toBe(why);
    expect(sent('goal.state')).toEqual([]);
    await type(field(), good);
    await key('Enter');
    expect(sent('goal.state')).toMatchObject([{ period: MONTH }]);
    expect(words('label')).toContain('Mål vecka 48');
  });

  test('where there is no number between, it says so', async () => {
    const played = atStop('Jonas');
    state(played, 'Jonas', MONTH, 11_120_001);
    const team = played.document();
    const outside = team.goals.map((goal) => (goal.amount === 11_120_001 ? { ...goal, meetingId: null } : goal));
    const settings = { ...team.settings, gate: { ...team.settings.gate, paceOfGoal: 100_000 } };
    await enter({ ...played, document: () => ({ ...team, goals: outside, settings }) });
    await click(find('button', 'Dags att sänka'));
    await type(field(), '1');
    await key('Enter');
    expect(problem()).toBe('Det finns inget tal mellan utfallet hittills, 111 200 kr, och målet, 111 200,01 kr.');
  });

  test('the manager alone reads whether the trend will leave upward', async () => {
    await enter(atStop('Erik', true));
    await type(field(), '475k');
    expect(words()).toContain('Det ger 169 600 kr i veckan, över senaste veckans 121 700 kr: månaden lämnas uppåt.');
    await type(field(), '350k');
    expect(words()).toContain('inte över senaste veckans 121 700 kr. Säljaren bestämmer.');
    await key('Enter');
    // It was said: the manager has the time to read it, and while the week's goal is typed, too.
    expect(words()).toContain('inte över senaste veckans 121 700 kr. Säljaren bestämmer.');
    await type(field(), '50k');
    expect(words()).toContain('inte över senaste veckans 121 700 kr. Säljaren bestämmer.');
    await type(field(), '');
    await click(find('button', 'Stäng ändringen'));
    expect(words()).not.toContain('Säljaren bestämmer.');
    await enter(atStop('Erik', true), ONE_SCREEN);
    await type(field(), '475k');
    expect(words()).not.toContain('månaden lämnas uppåt');
    await key('Enter');
    expect(words()).not.toContain('månaden lämnas uppåt');
  });

  test('while the month is asked for, the week’s own words are not under it', async () => {
    const played = atStop('Erik', true);
    state(played, 'Erik', WEEK, 12_500_000);
    await enter(played);
    expect(words('label')).toContain('Nytt mål för november');
    expect(document.querySelector('#belief')).toBeNull();
    await click(find('button', 'Tillbaka till veckan'));
    expect(document.querySelector('#belief')).not.toBeNull();
  });

  test('once the new goal is stated the button closes the change', async () => {
    await enter(atStop('Erik', true));
    await type(field(), '475k');
    await key('Enter');
    await click(find('button', 'Stäng ändringen'));
    expect(place().gateOpen).toBe(false);
  });

  test('ends with the week, and closes again', async () => {
    await enter(atStop('Erik', true));
    await click(find('button', 'Tillbaka till veckan'));
    expect(place().gateOpen).toBe(false);
    expect(words('label')).toContain('Mål vecka 48');
  });
});

describe('while the disk fails', () => {
  /** Main tells the change at once, and answers when it is on disk: never, here. */
  async function withoutDisk(): Promise<void> {
    await act(async () => main.notify('host:status', { ...main.status, unsaved: true }));
    let made = 900;
    main.answers['document:send'] = (command) => {
      main.sent.push(command);
      made += 1;
      const ids = [`20000000-0000-4000-8000-${String(made).padStart(12, '0')}`];
      const reduced = reduce(main.document as SalesDocument, { command, at: '2026-11-23T07:46:00.000Z', ids }, PLAIN);
      if (!reduced.ok) return reduced;
      main.document = reduced.document;
      const snapshot = main.snapshot();
      main.notify(
        'document:replaced',
        snapshot === null ? null : { ...snapshot, status: { ...main.status, unsaved: true } },
      );
      return new Promise(() => undefined) as never;
    };
  }

  test('the goal is told as not saved, and the meeting goes on', async () => {
    await enter(atStop('Åsa'));
    await withoutDisk();
    await type(field(), '95k');
    await key('Enter');
    expect([goalOf('Åsa'), field().value]).toEqual([9_500_000, '']);
    expect(words('output')).toBe('Inte sparat');
    await key('PageDown');
    expect(place().who).toBe('Erik Lundqvist');
  });

  test('the week’s goal follows the month’s', async () => {
    await enter(atStop('Oskar'));
    await withoutDisk();
    await type(field(), '40k');
    await key('Enter');
    await type(field(), '15k');
    await key('Enter');
    expect([goalOf('Oskar', MONTH), goalOf('Oskar')]).toEqual([4_000_000, 1_500_000]);
    expect(document.activeElement?.getAttribute('role')).toBe('radio');
  });
});

test('the number is not sent twice while main is writing', async () => {
  await enter(atStop('Åsa'));
  let answer: (() => void) | null = null;
  main.answers['document:send'] = (command) => {
    main.sent.push(command);
    return new Promise((resolve) => {
      answer = () => resolve({ ok: true, value: { number: 1, ids: [] } });
    }) as never;
  };
  await type(field(), '95k');
  await key('Enter');
  await key('Enter');
  await key('PageDown');
  expect([sent('goal.state').length, place().who]).toEqual([1, 'Åsa Öberg']);
  await act(async () => answer?.());
  await settle();
  expect(field().value).toBe('');
});
