import type { ReactNode } from 'react';
import type { Amount, TrendWord } from '../../shared/document.ts';
import { figure } from '../../shared/minutes/words.ts';
import { Figures } from './figures.tsx';
import { useMinutes } from './minutes-context.tsx';
import { TrendMark } from './trend-mark.tsx';

interface AmountCellProps {
  /** A dash stands for null: there is no such figure. */
  readonly amount: Amount | null;
  readonly kind?: 'goal' | 'past';
  readonly note?: string;
}

/** The head of a column of figures. */
export function AmountHead({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className="amount">
      {children}
    </th>
  );
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

interface BudgetAndTrendProps {
  readonly budget: Amount | null;
  readonly trend: TrendWord | null;
  readonly kind?: 'past';
}

/** What stands in the whole version alone (design 7). */
export function BudgetAndTrend({ budget, trend, kind }: BudgetAndTrendProps) {
  const { model } = useMinutes();
  if (model.version !== 'whole') return null;
  return (
    <>
      <AmountCell amount={budget} {...(kind === undefined ? {} : { kind })} />
      <td className="trend-cell">
        <TrendMark trend={trend} />
      </td>
    </>
  );
}
