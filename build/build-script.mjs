import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, projectFolder } from './project.mjs';

/**
 * Bundles a script that shares the app's texts, rules and demo team into one module that Node can load.
 *
 * @param {string} entry its TypeScript, from the project's folder
 * @param {string} name of the module, and of its folder in dist/
 * @returns {Promise<string>} its address
 */
export async function buildScript(entry, name) {
  await build({
    configFile: false,
    root: projectFolder,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: entry,
      target: 'node20',
      outDir: inProject(`dist/${name}`),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: {
      noExternal: [
        'intl-messageformat',
        '@formatjs/icu-messageformat-parser',
        '@formatjs/fast-memoize',
        '@formatjs/icu-skeleton-parser',
      ],
    },
  });
  return pathToFileURL(inProject(`dist/${name}/${name}.mjs`)).href;
}
