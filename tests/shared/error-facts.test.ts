/** An error leaves its class and its place in our code, and nothing that anybody has written (design 9). */
import { describe, expect, test } from 'vitest';
import { ERROR_NAME, errorFacts, FRAME, MOST_FRAMES } from '../../shared/error-facts.ts';

const OWN = '/opt/saljmotet/dist';
const SECRETS = ['Åsa', 'Öberg', 'Norrfors', '95 000', '9500000', 'Säljmötet 2026', '/home/asa', 'asa'];

/** An error as V8 writes it: its head, then its frames. */
function thrown(message: string, frames: readonly string[], head = `TypeError: ${message}`): Error {
  const error = new TypeError(message);
  error.stack = [head, ...frames].join('\n');
  return error;
}

const AT = {
  main: `    at send (${OWN}/main.cjs:120:7)`,
  bare: `    at ${OWN}/main-src.cjs:3:14`,
  later: `    at async Promise.all (index 0)`,
  method: `    at async Object.<anonymous> (file://${OWN}/main.cjs:9:1)`,
  node: `    at node:internal/process/task_queues:95:5`,
  foreign: `    at read (/home/asa/Norrfors/north.js:1:2)`,
  beside: `    at read (/opt/other/main.cjs:1:2)`,
  windows: `    at send (C:\\Users\\asa\\app\\dist\\main.cjs:120:7)`,
  page: `    at Round (app://saljmote/assets/meeting-console-CHzvWZKX.js:40:2211)`,
};

describe('an error of ours', () => {
  test('is told by its class and its frames in our own code', () => {
    const error = thrown('x is not a function', [
      AT.main,
      AT.foreign,
      AT.bare,
      AT.later,
      AT.node,
      AT.beside,
      AT.method,
    ]);
    expect(errorFacts(error, OWN)).toEqual({
      name: 'TypeError',
      frames: ['main.cjs:120:7', 'main-src.cjs:3:14', 'main.cjs:9:1'],
    });
  });

  test('in a window, and on Windows', () => {
    expect(errorFacts(thrown('x', [AT.page]), 'app://saljmote/').frames).toEqual([
      'meeting-console-CHzvWZKX.js:40:2211',
    ]);
    expect(errorFacts(thrown('x', [AT.windows]), 'C:\\Users\\asa\\app\\dist').frames).toEqual(['main.cjs:120:7']);
  });

  test('as it is really thrown here', () => {
    const folder = new URL('.', import.meta.url).pathname;
    // Sources end in .ts, which no bundle does.
    expect(errorFacts(new RangeError('Åsa'), folder)).toEqual({ name: 'RangeError', frames: [] });
  });

  test('no more frames than the innermost ones', () => {
    const many = Array.from({ length: 40 }, (_, line) => `    at f (${OWN}/main.cjs:${line + 1}:1)`);
    const { frames } = errorFacts(thrown('deep', many), OWN);
    expect(frames).toHaveLength(MOST_FRAMES);
    expect(frames[0]).toBe('main.cjs:1:1');
  });
});

class NamedError extends Error {
  constructor(name: string, message = '') {
    super(message);
    this.name = name;
  }
}

/** Throws whatever is asked of it. */
const spiteful = new Proxy(new Error('Åsa Öberg'), {
  get() {
    throw new Error('95 000');
  },
});

const withGetter = Object.defineProperty(new Error('x'), 'stack', {
  get() {
    throw new Error('/home/asa');
  },
});

describe('a hostile one says nothing about anybody', () => {
  test.each<readonly [string, unknown]>([
    ['a name in the message', thrown('Åsa Öberg sold 95 000', [AT.main])],
    ['a path in the message', thrown("ENOENT: no such file, open '/home/asa/Norrfors.json'", [AT.main])],
    [
      'a frame of ours in the message',
      thrown(`x\n    at f (${OWN}/asa.js:1:2)\n    at g (${OWN}/asa-9500000.cjs:3:4)`, [AT.main]),
    ],
    [
      'a message that was another when it was thrown',
      thrown('mended', [AT.main], `Error: x\n    at f (${OWN}/asa.js:1:2)`),
    ],
    ['a function with a name', thrown('x', [`    at Åsa.Öberg (${OWN}/main.cjs:1:2)`])],
    ['a file of ours with somebody’s name and spaces', thrown('x', [`    at f (${OWN}/Åsa Öberg 95 000.js:1:2)`])],
    ['a class with somebody’s name', new NamedError('Åsa Öberg')],
    ['a class with a figure', new NamedError('Error 95 000')],
    ['a class that is a name', new NamedError('asa')],
    ['a text', 'Åsa Öberg 95 000'],
    ['an object', { name: 'Åsa', message: 'Öberg', stack: AT.main }],
    ['nothing', undefined],
    ['what throws when it is read', spiteful],
    ['a stack that throws when it is read', withGetter],
    ['a stack that is no text', Object.assign(new Error('x'), { stack: ['Åsa'] })],
  ])('%s', (_, error) => {
    const facts = errorFacts(error, OWN);
    expect(facts.name).toMatch(ERROR_NAME);
    for (const frame of facts.frames) expect(frame).toMatch(FRAME);
    const told = JSON.stringify(facts);
    expect(SECRETS.filter((secret) => told.includes(secret))).toEqual([]);
  });
});
