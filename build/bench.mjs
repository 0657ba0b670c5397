import { buildIfNeeded } from './build.mjs';
import { buildScript } from './build-script.mjs';
import { prepareGround } from './ground.mjs';
import { projectFolder } from './project.mjs';
import { runScript } from './setup-error.mjs';

/** How fast the app is with a large team, beside a bare Electron window in the same run; prints, and judges nothing. */
await runScript(async () => {
  const { bench } = await import(await buildScript('tests/bench/bench.ts', 'bench'));
  await buildIfNeeded();
  const ground = await prepareGround({ alwaysVirtual: true });
  try {
    return await bench({ ...ground, app: projectFolder });
  } finally {
    ground.stop();
  }
});
