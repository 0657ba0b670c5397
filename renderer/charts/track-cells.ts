/** The month's weeks laid end to end: what is sold, then what is said. */
import type { Amount, IsoWeek } from '../../shared/document.ts';
import type { MonthTrack } from '../../shared/stage-screens.ts';

export interface Cell {
  readonly week: IsoWeek;
  readonly from: Amount;
  readonly to: Amount;
  readonly kind: 'sold' | 'said';
}

export function placed(track: MonthTrack, said: MonthTrack['said']): readonly Cell[] {
  let from = 0;
  const next = (week: IsoWeek, amount: Amount, kind: Cell['kind']): Cell => {
    const cell = { week, from, to: from + amount, kind };
    from += amount;
    return cell;
  };
  return [
    ...track.cells.map(({ week, amount }) => next(week, amount, 'sold')),
    ...(said === null ? [] : [next(said.week, said.amount, 'said')]),
  ];
}
