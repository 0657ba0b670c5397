import { choose, click, find, renderView, saidAt, settle, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsView } from '../../../renderer/prepare/settings.tsx';
import { team } from '../team.ts';

beforeEach(async () => {
  main.reset(team());
  await renderView(<SettingsView />);
});
afterEach(unmount);

function select(name: string): HTMLSelectElement {
  return find<HTMLSelectElement>('select', name);
}

function options(name: string): readonly string[] {
  return [...select(name).options].map((option) => option.textContent);
}

describe('4.1 the country', () => {
  test('is one of those that the holiday library knows, in the language’s order, or none', () => {
    expect(options('Helgdagar i')).toEqual(['Inga helgdagar', 'Norge', 'Sverige', 'Zambia', 'Österrike']);
    expect(select('Helgdagar i').value).toBe('SE');
  });

  test('is stored when it is chosen; what the year comes to is said, and is new with the new holidays', async () => {
    expect(saidAt(select('Helgdagar i'))).toBe('2026: 261 arbetsdagar.'); // this main has no holidays yet
    await choose(select('Helgdagar i'), 'NO');
    expect(main.sent).toEqual([{ type: 'settings.change', patch: { country: 'NO' } }]);
    const snapshot = main.snapshot();
    if (snapshot === null) throw new Error('No team');
    const holidays = { '2026-05-01': true, '2026-05-14': true } as const;
    await act(async () => main.notify('document:replaced', { ...snapshot, holidays }));
    await settle();
    expect(select('Helgdagar i').value).toBe('NO');
    expect(saidAt(select('Helgdagar i'))).toBe('2026: 259 arbetsdagar.');
  });

  test('says so when the library itself cannot be read; the team’s own country stays chosen', async () => {
    main.answers['app:countries'] = () => {
      throw new Error('unreadable');
    };
    await renderView(<SettingsView />);
    expect(saidAt(select('Helgdagar i'))).toContain('Helgdagarna kunde inte läsas in');
    expect(options('Helgdagar i')).toEqual(['Inga helgdagar', 'Sverige']);
  });

  test('says so while its holidays cannot be read', async () => {
    main.status = { ...main.status, oldHolidays: true };
    await renderView(<SettingsView />);
    main.status = { ...main.status, oldHolidays: false };
    expect(saidAt(select('Helgdagar i'))).toContain(
      'Helgdagarna kunde inte läsas in, så arbetsdagarna räknas som förut.',
    );
    expect(select('Helgdagar i').getAttribute('aria-invalid')).toBe('true');
  });

  test('that the library does not know stands as it is in the file, and is pointed out', async () => {
    const settings = { ...team().settings, country: 'AQ' };
    main.reset({ ...team(), settings });
    await renderView(<SettingsView />);
    expect(select('Helgdagar i').selectedOptions[0]?.textContent).toBe('Antarktis');
    expect(saidAt(select('Helgdagar i'))).toContain('Appen känner inte till helgdagarna där.');
    expect(main.sent).toEqual([]);
  });
});

describe('4.1 weeks make months', () => {
  const year = () => saidAt(find('label', 'Efter veckans torsdag').closest('fieldset'));

  test('what the choice makes of this year stands under it', async () => {
    expect(year()).toBe('2026: 5-4-4-5-4-4-5-4-4-5-4-5 veckor, tillsammans 53, från 29 dec 2025 till 3 jan 2027.');
    await click(find('input', '4-4-5 veckor i varje kvartal'));
    expect(year()).toBe('2026: 4-4-5-4-4-5-4-4-5-4-4-6 veckor, tillsammans 53, från 29 dec 2025 till 3 jan 2027.');
    await click(find('input', 'Efter veckans torsdag'));
    expect(main.sent).toEqual([
      { type: 'settings.change', patch: { monthScheme: { kind: 'pattern', pattern: '4-4-5' } } },
      { type: 'settings.change', patch: { monthScheme: { kind: 'thursday' } } },
    ]);
  });

  test('the first month moves the quarters, under Thursday’s months, too', async () => {
    expect(saidAt(select('Årets första månad'))).toContain('Kvartal 1 är januari till mars.');
    await choose(select('Årets första månad'), '4');
    expect(main.document?.settings.firstMonth).toBe(4);
    expect(saidAt(select('Årets första månad'))).toContain('Kvartal 1 är april till juni.');
    expect(year()).toBe('2026: 5-4-4-5-4-4-5-4-5-4-4-4 veckor, tillsammans 52, från 30 mars 2026 till 28 mars 2027.');
  });

  test('what a change does to meetings that are closed is said', () => {
    expect(find('div', 'Kalendern').textContent).toContain('utom i avslutade möten: där står allt som det visades');
  });

  test('the time zone can be another', async () => {
    await choose(select('Tidszon'), 'Europe/Helsinki');
    expect(main.sent).toEqual([{ type: 'settings.change', patch: { timeZone: 'Europe/Helsinki' } }]);
  });
});
