import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {{ env: NodeJS.ProcessEnv, stop: () => void }} VirtualDisplay env: what a program needs to appear on it */

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
 * Starts a virtual display with a window manager, which full screen needs. Both end with `stop`, and with this process.
 *
 * @returns {Promise<VirtualDisplay>}
 */
export async function startVirtualDisplay() {
  // Xvfb takes the first free number itself and tells it on file descriptor 3.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const stopServer = endWithUs(server);
  const env = { DISPLAY: `:${await displayNumber(server)}`, SALJMOTE_VIRTUAL_DISPLAY: '1' };

  const manager = spawn('openbox', ['--sm-disable'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true,
  });
  const stopManager = endWithUs(manager);
  await windowManagerIsReady(env);

  return {
    env,
    stop: () => {
      stopManager();
      stopServer();
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
async function displayNumber(server) {
  const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const told = once(pipe, 'data').then(([data]) => String(data).trim());
  const ended = once(server, 'exit').then(() => '');
  const number = await Promise.race([told, ended, pause(10_000, '', { ref: false })]);
  if (!number) throw new SetupError('The virtual display (Xvfb) did not start.');
  return number;
}

/** @param {NodeJS.ProcessEnv} env */
async function windowManagerIsReady(env) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { ok } = await runQuietly('xdotool', ['get_num_desktops'], { env: { ...process.env, ...env } });
    if (ok) return;
    await pause(50);
  }
  throw new SetupError('The window manager (openbox) did not start on the virtual display.');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends it
 */
function endWithUs(child) {
  // A program that is missing is told by the time limits of those who wait for it.
  child.on('error', () => {});
  child.unref();
  const stop = () => void child.kill();
  process.on('exit', stop);
  return () => {
    process.off('exit', stop);
    stop();
  };
}
