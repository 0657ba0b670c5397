import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(licen[cs]e|ofl|copying|notice)(\.|-|$)/i;

/**
 * Collects the packages that are bundled and writes their licences, which have to go where their code goes.
 *
 * @returns {{ plugin: import('vite').Plugin, text: () => string }}
 */
export function collectLicences() {
  // A style sheet's imports are no modules: the font is named here.
  const folders = new Set([inProject('node_modules/@fontsource-variable/inter')]);
  return {
    plugin: {
      name: 'collect-licences',
      moduleParsed({ id }) {
        const [, folder] = PACKAGE.exec(id.replace(/^\0/, '').replaceAll('\\', '/')) ?? [];
        if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder);
      },
    },
    text: () => [...folders].sort().map(licenceOf).join('\n\n'),
  };
}

/** @param {string} folder of a package */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `## ${name} ${version} (${license})\n\n${text}`;
}
