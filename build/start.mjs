import { buildIfNeeded } from './build.mjs';
import { prepareGround } from './ground.mjs';
import { inProject, projectFolder } from './project.mjs';
import { run } from './run.mjs';
import { runScript } from './setup-error.mjs';
import { hasScreen } from './virtual-display.mjs';

/** Opens the app; without a screen, the rehearsal shows what it does. Arguments go on to whichever it is. */
await runScript(async () => {
  const given = process.argv.slice(2);
  if (!hasScreen()) {
    console.log('This machine has no screen, so no window can open: here is the rehearsal instead.');
    return run(process.execPath, [inProject('build/rehearse.mjs'), ...given]);
  }
  await buildIfNeeded();
  const { runtime, env, args } = await prepareGround();
  return run(runtime.executable, [...args, projectFolder, ...given], { env });
});
