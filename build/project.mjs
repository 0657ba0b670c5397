import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const projectFolder = fileURLToPath(new URL('../', import.meta.url));

/**
 * @param {string} path from the root of the project
 * @returns {string} the absolute path
 */
export const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @type {{ name: string, productName: string, devDependencies: Record<string, string> }} */
export const packageJson = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
