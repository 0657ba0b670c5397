/** The share of a month's last week, a seller's or the team's, explained; for the manager only (design 4.2). */
import type { AmountStyle } from '../amounts/style.ts';
import { formatPercentDown, formatWithUnit } from '../amounts/write.ts';
import type { LastWeekShare } from '../outcome.ts';
import { amountRow, row, told } from './explained.ts';
import type { Explained } from './explained.ts';

type Share = LastWeekShare & { readonly known: true };

/** The share of the result as it is shown: whole per cent, rounded down. */
export function shareShown({ parts }: Share, style: AmountStyle): string {
  return formatPercentDown(parts.last, parts.month, style.locale);
}

/** The share of the own days that lie in the last week, which the share of the result is held against. */
export function daysShareShown({ parts }: Share, style: AmountStyle): string {
  return formatPercentDown(parts.lastDays, parts.days, style.locale);
}

export function explainLastWeek(share: LastWeekShare, style: AmountStyle): Explained {
  if (!share.known) return { sentence: told(`explain.lastWeek.${share.why}`), rows: [] };
  const { last, month, lastDays, days, sellers } = share.parts;
  return {
    sentence: told('explain.lastWeek', {
      last: formatWithUnit(last, style),
      month: formatWithUnit(month, style),
      share: shareShown(share, style),
      lastDays,
      days,
      daysShare: daysShareShown(share, style),
    }),
    rows: [
      amountRow(told('explain.row.lastWeekDays', { days: lastDays }), last, style),
      amountRow(told('explain.row.monthDays', { days }), month, style),
      ...(sellers > 1 ? [row(told('explain.row.sellers'), told('explain.value.count', { count: sellers }))] : []),
    ],
  };
}
