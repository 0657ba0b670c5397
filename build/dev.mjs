import { spawn } from 'node:child_process';
import { build, createServer } from 'vite';
import { prepareGround } from './ground.mjs';
import { projectFolder } from './project.mjs';
import { runScript, SetupError } from './setup-error.mjs';
import { hasScreen } from './virtual-display.mjs';
import { importWorkerTarget, mainTarget, preloadTarget, rendererTarget } from './vite-targets.mjs';

/** The windows' code is replaced as it is edited; a change in main, preload or worker starts the app again. */
await runScript(async () => {
  if (!hasScreen()) throw new SetupError('npm run dev opens the app, and this machine has no screen.');
  const { runtime, env, args } = await prepareGround();

  const server = await createServer(rendererTarget());
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? '';
  console.log(`The windows' code comes from ${url}`);

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let app;
  const start = () => {
    app = spawn(runtime.executable, [...args, projectFolder, ...process.argv.slice(2)], {
      env: { ...env, SALJMOTE_DEV_URL: url },
      stdio: 'inherit',
    });
    app.on('exit', (code) => process.exit(code ?? 0));
  };
  const restart = () => {
    if (!app) return start();
    if (app.killed) return;
    // The next one begins when this one is gone: there may be only one, and it holds the team's file.
    app.removeAllListeners('exit').on('exit', start).kill();
  };
  process.on('exit', () => app?.kill());

  await watch([mainTarget(), preloadTarget(), importWorkerTarget()], restart);
});

/**
 * Builds now and at each change.
 *
 * @param {import('vite').InlineConfig[]} configs
 * @param {() => void} onBuilt called when all are built, again after each change that could be built
 */
async function watch(configs, onBuilt) {
  const stale = new Set(configs);
  for (const config of configs) {
    const watcher = await build({ ...config, build: { ...config.build, watch: {} } });
    if (!('on' in watcher)) throw new Error('Vite does not watch.');
    let failed = false;
    watcher.on('event', (event) => {
      if (event.code === 'START') {
        stale.add(config);
        failed = false;
      }
      // Vite has said why; the app that runs goes on.
      if (event.code === 'ERROR') failed = true;
      if (event.code !== 'END' || failed) return;
      stale.delete(config);
      if (stale.size === 0) onBuilt();
    });
  }
}
