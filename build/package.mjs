import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { buildAll } from './build.mjs';
import { packaging } from './electron-builder.mjs';
import { findElectron } from './electron-runtime.mjs';
import { productVersion } from './official-electron.mjs';
import { inProject, projectFolder } from './project.mjs';
import { runScript, SetupError } from './setup-error.mjs';

/**
 * Packages the app for this computer's system into release/: every target of it, or with --dir the unpacked app alone,
 * for a try.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { dir: { type: 'boolean', default: false } } });
  const runtime = await findElectron();
  if (!runtime.forProduct && !values.dir) {
    throw new SetupError(
      `A release is packaged with Electron ${productVersion}; this machine has ${runtime.version}, for trying only.\n` +
        'Package where the official Electron can be downloaded, or with --dir for a try.',
    );
  }
  if (!runtime.forProduct)
    console.warn(`With Electron ${runtime.version}: for a try on this machine, never to be given on.`);
  await buildAll();
  await build({
    projectDir: projectFolder,
    config: packaging(runtime),
    targets: Platform.current().createTarget(values.dir ? 'dir' : null),
  });
  console.log(`Packaged into ${inProject('release')}`);
});
