import { choose, click, field, find, leave, press, renderView, saidAt, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsView } from '../../../renderer/prepare/settings.tsx';
import type { SalesDocument } from '../../../shared/document.ts';
import { team } from '../team.ts';

const WITHOUT_FIGURES = { results: [], budgets: [], goals: [] };

async function open(part: Partial<SalesDocument>): Promise<void> {
  main.reset(team(part));
  await renderView(<SettingsView />);
}

beforeEach(() => open(WITHOUT_FIGURES));
afterEach(unmount);

const part = (): string => find('div', 'Siffrorna').textContent ?? '';

describe('3 a team that counts something else than money', () => {
  test('has its own four words in place of a currency', async () => {
    await click(field('Något annat'));
    expect(part()).not.toContain('Valuta');
    expect(part()).not.toContain('Ett tal utan ord betyder');
    await type(field('En, på svenska'), 'bokat möte');
    await press('Enter');
    await type(field('Flera, på svenska'), ' bokade möten ');
    await leave(field('Flera, på svenska'));
    expect(main.document?.settings.unit).toEqual({
      sv: { one: 'bokat möte', many: 'bokade möten' },
      en: { one: 'contract', many: 'contracts' },
    });
    expect(part()).toContain('Så står det: 1\u00A0bokat möte och 12\u00A0bokade möten.');
    await click(field('Pengar'));
    expect(main.document?.settings.unit).toBeNull();
    expect(part()).toContain('Valuta');
  });

  test.each(['', ' ', '3-pack', '%'])('cannot have %j for a word: it is said, and the old one stays', async (typed) => {
    await click(field('Något annat'));
    await type(field('En, på engelska'), typed);
    await leave(field('En, på engelska'));
    expect(saidAt(field('En, på engelska'))).toBe('Skriv ett ord utan siffror, till exempel contract.');
    expect(main.document?.settings.unit?.en.one).toBe('contract');
    await press('Escape', field('En, på engelska'));
    expect(field('En, på engelska').value).toBe('contract');
    expect(field('En, på engelska').getAttribute('aria-invalid')).toBeNull();
  });
});

describe('3 once the team has figures', () => {
  test('what it counts stands, and why', async () => {
    await open({});
    expect(saidAt(field('Pengar').closest('fieldset'))).toContain(
      'Kan inte bytas nu: teamet har utfall, budgetar eller mål',
    );
    await click(field('Något annat'));
    expect([main.sent, field('Pengar').checked, field('Något annat').checked]).toEqual([[], true, false]);
  });

  test('a currency of other decimals cannot be chosen, and is named; others can', async () => {
    await open({});
    const currency = find<HTMLSelectElement>('select', 'Valuta');
    expect([...currency.options].filter(({ disabled }) => disabled).map(({ value }) => value)).toEqual(['ISK']);
    expect(saidAt(currency)).toContain('ISK har ett annat antal decimaler');
    await choose(currency, 'EUR');
    expect(main.document?.settings.currency).toBe('EUR');
  });

  test('without figures every currency can be chosen', () => {
    const currency = find<HTMLSelectElement>('select', 'Valuta');
    expect([...currency.options].filter(({ disabled }) => disabled)).toEqual([]);
  });

  test('a refusal of main is said in the part where the change was made', async () => {
    main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.settings.countedInUse' } });
    await click(field('Något annat'));
    expect(find('div', 'Siffrorna').querySelector('[role="alert"]')?.textContent).toContain(
      'Vad som räknas väljs innan den första siffran finns.',
    );
    expect(document.querySelectorAll('[role="alert"]')).toHaveLength(1);
  });
});
