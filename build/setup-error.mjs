/** What is missing on this machine, and what its owner can do: shown without a stack. */
export class SetupError extends Error {}

/**
 * Runs a script of ours; what is missing is said plainly, and the exit code is not 0.
 *
 * @param {() => Promise<number | void>} script resolves with the exit code, if it has one
 */
export async function runScript(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
