/** The contract with main as one small object in the window; nothing else of Electron or Node reaches a page. */
import { contextBridge, ipcRenderer } from 'electron';
import {
  NOTICE_CHANNELS,
  REQUEST_CHANNELS,
  ROLES,
  type Bridge,
  type NoticeChannel,
  type RequestChannel,
  type Role,
} from '../shared/ipc.ts';

const requests: ReadonlySet<string> = new Set<RequestChannel>(REQUEST_CHANNELS);
const notices: ReadonlySet<string> = new Set<NoticeChannel>(NOTICE_CHANNELS);

/** Tells a page what it is; main goes by its own table and never by this. */
function roleFromArguments(): Role {
  const role = ROLES.find((one) => process.argv.includes(`--role=${one}`));
  if (role === undefined) throw new Error('This window has no role');
  return role;
}

const bridge: Bridge = {
  role: roleFromArguments(),
  request(channel, ...args) {
    if (!requests.has(channel)) throw new Error(`No such request: ${channel}`);
    return ipcRenderer.invoke(channel, ...args);
  },
  on(channel, listener) {
    if (!notices.has(channel)) throw new Error(`No such notice: ${channel}`);
    const heard = (_event: unknown, notice: Parameters<typeof listener>[0]): void => listener(notice);
    ipcRenderer.on(channel, heard);
    return () => ipcRenderer.removeListener(channel, heard);
  },
};

contextBridge.exposeInMainWorld('saljmotet', bridge);
