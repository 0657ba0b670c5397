/** Sends changes and keeps what main had against them, to be said where they were made. */
import { useCallback, useState } from 'react';
import type { Command } from '../../shared/commands.ts';
import { useText } from '../language.tsx';
import { send, type SendAnswer } from '../session.tsx';

export interface Sending {
  /** Why the last change was refused; null when it was made. */
  readonly problem: string | null;
  readonly sendChange: (command: Command) => Promise<SendAnswer>;
  /** Sends them all at once, so that main writes them together; the first refusal is said. */
  readonly sendAll: (commands: readonly Command[]) => Promise<readonly SendAnswer[]>;
  readonly clear: () => void;
}

export function useSending(): Sending {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const sendAll = useCallback(
    async (commands: readonly Command[]) => {
      const answers = await Promise.all(commands.map(send));
      const told = answers.flatMap((answer) => (answer.ok ? [] : answer.told))[0];
      setProblem(told === undefined ? null : text(told.code, told.params));
      return answers;
    },
    [text],
  );
  const sendChange = useCallback(
    async (command: Command) => {
      const answer = await send(command);
      setProblem(answer.ok ? null : text(answer.told.code, answer.told.params));
      return answer;
    },
    [text],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { problem, sendChange, sendAll, clear };
}
