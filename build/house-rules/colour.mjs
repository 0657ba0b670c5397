import { finding } from './source.mjs';

const home = 'renderer/styles/tokens.css';
const rawColour =
  /(?<![\w&/-])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi;

/**
 * In the windows a colour has a name and a reason.
 *
 * @param {import('./source.mjs').Source} source
 * @returns {string[]}
 */
export function colourFindings(source) {
  if (!source.path.startsWith('renderer/') || source.path === home) return [];
  const code = source.text.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...code.matchAll(rawColour)].map((match) =>
    finding(source, match.index, `the raw colour ${match[0]} belongs into ${home}`),
  );
}
