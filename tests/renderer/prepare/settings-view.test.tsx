import { choose, click, field, find, leave, press, renderView, saidAt, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SettingsView } from '../../../renderer/prepare/settings.tsx';
import { team } from '../team.ts';
import { tabStops, unreachable } from './tab-stops.ts';

beforeEach(async () => {
  main.reset(team());
  await renderView(<SettingsView />);
});
afterEach(unmount);

test('a text is stored when the field is left, once, and not when nothing has changed', async () => {
  await type(field('Företag'), 'Exempel AB');
  await press('Enter');
  await leave(field('Företag'));
  await leave(field('Teamets namn'));
  expect(main.sent).toEqual([{ type: 'settings.change', patch: { company: 'Exempel AB' } }]);
});

test('choices are stored at once: weekday, order, ticks, currency', async () => {
  await choose(find<HTMLSelectElement>('select', 'Vanlig dag'), '5');
  expect(document.body.textContent).toContain('Mötet handlar om veckan som kommer.');
  await click(field('Ny först varje vecka'));
  await click(field('En sista sida för justering i minnesanteckningarna'));
  await choose(find<HTMLSelectElement>('select', 'Valuta'), 'EUR');
  expect(main.sent).toEqual([
    { type: 'settings.change', patch: { usualWeekday: 5 } },
    { type: 'settings.change', patch: { roundOrder: 'rotating' } },
    { type: 'settings.change', patch: { signatures: true } },
    { type: 'settings.change', patch: { currency: 'EUR' } },
  ]);
});

test('the look of this computer goes to the machine, not to the team', async () => {
  const themes: string[] = [];
  main.answers['app:setTheme'] = (theme) => void themes.push(theme);
  await click(field('Mörkt'));
  expect(themes).toEqual(['dark']);
  expect(main.sent).toEqual([]);
});

test.each([
  ['Summering', '0', 'Skriv hela minuter, 1 till 120.'],
  ['Summering', 'fem', 'Skriv hela minuter, 1 till 120.'],
  ['Vanlig tid', '25.00', '25.00 är inget klockslag. Skriv till exempel 9.30.'],
])('%s cannot be %s, and it is said at the field', async (name, typed, said) => {
  await type(field(name), typed);
  await leave(field(name));
  expect(main.sent).toEqual([]);
  expect(saidAt(field(name))).toBe(said);
  expect(field(name).getAttribute('aria-invalid')).toBe('true');
  await type(field(name), '7');
  expect(field(name).getAttribute('aria-invalid')).toBeNull();
});

test('minutes and the time are stored', async () => {
  await type(field('Rundan, per säljare'), '4');
  await press('Enter');
  await type(field('Vanlig tid'), '8.15');
  await press('Enter');
  expect(main.document?.settings.minutesPerStep.round).toBe(4);
  expect(main.document?.settings.usualTime).toBe('08:15');
});

test('the whole meeting’s length is shared out over the steps', async () => {
  // Three sellers: 3 + 3 + 3 + 3 × 3 + 8 + 5 + 3 + 2
  expect(field('Hela veckomötet').value).toBe('36');
  await type(field('Hela veckomötet'), '60');
  await press('Enter');
  const { round, wins, obstacles } = main.document?.settings.minutesPerStep ?? {};
  expect([round, wins, obstacles]).toEqual([5, 5, 14]); // × 60 / 36: 5, and of the 45 beside the round 3 of 27 and 8 of 27, 13.3: the first to be rounded up
  expect(field('Hela veckomötet').value).toBe('60');
  await type(field('Hela veckomötet'), '9');
  await press('Enter');
  expect(saidAt(field('Hela veckomötet'))).toContain('10 till 240');
});

test('in a file for reading only it is said that nothing can be changed', async () => {
  main.status = { ...main.status, mode: 'ro' };
  await renderView(<SettingsView />);
  main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.command.readOnly' } });
  await type(field('Plats'), 'Stora rummet');
  await leave(field('Plats'));
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('Filen är öppen bara för läsning');
});

test('Tab reaches every setting', () => {
  expect(unreachable()).toEqual([]);
  const stops = tabStops();
  expect(stops.slice(0, 5)).toEqual(['Teamets namn', 'Företag', 'Försäljningschef', 'Vanlig dag', 'Vanlig tid']);
  expect(stops.slice(-3)).toEqual(['Ljust', 'Mörkt', 'Visa loggmappen']);
});
