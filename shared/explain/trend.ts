/** The trend's word, explained: the weeks, their median, the slope, how far they agree, and the band it fell in (design 4.3). */
import type { AmountStyle } from '../amounts/style.ts';
import { formatAmount, formatPercent } from '../amounts/write.ts';
import { assertNever } from '../assert-never.ts';
import type { Locale, Settings, TrendWord } from '../document.ts';
import type { Told } from '../messages/index.ts';
import { formatTenthsPercent } from '../percent.ts';
import { weekNumber } from '../periods.ts';
import { AGREEMENT_PER_CENT, AT_LEAST, trendWord } from '../trend.ts';
import type { Trend, TrendParts, TrendPoint } from '../trend.ts';
import { formatRate, formatRateWithUnit, row, told } from './explained.ts';
import type { Explained, ExplainedRow } from './explained.ts';

export function explainTrend(trend: Trend, style: AmountStyle): Explained {
  if (!trend.known) return { sentence: told(`explain.trend.${trend.why}`, { least: AT_LEAST }), rows: [] };
  const { parts, value: word } = trend;
  const { points, relativeSlope, agreement } = parts;
  const weeks = points.map((point) => pointRow(point, style));
  if (relativeSlope === null) {
    return { sentence: told('explain.trend.allZero', { weeks: points.length }), rows: weeks };
  }
  const percent = slopeShown(Math.round(relativeSlope * 1e9), parts.bands, style.locale);
  return {
    sentence: agreement.agrees ? slopeSentence(word, parts, percent, style) : told('explain.trend.apart'),
    rows: [
      ...weeks,
      row(told('explain.row.median'), told('explain.value.perDay', { amount: formatRate(parts.median, style) })),
      row(told('explain.row.slope'), told('explain.value.perWeek', { amount: signedRate(parts.slope, style) })),
      row(told('explain.row.slopePercent'), told('explain.value.perWeek', { amount: percent })),
      pairsRow(parts),
      ...(agreement.agrees ? [row(told(`trend.${word}`), bandOf(word, parts.bands, style.locale))] : []),
    ],
  };
}

function slopeSentence(word: TrendWord, { median, slope }: TrendParts, percent: string, style: AmountStyle): Told {
  return told('explain.trend', {
    median: formatRateWithUnit(median, style),
    slope: `${signOf(slope)}${formatRateWithUnit(slope, style)}`,
    percent,
    word,
  });
}

/** How many more pairs of weeks point one way than the other, and how many it takes for a direction. */
function pairsRow({ slope, agreement: { balance, pairs } }: TrendParts): ExplainedRow {
  const least = Math.ceil((AGREEMENT_PER_CENT * pairs) / 100);
  return row(
    // The middle one of the pairs' slopes has the sign of the greater number; at 0 it tells no way.
    told('explain.row.balance', { way: slope > 0 ? 'up' : slope < 0 ? 'down' : 'none' }),
    told('explain.value.pairs', { balance, pairs, least }),
  );
}

function pointRow({ week, amount, days, perDay }: TrendPoint, style: AmountStyle): ExplainedRow {
  return row(
    told('explain.row.weekAmount', { week: weekNumber(week), amount: formatAmount(amount, style), days }),
    told('explain.value.perDay', { amount: formatRate(perDay, style) }),
  );
}

function signedRate(amount: number, style: AmountStyle): string {
  return `${signOf(amount)}${formatRate(amount, style)}`;
}

function signOf(value: number): string {
  return value > 0 ? '+' : '';
}

const PERCENT_DIGITS = 7; // a billionth is a ten-millionth of a per cent

/** The slope in per cent, rounded down, with as many decimals as keep what is shown in the band of the exact one. */
function slopeShown(billionths: number, bands: Settings['trendBands'], locale: Locale): string {
  for (let digits = 1; ; digits += 1) {
    const unit = 10 ** (PERCENT_DIGITS - digits);
    const scaled = Math.floor(billionths / unit);
    if (digits === PERCENT_DIGITS || trendWord(scaled * unit, bands) === trendWord(billionths, bands)) {
      return `${signOf(scaled)}${formatPercent(scaled, digits, locale)}`;
    }
  }
}

function bandOf(word: TrendWord, bands: Settings['trendBands'], locale: Locale): Told {
  const [first, second, third, fourth] = bands;
  const percent = (tenths: number): string => formatTenthsPercent(tenths, locale);
  const between = (from: number, to: number): Told =>
    told('explain.value.band.between', { from: percent(from), to: percent(to) });
  switch (word) {
    case 'steepDown':
      return told('explain.value.band.first', { to: percent(first) });
    case 'down':
      return between(first, second);
    case 'steady':
      return between(second, third);
    case 'up':
      return between(third, fourth);
    case 'steepUp':
      return told('explain.value.band.last', { from: percent(fourth) });
    default:
      return assertNever(word);
  }
}
