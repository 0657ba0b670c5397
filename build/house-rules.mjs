import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classFindings } from './house-rules/classes.mjs';
import { clockFindings } from './house-rules/clock.mjs';
import { colourFindings } from './house-rules/colour.mjs';
import { importFindings } from './house-rules/imports.mjs';
import { messageFindings } from './house-rules/messages.mjs';
import { textFindings } from './house-rules/text.mjs';
import { inProject } from './project.mjs';

/**
 * What the compiler and the linter cannot say: who may import whom, whose clock counts, where colours and texts live,
 * which classes a style sheet has, and which messages are asked for.
 * Prints each breach with its place; the exit code is 1 when there is one.
 */
const rooms = ['shared', 'electron', 'renderer'];
const codeRules = [importFindings, clockFindings, textFindings];

const sources = rooms
  .flatMap(filesIn)
  .filter((path) => /\.(ts|tsx|css|html)$/.test(path))
  .map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
const findings = [
  ...sources.flatMap((source) => {
    const inCode = /\.tsx?$/.test(source.path) ? codeRules.flatMap((rule) => rule(source)) : [];
    return [...inCode, ...colourFindings(source)];
  }),
  ...classFindings(sources),
  ...messageFindings(sources),
];

for (const finding of findings) console.log(finding);
process.exitCode = findings.length > 0 ? 1 : 0;

/**
 * @param {string} room
 * @returns {string[]} paths from the root of the project, with slashes
 */
function filesIn(room) {
  const below = /** @type {string[]} */ (readdirSync(inProject(room), { recursive: true }));
  return below.map((path) => join(room, path).replaceAll('\\', '/'));
}
