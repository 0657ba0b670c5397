import { stripVTControlCharacters } from 'node:util';
import { projectFolder } from './project.mjs';
import { run } from './run.mjs';

/**
 * Runs the tests of a Vitest project, shown as they go.
 *
 * @param {'unit' | 'e2e' | 'durability'} name
 * @param {readonly string[]} [args] for Vitest
 * @returns {Promise<{ code: number, closing: string }>} exit code, and the runner's own closing lines
 */
export async function runTests(name, args = []) {
  let output = '';
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts'];
  const code = await run(process.execPath, [...vitest, '--project', `${name}*`, ...args], {
    cwd: projectFolder,
    onOutput: (text) => (output += text),
  });
  const lines = stripVTControlCharacters(output).trimEnd().split('\n');
  const summary = lines.findLastIndex((line) => /^\s*(Test Files|No test files)/.test(line));
  return { code, closing: lines.slice(summary).join('\n') };
}
