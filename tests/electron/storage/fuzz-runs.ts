/**
 * Files that something has happened to, opened as the app opens them; short in `npm test`, long in test:durability. Never an
 * error, never an overwrite; what is not opened is told in both languages.
 */
import fc from 'fast-check';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { createSerializer } from '../../../electron/storage/serialize.ts';
import { createTeamFiles } from '../../../electron/storage/team-file.ts';
import { textFor } from '../../../shared/messages/index.ts';
import { sample } from './sample.ts';

export interface FuzzTally {
  files: number;
  /** Still a right document: a digit of an amount was changed, say. */
  opened: number;
  readonly wrong: string[];
}

export function newFuzzTally(): FuzzTally {
  return { files: 0, opened: 0, wrong: [] };
}

export const WHOLE = Buffer.concat(createSerializer()(sample()));
/** Without the meeting's record, which is most of it. */
export const SMALL = Buffer.concat(createSerializer()({ ...sample(), meetings: [], goals: [], actions: [] }));

export async function openFuzzed(folder: string, bytes: Buffer, what: string, tally: FuzzTally): Promise<void> {
  const path = join(folder, 'Norr.json');
  await fs.writeFile(path, bytes);
  tally.files += 1;
  const wrong = await openedAt(path, tally).catch((error: unknown) => `an error: ${error}`);
  if (wrong !== null) tally.wrong.push(`${what}: ${wrong}`);
  if (!(await fs.readFile(path)).equals(bytes)) tally.wrong.push(`${what}: overwritten`);
}

async function openedAt(path: string, tally: FuzzTally): Promise<string | null> {
  const opened = await createTeamFiles({ now: () => '2026-11-23T08:00:00.000Z' }).open(path);
  if (opened.kind === 'opened') {
    tally.opened += 1;
    await opened.file.close();
    return null;
  }
  const { code, params } = opened.unreadable.told;
  const texts = (['sv', 'en'] as const).map((locale) => textFor(locale)(code, params));
  return texts.every((text) => text.trim() !== '' && !/undefined|\{\w+\}/u.test(text))
    ? null
    : `no message for ${code}`;
}

/** Up to eight bytes of a file changed to any others. */
export function flipsOf(bytes: Buffer): fc.Arbitrary<Buffer> {
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
  return fc.array(flip, { minLength: 1, maxLength: 8 }).map((flips) => {
    const changed = Buffer.from(bytes);
    for (const [at, byte] of flips) changed[at] = byte;
    return changed;
  });
}

/** Values of a file's JSON changed to any others, taken away, or given a stranger beside them. */
export function mutationsOf(bytes: Buffer): fc.Arbitrary<Buffer> {
  const start: unknown = JSON.parse(bytes.toString('utf8'));
  const places = placesIn(start);
  const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom('put', 'takeAway', 'add'), fc.jsonValue());
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const value: unknown = structuredClone(start);
    for (const [place, act, other] of changes) mutate(value, place, act, other);
    return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  });
}

type Place = readonly string[];

function placesIn(value: unknown, here: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [here];
  const below = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...here, key]));
  return here.length === 0 ? below : [here, ...below];
}

function mutate(value: unknown, place: Place, act: string, other: unknown): void {
  const parent = place.slice(0, -1).reduce((at: unknown, key) => (at as Record<string, unknown> | null)?.[key], value);
  // An earlier change has taken its place away.
  if (typeof parent !== 'object' || parent === null) return;
  const key = place.at(-1) ?? '';
  const group = parent as Record<string, unknown>;
  if (act === 'put') group[key] = other;
  else if (act === 'add' && !Array.isArray(parent)) group[`${key}2`] = other;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete group[key];
}
