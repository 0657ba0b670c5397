import { buildIfNeeded } from './build.mjs';
import { buildScript } from './build-script.mjs';
import { prepareGround } from './ground.mjs';
import { projectFolder } from './project.mjs';
import { runScript } from './setup-error.mjs';

/** A whole meeting through the real windows on a virtual display; its pictures, team file and minutes are left in out/. */
await runScript(async () => {
  const { readOptions, rehearse, USAGE } = await import(await buildScript('build/rehearsal/rehearse.ts', 'rehearsal'));
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  await buildIfNeeded();
  const ground = await prepareGround({ alwaysVirtual: true });
  try {
    // The file is looked for where npm was called.
    return await rehearse(options, {
      ...ground,
      app: projectFolder,
      calledIn: process.env['INIT_CWD'] ?? process.cwd(),
    });
  } finally {
    ground.stop();
  }
});
