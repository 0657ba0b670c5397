/** Where the windows' own pages are; nothing else is ours. */
export const SCHEME = 'app';
export const HOST = 'saljmote';
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;

/** The windows' own pages: the app's scheme, or the development server while developing. */
export function isOwnAddress(address: string, devUrl: string | null): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.protocol === `${SCHEME}:`) return url.host === HOST;
  return devUrl !== null && url.origin === new URL(devUrl).origin;
}
