import { click, field, find, leave, press, renderView, saidAt, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsView } from '../../../renderer/prepare/settings.tsx';
import { COACHING_KEYS } from '../../../shared/coaching.ts';
import { messages } from '../../../shared/messages/index.ts';
import { team } from '../team.ts';

const BANDS = ['Brant nedåt till och med', 'Nedåt till och med', 'Stabilt till och med', 'Uppåt till och med'] as const;

beforeEach(async () => {
  main.reset(team());
  await renderView(<SettingsView />);
});
afterEach(unmount);

async function fill(name: string, typed: string): Promise<void> {
  await type(field(name), typed);
  await leave(field(name));
}

const bands = () => main.document?.settings.trendBands;

test('what is rarely changed is folded away, with its name in sight', () => {
  const folds = [...document.querySelectorAll('details')];
  expect(folds.map((fold) => [fold.open, fold.querySelector('summary')?.textContent])).toEqual([
    [false, 'Gränser för trendens ord och för att sänka månadsmålet'],
    [false, 'Egna ord för frågorna vid varje säljares stopp'],
  ]);
});

describe('4.3 the bands', () => {
  test('stand in per cent, and as a sentence of the five words', () => {
    expect(BANDS.map((name) => field(name).value)).toEqual(['\u221230', '\u22125', '1', '15']);
    expect(find('div', 'Metoden').textContent).toContain(
      'Brant nedåt till och med \u221230\u00A0%, nedåt till \u22125\u00A0%, stabilt till 1\u00A0%, uppåt till 15\u00A0%, däröver brant uppåt.',
    );
  });

  test('are stored as tenths, however the minus and the decimal are typed', async () => {
    await fill('Brant nedåt till och med', '-25,5');
    await fill('Uppåt till och med', '12.5 %');
    expect(bands()).toEqual([-255, -50, 10, 125]);
    expect(field('Brant nedåt till och med').value).toBe('\u221225,5');
  });

  test.each([
    ['Stabilt till och med', 'två', 'Skriv procent från \u2212100 till 100 med högst en decimal, till exempel 1.'],
    ['Uppåt till och med', '101', 'Skriv procent från \u2212100 till 100 med högst en decimal, till exempel 15.'],
    ['Nedåt till och med', '-31', 'Ska vara mer än \u221230\u00A0%: de fyra talen stiger.'],
    ['Uppåt till och med', '1', 'Ska vara mer än 1\u00A0%: de fyra talen stiger.'],
    ['Brant nedåt till och med', '-5', 'Ska vara mindre än \u22125\u00A0%: de fyra talen stiger.'],
  ])('%s cannot be %s: it is said at the field, and the old ones stay', async (name, typed, said) => {
    await fill(name, typed);
    expect(saidAt(field(name))).toBe(said);
    expect([main.sent, bands()]).toEqual([[], [-300, -50, 10, 150]]);
  });

  test('can be typed in any order: they are stored as soon as the four rise', async () => {
    await fill('Nedåt till och med', '3');
    expect(saidAt(field('Nedåt till och med'))).toBe('Ska vara mindre än 1\u00A0%: de fyra talen stiger.');
    expect(main.sent).toEqual([]);
    await fill('Stabilt till och med', '5');
    expect(bands()).toEqual([-300, 30, 50, 150]);
    expect(field('Nedåt till och med').getAttribute('aria-invalid')).toBeNull();
  });

  test('Esc takes back what was typed wrong, and the next field is judged without it', async () => {
    await fill('Nedåt till och med', '3');
    await press('Escape', field('Nedåt till och med'));
    expect(field('Nedåt till och med').value).toBe('\u22125');
    await fill('Stabilt till och med', '2');
    expect(bands()).toEqual([-300, -50, 20, 150]);
  });

  test('a button gives back those from the start', async () => {
    const button = find<HTMLButtonElement>('button', 'Som från början');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await fill('Uppåt till och med', '20');
    await fill('Stabilt till och med', '30');
    await click(find('button', 'Som från början'));
    expect([bands(), field('Stabilt till och med').value]).toEqual([[-300, -50, 10, 150], '1']);
  });
});

describe('4.4 the gate', () => {
  const NEEDED = 'Mer per vecka än, % av bästa veckan';
  const PACE = 'I den här takten under, % av målet';

  test('is two whole per cents, each stored by itself', async () => {
    await fill(NEEDED, '150 %');
    await fill(PACE, '50');
    expect(main.sent).toEqual([
      { type: 'settings.change', patch: { gate: { neededOfBest: 150 } } },
      { type: 'settings.change', patch: { gate: { paceOfGoal: 50 } } },
    ]);
    expect(main.document?.settings.gate).toEqual({ neededOfBest: 150, paceOfGoal: 50 });
  });

  test.each([
    [NEEDED, '99', 'Skriv hela procent, 100 till 1000.'],
    [NEEDED, '125,5', 'Skriv hela procent, 100 till 1000.'],
    [PACE, '0', 'Skriv hela procent, 1 till 100.'],
    [PACE, '', 'Skriv hela procent, 1 till 100.'],
  ])('%s cannot be “%s”', async (name, typed, said) => {
    await fill(name, typed);
    expect([saidAt(field(name)), main.sent]).toEqual([said, []]);
  });
});

describe('4.3 the coaching questions', () => {
  test('each is there, with the catalogue’s words faint in it', () => {
    const shown = [...find('div', 'Frågorna').querySelectorAll('input')];
    expect(shown.map(({ placeholder }) => placeholder)).toEqual(COACHING_KEYS.map((key) => messages[key].sv));
    expect(new Set(shown.map(({ value }) => value))).toEqual(new Set(['']));
  });

  test('the team’s own words are stored, and an emptied field gives the catalogue’s again', async () => {
    await fill('När trenden är uppåt', 'Vad vill du göra mer av?');
    await fill('När trenden är nedåt', 'Vad hjälper?');
    expect(main.document?.settings.coachingQuestions).toEqual({
      'coach.up': 'Vad vill du göra mer av?',
      'coach.down': 'Vad hjälper?',
    });
    await fill('När trenden är uppåt', '');
    expect(main.document?.settings.coachingQuestions).toEqual({ 'coach.down': 'Vad hjälper?' });
  });
});
