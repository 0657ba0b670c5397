import { click, field, find, leave, press, renderView, saidAt, settle, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SellersView } from '../../../renderer/prepare/sellers.tsx';
import { ASA, BJORN, NIESHA, team } from '../team.ts';
import { tabStops, unreachable } from './tab-stops.ts';

beforeEach(async () => {
  main.reset(team());
  await renderView(<SellersView />);
});
afterEach(unmount);

async function enter(): Promise<void> {
  await act(async () => document.querySelector('form')?.requestSubmit());
  await settle();
}

test('a new seller is added by Enter, from a week on, and the next one can be typed at once', async () => {
  await type(field('Ny säljare'), ' Darcel Schlecht ');
  await type(field('Första veckan'), '49');
  await enter();
  expect(main.sent).toEqual([{ type: 'seller.add', name: 'Darcel Schlecht', joined: '2026-W49' }]);
  expect(field('Namn, Darcel Schlecht').value).toBe('Darcel Schlecht');
  expect(field('Ny säljare').value).toBe('');
  expect(document.activeElement).toBe(field('Ny säljare'));
});

test('without a name nothing is sent, and the name is asked', async () => {
  await enter();
  expect(main.sent).toEqual([]);
  expect(document.activeElement).toBe(field('Ny säljare'));
});

test('a name that is taken is said at the field, and stays', async () => {
  await type(field('Ny säljare'), 'björn ek');
  await enter();
  expect(saidAt(field('Ny säljare'))).toContain('finns redan i teamet');
  expect(field('Ny säljare').value).toBe('björn ek');
});

test('a name is changed when the field is left; one that is taken is said there', async () => {
  await type(field('Namn, Åsa Öberg'), 'Åsa Öberg-Ek');
  await leave(field('Namn, Åsa Öberg'));
  expect(main.sent).toEqual([{ type: 'seller.edit', sellerId: ASA, name: 'Åsa Öberg-Ek', joined: null, left: null }]);
  await type(field('Namn, Björn Ek'), 'Niesha Huffines');
  await press('Enter');
  expect(saidAt(field('Namn, Björn Ek'))).toContain('Niesha Huffines finns redan');
});

test('what is no week, and a last week before the first, are said at that field', async () => {
  await type(field('Sista veckan, Niesha Huffines'), 'snart');
  await press('Enter');
  expect(main.sent).toEqual([]);
  expect(saidAt(field('Sista veckan, Niesha Huffines'))).toContain('snart är ingen vecka');
  await type(field('Sista veckan, Niesha Huffines'), 'v. 40 2026');
  await press('Enter');
  expect(saidAt(field('Sista veckan, Niesha Huffines'))).toContain('kan inte sluta före sin första vecka');
  expect(saidAt(field('Namn, Niesha Huffines'))).toBe('');
});

test('the order is moved by buttons, and the focus goes with the seller', async () => {
  const down = find('button', 'Flytta ner Åsa Öberg');
  await click(down);
  expect(main.sent).toEqual([{ type: 'seller.order', order: [BJORN, ASA, NIESHA] }]);
  expect(document.activeElement).toBe(down);
  await click(find('button', 'Flytta upp Björn Ek')); // the first: nothing above
  expect(main.sent).toHaveLength(1);
});

test('removing asks first; who has figures stays, and it is said why', async () => {
  await click(find('button', 'Ta bort Åsa Öberg'));
  expect(document.querySelector('dialog')?.textContent).toContain('Ta bort Åsa Öberg?');
  expect(main.sent).toEqual([]);
  await click(find('dialog button', 'Ta bort'));
  expect(main.sent).toEqual([{ type: 'seller.remove', sellerId: ASA }]);
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('Åsa Öberg har siffror eller mål i filen');
  expect(field('Namn, Åsa Öberg').value).toBe('Åsa Öberg');
});

test('Tab goes through a row and to the form', () => {
  expect(unreachable()).toEqual([]);
  expect(tabStops().slice(0, 7)).toEqual([
    'Namn, Åsa Öberg',
    'Första veckan, Åsa Öberg',
    'Sista veckan, Åsa Öberg',
    'Flytta upp Åsa Öberg',
    'Flytta ner Åsa Öberg',
    'Uppgifter om Åsa Öberg',
    'Ta bort Åsa Öberg',
  ]);
  expect(tabStops().slice(-3)).toEqual(['Ny säljare', 'Första veckan', 'Lägg till']);
});

test('a file for reading only has no fields; what is known of a person can be saved', async () => {
  main.status = { ...main.status, mode: 'ro' };
  await renderView(<SellersView />);
  expect(tabStops()).toEqual(['Uppgifter om Åsa Öberg', 'Uppgifter om Björn Ek', 'Uppgifter om Niesha Huffines']);
  expect(document.body.textContent).toContain('v. 47 2026');
});
