import { posix } from 'node:path';
import { finding, nodesOf } from './source.mjs';

/** @typedef {import('./source.mjs').Source} Source */
/** @typedef {import('./source.mjs').Node} Node */
/** @typedef {{ source: Source, classes: Map<string, number> }} Sheet its classes with their first places */

/**
 * A class that is used is defined in its style sheet, and one that is defined is used: neither compiler nor linter looks into
 * style sheets. A module's class can be meant by a value, `styles[state]`; it is then the text of some literal.
 *
 * @param {readonly Source[]} sources of all rooms
 * @returns {string[]}
 */
export function classFindings(sources) {
  const sheets = new Map(
    sources.filter(({ path }) => path.endsWith('.css')).map((source) => [source.path, sheetOf(source)]),
  );
  const plain = [...sheets.values()].filter(({ source }) => !source.path.endsWith('.module.css'));
  const uses = sources.filter(({ path }) => /\.tsx?$/.test(path)).map((source) => usesIn(source, sheets));
  const words = new Set(uses.flatMap((one) => [...one.words]));
  const named = new Set(uses.flatMap((one) => [...one.named]));
  const indexed = new Set(uses.flatMap((one) => [...one.indexed]));
  const isPlain = (/** @type {string} */ name) => plain.some(({ classes }) => classes.has(name));

  const missing = uses.flatMap(({ source, missing, written }) => [
    ...missing,
    ...written
      .filter(({ name }) => !isPlain(name))
      .map(({ name, at }) => finding(source, at, `no style sheet defines .${name}`)),
  ]);
  const idle = [...sheets.values()].flatMap(({ source, classes }) =>
    [...classes].flatMap(([name, at]) => {
      const byWord = plain.some((sheet) => sheet.source === source) || indexed.has(source.path);
      const isUsed = named.has(`${source.path} ${name}`) || (byWord && words.has(name));
      return isUsed ? [] : [finding(source, at, `nothing uses .${name}`)];
    }),
  );
  return [...missing, ...idle];
}

/**
 * @param {Source} source
 * @returns {Sheet}
 */
function sheetOf(source) {
  const code = source.text.replace(/\/\*.*?\*\//gs, (comment) => ' '.repeat(comment.length));
  /** @type {Map<string, number>} */
  const classes = new Map();
  // What stands before a brace is a selector.
  for (const { 0: selector, index } of code.matchAll(/[^{};]+(?=\{)/g)) {
    for (const match of selector.matchAll(/\.([a-z_][\w-]*)/gi)) {
      const [, name = ''] = match;
      if (!classes.has(name)) classes.set(name, index + match.index);
    }
  }
  return { source, classes };
}

/**
 * @param {Source} source
 * @param {ReadonlyMap<string, Sheet>} sheets
 */
function usesIn(source, sheets) {
  const uses = {
    source,
    /** @type {string[]} */ missing: [],
    /** The classes of plain style sheets that stand in an element. */
    /** @type {{ name: string, at: number }[]} */ written: [],
    /** @type {Set<string>} sheet and class */ named: new Set(),
    /** @type {Set<string>} sheets */ indexed: new Set(),
    /** @type {Set<string>} of all its literals */ words: new Set(),
  };
  /** @type {Map<string, Sheet>} by the name that they are imported under */
  const modules = new Map();
  for (const node of nodesOf(source)) {
    for (const word of wordsOf(node)) uses.words.add(word);
    if (node.type === 'ImportDeclaration') noteImport(node, source, sheets, modules);
    else if (node.type === 'MemberExpression') noteMember(node, modules, uses);
    else if (node.type === 'JSXAttribute') uses.written.push(...classesWritten(node));
  }
  return uses;
}

/**
 * @param {Node} node
 * @param {Source} source
 * @param {ReadonlyMap<string, Sheet>} sheets
 * @param {Map<string, Sheet>} modules
 */
function noteImport(node, { path }, sheets, modules) {
  const from = String(/** @type {{ value: unknown }} */ (node['source']).value);
  const sheet = sheets.get(posix.join(posix.dirname(path), from));
  for (const { local } of /** @type {{ local: { name: string } }[]} */ (node['specifiers'])) {
    if (sheet !== undefined) modules.set(local.name, sheet);
  }
}

/**
 * @param {Node} node
 * @param {ReadonlyMap<string, Sheet>} modules
 * @param {ReturnType<typeof usesIn>} uses
 */
function noteMember(node, modules, { source, missing, named, indexed }) {
  const { type, name } = /** @type {{ type: string, name: string }} */ (node['object']);
  const sheet = type === 'Identifier' ? modules.get(name) : undefined;
  if (sheet === undefined) return;
  const { path } = sheet.source;
  if (node['computed']) {
    indexed.add(path);
    return;
  }
  const used = /** @type {{ name: string }} */ (node['property']).name;
  named.add(`${path} ${used}`);
  if (!sheet.classes.has(used)) missing.push(finding(source, node.start, `${path} does not define .${used}`));
}

/**
 * @param {Node} node
 * @returns {{ name: string, at: number }[]} of `className="after quiet"`
 */
function classesWritten(node) {
  const value = /** @type {Node | null} */ (node['value']);
  if (/** @type {{ name: unknown }} */ (node['name']).name !== 'className' || value === null) return [];
  return wordsOf(value).map((name) => ({ name, at: node.start }));
}

/**
 * @param {Node} node
 * @returns {string[]} of a text or a part of a template
 */
function wordsOf(node) {
  const { type, value } = node;
  const text = type === 'TemplateElement' ? /** @type {{ cooked: unknown }} */ (value).cooked : value;
  const isText = (type === 'Literal' || type === 'TemplateElement') && typeof text === 'string';
  return isText ? text.split(/\s+/).filter(Boolean) : [];
}
