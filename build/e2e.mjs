import { buildIfNeeded } from './build.mjs';
import { prepareGround } from './ground.mjs';
import { runScript } from './setup-error.mjs';
import { runTests } from './run-tests.mjs';

/** End-to-end tests in a real Electron; arguments go on to Vitest (a file name, or -t and a test's name). */
await runScript(async () => {
  await buildIfNeeded();
  const ground = await prepareGround();
  const { code } = await runTests('e2e', process.argv.slice(2));
  ground.stop();
  return code;
});
