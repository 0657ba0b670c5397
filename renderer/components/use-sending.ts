/** Sends changes and keeps what main had against them, to be said where they were made. */
import { useCallback, useRef, useState } from 'react';
import type { Command } from '../../shared/commands.ts';
import { useText } from '../language.tsx';
import { send, type SendAnswer } from '../session.tsx';

export interface Sending {
  /** Why a change was refused; null when none was, or when another has been made since. */
  readonly problem: string | null;
  readonly sendChange: (command: Command) => Promise<SendAnswer>;
  /** Sends them all at once, so that main writes them together. */
  readonly sendAll: (commands: readonly Command[]) => Promise<readonly SendAnswer[]>;
  /**
   * Waits for the answers to all that was sent, or for so many milliseconds.
   * @returns whether one may go on: once not, when something was refused; then it has been seen
   */
  readonly settled: (within?: number) => Promise<boolean>;
}

interface Refusal {
  readonly words: string;
  readonly isMove: boolean;
}

export function useSending(): Sending {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const refusal = useRef<Refusal | null>(null);
  const seen = useRef<Refusal | null>(null);
  const pending = useRef(new Set<Promise<SendAnswer>>());

  const sendAndNote = useCallback(
    async (command: Command) => {
      const isMove = command.type === 'meeting.go';
      // Only what stood there when this was sent is mended by it: two fields that are left at once are sent together.
      const before = refusal.current;
      const answer = await send(command);
      if (!answer.ok) refusal.current = { words: text(answer.told.code, answer.told.params), isMove };
      // To move on mends nothing but a move.
      else if (before === refusal.current && (before?.isMove || !isMove)) refusal.current = null;
      setProblem(refusal.current?.words ?? null);
      return answer;
    },
    [text],
  );
  const sendChange = useCallback(
    async (command: Command) => {
      const noted = sendAndNote(command);
      pending.current.add(noted);
      try {
        return await noted;
      } finally {
        pending.current.delete(noted);
      }
    },
    [sendAndNote],
  );
  const sendAll = useCallback(
    (commands: readonly Command[]) => Promise.all(commands.map((command) => sendChange(command))),
    [sendChange],
  );
  const settled = useCallback(async (within?: number) => {
    const answers = Promise.all(pending.current);
    await (within === undefined ? answers : Promise.race([answers, pause(within)]));
    const mayGoOn = refusal.current === null || refusal.current === seen.current;
    seen.current = refusal.current;
    return mayGoOn;
  }, []);
  return { problem, sendChange, sendAll, settled };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, milliseconds));
}
