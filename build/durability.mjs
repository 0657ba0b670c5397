import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScript } from './build-script.mjs';
import { preparePowerDisk } from './power-disk.mjs';
import { runTests } from './run-tests.mjs';
import { runScript } from './setup-error.mjs';

/** The parts that tell figures, as tests/durability/figures.ts names them, in the order in which they are printed. */
const PARTS = {
  kills: 'SIGKILLs',
  'power-cuts': 'power cuts of a real file system',
  'power-model': 'power cuts, by the model',
  faults: 'fault injections',
  crashes: 'any commands, crashes and reloads',
  fuzz: 'spoiled files',
};

/** The long tests of the promises about the data (design 9); ends with all their figures. Arguments go on to Vitest. */
await runScript(async () => {
  const figures = await mkdtemp(join(tmpdir(), 'saljmote-figures-'));
  process.on('exit', () => rmSync(figures, { recursive: true, force: true }));
  const power = await preparePowerDisk();
  process.env['SALJMOTE_FIGURES'] = figures;
  if (power.disk !== null) {
    process.env['SALJMOTE_POWER_IMAGE'] = power.disk.image;
    process.env['SALJMOTE_POWER_FOLDER'] = power.disk.folder;
  }
  try {
    const { code, closing } = await runTests('durability', process.argv.slice(2));
    const { writeCost } = await import(await buildScript('tests/bench/write-cost.ts', 'write-cost'));
    const cost = await writeCost();
    console.log(`\n${closing}\n\nDurability:`);
    for (const [part, name] of Object.entries(PARTS)) {
      const told = await readFile(join(figures, part), 'utf8').catch(() => null);
      const isRefused = part === 'power-cuts' && power.disk === null;
      console.log(
        told?.trimEnd() ??
          `${name}: ${isRefused ? `NOT RUN, so nothing is known: ${power.reason}` : 'no figures: not run, or failed before its end'}`,
      );
    }
    console.log(cost.join('\n'));
    return code;
  } finally {
    power.remove();
  }
});
