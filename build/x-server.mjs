import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {{ env: NodeJS.ProcessEnv, stop: () => void }} VirtualDisplay env: what a program needs to appear on it */

/**
 * Starts a display server without a screen, with a window manager, which full screen needs. Both end with `stop`, and with
 * this process.
 *
 * @param {'Xvfb' | 'Xorg'} program
 * @param {readonly string[]} args what this server needs beside what all do
 * @returns {Promise<VirtualDisplay>}
 */
export async function startXServer(program, args) {
  // It takes the first free number itself and tells it on file descriptor 3.
  const server = spawn(program, ['-displayfd', '3', ...args, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const stopServer = endWithUs(server);
  const number = await displayNumber(server);
  if (!number) {
    stopServer();
    throw new SetupError(`The virtual display (${program}) did not start.`);
  }
  const env = { DISPLAY: `:${number}`, SALJMOTE_VIRTUAL_DISPLAY: '1' };

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
 * @returns {Promise<string>} empty when it did not start
 */
async function displayNumber(server) {
  const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const told = once(pipe, 'data').then(([data]) => String(data).trim());
  // Also when the program is missing, which is an error event.
  const ended = once(server, 'exit').then(
    () => '',
    () => '',
  );
  return Promise.race([told, ended, pause(10_000, '', { ref: false })]);
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
