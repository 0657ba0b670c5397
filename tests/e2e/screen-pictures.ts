/** Pictures of a display as the room sees it, whatever window is on it; and what the console looks like in them. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Running } from '../../build/rehearsal/driver.ts';

const run = promisify(execFile);

/** In px of the common area of all displays. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0x..RRGGBB; the highest byte means nothing. */
  readonly rows: readonly Uint32Array[];
}

const RGB = 0xff_ff_ff;
/** In no token and no emoji: only the mark has it. */
const MARK = 0xff_00_ff;
/** Lines over the whole window, so that each piece of it that peeps out is seen. */
const MARK_CSS = `{ content: ''; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;
  background: repeating-linear-gradient(#f0f 0 2px, transparent 2px 40px); }`;
/** A piece of the console that is too small to hold a word: px of its lines. */
const NOTHING = 40;
const HEADER_WORDS = 25;

/**
 * The server's own picture of an area; what is outside of every display is left out.
 * @param place where it is; of a display that moves, by the width of all together
 */
export async function pictureOf(env: NodeJS.ProcessEnv, place: Area | ((allWidth: number) => Area)): Promise<Picture> {
  const stdout = await dump(env);
  const head = Array.from({ length: HEADER_WORDS }, (_, word) => stdout.readUInt32BE(word * 4));
  const [size = 0, , , , rootWidth = 0, rootHeight = 0, , , , , , bits] = head;
  if (bits !== 32) throw new Error(`A picture of ${bits} bits for each pixel`);
  const data = size + (head[19] ?? 0) * 12; // the header with the window's name, and the colours of a map
  const all = new Uint32Array(Uint8Array.from(stdout.subarray(data)).buffer);
  const area = typeof place === 'function' ? place(rootWidth) : place;
  const width = Math.max(0, Math.min(area.width, rootWidth - area.x));
  const height = Math.max(0, Math.min(area.height, rootHeight - area.y));
  const rows = Array.from({ length: height }, (_, row) => {
    const from = (area.y + row) * rootWidth + area.x;
    return all.subarray(from, from + width);
  });
  return { width, height, rows };
}

/** The program gives up where a window or the size of all is gone before it has looked at it: then there is a new picture to take. */
async function dump(env: NodeJS.ProcessEnv, tries = 5): Promise<Buffer> {
  try {
    const { stdout } = await run('xwd', ['-root', '-silent'], { env, encoding: 'buffer', maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    if (tries === 1) throw error;
    return dump(env, tries - 1);
  }
}

/** @returns a number for each row of a window's page as it draws it itself, to compare in `unlikeRows` */
export async function drawnBy({ app }: Running, page: Page): Promise<readonly number[]> {
  const window = await app.browserWindow(page);
  return window.evaluate(async (inside) => {
    const image = await inside.capturePage();
    const { width, height } = image.getSize();
    const bytes = image.toBitmap();
    const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
    return Array.from({ length: height }, (_, row) => {
      let sum = width;
      for (const pixel of pixels.subarray(row * width, (row + 1) * width))
        sum = (Math.imul(sum, 31) + (pixel & 0xff_ff_ff)) | 0;
      return sum;
    });
  });
}

/** @returns how many rows of a display's picture are not as a page has drawn them; all of them when the sizes differ */
export function unlikeRows({ width, height, rows }: Picture, drawn: readonly number[]): number {
  if (height !== drawn.length) return Math.max(height, drawn.length);
  return rows.filter((row, index) => {
    let sum = width;
    for (const pixel of row) sum = (Math.imul(sum, 31) + (pixel & RGB)) | 0;
    return sum !== drawn[index];
  }).length;
}

/** Draws lines over the manager's window whenever it is not the solo view: the home, the private view, what comes after. */
export async function markConsole({ app, console: page }: Running, soloBar: string): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate(
    (inside, css) => inside.webContents.insertCSS(css),
    `body:not(:has(section[aria-label="${soloBar}"]))::after ${MARK_CSS}`,
  );
}

/** Whether a piece of the marked console, however small, is in a picture. */
export function showsConsole({ rows }: Picture): boolean {
  let marked = 0;
  for (const row of rows) for (const pixel of row) if ((pixel & RGB) === MARK) marked += 1;
  return marked > NOTHING;
}

/** Takes pictures one after the other while something is done. @returns how many, and in how many of them the console was */
export async function watch(
  env: NodeJS.ProcessEnv,
  place: Parameters<typeof pictureOf>[1],
  act: () => Promise<void>,
): Promise<{ readonly pictures: number; readonly withConsole: number }> {
  let pictures = 0;
  let withConsole = 0;
  let isOver = false;
  const look = async (): Promise<void> => {
    while (!isOver) {
      const picture = await pictureOf(env, place);
      pictures += 1;
      if (showsConsole(picture)) withConsole += 1;
    }
  };
  await Promise.all([look(), act().finally(() => (isOver = true))]);
  return { pictures, withConsole };
}
