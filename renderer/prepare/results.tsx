/** Results by seller and week, two sales months at a time; an empty cell is not zero (design 3, 4.1). */
import { useState } from 'react';
import { budgetOf } from '../../shared/budgets.ts';
import { monthOf, targetWeekOf, weeksOfMonth } from '../../shared/calendar.ts';
import type { Amount, Id, IsoWeek, MonthId } from '../../shared/document.ts';
import { sumOf } from '../../shared/exact.ts';
import { weekNumber } from '../../shared/periods.ts';
import { resultOf, sellerOf, weekState } from '../../shared/results.ts';
import { formatAmount, unitLabel } from '../../shared/amounts/write.ts';
import { capitalised, formatMonthTitle } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { StepButton } from '../components/step-button.tsx';
import { useLanguage } from '../language.tsx';
import { send, useSession, useStatus } from '../session.tsx';
import { useToday } from '../use-today.ts';
import { FigureGrid, type GridCell, type GridGroup } from './figure-grid.tsx';
import { monthsAround } from './months.ts';
import styles from './prepare.module.css';
import { SavedState } from './saved-state.tsx';

const MONTHS_SHOWN = 2;

export function ResultsView() {
  const { locale, text } = useLanguage();
  const { document, calendar, style } = useSession();
  const status = useStatus();
  const today = useToday();
  const [back, setBack] = useState(0); // months back from the one in hand

  const currentWeek = targetWeekOf(today, calendar.usualWeekday);
  const current = monthOf(currentWeek, calendar);
  const months = monthsAround(current, -back - MONTHS_SHOWN + 1, MONTHS_SHOWN);

  const groups = months.map((month): GridGroup => {
    const weeks = weeksOfMonth(month, calendar);
    const title = formatMonthTitle(month, locale, month.slice(0, 4) === today.slice(0, 4) ? 'noYear' : 'year');
    return {
      id: month,
      title: text('results.month', { month: title, weeks: weeks.length }),
      columns: [
        ...weeks.map((week) => ({
          id: week,
          title: text('week.short', { week: weekNumber(week) }),
          current: week === currentWeek,
          kind: 'entry' as const,
        })),
        { id: sumColumn(month), title: text('word.sum'), kind: 'sum' as const },
        { id: budgetColumn(month), title: text('prepare.budget'), kind: 'secondary' as const },
      ],
    };
  });
  const weeks = months.flatMap((month) => weeksOfMonth(month, calendar));
  const rows = document.sellers.filter((seller) =>
    weeks.some((week) => {
      const { state, amount } = weekState({ document, calendar }, seller.id, week);
      return state !== 'notMember' || amount !== null;
    }),
  );

  const written = (amounts: readonly Amount[]): string =>
    amounts.length === 0 ? text('value.none') : formatAmount(sumOf(amounts), style);
  const resultsOf = (sellerId: Id, of: readonly IsoWeek[]): readonly Amount[] =>
    of.flatMap((week) => resultOf(document, sellerId, week) ?? []);
  const cellOf = (sellerId: Id, columnId: string): GridCell => {
    const [kind, id] = columnOf(columnId);
    if (kind === 'sum') return { kind: 'text', text: written(resultsOf(sellerId, weeksOfMonth(id, calendar))) };
    if (kind === 'budget') {
      const budget = budgetOf(document, sellerId, id);
      return { kind: 'text', text: written(budget === null ? [] : [budget]) };
    }
    const { state, amount } = weekState({ document, calendar }, sellerId, id);
    if (state === 'notMember') return { kind: 'text', text: written(amount === null ? [] : [amount]) };
    const name = sellerOf(document, sellerId)?.name ?? '';
    return {
      kind: 'entry',
      label: text('grid.cell', { name, when: text('week.short', { week: weekNumber(id) }) }),
      value: amount,
      negative: true,
      ...(state === 'absent' ? { placeholder: text('word.away') } : {}),
      onCommit: (next) => send({ type: 'result.set', sellerId, week: id, amount: next }),
    };
  };
  const totalOf = (columnId: string): string => {
    const [kind, id] = columnOf(columnId);
    const sum = rows.flatMap(({ id: sellerId }) => {
      if (kind === 'budget') return budgetOf(document, sellerId, id) ?? [];
      return resultsOf(sellerId, kind === 'sum' ? weeksOfMonth(id, calendar) : [id]);
    });
    return sum.length === 0 && kind === 'week' ? '' : written(sum);
  };

  return (
    <section aria-labelledby="results-title">
      <h1 id="results-title" className={styles.title}>
        {text('prepare.results')}
      </h1>
      <div className={styles.under}>
        <p>{text('results.about', { unit: capitalised(unitLabel(style, 2)) })}</p>
        <div className={styles.tools}>
          <SavedState />
          <StepButton to="earlier" label={text('grid.earlier')} onPress={() => setBack(back + 1)} />
          {back === 0 ? null : (
            <Button small onPress={() => setBack(0)}>
              {text('grid.now')}
            </Button>
          )}
          <StepButton to="later" label={text('grid.later')} onPress={() => setBack(back - 1)} />
        </div>
      </div>
      {document.sellers.length === 0 ? (
        <p className={styles.plain}>{text('grid.noSellers')}</p>
      ) : (
        <FigureGrid
          id="results"
          caption={text('prepare.results')}
          corner={text('word.seller')}
          groups={groups}
          rows={rows}
          readOnly={status.mode === 'ro'}
          cellOf={cellOf}
          total={{ title: text('word.sum'), textOf: totalOf }}
        />
      )}
    </section>
  );
}

function sumColumn(month: MonthId): string {
  return `sum ${month}`;
}

function budgetColumn(month: MonthId): string {
  return `budget ${month}`;
}

function columnOf(id: string): readonly ['week' | 'sum' | 'budget', string] {
  const [kind, month] = id.split(' ');
  if (month !== undefined && (kind === 'sum' || kind === 'budget')) return [kind, month];
  return ['week', id];
}
