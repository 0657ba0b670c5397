import { buildAll } from './build.mjs';
import { prepareGround } from './ground.mjs';
import { runScript } from './setup-error.mjs';
import { runTests } from './run-tests.mjs';

/** Everything is built and tested: rules and windows apart, then the whole in a real Electron. */
await runScript(async () => {
  await buildAll();
  const unit = await runTests('unit');
  const ground = await prepareGround();
  const e2e = await runTests('e2e');
  ground.stop();
  console.log(`\nUnit tests:\n${unit.closing}\n\nEnd-to-end tests:\n${e2e.closing}`);
  return unit.code || e2e.code;
});
