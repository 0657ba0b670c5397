import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages } from './debian.mjs';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * A disk whose power can be cut: XFS in an image file, on a loop device. Told to shut down without flushing its log, XFS
 * forgets what it has not written, as at a power cut, and recovers from its log when it is mounted again.
 *
 * @typedef {object} PowerDisk
 * @property {string} image the file that is the disk
 * @property {string} folder where it is mounted, and where it is to be mounted again after a cut
 */

const SIZE = 320 * 2 ** 20; // bytes; mkfs.xfs makes none under 300 MB

/**
 * Makes the disk and cuts its power once, to see that this machine can. It is gone with `remove`, and with this process.
 *
 * @returns {Promise<{ disk: PowerDisk | null, reason: string, remove: () => void }>} reason: why there is none
 */
export async function preparePowerDisk() {
  if (process.platform !== 'linux') return none('XFS and loop devices are Linux’s');
  if (process.getuid?.() !== 0) return none('to mount a disk takes root');
  try {
    await ensureXfsPrograms();
  } catch (error) {
    if (error instanceof SetupError) return none(error.message);
    throw error;
  }
  const home = await mkdtemp(join(tmpdir(), 'saljmote-power-'));
  const disk = { image: join(home, 'disk.xfs'), folder: join(home, 'disk') };
  const remove = removeWithUs(home, disk.folder);
  const trouble = await trial(disk);
  if (trouble === null) return { disk, reason: '', remove };
  remove();
  return none(trouble);
}

/** @param {string} reason */
function none(reason) {
  return { disk: null, reason, remove: () => {} };
}

async function ensureXfsPrograms() {
  for (const program of ['mkfs.xfs', 'xfs_io']) {
    if ((await runQuietly(program, ['-V'])).ok) continue;
    await installDebianPackages(['xfsprogs', 'mount'], `Power cuts need ${program}.`);
    return;
  }
}

/**
 * @param {PowerDisk} disk
 * @returns {Promise<string | null>} what this machine refuses
 */
async function trial({ image, folder }) {
  await mkdir(folder);
  await writeFile(image, '');
  await truncate(image, SIZE);
  /** @type {[string, readonly string[]][]} */
  const steps = [
    ['mkfs.xfs', ['-q', image]],
    ['mount', ['-o', 'loop', image, folder]],
    ['xfs_io', ['-x', '-c', 'shutdown', folder]],
    ['umount', [folder]],
    ['mount', ['-o', 'loop', image, folder]],
  ];
  for (const [program, args] of steps) {
    const { ok, output } = await runQuietly(program, args);
    if (!ok) return `${program} was refused: ${output.trim().split('\n')[0]}`;
  }
  return null;
}

/**
 * @param {string} home
 * @param {string} mounted
 * @returns {() => void}
 */
function removeWithUs(home, mounted) {
  const remove = () => {
    process.off('exit', remove);
    // Lazy: also while a program that is just ending has a file open. The loop device goes with its last user.
    try {
      execFileSync('umount', ['--lazy', mounted], { stdio: 'ignore' });
    } catch {
      // It was not mounted.
    }
    rmSync(home, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return remove;
}
