/**
 * Answers main's questions by a script instead of the system's dialogs: the one place where tests and the rehearsal stand in
 * for a person whom no driver can reach. Never used by the packaged app.
 */
import type { Ask } from './ask.ts';

export interface AskScript {
  open: string[];
  save: string[];
  confirm: boolean[];
}

export function createScriptedAsk(script: AskScript): Ask {
  return {
    openFile: () => Promise.resolve(script.open.shift() ?? null),
    saveFile: () => Promise.resolve(script.save.shift() ?? null),
    confirm: () => Promise.resolve(script.confirm.shift() ?? false),
  };
}
