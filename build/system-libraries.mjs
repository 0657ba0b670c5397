import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian.mjs';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';

const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libdrm2',
  'libxkbcommon0',
  'libnotify4',
  'libsecret-1-0',
];
const displayPackages = ['xvfb', 'xauth', 'openbox', 'xdotool'];
const displayPrograms = ['Xvfb', 'xauth', 'openbox', 'xdotool'];
const twoDisplaysPackages = [
  'xserver-xorg-core',
  'xserver-xorg-video-dummy',
  'x11-xserver-utils',
  'x11-apps',
  'openbox',
  'xdotool',
];
const twoDisplaysPrograms = ['Xorg', 'xrandr', 'xwd', 'openbox', 'xdotool'];
/** Debian's place, and that of the systems that call it lib64. */
const dummyDrivers = ['lib', 'lib64'].map((lib) => `/usr/${lib}/xorg/modules/drivers/dummy_drv.so`);

/**
 * Makes sure that Linux can start Electron, and a virtual display where one is wanted: as root it installs what is
 * missing, otherwise it stops with the command that does. Takes some milliseconds when all is there.
 *
 * @param {{ executable: string, virtualDisplay: boolean }} needs executable: Electron's
 */
export async function ensureSystemLibraries({ executable, virtualDisplay }) {
  if (process.platform !== 'linux') return;
  const libraries = await missingLibraries(executable);
  const programs = virtualDisplay ? displayPrograms.filter((program) => !isOnPath(program)) : [];
  if (libraries.length === 0 && programs.length === 0) return;

  const packages = [...(libraries.length > 0 ? electronPackages : []), ...(programs.length > 0 ? displayPackages : [])];
  await installDebianPackages(packages, `This machine lacks ${[...libraries, ...programs].join(', ')}.`);

  const still = await missingLibraries(executable);
  if (still.length > 0)
    throw new SetupError(`Electron cannot start, these libraries are still missing: ${still.join(', ')}`);
}

/**
 * The same for a display server with two displays that can be plugged and unplugged. Linux only.
 *
 * @throws {SetupError} when something is missing and cannot be installed from here
 */
export async function ensureTwoDisplays() {
  const missing = twoDisplaysPrograms.filter((program) => !isOnPath(program));
  if (!dummyDrivers.some((driver) => existsSync(driver))) missing.push('the X server’s dummy driver');
  if (missing.length === 0) return;
  await installDebianPackages(twoDisplaysPackages, `Two displays to plug and unplug need ${missing.join(', ')}.`);
}

/**
 * @param {string} executable
 * @returns {Promise<string[]>} file names of shared libraries that the loader does not find
 */
async function missingLibraries(executable) {
  const { output } = await runQuietly('ldd', [executable]);
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
