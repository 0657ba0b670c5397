import { describe, expect, test } from 'vitest';
import { argumentsAgain, readStartArguments, type StartArguments } from '../../electron/start-arguments.ts';

const NONE: StartArguments = { dataFolder: null, locale: null, file: null, now: null, restartedAt: null };
const NOW = '2026-09-14T06:52:00.000Z';

describe('what the app is started with', () => {
  test.each<readonly [string, readonly string[], Partial<StartArguments>]>([
    ['nothing', [], {}],
    ['Electron’s own', ['/opt/electron', '.', '--no-sandbox', '--remote-debugging-port=0'], {}],
    ['a data folder', ['--data=/tmp/a b'], { dataFolder: '/tmp/a b' }],
    ['a file with an equals sign', ['--file=/tmp/a=b.json'], { file: '/tmp/a=b.json' }],
    ['a language', ['--locale=en'], { locale: 'en' }],
    ['a language that there is not', ['--locale=de'], {}],
    ['a time', [`--now=${NOW}`], { now: NOW }],
    ['a time elsewhere', ['--now=2026-09-14T08:52:00+02:00'], { now: NOW }],
    ['no time', ['--now=soon'], {}],
    ['a restart', [`--restarted=${NOW}`], { restartedAt: NOW }],
    ['no restart', ['--restarted=just now'], {}],
    ['empty ones', ['--data=', '--file=', '--locale=', '--now='], {}],
    ['names that begin alike', ['--datafolder=/x', '--nowhere=1', 'data=/y'], {}],
    ['the first of two', ['--data=/a', '--data=/b'], { dataFolder: '/a' }],
    [
      'all of them',
      [`--now=${NOW}`, '--file=/f', '--locale=sv', '--data=/d'],
      { dataFolder: '/d', locale: 'sv', file: '/f', now: NOW },
    ],
  ])('%s', (_, argv, read) => {
    expect(readStartArguments(argv, false)).toEqual({ ...NONE, ...read });
  });
});

test('the packaged app ignores the clock alone', () => {
  expect(readStartArguments([`--now=${NOW}`, '--data=/d', '--file=/f', '--locale=sv'], true)).toEqual({
    dataFolder: '/d',
    locale: 'sv',
    file: '/f',
    now: null,
    restartedAt: null,
  });
});

test('it starts itself again with what it was started with, but for the file and an earlier restart', () => {
  const argv = ['.', '--no-sandbox', '--data=/d', '--file=/f', `--restarted=${NOW}`, `--now=${NOW}`];
  const at = '2026-09-14T07:00:00.000Z';
  expect(argumentsAgain(argv, at)).toEqual(['.', '--no-sandbox', '--data=/d', `--now=${NOW}`, `--restarted=${at}`]);
});
