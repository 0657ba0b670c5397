import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { collectLicences } from './licences.mjs';
import { inProject } from './project.mjs';
import { targets } from './vite-targets.mjs';

/** Builds main, preload, import worker and renderer into dist/. */
export async function buildAll() {
  const { NODE_ENV } = process.env;
  const start = performance.now();
  rmSync(inProject('dist'), { recursive: true, force: true });
  const licences = collectLicences();
  const withLicences = (/** @type {import('vite').InlineConfig} */ config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), licences.plugin],
  });
  await Promise.all(Object.values(targets).map((target) => build(withLicences(target()))));
  // Vite leaves this process in production; what it starts next, the tests, must not be.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = NODE_ENV;
  writeFileSync(inProject('dist/LICENCES.md'), `${licences.text()}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Built ${Object.keys(targets).join(', ')} into dist/ in ${seconds} s.`);
}

/** Builds when a source is newer than what is in dist/. */
export async function buildIfNeeded() {
  if (!existsSync(inProject('dist/main.cjs')) || newestSource() > oldestOutput()) await buildAll();
}

/** @returns {number} milliseconds */
function newestSource() {
  const folders = ['shared', 'electron', 'renderer', 'build'].map(inProject);
  return Math.max(statSync(inProject('package-lock.json')).mtimeMs, ...folders.flatMap(changeTimes));
}

/** @returns {number} milliseconds; 0 when an output is missing, so that it is built */
function oldestOutput() {
  const outputs = ['main.cjs', 'preload.cjs', 'import-worker.cjs', 'renderer/index.html'];
  return Math.min(
    ...outputs.map((output) => statSync(inProject(`dist/${output}`), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
}

/**
 * @param {string} folder
 * @returns {number[]} milliseconds of the folder, for what was deleted in it, and of everything below
 */
function changeTimes(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? changeTimes(path) : [statSync(path).mtimeMs];
  });
  return [statSync(folder).mtimeMs, ...below];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
