/** Binds the contract: who asks (a window of ours, of the right role), what is asked (validated), and the answer. */
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { RequestChannel, Requests, Role } from '../shared/ipc.ts';
import { payloads } from './ipc-payloads.ts';
import { isOwnAddress } from './own-address.ts';

/** Which windows may ask what. The stage may never send a command (style, habits). */
const ALLOWED: Readonly<Record<RequestChannel, readonly Role[]>> = {
  'app:start': ['console', 'stage', 'minutes'],
  'app:setLocale': ['console'],
  'app:setTheme': ['console'],
  'app:displaysDrawn': ['console'],
  'app:showLogs': ['console'],
  'app:countries': ['console'],
  'file:demo': ['console'],
  'file:create': ['console'],
  'file:open': ['console'],
  'file:restore': ['console'],
  'file:close': ['console'],
  'document:snapshot': ['console'],
  'document:send': ['console'],
  'document:undo': ['console'],
  'draft:set': ['console'],
  'stage:frame': ['stage'],
  'stage:place': ['console'],
  'stage:swap': ['console'],
  'stage:blank': ['console'],
  'window:fullScreen': ['console'],
  'window:failed': ['console', 'stage', 'minutes'],
  'import:choose': ['console'],
  'import:preview': ['console'],
  'import:commit': ['console'],
  'minutes:model': ['minutes'],
  'minutes:ready': ['minutes'],
  'minutes:save': ['console'],
  'minutes:text': ['console'],
  'export:keyFigures': ['console'],
  'export:seller': ['console'],
  'backups:forget': ['console'],
  'file:show': ['console'],
};

export type Handlers = {
  readonly [C in RequestChannel]: (
    sender: WebContents,
    ...args: Parameters<Requests[C]>
  ) => ReturnType<Requests[C]> | Promise<ReturnType<Requests[C]>>;
};

export interface IpcDependencies {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly devUrl: string | null;
  roleOf(contents: WebContents): Role | null;
}

export function setupIpc(deps: IpcDependencies, handlers: Handlers): void {
  for (const channel of Object.keys(handlers) as RequestChannel[]) bind(deps, channel, handlers);
}

function bind<C extends RequestChannel>(deps: IpcDependencies, channel: C, handlers: Handlers): void {
  const handle = handlers[channel] as (sender: WebContents, ...args: unknown[]) => unknown;
  deps.ipcMain.handle(channel, (event, ...args: unknown[]) => {
    checkSender(deps, channel, event);
    const parsed = payloads[channel].safeParse(args);
    if (!parsed.success) throw new Error(`${channel}: ${parsed.error.issues[0]?.message ?? 'unreadable'}`);
    return handle(event.sender, ...(parsed.data as unknown[]));
  });
}

/** Rejects sub-frames, detached windows and foreign pages. */
function checkSender(deps: IpcDependencies, channel: RequestChannel, event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame;
  const role = deps.roleOf(event.sender);
  const own = frame !== null && frame === event.sender.mainFrame && isOwnAddress(frame.url, deps.devUrl);
  if (!own || role === null || !ALLOWED[channel].includes(role)) {
    throw new Error(`${channel} is not for this window`);
  }
}
