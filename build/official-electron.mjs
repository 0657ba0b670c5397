import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, packageJson } from './project.mjs';
import { inUserCache } from './user-cache.mjs';

const day = 24 * 60 * 60 * 1000;
const rememberFor = 7 * day;
const firstByteLimit = 8_000;
const stallLimit = 60_000;

const folder = inProject('node_modules/electron/dist');

/** The version that the product is built with. */
export const productVersion = packageJson.devDependencies['electron'] ?? '';

/**
 * The official distribution, downloaded by the electron package's own installer when it is not there yet.
 *
 * @param {{ askAgain: boolean }} options askAgain: try although the download failed here some days ago
 * @returns {Promise<string | undefined>} its folder; undefined when it cannot be had
 */
export async function officialElectron({ askAgain }) {
  if (isInstalled()) return folder;
  const memory = inUserCache(`electron-${productVersion}-not-reachable.json`);
  if (!askAgain && failedLately(memory)) {
    console.log(`Electron ${productVersion} could not be downloaded lately; to try again now, delete ${memory}`);
    return undefined;
  }
  console.log(`Downloading Electron ${productVersion} …`);
  const problem = await download();
  if (!problem && isInstalled()) {
    rmSync(memory, { force: true });
    return folder;
  }
  console.log(`Electron ${productVersion} could not be downloaded: ${problem || 'the installer left nothing'}.`);
  writeFileSync(memory, `${JSON.stringify({ at: new Date().toISOString() })}\n`);
  return undefined;
}

function isInstalled() {
  const version = join(folder, 'version');
  const hasExecutable = existsSync(inProject('node_modules/electron/path.txt'));
  return hasExecutable && existsSync(version) && readFileSync(version, 'utf8').replace(/^v/, '') === productVersion;
}

/** @param {string} memory */
function failedLately(memory) {
  if (!existsSync(memory)) return false;
  try {
    return Date.now() - Date.parse(JSON.parse(readFileSync(memory, 'utf8')).at) < rememberFor;
  } catch {
    return false;
  }
}

/**
 * Companies' networks often swallow what they do not allow: whoever waits for the system's time limit waits for
 * minutes. The installer writes into a temporary folder as soon as the first bytes arrive, so that is what we watch.
 *
 * @returns {Promise<string>} what went wrong, else empty
 */
function download() {
  const temporary = mkdtempSync(join(tmpdir(), 'saljmotet-electron-'));
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env;
  const installer = spawn(process.execPath, [inProject('node_modules/electron/install.js')], {
    env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  installer.stderr.on('data', (chunk) => (errors += chunk));

  return new Promise((resolve) => {
    let size = 0;
    let lastGrowth = Date.now();
    const watch = setInterval(() => {
      const now = sizeOf(temporary);
      if (now !== size) [size, lastGrowth] = [now, Date.now()];
      if (Date.now() - lastGrowth < (size === 0 ? firstByteLimit : stallLimit)) return;
      errors = 'nothing arrived in time';
      installer.kill();
    }, 250);
    const end = (/** @type {string} */ problem) => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      resolve(problem);
    };
    installer.on('error', (error) => end(error.message));
    installer.on('close', (code) => end(code === 0 ? '' : reason(errors)));
  });
}

/** @param {string} errors a stack or our own word */
function reason(errors) {
  const lines = errors.split('\n').map((line) => line.trim());
  const cause = lines.find((line) => /\b(cause|code)\b/.test(line));
  return [lines.find(Boolean) ?? 'no reason given', cause].filter(Boolean).join(' ');
}

/**
 * @param {string} path
 * @returns {number} bytes of all files below
 */
function sizeOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.size ?? 0;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
