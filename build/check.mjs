import { inProject, projectFolder } from './project.mjs';
import { runQuietly } from './run.mjs';

/** @type {{ name: string, command: readonly string[] }[]} */
const checks = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--build'] },
  {
    name: 'lint',
    command: ['node_modules/oxlint/bin/oxlint', '--config', 'build/oxlint.json', '--deny-warnings'],
  },
  {
    name: 'formatting',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      '{shared,electron,renderer,build,tests}/**/*.{ts,tsx,mjs,cjs,css,html}',
    ],
  },
  { name: 'house rules', command: ['build/house-rules.mjs'] },
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js', '--config', 'build/knip.json', '--no-progress'] },
  {
    name: 'unit tests',
    command: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', '--project', 'unit*'],
  },
];

/** All of them at once; what they have to say is shown in their order. */
const start = performance.now();
const results = await Promise.all(
  checks.map(async ({ name, command: [script = '', ...args] }) => ({
    name,
    ...(await runQuietly(process.execPath, [inProject(script), ...args], { cwd: projectFolder })),
  })),
);
for (const { name, ok, output } of results) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (!ok) console.log(output.trimEnd());
}
const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(
  `${((performance.now() - start) / 1000).toFixed(1)} s${failed.length > 0 ? `; failed: ${failed.join(', ')}` : ''}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
