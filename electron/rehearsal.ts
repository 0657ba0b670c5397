/**
 * What a rehearsal or a test may do that nobody else can: move the standing clock and answer the system's dialogs. Only with
 * `--now`, which the packaged app ignores.
 */
import type { EventEmitter } from 'node:events';
import type { Clock } from './now.ts';
import type { AskScript } from './scripted-ask.ts';

export interface Rehearsal {
  readonly script: AskScript;
  /** Calls back after the clock has been moved. */
  onMoved(listener: () => void): void;
}

export function setupRehearsal(app: EventEmitter, clock: Clock): Rehearsal {
  const script: AskScript = { open: [], save: [], confirm: [] };
  const listeners: (() => void)[] = [];
  app.on('rehearsal:advance', (milliseconds: number) => {
    clock.advance(milliseconds);
    listeners.forEach((listener) => listener());
  });
  app.on('rehearsal:answer', (answers: Partial<AskScript>) => {
    script.open.push(...(answers.open ?? []));
    script.save.push(...(answers.save ?? []));
    script.confirm.push(...(answers.confirm ?? []));
  });
  return { script, onMoved: (listener) => listeners.push(listener) };
}
