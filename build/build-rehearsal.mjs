import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, projectFolder } from './project.mjs';

/**
 * Bundles the rehearsal, which shares the app's texts and demo team, into one module that Node can load.
 *
 * @returns {Promise<string>} its address
 */
export async function buildRehearsal() {
  await build({
    configFile: false,
    root: projectFolder,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'build/rehearsal/rehearse.ts',
      target: 'node20',
      outDir: inProject('dist/rehearsal'),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'rehearse.mjs' } },
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
  return pathToFileURL(inProject('dist/rehearsal/rehearse.mjs')).href;
}
