// Reads `electron [-r module]… <app folder> [arguments]`: a packaged runtime comes without the part that does.
/** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */
const app = /** @type {any} */ (require('electron').app);
/** @type {{ _preloadModules(names: string[]): void, _load(file: string, parent: {}, isMain: boolean): unknown }} */
const Module = /** @type {any} */ (require('node:module'));
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

/** @type {string[]} */
const preloaded = [];
let folder = '';
const args = process.argv.slice(1);
while (args.length > 0 && !folder) {
  const arg = args.shift() ?? '';
  if (arg === '-r' || arg === '--require') preloaded.push(args.shift() ?? '');
  else if (!arg.startsWith('-')) folder = resolve(arg);
}

if (preloaded.length > 0) Module._preloadModules(preloaded);
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
Module._load(join(folder, main), Module, true);
