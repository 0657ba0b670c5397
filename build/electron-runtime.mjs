import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { officialElectron, productVersion } from './official-electron.mjs';
import { SetupError } from './setup-error.mjs';
import { trialElectron } from './trial-electron.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} folder holds a distribution, as ELECTRON_OVERRIDE_DIST_PATH wants it
 * @property {string} executable
 * @property {string} version without "v"
 * @property {boolean} forProduct whether it is the version that the product is built with
 */

/**
 * Where is Electron? The folder the user names, the official download, or on Linux x64 an old one for trying and
 * testing. Says which one it took.
 *
 * @returns {Promise<ElectronRuntime>}
 */
export async function findElectron() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) return said(runtimeIn(resolve(named)), 'named by ELECTRON_OVERRIDE_DIST_PATH');

  const hasTrial = process.platform === 'linux' && process.arch === 'x64';
  const official = await officialElectron({ askAgain: !hasTrial });
  if (official) return said(runtimeIn(official), 'the official download');

  if (!hasTrial) {
    throw new SetupError(
      `Electron ${productVersion} is needed, and this machine cannot download it. Allow the download, or unpack a\n` +
        'distribution from a machine that can, and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  const runtime = said(runtimeIn(await trialElectron()), 'kept in the user’s cache folder');
  console.warn(
    `Electron ${runtime.version} is old (2023) and gets no security updates: good for trying and testing,\n` +
      'not for daily use, and never packaged into a release.',
  );
  return runtime;
}

/**
 * @param {string} folder
 * @returns {ElectronRuntime}
 */
function runtimeIn(folder) {
  const executable = join(folder, executableName());
  const versionFile = join(folder, 'version');
  for (const file of [executable, versionFile]) {
    if (!existsSync(file)) throw new SetupError(`No Electron distribution in ${folder}: ${file} is missing.`);
  }
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return { folder, executable, version, forProduct: version === productVersion };
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * @param {ElectronRuntime} runtime
 * @param {string} origin
 */
function said(runtime, origin) {
  console.log(`Electron ${runtime.version}: ${runtime.folder} (${origin}).`);
  return runtime;
}
