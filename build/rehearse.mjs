import { buildIfNeeded } from './build.mjs';
import { buildRehearsal } from './build-rehearsal.mjs';
import { prepareGround } from './ground.mjs';
import { runScript } from './setup-error.mjs';

/** A whole meeting through the real windows on a virtual display; its pictures, team file and minutes are left in out/. */
await runScript(async () => {
  await buildIfNeeded();
  const { rehearse } = await import(await buildRehearsal());
  const ground = await prepareGround({ alwaysVirtual: true });
  try {
    return await rehearse(process.argv.slice(2), ground);
  } finally {
    ground.stop();
  }
});
