/** The disk that build/power-disk.mjs has made, with its power switch. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface PowerDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Whatever is not on the disk by now is lost; every call on it fails until the power is back. */
  cut(): Promise<void>;
  /** Mounts it again, with XFS's own recovery from its log. */
  powerUp(): Promise<void>;
}

/** Null where the machine has refused one, or none was asked for. */
export function powerDisk(): PowerDisk | null {
  const [image, folder] = ['SALJMOTE_POWER_IMAGE', 'SALJMOTE_POWER_FOLDER'].map((name) => process.env[name]);
  if (image === undefined || folder === undefined) return null;
  return {
    folder,
    async cut() {
      // Without -f: the log is not flushed.
      await run('xfs_io', ['-x', '-c', 'shutdown', folder]);
    },
    async powerUp() {
      await run('umount', [folder]);
      await run('mount', ['-o', 'loop', image, folder]);
    },
  };
}
