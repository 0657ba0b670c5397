import { finding, nodesOf } from './source.mjs';

/** The only files that read this machine's clock; everybody else is told the time. */
const clocks = new Set(['electron/now.ts', 'renderer/use-now.ts']);

/**
 * Time and chance come from outside, so that a rehearsal is the same every day.
 *
 * @param {import('./source.mjs').Source} source
 * @returns {string[]}
 */
export function clockFindings(source) {
  if (clocks.has(source.path)) return [];
  const findings = [];
  for (const node of nodesOf(source)) {
    const use = clockUse(node);
    if (use) findings.push(finding(source, node.start, `${use} only in ${[...clocks].join(' and ')}`));
  }
  return findings;
}

/** @param {import('./source.mjs').Node} node */
function clockUse(node) {
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
    return name === 'Date.now' || name === 'Math.random' ? name : undefined;
  }
  const isDate = (node.type === 'NewExpression' || node.type === 'CallExpression') && nameOf(node['callee']) === 'Date';
  if (!isDate) return undefined;
  // Date() without new ignores its arguments and reads the clock.
  const args = /** @type {unknown[]} */ (node['arguments']);
  return node.type === 'CallExpression' || args.length === 0 ? 'the current Date' : undefined;
}

/**
 * @param {unknown} node
 * @returns {string} the last word of `Date`, `globalThis.Date` or `['Date']`, else empty
 */
function nameOf(node) {
  const { name, value, property } = /** @type {{ name?: unknown, value?: unknown, property?: unknown }} */ (node);
  if (property) return nameOf(property);
  return [name, value].find((word) => typeof word === 'string') ?? '';
}
