import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST, readDocument } from '../../../electron/storage/read-document.ts';
import { createSerializer, ordered } from '../../../electron/storage/serialize.ts';
import { textFor, type Told } from '../../../shared/messages/index.ts';
import { sample } from './sample.ts';

const TEXT = Buffer.concat(createSerializer()(sample())).toString('utf8');

function read(content: string | Buffer): ReturnType<typeof readDocument> {
  return readDocument(typeof content === 'string' ? Buffer.from(content) : content, 'Norr.json');
}

function toldOf(content: string | Buffer): Told {
  const answer = read(content);
  if (answer.ok) throw new Error('It was read');
  return answer.told;
}

function says({ code, params }: Told): string {
  const sentences = (['sv', 'en'] as const).map((locale) => textFor(locale)(code, params));
  for (const sentence of sentences) expect(sentence).not.toMatch(/\{\w+\}|undefined/u);
  return sentences[1] ?? '';
}

describe('a file that is right', () => {
  test.each([
    ['as it was written', TEXT],
    ['with a mark at its beginning', `\uFEFF${TEXT}`],
    ['without line feeds', JSON.stringify(sample())],
    ['with the line ends of Windows', TEXT.replace(/\n/gu, '\r\n')],
    ['without its last line feed', TEXT.trimEnd()],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, document: ordered(sample()) });
  });

  test('a name with U+FFFD that was really typed is no mistake', () => {
    expect(read(TEXT.replace('Åsa Öberg', 'Åsa \uFFFD')).ok).toBe(true);
  });
});

const UTF16 = Buffer.from(TEXT, 'utf16le');

describe('a file that cannot be read', () => {
  test.each<readonly [string, string | Buffer, Told['code'], string]>([
    ['empty', '', 'storage.unreadable.empty', 'empty'],
    ['blank', ' \r\n\t\n', 'storage.unreadable.empty', 'empty'],
    ['only a mark', '\uFEFF', 'storage.unreadable.empty', 'empty'],
    ['null', 'null\n', 'storage.unreadable.null', 'null'],
    ['zeros', Buffer.alloc(4096), 'storage.unreadable.zeros', 'zeros'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), UTF16]), 'storage.unreadable.utf16', 'UTF-16'],
    [
      'UTF-16, other way round',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(UTF16).swap16()]),
      'storage.unreadable.utf16',
      'UTF-16',
    ],
    ['UTF-16 without a mark', UTF16, 'storage.unreadable.utf16', 'UTF-16'],
    ['Windows-1252', Buffer.from(TEXT.replace('🎯', ''), 'latin1'), 'storage.unreadable.notText', 'line 11'],
    ['a zero in the middle', TEXT.replace('Norr', 'No\u0000r'), 'storage.unreadable.notText', 'line 5'],
    ['a comma too many', TEXT.replace('"Norr",', '"Norr",,'), 'storage.unreadable.syntax', 'line 5, character 24'],
    ['a comment', `// hej\n${TEXT}`, 'storage.unreadable.syntax', 'line 1, character 1'],
    ['something after it', `${TEXT}x`, 'storage.unreadable.syntax', 'character 1'],
    ['two files after one another', TEXT + TEXT, 'storage.unreadable.syntax', 'character 1'],
    [
      'a key twice',
      TEXT.replace('"version": 1,', '"version": 1,\n  "version": 1,'),
      'storage.unreadable.keyTwice',
      'line 4',
    ],
    [
      'a list twice',
      TEXT.replace('"absences"', '"goals": [],\n  "absences"'),
      'storage.unreadable.keyTwice',
      '“goals”',
    ],
    ['another app’s', '{"name": "package"}', 'storage.problem.notOurs', 'not a file from'],
    ['a newer version’s', TEXT.replace('"version": 1', '"version": 2'), 'storage.problem.newer', 'newer version'],
    ['an unknown key', TEXT.replace('"teamName"', '"teamname"'), 'storage.problem.missingKey', 'Settings: “teamName”'],
    ['nested without end', '['.repeat(1_000_000), 'storage.unreadable.tooDeep', 'line 1'],
    ['nested, and closed', '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000), 'storage.unreadable.tooDeep', 'line 1'],
  ])('%s', (_, content, code, words) => {
    const told = toldOf(content);
    expect(told.code).toBe(code);
    expect(says(told)).toContain(words);
  });

  test('over 64 MB, before it is looked at', () => {
    const told = toldOf(Buffer.alloc(LARGEST + 1, 0x20));
    expect(told.code).toBe('storage.unreadable.tooLarge');
    expect(says(told)).toContain('65 MB');
  });
});

test('cut off at any place: told as cut off there, never read', () => {
  const bytes = Buffer.from(TEXT);
  // A cut in the middle of a letter is a letter that is none.
  const codes = new Set(['storage.unreadable.truncated', 'storage.unreadable.notText']);
  for (let length = 1; length < bytes.length - 1; length += 1) {
    const told = toldOf(bytes.subarray(0, length));
    if (!codes.has(told.code)) throw new Error(`${length}: ${told.code}`);
    const lines = bytes.subarray(0, length).toString('utf8').trimEnd().split('\n');
    const column = told.code === 'storage.unreadable.truncated' ? (lines.at(-1)?.length ?? 0) + 1 : undefined;
    expect([length, told.params?.['line'], told.params?.['column']]).toEqual([length, lines.length, column]);
  }
});

test('any bytes changed: read as a right document, or told with a message; never an error', () => {
  const bytes = Buffer.from(TEXT);
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
      const changed = Buffer.from(bytes);
      for (const [at, byte] of flips) changed[at] = byte;
      const answer = read(changed);
      expect(answer.ok ? 'read' : says(answer.told)).not.toBe('');
    }),
    { numRuns: 1_000 },
  );
});

test('any bytes at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(says(toldOf(Buffer.from(bytes)))).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
