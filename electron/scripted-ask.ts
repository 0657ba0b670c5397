/**
 * Answers main's questions by a script instead of the system's dialogs, which no driver can reach: the one place where tests
 * and the rehearsal stand in for a person. An answer that nobody has given is "cancel".
 */
import type { Ask } from './ask.ts';

export interface AskScript {
  readonly open: string[];
  readonly save: string[];
  readonly confirm: boolean[];
}

export function createScriptedAsk(script: AskScript): Ask {
  return {
    tell: () => Promise.resolve(),
    openFile: () => Promise.resolve(script.open.shift() ?? null),
    saveFile: () => Promise.resolve(script.save.shift() ?? null),
    confirm: () => Promise.resolve(script.confirm.shift() ?? false),
  };
}
