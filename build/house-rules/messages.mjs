import { finding, nodesOf } from './source.mjs';

/** @typedef {import('./source.mjs').Source} Source */
/** @typedef {import('./source.mjs').Node} Node */

const CATALOGUE = 'shared/messages/';

/**
 * A message is asked for somewhere: by its key, or by a template that can become it (`step.${id}`). That one which is asked for
 * is there, the compiler says; that no two parts of the catalogue have the same key, nobody else does.
 *
 * @param {readonly Source[]} sources of all rooms
 * @returns {string[]}
 */
export function messageFindings(sources) {
  const code = sources.filter(({ path }) => /\.tsx?$/.test(path));
  const keys = code.filter(({ path }) => path.startsWith(CATALOGUE)).flatMap(keysIn);
  const asked = code.filter(({ path }) => !path.startsWith(CATALOGUE)).flatMap((source) => [...nodesOf(source)]);
  const words = new Set(asked.flatMap(wordsOf));
  const patterns = [...new Set(asked.flatMap(patternsOf))].map((pattern) => new RegExp(pattern, 'u'));
  const idle = keys.filter(({ key }) => !words.has(key) && !patterns.some((pattern) => pattern.test(key)));
  const twice = keys.filter(({ key }, index) => keys.findIndex((other) => other.key === key) !== index);
  return [
    ...idle.map(({ source, key, at }) => finding(source, at, `nothing asks for ${key}`)),
    ...twice.map(({ source, key, at }) => finding(source, at, `${key} is there twice`)),
  ];
}

/**
 * @param {Source} source a part of the catalogue
 * @returns {{ source: Source, key: string, at: number }[]} its messages: what has a text in Swedish
 */
function keysIn(source) {
  return [...nodesOf(source)].flatMap((node) => {
    if (node.type !== 'Property') return [];
    const key = /** @type {{ value?: unknown }} */ (node['key']).value;
    const value = /** @type {Node} */ (node['value']);
    if (typeof key !== 'string' || value.type !== 'ObjectExpression') return [];
    return [{ source, key, at: node.start }];
  });
}

/**
 * @param {Node} node
 * @returns {string[]} a literal's text
 */
function wordsOf({ type, value }) {
  return type === 'Literal' && typeof value === 'string' ? [value] : [];
}

/**
 * @param {Node} node
 * @returns {string[]} of a template that begins with a key's first word: what it can become
 */
function patternsOf(node) {
  if (node.type !== 'TemplateLiteral') return [];
  const quasis = /** @type {{ value: { cooked: string } }[]} */ (node['quasis']).map(({ value }) => value.cooked);
  if (!/^[a-z]\w*\./iu.test(quasis[0] ?? '')) return [];
  return [`^${quasis.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.+')}$`];
}
