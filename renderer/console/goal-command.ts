import type { CommandOf } from '../../shared/commands.ts';
import type { Goal } from '../../shared/document.ts';

/** A number that is said: it takes the place of a slip, or is a goal of its own (design 3). */
export function goalCommand(
  said: Omit<CommandOf<'goal.state'>, 'type'>,
  slip: Goal | null,
): CommandOf<'goal.state' | 'goal.correct'> {
  return slip === null
    ? { type: 'goal.state', ...said }
    : { type: 'goal.correct', goalId: slip.id, amount: said.amount };
}
