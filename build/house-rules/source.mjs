import { parseSync } from 'vite';

/** @typedef {{ path: string, text: string }} Source path from the root of the project, with slashes */
/** @typedef {{ type: string, start: number, [key: string]: unknown }} Node of the syntax tree (ESTree) */

/**
 * @param {Source} source
 * @returns {Generator<Node>} every node of the file's syntax tree, types included
 */
export function* nodesOf({ path, text }) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  yield* below(program);
}

/**
 * @param {unknown} value
 * @returns {Generator<Node>}
 */
function* below(value) {
  if (Array.isArray(value)) {
    for (const item of value) yield* below(item);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield /** @type {Node} */ (value);
    for (const part of Object.values(value)) yield* below(part);
  }
}

/**
 * @param {Source} source
 * @param {number} offset
 * @param {string} message
 * @returns {string} file:line: message
 */
export function finding({ path, text }, offset, message) {
  return `${path}:${text.slice(0, offset).split('\n').length}: ${message}`;
}
