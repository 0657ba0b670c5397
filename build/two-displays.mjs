import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';
import { ensureTwoDisplays } from './system-libraries.mjs';
import { startXServer } from './x-server.mjs';

/** @typedef {'1920x1080' | '1280x1024' | '1024x768'} Mode width and height in px */
/** @typedef {{ mode: Mode, x: number } | null} Output x: its left edge on the common area, in px; null: unplugged */
/** @typedef {{ own?: Output, external?: Output }} Arrangement what is left out stays as it is */

/**
 * @typedef {object} TwoDisplays
 * @property {NodeJS.ProcessEnv} env what a program needs to appear on them
 * @property {(arrangement: Arrangement) => Promise<void>} arrange plugs, unplugs, moves; back when the server has done it
 * @property {() => Promise<void>} stop
 */

const OUTPUTS = { own: 'DUMMY0', external: 'DUMMY1' };
/** @type {readonly Mode[]} */
const MODES = ['1920x1080', '1280x1024', '1024x768'];

// Xvfb knows one display only; the server of real cards has a driver without a card, with sixteen outputs.
const CONFIG = `
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes ${MODES.map((mode) => `"${mode}"`).join(' ')}
    Virtual 3840 1080
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
`;

/**
 * Starts a display server with the manager's own display, and an external one to the right of it, which can be plugged and
 * unplugged as for real. It ends with `stop`, and with this process. Linux only.
 *
 * @returns {Promise<TwoDisplays>}
 * @throws {SetupError} when it cannot be had here: says which command installs it
 */
export async function startTwoDisplays() {
  await ensureTwoDisplays();
  const folder = await mkdtemp(join(tmpdir(), 'saljmotet-displays-'));
  const config = join(folder, 'xorg.conf');
  await writeFile(config, CONFIG);
  const files = ['-config', config, '-logfile', join(folder, 'xorg.log')];
  const server = await startXServer('Xorg', [...files, '-novtswitch', '-sharevts']);

  /** @param {readonly string[]} args */
  async function xrandr(args) {
    const { ok, output } = await runQuietly('xrandr', args, { env: { ...process.env, ...server.env } });
    if (!ok) throw new SetupError(`xrandr ${args.join(' ')} failed: ${output}`);
  }

  /** @param {Arrangement} arrangement */
  async function arrange(arrangement) {
    await xrandr([
      ...('own' in arrangement ? argsOf(OUTPUTS.own, arrangement.own ?? null) : []),
      ...('external' in arrangement ? argsOf(OUTPUTS.external, arrangement.external ?? null) : []),
    ]);
    // The driver finds out what is plugged when it is asked; until then others are told of what was.
    await xrandr(['--query']);
  }

  for (const mode of MODES) await xrandr(['--addmode', OUTPUTS.external, mode]);
  await arrange({ own: { mode: '1920x1080', x: 0 }, external: { mode: '1920x1080', x: 1920 } });
  return {
    env: server.env,
    arrange,
    async stop() {
      server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} name
 * @param {Output} output
 */
function argsOf(name, output) {
  return ['--output', name, ...(output === null ? ['--off'] : ['--mode', output.mode, '--pos', `${output.x}x0`])];
}
