/** Sends what is changed in the meeting, and keeps what main had against it, to be said in one place under the step. */
import { useCallback, useState } from 'react';
import type { Command } from '../../../shared/commands.ts';
import { useText } from '../../language.tsx';
import { send, type SendAnswer } from '../../session.tsx';

export interface Changes {
  /** Why a change was refused; null when none was since the newest one was sent. */
  readonly problem: string | null;
  readonly change: (command: Command) => Promise<SendAnswer>;
}

export function useChanges(): Changes {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const change = useCallback(
    async (command: Command) => {
      // Taken away when the next one is sent, not when it is answered: a field that is left by PageDown sends two at once.
      setProblem(null);
      const answer = await send(command);
      if (!answer.ok) setProblem(text(answer.told.code, answer.told.params));
      return answer;
    },
    [text],
  );
  return { problem, change };
}
