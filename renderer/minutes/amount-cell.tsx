import type { Amount } from '../../shared/document.ts';
import { figure } from '../../shared/minutes/words.ts';
import { Figures } from './figures.tsx';
import { useMinutes } from './minutes-context.tsx';

interface AmountCellProps {
  /** A dash stands for null: there is no such figure. */
  readonly amount: Amount | null;
  readonly kind?: 'goal' | 'past';
  readonly note?: string;
}

export function AmountCell({ amount, kind, note }: AmountCellProps) {
  const { language } = useMinutes();
  return (
    <td className={`amount ${kind ?? ''}`}>
      <Figures>{figure(amount, language)}</Figures>
      {note === undefined ? null : <small>{note}</small>}
    </td>
  );
}

/** The first goal, struck, beside the one in force; empty while it is the same (design 7). */
export function FirstGoalCell({ first, inForce }: { readonly first: Amount | null; readonly inForce: Amount | null }) {
  const { language } = useMinutes();
  return (
    <td className="amount struck">
      {first === null || first === inForce ? null : (
        <s>
          <Figures>{figure(first, language)}</Figures>
        </s>
      )}
    </td>
  );
}
