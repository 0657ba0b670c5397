/** Sends a change and keeps what main had against it, to be said where the change was made. */
import { useCallback, useState } from 'react';
import type { Command } from '../../shared/commands.ts';
import { useText } from '../language.tsx';
import { send, type SendAnswer } from '../session.tsx';

export interface Sending {
  /** Why the last change was refused; null when it was made. */
  readonly problem: string | null;
  readonly sendChange: (command: Command) => Promise<SendAnswer>;
  readonly clear: () => void;
}

export function useSending(): Sending {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const sendChange = useCallback(
    async (command: Command) => {
      const answer = await send(command);
      setProblem(answer.ok ? null : text(answer.told.code, answer.told.params));
      return answer;
    },
    [text],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { problem, sendChange, clear };
}
