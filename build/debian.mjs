import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';

let listsAreFresh = false;

/**
 * Installs Debian packages as root, or says which command does it.
 *
 * @param {readonly string[]} packages by their Debian 12 names
 * @param {string} purpose "Electron needs …": why, for the message
 */
export async function installDebianPackages(packages, purpose) {
  if (!(await runQuietly('apt-get', ['--version'])).ok) {
    throw new SetupError(
      `${purpose} On Debian these packages hold it: ${packages.join(' ')}.\n` +
        'This machine has no apt-get: install the same with its own package manager, then try again.',
    );
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    console.log(`${purpose} Installing with apt-get: ${packages.join(' ')}`);
    await refreshLists();
  }
  const install = ['install', '-y', '--no-install-recommends', ...(await currentNames(packages))];
  if (!isRoot) {
    throw new SetupError(`${purpose} Install it with:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`);
  }
  await aptGet(install);
}

async function refreshLists() {
  if (listsAreFresh) return;
  await aptGet(['update']);
  listsAreFresh = true;
}

/**
 * Newer Debian and Ubuntu call libraries with 64-bit time …t64, and do not always answer to the old name.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<string[]>}
 */
async function currentNames(packages) {
  const { output } = await runQuietly('apt-cache', ['pkgnames', 'lib']);
  const known = new Set(output.split('\n'));
  return packages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const { ok, output } = await runQuietly('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (ok) return;
  const tail = output.trim().split('\n').slice(-12).join('\n');
  throw new SetupError(`apt-get ${args.join(' ')} failed. Its last lines:\n${tail}`);
}
