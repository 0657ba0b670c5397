/**
 * A window with a scripted main behind it: views are tested with their real document, reducer and texts. Import this before
 * any view, since the bridge is read once.
 */
import type { Change, Command } from '../../shared/commands.ts';
import type { SalesDocument } from '../../shared/document.ts';
import type {
  Bridge,
  NoticeChannel,
  Notices,
  RequestChannel,
  Requests,
  Snapshot,
  StartState,
  UndoOffer,
} from '../../shared/ipc.ts';
import type { Told } from '../../shared/messages/index.ts';
import { reduce } from '../../shared/reduce.ts';
import { calendarOf, type DayTable } from '../../shared/vantage.ts';

type Answers = { [C in RequestChannel]?: (...args: Parameters<Requests[C]>) => ReturnType<Requests[C]> };
type Listener = (notice: never) => void;

const NOW = '2026-11-23T07:45:00.000Z'; // a Monday, week 48

class ScriptedMain {
  document: SalesDocument | null = null;
  sent: Command[] = [];
  requested: RequestChannel[] = [];
  undo: UndoOffer | null = null;
  answers: Answers = {};
  holidays: DayTable = {};
  /** What the next command of a type is told; null once it has been. */
  refusing: { readonly type: Command['type']; readonly told: Told } | null = null;
  status: Snapshot['status'] = {
    mode: 'rw',
    holder: null,
    unsaved: false,
    reason: null,
    savedAt: NOW,
    oldHolidays: false,
  };
  start: StartState = {
    locale: 'sv',
    theme: 'light',
    clock: { standingAt: NOW },
    version: '0.1.0',
    recent: [],
    open: false,
    unreadable: null,
    displays: { count: 1, mirrored: false, stageSize: null, stage: 'none' },
    blank: null,
  };
  private number = 0;
  private ids = 0;
  private readonly listeners = new Map<NoticeChannel, Set<Listener>>();

  reset(document: SalesDocument | null): void {
    this.document = document;
    this.sent = [];
    this.requested = [];
    this.answers = {};
    this.undo = null;
    this.refusing = null;
    this.status = { ...this.status, mode: 'rw', unsaved: false, reason: null };
    this.start = { ...this.start, unreadable: null, recent: [] };
  }

  snapshot(): Snapshot | null {
    if (this.document === null) return null;
    return {
      number: this.number,
      document: this.document,
      holidays: this.holidays,
      status: this.status,
      undo: this.undo,
      file: { name: 'Norr', folder: '/home/chef', demo: false },
    };
  }

  notify<C extends NoticeChannel>(channel: C, notice: Notices[C]): void {
    for (const listener of this.listeners.get(channel) ?? []) listener(notice as never);
  }

  listen(channel: NoticeChannel, listener: Listener): () => void {
    const all = this.listeners.get(channel) ?? new Set();
    all.add(listener);
    this.listeners.set(channel, all);
    return () => void all.delete(listener);
  }

  answer<C extends RequestChannel>(channel: C, args: Parameters<Requests[C]>): ReturnType<Requests[C]> {
    this.requested.push(channel);
    const scripted = this.answers[channel] as
      ((...given: Parameters<Requests[C]>) => ReturnType<Requests[C]>) | undefined;
    if (scripted !== undefined) return scripted(...args);
    const own = {
      'app:start': () => this.start,
      'app:countries': () => ['AT', 'NO', 'SE', 'ZM'],
      'document:snapshot': () => this.snapshot(),
      'document:send': () => this.take(args[0] as Command),
    }[channel as string];
    return own?.() as ReturnType<Requests[C]>;
  }

  private take(command: Command): ReturnType<Requests['document:send']> {
    if (this.refusing?.type === command.type) {
      const { told } = this.refusing;
      this.refusing = null;
      return { ok: false, told };
    }
    this.sent.push(command);
    if (this.document === null) return { ok: false, told: { code: 'error.command.noTeam' } };
    this.ids += 2;
    const ids = [this.ids, this.ids + 1].map((id) => `10000000-0000-4000-8000-${String(id).padStart(12, '0')}`);
    const change: Change = { command, at: NOW, ids };
    const reduced = reduce(this.document, change, calendarOf(this.document.settings, this.holidays));
    if (!reduced.ok) return reduced;
    this.document = reduced.document;
    this.number += 1;
    this.notify('document:changed', { number: this.number, change, undo: null });
    return { ok: true, value: { number: this.number, ids } };
  }
}

export const main = new ScriptedMain();

const bridge: Bridge = {
  role: 'console',
  request: async (channel, ...args) => main.answer(channel, args),
  on: (channel, listener) => main.listen(channel, listener),
};

Object.assign(window, { saljmotet: bridge });
