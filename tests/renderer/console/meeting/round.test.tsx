import { click, find, press, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { resultOf } from '../../../../shared/results.ts';
import type { SalesDocument } from '../../../../shared/document.ts';
import { idOf } from '../../team.ts';
import { atStop, begun, goToStop, sellerCalled, WEEK, type Played } from '../../stage/demo-meeting.ts';
import { enter, field, key, ONE_SCREEN, place, sent, startingWith, toPage, words } from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

/** PageDown until the round is over: whose stop it was each time. */
async function onAndOn(): Promise<readonly string[]> {
  const stops: string[] = [];
  while (place().step === 'round') {
    const [name = ''] = place().who.split(' ');
    // Who is asked for the month first is asked twice.
    if (stops.at(-1) !== name) stops.push(name);
    await toPage();
    await key('PageDown');
    if (stops.length > 20) throw new Error(`No end: ${stops.join()}`);
  }
  return stops;
}

function presence(name: string, state: string): HTMLElement {
  const group = find('main [role=group]', `Är ${name} här?`);
  const button = [...group.querySelectorAll('button')].find((one) => one.textContent === state);
  if (button === undefined) throw new Error(`No ${state}`);
  return button;
}

/** The stops one after the other, as they are shown. */
function shown(played: Played, ...names: readonly string[]): void {
  for (const name of names) goToStop(played, name);
}

// The demo team's order: Åsa, Erik, Fatima, Jonas, Oskar; Linnea is not here.
describe('5 a stop taken later', () => {
  test('is not in hand any more, and everybody is asked, it last', async () => {
    await enter(atStop('Åsa'));
    const inOrder = words('nav').match(/Åsa|Erik|Fatima|Jonas|Oskar|Linnea/gu);
    await click(find('button', 'Ta senare'));
    const [first = '', ...others] = (inOrder ?? []).slice(0, 5);
    expect(await onAndOn()).toEqual([...others, first, 'Linnea']);
    expect(place().step).toBe('obstacles');
  });

  test('the last of those who are here stays where it is', async () => {
    const played = atStop('Åsa');
    shown(played, 'Erik', 'Fatima', 'Jonas', 'Oskar');
    await enter(played);
    await click(find('button', 'Ta senare'));
    expect([sent('meeting.later').length, place().who]).toEqual([1, 'Oskar Nyman']);
  });

  test('that main refuses moves nothing, and says why', async () => {
    await enter(atStop('Åsa'));
    main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.command.readOnly' } });
    await click(find('button', 'Ta senare'));
    expect(place().who).toBe('Åsa Öberg');
    expect(words('[role=alert]')).toContain('bara för läsning');
  });
});

describe('5 presence can be changed at any time', () => {
  test('who leaves at the own stop keeps it in hand; the next in turn follows, and the stop comes last', async () => {
    const played = atStop('Åsa');
    shown(played, 'Erik');
    await enter(played);
    await click(presence('Erik Lundqvist', 'inte här'));
    expect([sent('meeting.presence').length, place().who]).toEqual([1, 'Erik Lundqvist']);
    expect(words('nav')).toMatch(/Åsa.*Fatima.*Oskar.*Linnea|Åsa.*Fatima.*Oskar.*Erik/u);
    expect(words('footer')).toContain('NästaFatima');
    const [erik, next, ...rest] = await onAndOn();
    expect([erik, next]).toEqual(['Erik', 'Fatima']);
    expect(rest.filter((name) => name === 'Erik')).toHaveLength(1);
  });

  test('who comes after the round has passed gets a stop behind the others, with the time', async () => {
    const played = atStop('Åsa');
    played.write({ type: 'meeting.presence', sellerId: played.id('Åsa'), state: 'away' });
    shown(played, 'Erik', 'Fatima');
    await enter(played);
    await toPage();
    await key('Home');
    const group = find('dialog [role=group]', 'Är Åsa Öberg här?');
    await click([...group.querySelectorAll('button')].find((one) => one.textContent === 'kom sent') ?? group);
    expect(main.document?.meetings.at(-1)).toMatchObject({
      presence: expect.arrayContaining([
        { sellerId: played.id('Åsa'), state: 'late', at: '2026-11-23T07:45:00.000Z' }, // main's own time
      ]),
      later: [played.id('Åsa')],
    });
    expect(place().who).toBe('Fatima Haddad');
    await press('Escape', document.querySelector('dialog'));
    await click(find('dialog button', 'Fatima Haddad'));
    const stops = await onAndOn();
    expect(stops.filter((name) => name === 'Åsa')).toHaveLength(1);
    expect(stops.indexOf('Åsa')).toBe(stops.indexOf('Linnea') - 1);
  });

  test('pressed once more it is unsaid; on the wall, too', async () => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    await key('F4');
    const here = () =>
      [...document.querySelectorAll<HTMLElement>('[role=group] button')].find((one) => one.textContent === 'här');
    for (const pressed of ['true', 'false']) {
      await click(here() ?? document.body);
      expect(here()?.getAttribute('aria-pressed')).toBe(pressed);
    }
    expect(sent('meeting.presence').map(({ state }) => state)).toEqual(['here', 'expected']);
  });
});

describe('5 who comes back', () => {
  const text = (): string => words('main [class*="_notYet_"]');

  test('the saved day and who stand there on return; another day is a deliberate act', async () => {
    await enter(atStop('Åsa'));
    await type(find<HTMLInputElement>('main input', 'Återkommer den'), '27 november');
    await key('Enter');
    await click(find('[class*="_notYet_"] button', 'Spara'));
    expect(sent('meeting.comesBack').map(({ due }) => due)).toEqual(['2026-11-27']);
    expect(text()).toContain('Åsa Öberg återkommer fredag 27 november');
    await toPage();
    await key('PageDown');
    expect(text()).not.toContain('återkommer fredag');
    await toPage();
    await key('PageUp');
    expect(text()).toContain('Åsa Öberg återkommer fredag 27 november');
    expect(() => find('[class*="_notYet_"] button', 'Spara')).toThrow('Spara');

    await click(find('[class*="_notYet_"] button', 'Ändra'));
    const day = find<HTMLInputElement>('main input', 'Återkommer den');
    expect(day.value).toContain('2026-11-27');
    await type(day, '30 november');
    await key('Enter');
    await click(find('[class*="_notYet_"] button', 'Spara'));
    expect(text()).toContain('Åsa Öberg återkommer måndag 30 november');
    expect(main.document?.actions.filter(({ kind }) => kind === 'comesBack').map(({ due }) => due)).toEqual([
      '2026-11-30',
    ]);
  });
});

describe('5 at a quarterly, who has the week’s goal from before and not the quarter’s', () => {
  const QUARTER = '2026-Q4';
  function quarterly(): Played {
    const before = begun('sv', false, 'quarter');
    const team = before.document();
    const sellerId = before.id('Åsa');
    const week = { id: idOf(901), sellerId, period: WEEK, amount: 9_500_000, meetingId: null, by: 'seller' } as const;
    const stated = { ...week, statedAt: '2026-11-23T07:00:00.000Z' };
    const document = (): SalesDocument => ({ ...team, goals: [...team.goals, stated] });
    return { ...before, document };
  }
  const mark = (name: string): string =>
    [...document.querySelectorAll('nav li li button')].find((one) => one.textContent?.startsWith(name))
      ?.firstElementChild?.className ?? '';

  test('can be taken later, comes back on a day, and is not done in the list until the quarter is said', async () => {
    const played = quarterly();
    await enter(played);
    await click(startingWith('nav button', 'Erik'));
    expect(mark('Åsa')).toContain('toCome');
    await click(startingWith('nav button', 'Åsa'));
    expect(words('label')).toContain('Mål kvartal 4');
    find('main button', 'Ta senare');
    await click(find('[class*="_notYet_"] button', 'Spara'));
    expect(words('figure')).toContain('Återkommer');
    await type(field(), '1,2 mnkr');
    await key('Enter');
    expect(sent('goal.state')).toMatchObject([{ period: QUARTER, amount: 120_000_000 }]);
    const awaited = main.document?.actions.find(({ kind }) => kind === 'comesBack');
    expect(awaited?.doneAt).not.toBeNull();
    expect(() => find('main button', 'Ta senare')).toThrow('Ta senare');
    await click(startingWith('nav button', 'Erik'));
    expect(mark('Åsa')).toContain('stated');
  });
});

describe('4.2 the sum of what is said grows under the stops', () => {
  const sum = (): string => words('nav [class*="_sum_"]');

  test('with how many have said it, for the manager alone', async () => {
    await enter(atStop('Åsa'));
    expect(sum()).toMatch(/^Summa sagt .* \(1 av 6\)$/u);
    const before = Number(sum().replace(/\(.*/u, '').replace(/\D/gu, ''));
    await type(field(), '95k');
    await key('Enter');
    expect(sum()).toMatch(/\(2 av 6\)$/u);
    expect(Number(sum().replace(/\(.*/u, '').replace(/\D/gu, '')) - before).toBe(95_000);
    expect(words('figure')).not.toContain('Summa');

    await enter(atStop('Åsa'), ONE_SCREEN);
    await toPage();
    await key('Home');
    expect(words('dialog nav')).toContain('Åsa Öberg');
    expect(words('dialog')).not.toContain('Summa sagt');
  });
});

describe('5, 7 before the close', () => {
  test('who is not noted is named, and marked there; it keeps nobody from closing', async () => {
    const played = atStop('Åsa');
    played.write({ type: 'meeting.presence', sellerId: played.id('Erik'), state: 'here' });
    played.write({
      type: 'goal.state',
      sellerId: played.id('Åsa'),
      period: WEEK,
      amount: 1,
      by: 'seller',
      reason: null,
    });
    played.write({ type: 'meeting.go', step: 'close', stop: null, page: 0, gateOpen: false });
    await enter(played);
    const groups = (): readonly string[] =>
      [...document.querySelectorAll('main [role=group]')].map((one) => one.getAttribute('aria-label') ?? '');
    // Åsa has said her goal, Erik was marked, Linnea is not here.
    expect(groups()).toEqual(['Är Fatima Haddad här?', 'Är Jonas Berg här?', 'Är Oskar Nyman här?']);
    expect(words('main')).toContain('Vilka var här?');
    await click(presence('Jonas Berg', 'inte här'));
    expect(sent('meeting.presence')).toMatchObject([{ sellerId: played.id('Jonas'), state: 'away' }]);
    expect(presence('Jonas Berg', 'inte här').getAttribute('aria-pressed')).toBe('true');
    await click(find('main button', 'Avsluta mötet'));
    await click(find('dialog button', 'Avsluta mötet'));
    expect(sent('meeting.close')).toHaveLength(1);
  });

  test('nobody is asked for when all are noted', async () => {
    const played = atStop('Åsa');
    for (const name of ['Åsa', 'Erik', 'Fatima', 'Jonas', 'Oskar'])
      played.write({ type: 'meeting.presence', sellerId: played.id(name), state: 'here' });
    played.write({ type: 'meeting.go', step: 'close', stop: null, page: 0, gateOpen: false });
    await enter(played);
    expect(words('main')).not.toContain('Vilka var här?');
  });
});

describe('5 a wrong result is corrected at the stop', () => {
  const LAST = '2026-W47';
  function result(name: string, week = LAST): number | null {
    const team = main.document as SalesDocument;
    return resultOf(team, sellerCalled(team, name).id, week);
  }
  function input(): HTMLInputElement | null {
    return document.querySelector('main [class*="_mending_"] input');
  }
  async function unfold(name = 'Rätta utfall v. 47'): Promise<HTMLInputElement> {
    await click(find('button', name));
    const found = input();
    if (found === null) throw new Error('No field');
    return found;
  }

  test('a quiet button unfolds the field with the focus; Enter commits, folds and gives the focus back', async () => {
    await enter(atStop('Åsa'));
    expect(document.activeElement).toBe(field());
    const opened = await unfold();
    expect(document.activeElement).toBe(opened);
    expect(opened.value.replace(/\s/gu, ' ')).toBe('91 750');
    await type(opened, '93k');
    await key('Enter');
    expect(sent('result.set')).toMatchObject([{ week: LAST, amount: 9_300_000 }]);
    expect([result('Åsa'), input(), document.activeElement?.textContent]).toEqual([
      9_300_000,
      null,
      'Rätta utfall v. 47',
    ]);
    expect(main.document?.results.find(({ week, amount }) => week === LAST && amount === 9_300_000)?.source).toBe(
      'typed',
    );
    expect(words('section[lang]')).toContain('93 000');
  });

  test('Enter on what stands there folds; Esc folds and takes back; a doubtful number stays and asks', async () => {
    await enter(atStop('Åsa'));
    await unfold();
    await key('Enter');
    expect([input(), sent('result.set').length]).toEqual([null, 0]);
    await type(await unfold(), '1');
    expect(await key('Escape')).toBe(false);
    expect([input(), result('Åsa'), sent('result.set').length]).toEqual([null, 9_175_000, 0]);
    await type(await unfold(), '93.000');
    await key('Enter');
    expect(input()?.getAttribute('aria-invalid')).toBe('true');
    expect(sent('result.set')).toEqual([]);
  });

  test('PageDown commits and moves on; what is doubtful stays', async () => {
    await enter(atStop('Åsa'));
    await type(await unfold(), '93.000');
    await key('PageDown');
    expect([place().who, document.activeElement]).toEqual(['Åsa Öberg', input()]);
    await type(input() as HTMLInputElement, '-5k');
    await key('PageDown');
    expect([place().who, result('Åsa')]).toEqual(['Erik Lundqvist', -500_000]);
  });

  test('what main refuses is said at the field, which stays', async () => {
    await enter(atStop('Åsa'));
    const opened = await unfold();
    main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.command.readOnly' } });
    await type(opened, '93k');
    await key('Enter');
    expect([input()?.value, input()?.getAttribute('aria-invalid')]).toEqual(['93k', 'true']);
  });

  test('each past week of the month without a result is asked for by name', async () => {
    const played = atStop('Jonas');
    played.write({ type: 'result.set', sellerId: played.id('Jonas'), week: '2026-W45', amount: null });
    await enter(played, ONE_SCREEN);
    await key('F4');
    const names = [...document.querySelectorAll('[class*="_mending_"] button')].map((one) => one.textContent);
    expect(names).toEqual(['Skriv utfall v. 45', 'Rätta utfall v. 47']);
    await click(find('button', 'Skriv utfall v. 45'));
    await press('Enter'); // nothing to say yet
    expect([document.activeElement?.textContent, sent('result.set')]).toEqual(['Skriv utfall v. 45', []]);
    await click(find('button', 'Skriv utfall v. 45'));
    const opened = document.querySelector<HTMLInputElement>('[class*="_mending_"] input');
    await type(opened as HTMLInputElement, '20k');
    await press('Enter');
    expect(result('Jonas', '2026-W45')).toBe(2_000_000);
    expect(words()).not.toContain('Skriv utfall v. 45');
  });
});
