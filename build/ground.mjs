import { findElectron } from './electron-runtime.mjs';
import { launchArguments } from './launch-args.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { hasScreen, startVirtualDisplay } from './virtual-display.mjs';

/**
 * @typedef {object} Ground what an Electron that is about to start stands on
 * @property {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @property {NodeJS.ProcessEnv} env for the Electron, or for whoever starts it
 * @property {string[]} args before the app's folder
 * @property {() => void} stop ends the virtual display, if one was started
 */

/**
 * Gets ready to start Electron: runtime, system libraries, and a virtual display where there is no screen. This
 * process's own environment gets the same changes, because Playwright looks for the runtime there.
 *
 * @param {{ alwaysVirtual?: boolean }} [options] alwaysVirtual: on a virtual display even where there is a screen
 *   (Linux only)
 * @returns {Promise<Ground>}
 */
export async function prepareGround({ alwaysVirtual = false } = {}) {
  const virtualDisplay = !hasScreen() || (alwaysVirtual && process.platform === 'linux');
  const runtime = await findElectron();
  await ensureSystemLibraries({ executable: runtime.executable, virtualDisplay });
  const display = virtualDisplay ? await startVirtualDisplay() : undefined;
  Object.assign(process.env, { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder }, display?.env);
  return { runtime, env: { ...process.env }, args: launchArguments(), stop: () => display?.stop() };
}
