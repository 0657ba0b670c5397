import { click, find, renderView, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Archive } from '../../../renderer/archive/archive.tsx';
import type { CsvKind } from '../../../shared/export/csv.ts';
import { team } from '../team.ts';

const OPEN = 'Exportera nyckeltal …';
let asked: CsvKind[] = [];
let shown: string[] = [];

beforeEach(async () => {
  asked = [];
  shown = [];
  main.reset(team());
  main.answers = {
    'export:keyFigures': (kind) => {
      asked.push(kind);
      return { ok: true, value: { path: '/home/chef/n.csv', name: 'n.csv' } };
    },
    'file:show': (path) => void shown.push(path),
  };
  await renderView(<Archive />);
});
afterEach(unmount);

describe('7 the key figures from the archive, before any meeting is closed', () => {
  test('the choice says what is in the file and whose it is', async () => {
    expect(document.querySelector('dialog')).toBeNull();
    await click(find('button', OPEN));
    expect(document.querySelector('dialog')?.textContent).toContain('Filen innehåller varje säljares egna siffror');
  });

  test('for Excel unless something else is chosen', async () => {
    await click(find('button', OPEN));
    await click(find('button', 'Spara …'));
    expect(asked).toEqual(['excel']);
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('plain CSV for another program', async () => {
    await click(find('button', OPEN));
    await click(find('label', 'I ett annat program: vanlig CSV (RFC 4180)'));
    await click(find('button', 'Spara …'));
    expect(asked).toEqual(['rfc4180']);
  });

  test('says what was saved, and shows it in its folder', async () => {
    await click(find('button', OPEN));
    await click(find('button', 'Spara …'));
    expect(document.querySelector('[role="status"]')?.textContent).toContain('Sparat: n.csv');
    await click(find('button', 'Visa i mappen'));
    expect(shown).toEqual(['/home/chef/n.csv']);
  });

  test('says what went wrong in place of what was saved before, and nothing when it was cancelled', async () => {
    await click(find('button', OPEN));
    await click(find('button', 'Spara …'));
    main.answers['export:keyFigures'] = () => ({
      ok: false,
      told: { code: 'export.failed.full', params: { folder: '/usb', file: 'n.csv', what: 'figures' } },
    });
    await click(find('button', OPEN));
    await click(find('button', 'Spara …'));
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('kunde inte sparas i /usb.');
    expect(document.querySelector('[role="status"]')).toBeNull();
    main.answers['export:keyFigures'] = () => ({ ok: true, value: null });
    await click(find('button', OPEN));
    await click(find('button', 'Spara …'));
    expect(document.querySelector('[role="alert"], [role="status"]')).toBeNull();
  });

  test('the way out asks for nothing', async () => {
    await click(find('button', OPEN));
    await click(find('button', 'AvbrytEsc'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('without sellers it says why it cannot', async () => {
    main.reset(team({ sellers: [], results: [] }));
    await renderView(<Archive />);
    expect(find('button', OPEN).getAttribute('aria-disabled')).toBe('true');
    expect(document.body.textContent).toContain('Lägg först till säljare under Förbered.');
    await click(find('button', OPEN));
    expect(document.querySelector('dialog')).toBeNull();
  });
});
