/** What the charts show, as tables for those who cannot see them (looks, 5). */
import type { ReactNode } from 'react';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import { amountOrNone } from '../../shared/amounts/write.ts';
import type { Amount } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import type { MonthTrack, WeekChart } from '../../shared/stage-screens.ts';
import { useLanguage } from '../language.tsx';

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table takes the room that it needs, whatever is said of it: the box around it hides it. */
function HiddenTable({ caption, columns, children }: TableProps) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly head: string | number;
  readonly cells: readonly string[];
}

function Row({ head, cells }: RowProps) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {cells.map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </tr>
  );
}

interface WeekTableProps {
  readonly chart: WeekChart;
  readonly style: AmountStyle;
  /** The target week's goal; null where there is none to show. */
  readonly stated: Amount | null;
}

export function WeekTable({ chart, style, stated }: WeekTableProps) {
  const { text } = useLanguage();
  const none = text('value.none');
  const columns = [text('word.week'), text('word.result'), text('word.goal'), text('kept.kept')];
  return (
    <HiddenTable caption={text('chart.caption')} columns={columns}>
      {chart.bars.map(({ week, state, result, goal, kept }) => (
        <Row
          key={week}
          head={weekNumber(week)}
          cells={[
            state === 'absent' ? text('kept.absent') : amountOrNone(result, style),
            amountOrNone(goal, style),
            kept === null ? none : text(kept ? 'kept.kept' : 'kept.missed'),
          ]}
        />
      ))}
      {stated === null ? null : (
        <Row head={weekNumber(chart.targetWeek)} cells={[none, amountOrNone(stated, style), none]} />
      )}
    </HiddenTable>
  );
}

interface MonthTableProps {
  readonly track: MonthTrack;
  readonly style: AmountStyle;
  readonly month: string;
}

/** The solid cells as they are drawn: a week of returns is taken off the weeks before it, so that they end at the sum. */
export function MonthTable({ track, style, month }: MonthTableProps) {
  const { text } = useLanguage();
  const none = text('value.none');
  return (
    <HiddenTable caption={month} columns={[text('word.week'), text('word.result'), text('word.goal')]}>
      {track.cells.map(({ week, amount }) => (
        <Row key={week} head={weekNumber(week)} cells={[amountOrNone(amount, style), none]} />
      ))}
      <Row head={month} cells={[amountOrNone(track.soFar, style), amountOrNone(track.goal, style)]} />
      {track.budget === null ? null : (
        <Row head={text('word.budget')} cells={[none, amountOrNone(track.budget, style)]} />
      )}
    </HiddenTable>
  );
}
