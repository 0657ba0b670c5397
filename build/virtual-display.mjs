import { startXServer } from './x-server.mjs';

/** Big enough for a stage of 3840×2160 with its frame. */
const screen = '3840x2400x24';

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether a window can be shown
 */
export function hasScreen(env = process.env) {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Starts a virtual display with a window manager. Both end with `stop`, and with this process.
 *
 * @returns {Promise<import('./x-server.mjs').VirtualDisplay>}
 */
export function startVirtualDisplay() {
  return startXServer('Xvfb', ['-screen', '0', screen]);
}
