import { posix } from 'node:path';
import { finding, nodesOf } from './source.mjs';

/** Rooms that a room may import from, besides itself. */
const neighbours = { shared: [], electron: ['shared'], renderer: ['shared'] };
/** The only packages of the pure room. */
const sharedPackages = new Set(['zod', 'intl-messageformat']);
/** In a window these would be Node, or would bring the document's schema. */
const notInWindows = /^(node:|electron$|lowdb|zod$|date-holidays)/;

/**
 * electron -> shared <- renderer, and nothing else.
 *
 * @param {import('./source.mjs').Source} source
 * @returns {string[]}
 */
export function importFindings(source) {
  return importsOf(source).flatMap(({ from, offset, typeOnly }) => {
    const problem = from.startsWith('.') ? roomProblem(source.path, from, typeOnly) : packageProblem(source.path, from);
    return problem ? [finding(source, offset, problem)] : [];
  });
}

/** @param {import('./source.mjs').Source} source */
function importsOf(source) {
  const imports = [];
  for (const node of nodesOf(source)) {
    const from = /** @type {{ value?: unknown } | null | undefined} */ (node['source']);
    if (!/^(Import|Export|TSImport)/.test(node.type) || typeof from?.value !== 'string') continue;
    const kind = node['importKind'] ?? node['exportKind'];
    imports.push({ from: from.value, offset: node.start, typeOnly: kind === 'type' || node.type === 'TSImportType' });
  }
  return imports;
}

/**
 * @param {string} path
 * @param {string} from relative
 * @param {boolean} typeOnly
 */
function roomProblem(path, from, typeOnly) {
  const target = posix.join(posix.dirname(path), from);
  const [own, other] = [roomOf(path), roomOf(target)];
  if (other === own) return undefined;
  /** @type {readonly string[]} */
  const allowed = neighbours[/** @type {keyof typeof neighbours} */ (own)];
  if (!allowed.includes(other)) return `${own}/ may not import from ${other}/ (${from})`;
  if (own === 'renderer' && /^shared\/(schema.*|commands)\.ts$/.test(target) && !typeOnly)
    return 'windows import types, never the schema';
  return undefined;
}

/**
 * @param {string} path
 * @param {string} from a package
 */
function packageProblem(path, from) {
  const room = roomOf(path);
  if (room === 'shared' && !sharedPackages.has(from)) {
    return `shared/ may import no package but ${[...sharedPackages].join(' and ')} (${from})`;
  }
  if (room === 'renderer' && notInWindows.test(from)) return `renderer/ may not import ${from}`;
  return undefined;
}

/** @param {string} path */
function roomOf(path) {
  return path.split('/')[0] ?? '';
}
