/** The company's monthly level for each seller: six sales months at a time, around the one in hand. */
import { useState } from 'react';
import { budgetOf } from '../../shared/budgets.ts';
import { firstWeekOf, lastWeekOf, monthOf, targetWeekOf } from '../../shared/calendar.ts';
import type { Amount, Id, MonthId, Seller } from '../../shared/document.ts';
import { sumOf } from '../../shared/exact.ts';
import { sellerOf } from '../../shared/results.ts';
import { formatAmount, unitLabel } from '../../shared/amounts/write.ts';
import { capitalised, monthName } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { StepButton } from '../components/step-button.tsx';
import { Notice } from '../components/notice.tsx';
import { useSending } from '../components/use-sending.ts';
import { useToday } from '../use-today.ts';
import { useLanguage } from '../language.tsx';
import { send, useSession, useStatus } from '../session.tsx';
import { FigureGrid, type GridCell, type GridGroup } from './figure-grid.tsx';
import { monthsAround } from './months.ts';
import styles from './prepare.module.css';
import { SavedState } from './saved-state.tsx';

const BEFORE = 2;
const SHOWN = 9;

export function BudgetView() {
  const { locale, text } = useLanguage();
  const { document, calendar, style } = useSession();
  const status = useStatus();
  const { problem, sendAll } = useSending();
  const today = useToday();
  const [by, setBy] = useState(0); // months from the usual page

  const current = monthOf(targetWeekOf(today, calendar.usualWeekday), calendar);
  const months = monthsAround(current, by - BEFORE, SHOWN);
  const isIn = (seller: Seller, month: MonthId): boolean =>
    (seller.joined === null || seller.joined <= lastWeekOf(month, calendar)) &&
    (seller.left === null || seller.left >= firstWeekOf(month, calendar));
  const rows = document.sellers.filter((seller) => months.some((month) => isIn(seller, month)));
  const groups = groupsOf(months, current, (month) => capitalised(monthName(month, locale, 'short')));

  const cellOf = (sellerId: Id, month: string): GridCell => {
    const seller = sellerOf(document, sellerId);
    const amount = budgetOf(document, sellerId, month);
    if (seller === null || (!isIn(seller, month) && amount === null)) {
      return { kind: 'text', text: text('value.none') };
    }
    return {
      kind: 'entry',
      label: text('grid.cell', { name: seller.name, when: `${monthName(month, locale, 'long')} ${month.slice(0, 4)}` }),
      value: amount,
      onCommit: (next) => send({ type: 'budget.set', sellerId, month, amount: next }),
    };
  };
  const budgetsIn = (month: MonthId): readonly Amount[] =>
    rows.flatMap((seller) => budgetOf(document, seller.id, month) ?? []);

  /** The month in hand's budgets for the empty cells of the months after it: most teams change them once a year. */
  const later = months.filter((month) => month > current);
  const copies = later.flatMap((month) =>
    rows.flatMap((seller) => {
      const amount = budgetOf(document, seller.id, current);
      const empty = budgetOf(document, seller.id, month) === null && isIn(seller, month);
      return amount !== null && empty ? [{ sellerId: seller.id, month, amount }] : [];
    }),
  );
  const copy = (): void => void sendAll(copies.map((one) => ({ type: 'budget.set', ...one })));

  return (
    <section aria-labelledby="budget-title">
      <h1 id="budget-title" className={styles.title}>
        {text('prepare.budget')}
      </h1>
      <div className={styles.under}>
        <p>{text('budget.about', { unit: capitalised(unitLabel(style, 2)) })}</p>
        <div className={styles.tools}>
          <SavedState />
          <StepButton to="earlier" label={text('grid.earlier')} onPress={() => setBy(by - 3)} />
          {by === 0 ? null : (
            <Button small onPress={() => setBy(0)}>
              {text('grid.now')}
            </Button>
          )}
          <StepButton to="later" label={text('grid.later')} onPress={() => setBy(by + 3)} />
        </div>
      </div>
      {document.sellers.length === 0 ? (
        <p className={styles.plain}>{text('grid.noSellers')}</p>
      ) : (
        <FigureGrid
          id="budget"
          caption={text('prepare.budget')}
          corner={text('word.seller')}
          groups={groups}
          rows={rows}
          readOnly={status.mode === 'ro'}
          cellOf={cellOf}
          total={{
            title: text('word.sum'),
            textOf: (month) => {
              const amounts = budgetsIn(month);
              return amounts.length === 0 ? '' : formatAmount(sumOf(amounts), style);
            },
          }}
        />
      )}
      <div className={styles.stack}>
        {copies.length === 0 || status.mode === 'ro' ? null : (
          <div className={styles.tools}>
            <Button small onPress={copy}>
              {text('budget.copy', { month: monthName(current, locale, 'long'), count: copies.length })}
            </Button>
          </div>
        )}
        {problem === null ? null : <Notice urgent>{problem}</Notice>}
      </div>
    </section>
  );
}

/** One group per calendar year. */
function groupsOf(
  months: readonly MonthId[],
  current: MonthId,
  title: (month: MonthId) => string,
): readonly GridGroup[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => ({
    id: year,
    title: year,
    columns: months
      .filter((month) => month.startsWith(year))
      .map((month) => ({ id: month, title: title(month), current: month === current, kind: 'entry' as const })),
  }));
}
