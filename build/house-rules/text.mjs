import { finding, nodesOf } from './source.mjs';

const shownAttributes = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder']);
const letters = /\p{L}{2}/u;

/**
 * What people read stands in shared/messages/, in both languages.
 *
 * @param {import('./source.mjs').Source} source
 * @returns {string[]}
 */
export function textFindings(source) {
  if (!source.path.endsWith('.tsx')) return [];
  const findings = [];
  for (const node of nodesOf(source)) {
    const text = shownText(node);
    if (letters.test(text))
      findings.push(finding(source, node.start, `“${text.trim()}” belongs into shared/messages/`));
  }
  return findings;
}

/**
 * @param {import('./source.mjs').Node} node
 * @returns {string} text of an element or of an attribute that is read or read aloud, else empty
 */
function shownText(node) {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return literalsIn(node);
  if (node.type !== 'JSXAttribute') return '';
  const name = /** @type {{ name?: unknown }} */ (node['name']).name;
  const value = /** @type {{ value?: unknown } | null} */ (node['value'])?.value;
  return typeof name === 'string' && shownAttributes.has(name) && typeof value === 'string' ? value : '';
}

/**
 * @param {import('./source.mjs').Node} element
 * @returns {string} the string literals among its children, as in `<p>{'text'}</p>`
 */
function literalsIn(element) {
  const children = /** @type {{ type: string, expression?: { value?: unknown } }[]} */ (element['children']);
  const values = children.map(({ type, expression }) => (type === 'JSXExpressionContainer' ? expression?.value : null));
  return values.filter((value) => typeof value === 'string').join(' ');
}
