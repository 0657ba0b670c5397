/**
 * Serves the built windows under app://saljmote/ with a content security policy that starts from nothing. Only files inside
 * dist/renderer are ever read.
 */
import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { HOST, SCHEME } from './own-address.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Before the app is ready: the scheme is as good as https for fetch, modules and fonts. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

interface Served {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

/** After the app is ready. Electron 22 has no `protocol.handle`: the older way does the same there. */
export function setupProtocol(folder: string): void {
  if (typeof protocol.handle === 'function') {
    protocol.handle(SCHEME, async (request) => {
      const { status, headers, data } = await serve(folder, request.url);
      return new Response(new Uint8Array(data), { status, headers });
    });
    return;
  }
  protocol.registerBufferProtocol(SCHEME, (request, respond) => {
    void serve(folder, request.url).then(({ status, headers, data }) => respond({ statusCode: status, headers, data }));
  });
}

async function serve(folder: string, address: string): Promise<Served> {
  const path = pathOf(folder, address);
  const type = path === null ? undefined : TYPES[extname(path)];
  if (path === null || type === undefined) return notFound();
  try {
    const data = await readFile(path);
    const headers = {
      'content-type': type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
    };
    return { status: 200, headers, data };
  } catch {
    return notFound();
  }
}

/** A missing file is an answer of its own to the window that asks for it. */
function notFound(): Served {
  return { status: 404, headers: { 'content-type': 'text/plain' }, data: Buffer.from('Not found') };
}

function pathOf(folder: string, address: string): string | null {
  const url = new URL(address);
  if (url.host !== HOST) return null;
  const path = normalize(join(folder, decodeURIComponent(url.pathname)));
  return path.startsWith(folder + sep) ? path : null;
}
