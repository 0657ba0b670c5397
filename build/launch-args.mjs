/**
 * What Electron needs on its command line on this machine, while developing and testing; never in the product.
 *
 * @param {NodeJS.ProcessEnv} [env] of the Electron that is started
 * @returns {string[]}
 */
export function launchArguments(env = process.env) {
  const args = [];
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  // Containers give 64 MB of shared memory, and a picture of the big virtual screen takes 37.
  if (env['SALJMOTE_VIRTUAL_DISPLAY']) args.push('--disable-dev-shm-usage');
  return args;
}
