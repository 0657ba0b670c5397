import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { setupIpc, type Handlers } from '../../electron/ipc.ts';
import { isOwnAddress, START_PAGE } from '../../electron/own-address.ts';
import { REQUEST_CHANNELS, ROLES, type RequestChannel, type Role } from '../../shared/ipc.ts';
import { idOf } from '../shared/builders.ts';

const ID = idOf('Åsa');
const DEV = 'http://localhost:5173/';
const CHOICE = {
  token: 't',
  seller: 0,
  date: 1,
  amount: 2,
  status: null,
  statusValues: ['Vunnen'],
  dateOrder: 'ymd',
  decimalMark: ',',
  unit: 'one',
  people: [
    { name: 'Bo', take: { kind: 'known', sellerId: ID } },
    { name: 'Eva', take: { kind: 'new' } },
  ],
};
const TEAM = { teamName: 'Norr', company: '', managerName: 'Maja', sellers: ['Åsa'], locale: 'sv' };
const DRAFT = { sellerId: ID, field: 'week', text: '12', amount: 1_200 };

const FAILURE = { kind: 'draw', name: 'TypeError', frames: ['index-CEOR0jAv.js:9:1204', 'main.cjs:1:2'] };

/** What each channel may be asked with, and what it must refuse. */
const PAYLOADS: {
  readonly [C in RequestChannel]: {
    readonly good: readonly (readonly unknown[])[];
    readonly bad: readonly (readonly unknown[])[];
  };
} = {
  'app:start': { good: [[]], bad: [[1], [null]] },
  'app:setLocale': { good: [['sv'], ['en']], bad: [[], ['de'], ['sv', 'en'], [null], [{}]] },
  'app:setTheme': { good: [['dark'], ['light']], bad: [[], ['blue'], [1]] },
  'app:displaysDrawn': { good: [[]], bad: [[1]] },
  'app:showLogs': { good: [[]], bad: [['/etc']] },
  'app:countries': { good: [[]], bad: [['SE']] },
  'file:demo': { good: [[]], bad: [['/etc/passwd']] },
  'file:create': {
    good: [[TEAM], [{ ...TEAM, sellers: [] }]],
    bad: [
      [],
      [null],
      [{ ...TEAM, locale: 'de' }],
      [{ ...TEAM, path: '/x' }],
      [{ ...TEAM, sellers: 'Åsa' }],
      [{ ...TEAM, company: 'x'.repeat(201) }],
      [{ ...TEAM, sellers: Array(201).fill('x') }],
    ],
  },
  'file:open': { good: [[null], ['/tmp/norr.json']], bad: [[], [''], [1], ['x'.repeat(4_097)], [['/tmp/norr.json']]] },
  'file:restore': { good: [['/a', '/b']], bad: [['/a'], [], ['/a', null], ['/a', '/b', '/c']] },
  'file:close': { good: [[]], bad: [[1]] },
  'document:snapshot': { good: [[]], bad: [[1]] },
  'document:send': { good: [[{ type: 'meeting.close' }], [null], ['x']], bad: [[{}, {}]] },
  'document:undo': { good: [[]], bad: [[1]] },
  'draft:set': {
    good: [[null], [DRAFT], [{ ...DRAFT, field: 'month', amount: null }], [{ ...DRAFT, field: 'year' }]],
    bad: [
      [],
      [{ ...DRAFT, sellerId: 'Åsa' }],
      [{ ...DRAFT, field: 'decade' }],
      [{ ...DRAFT, amount: -1 }],
      [{ ...DRAFT, amount: 0.5 }],
      [{ ...DRAFT, text: 'x'.repeat(201) }],
      [{ ...DRAFT, note: 'x' }],
    ],
  },
  'stage:frame': { good: [[]], bad: [[1]] },
  'stage:place': { good: [['window'], ['display']], bad: [[], ['none'], ['wall'], [null]] },
  'stage:swap': { good: [[]], bad: [[2]] },
  'stage:blank': { good: [['black'], ['white'], [null]], bad: [[], ['grey'], [false]] },
  'window:fullScreen': { good: [[]], bad: [[true]] },
  'window:failed': {
    good: [[FAILURE], [{ kind: 'error', name: 'unknown', frames: [] }], [{ ...FAILURE, name: 'DOMException' }]],
    bad: [
      [],
      [null],
      [{ ...FAILURE, kind: 'crash' }],
      [{ ...FAILURE, message: 'Åsa 95 000' }],
      [{ ...FAILURE, name: 'Asa' }],
      [{ ...FAILURE, name: 'Åsa Öberg Error' }],
      [{ ...FAILURE, frames: ['/home/asa/north.js:1:2'] }],
      [{ ...FAILURE, frames: ['index.js:1'] }],
      [{ ...FAILURE, frames: ['index.js:1:2 Åsa'] }],
      [{ ...FAILURE, frames: Array(9).fill('index.js:1:2') }],
    ],
  },
  'import:choose': { good: [[]], bad: [['/etc/passwd']] },
  'import:preview': {
    good: [[CHOICE], [{ ...CHOICE, date: null, dateOrder: null, decimalMark: null }]],
    bad: [
      [],
      [{}],
      [{ ...CHOICE, seller: -1 }],
      [{ ...CHOICE, unit: 'öre' }],
      [{ ...CHOICE, path: '/x' }],
      [{ ...CHOICE, people: [{ name: 'Bo', take: { kind: 'known' } }] }],
    ],
  },
  'import:commit': { good: [[CHOICE]], bad: [[], [{ ...CHOICE, amount: 1.5 }], [{ ...CHOICE, token: 1 }]] },
  'minutes:model': { good: [[]], bad: [[ID]] },
  'minutes:ready': { good: [[]], bad: [[1]] },
  'minutes:save': {
    good: [
      [ID, 'whole'],
      [ID, 'team'],
    ],
    bad: [[], [ID], ['x', 'whole'], [ID, 'private'], [ID, 'whole', '/tmp/x']],
  },
  'minutes:text': { good: [[ID, 'team']], bad: [[], [ID, 'all'], [null, 'team']] },
  'export:keyFigures': { good: [['excel'], ['rfc4180']], bad: [[], ['xlsx'], [null], ['excel', '/tmp/x.csv']] },
  'export:seller': { good: [[ID]], bad: [[], ['Åsa'], [ID, '/tmp/x.json'], [null]] },
  'backups:forget': { good: [[ID]], bad: [[], ['Åsa'], [null]] },
  'file:show': { good: [['/tmp/x.csv']], bad: [[], [''], [null], ['x'.repeat(4_097)]] },
};

/** Everything is the console's but for these. */
const OTHERS: { readonly [C in RequestChannel]?: readonly Role[] } = {
  'app:start': ['console', 'stage', 'minutes'],
  'stage:frame': ['stage'],
  'window:failed': ['console', 'stage', 'minutes'],
  'minutes:model': ['minutes'],
  'minutes:ready': ['minutes'],
};

type Asked = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

interface Sender {
  readonly role?: Role | null;
  readonly url?: string;
  readonly frame?: 'main' | 'sub' | 'gone';
}

/** The contract bound to an ipcMain that is a plain object, and a window that asks. */
function createOffice(devUrl: string | null = null) {
  const bound = new Map<string, Asked>();
  const answered: (readonly [string, ...unknown[]])[] = [];
  const handlers = Object.fromEntries(
    REQUEST_CHANNELS.map((channel) => [
      channel,
      (sender: WebContents, ...args: unknown[]) => {
        answered.push([channel, ...args]);
        return sender.id;
      },
    ]),
  ) as unknown as Handlers;
  let role: Role | null = null;
  const ipcMain: Pick<IpcMain, 'handle'> = { handle: (channel, listener) => void bound.set(channel, listener) };
  setupIpc({ ipcMain, devUrl, roleOf: () => role }, handlers);

  function ask(channel: string, sender: Sender, ...args: unknown[]): unknown {
    const url = sender.url ?? START_PAGE;
    const mainFrame = { url };
    const frames = { main: mainFrame, sub: { url }, gone: null };
    role = sender.role === undefined ? 'console' : sender.role;
    const event = { sender: { id: 7, mainFrame }, senderFrame: frames[sender.frame ?? 'main'] };
    return bound.get(channel)?.(event as unknown as IpcMainInvokeEvent, ...args);
  }
  return { bound, answered, ask };
}

const rolesOf = (channel: RequestChannel): readonly Role[] => OTHERS[channel] ?? ['console'];
const goodArgs = (channel: RequestChannel): readonly unknown[] => PAYLOADS[channel].good[0] ?? [];
const NOT_YOURS = /is not for this window/u;

/** The answer, or what the window is told instead. */
function outcome(ask: () => unknown): string {
  try {
    return String(ask());
  } catch (error) {
    return error instanceof Error ? error.message : 'not an error';
  }
}

test('every channel of the contract is bound, and no other', () => {
  expect([...createOffice().bound.keys()].sort()).toEqual([...REQUEST_CHANNELS].sort());
});

describe.each(REQUEST_CHANNELS)('%s', (channel) => {
  const good = { role: rolesOf(channel)[0] ?? null };

  test.each(ROLES.map((role) => ({ role, allowed: rolesOf(channel).includes(role) })))(
    'from the $role: $allowed',
    ({ role, allowed }) => {
      const office = createOffice();
      expect(outcome(() => office.ask(channel, { role }, ...goodArgs(channel)))).toBe(
        allowed ? '7' : `${channel} is not for this window`,
      );
      expect(office.answered).toHaveLength(allowed ? 1 : 0);
    },
  );

  test.each<readonly [string, Sender]>([
    ['a window without a role', { role: null }],
    ['a sub-frame', { ...good, frame: 'sub' }],
    ['a frame that is gone', { ...good, frame: 'gone' }],
    ['a foreign page', { ...good, url: 'https://example.org/app://saljmote/index.html' }],
    ['another host of our scheme', { ...good, url: 'app://evil/index.html' }],
    ['a host that begins alike', { ...good, url: 'app://saljmote.evil/index.html' }],
    ['a file', { ...good, url: 'file:///index.html' }],
    ['an empty page', { ...good, url: 'about:blank' }],
    ['no address', { ...good, url: '' }],
    ['the development server, when there is none', { ...good, url: DEV }],
  ])('is refused to %s', (_, sender) => {
    const office = createOffice();
    expect(() => office.ask(channel, sender, ...goodArgs(channel))).toThrow(NOT_YOURS);
    expect(office.answered).toEqual([]);
  });

  test('takes what it may be asked with, as it is', () => {
    const office = createOffice();
    for (const args of PAYLOADS[channel].good) office.ask(channel, good, ...args);
    expect(office.answered).toEqual(PAYLOADS[channel].good.map((args) => [channel, ...args]));
  });

  test('refuses anything else', () => {
    const office = createOffice();
    const outcomes = PAYLOADS[channel].bad.map((args) => outcome(() => office.ask(channel, good, ...args)));
    expect(outcomes.filter((one) => !one.startsWith(`${channel}: `))).toEqual([]);
    expect(office.answered).toEqual([]);
  });
});

test('while developing, the development server’s pages are ours, too', () => {
  const office = createOffice(DEV);
  expect(office.ask('document:snapshot', { url: `${DEV}index.html` })).toBe(7);
  expect(() => office.ask('document:snapshot', { url: 'http://localhost:5174/' })).toThrow(NOT_YOURS);
});

test.each<readonly [string, string | null, boolean]>([
  [START_PAGE, null, true],
  ['app://saljmote/assets/x.js', null, true],
  ['APP://saljmote/', null, true],
  ['app://saljmote@evil/', null, false],
  ['https://saljmote/', null, false],
  ['javascript:alert(1)', null, false],
  ['data:text/html,x', DEV, false],
  ['http://localhost:5173/x', DEV, true],
  ['https://localhost:5173/', DEV, false],
  ['http://localhost:5173.evil/', DEV, false],
  ['http://localhost:5173@evil/', DEV, false],
  ['saljmote', DEV, false],
])('%s (developing: %s) is ours: %s', (address, devUrl, own) => {
  expect(isOwnAddress(address, devUrl)).toBe(own);
});
