import { expect, test } from 'vitest';
import { cutEverywhere } from '../electron/storage/power-model.ts';
import { count, tellFigures } from './figures.ts';
import { quickFolder } from './quick-folder.ts';

const STATES = 60; // per call

test('the power is cut after each call, in every way that the model knows', async () => {
  const folder = await quickFolder();
  const { states, wrong } = await cutEverywhere(folder, STATES, Math.random);
  const [bytes, names] = [
    await cutEverywhere(folder, 4, Math.random, 'file.sync'),
    await cutEverywhere(folder, 4, Math.random, 'folder.sync'),
  ];
  await tellFigures('power-model', [
    `${count(states)} states that a disk may have after a power cut (model, a cut after each call): ${wrong.length} corrupt or lost`,
    `  with the syncs of files left out the same model finds ${count(bytes.wrong.length)}, of folders ${count(names.wrong.length)}`,
  ]);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect([bytes, names].every((tally) => tally.wrong.length > 0)).toBe(true);
});
