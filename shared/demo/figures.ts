/**
 * The demo team in figures: invented, fixed, told by weeks before the target week, so that any week shows the same meeting. All in
 * whole kronor and for weeks of five working days; a shorter week has its share of them.
 */

export const NAMES = {
  asa: 'Åsa Öberg',
  erik: 'Erik Lundqvist',
  fatima: 'Fatima Haddad',
  jonas: 'Jonas Berg',
  linnea: 'Linnea Sjöström',
  oskar: 'Oskar Nyman',
} as const;

export type SellerKey = keyof typeof NAMES;
/** Oskar begins in the target week: there is nothing to tell of him yet. */
export type VeteranKey = Exclude<SellerKey, 'oskar'>;

/** The team's order. */
export const KEYS: readonly SellerKey[] = ['asa', 'erik', 'fatima', 'jonas', 'linnea', 'oskar'];
export const VETERANS: readonly VeteranKey[] = ['asa', 'erik', 'fatima', 'jonas', 'linnea'];

/** Half a year. */
export const HISTORY_WEEKS = 26;

export interface DemoWeek {
  readonly result: number;
  readonly goal: number | null; // null: none was stated
  readonly daysAway: number;
}

/** A week's result and its goal; then, if any, the days away. A whole week away has neither. */
type Row = readonly [result: number, goal: number | null, daysAway?: number];
const AWAY: Row = [0, null, 5];

/** The 26 weeks before the target week, oldest first. */
const WEEKS: Readonly<Record<VeteranKey, readonly Row[]>> = {
  // Steady, but for two weeks a quarter ago: a month whose goal was lowered.
  asa: [
    [82_300, 85_000],
    [88_650, 85_000],
    [79_400, 85_000],
    [91_200, 85_000],
    [84_700, 88_000],
    [90_150, 88_000],
    [86_050, 85_000],
    [77_900, 85_000],
    [93_400, 85_000],
    [88_250, 86_000],
    [81_600, 88_000],
    [42_300, 85_000],
    [38_900, 80_000],
    [88_500, 70_000],
    [90_200, 85_000],
    [84_900, 85_000],
    [79_750, 80_000],
    AWAY,
    [88_200, 85_000],
    [81_400, 85_000],
    [93_650, 88_000],
    [79_900, 88_000],
    [86_150, 85_000],
    [90_300, 88_000],
    [84_300, 88_000],
    [91_750, 90_000],
  ],
  // Steep up: the month's goal is reached before the month is over.
  erik: [
    [44_200, 45_000],
    [39_800, 45_000],
    [51_300, 45_000],
    [47_150, 48_000],
    [42_600, 48_000],
    [49_900, 48_000],
    [53_250, 50_000],
    [46_700, 50_000],
    [38_400, 50_000],
    [50_850, 45_000],
    [44_300, 45_000],
    [47_900, 46_000],
    [52_100, 48_000],
    [41_650, 48_000],
    [46_800, 45_000],
    [48_250, 45_000],
    AWAY,
    [34_900, 40_000],
    [36_400, 40_000],
    [41_800, 40_000],
    [40_300, 42_000],
    [52_600, 45_000],
    [63_900, 50_000, 1],
    [79_200, 65_000],
    [104_500, 80_000],
    [121_700, 100_000],
  ],
  // Up; a large order over three weeks: a month whose goal was raised.
  fatima: [
    [46_300, 50_000],
    [52_700, 50_000],
    [48_100, 50_000],
    [55_900, 52_000],
    [51_400, 52_000],
    [49_650, 52_000],
    [57_200, 52_000],
    [53_800, 55_000],
    [60_100, 55_000],
    [52_300, 55_000],
    [56_450, 55_000],
    [54_900, 56_000],
    [58_300, 56_000],
    [62_750, 58_000],
    AWAY,
    [74_000, 60_000],
    [81_300, 65_000],
    [70_200, 70_000],
    [58_400, 70_000],
    [50_200, 62_000, 1],
    [60_300, 60_000],
    [66_800, 62_000],
    [64_200, 66_000],
    [71_500, 66_000],
    [73_500, 72_000],
    [78_200, 75_000],
  ],
  // Down, without a week off: hopelessly behind this month.
  jonas: [
    [70_400, 72_000],
    [75_900, 72_000],
    [68_300, 72_000],
    [77_250, 72_000],
    [73_100, 74_000],
    [69_850, 74_000],
    [80_200, 74_000],
    [72_600, 75_000],
    [76_900, 75_000],
    [71_300, 75_000],
    [78_450, 75_000],
    [74_200, 76_000],
    [79_600, 76_000],
    [72_900, 76_000],
    [81_350, 78_000],
    [83_700, 78_000],
    [76_400, null],
    [79_900, 78_000],
    [78_300, 80_000],
    [72_600, 80_000],
    [69_400, 78_000],
    [61_200, 75_000],
    [55_800, 72_000],
    [48_900, 70_000],
    [32_900, 65_000],
    [29_400, 60_000],
  ],
  // Steady; away from the meeting, with a goal left in advance.
  linnea: [
    [66_800, 68_000],
    [71_300, 68_000],
    [63_500, 70_000],
    [69_900, 68_000],
    [74_150, 70_000],
    [65_700, 70_000],
    [70_250, 68_000],
    [72_900, 70_000],
    [61_400, 70_000],
    [68_800, 68_000],
    [75_300, 70_000],
    [69_650, 70_000],
    [66_200, 70_000],
    [73_900, 70_000],
    [70_400, 70_000],
    [64_900, 68_000],
    [71_750, 68_000],
    [68_300, 70_000],
    [72_500, 68_000],
    [66_400, 70_000],
    AWAY,
    [70_900, 68_000],
    [67_300, null],
    [73_200, 70_000],
    [71_400, 70_000],
    [66_200, 72_000],
  ],
};

/** A month's goal as its share of one week, by months before the target week's month: this month first. */
const MONTH_GOALS: Readonly<Record<VeteranKey, readonly number[]>> = {
  asa: [86_000, 86_000, 65_000, 86_000, 84_000, 85_000, 85_000],
  erik: [52_500, 55_000, 32_000, 47_000, 46_000, 47_000, 45_000],
  fatima: [72_500, 64_000, 44_000, 42_000, 54_000, 52_000, 50_000],
  jonas: [70_000, 72_000, 76_000, 74_000, 72_000, 72_000, 72_000],
  linnea: [70_000, 52_000, 68_000, 68_000, 68_000, 68_000, 68_000],
};

/** A month's budget as its share of one week. */
export const BUDGETS: Readonly<Record<SellerKey, number>> = {
  asa: 85_000,
  erik: 60_000,
  fatima: 65_000,
  jonas: 72_000,
  linnea: 70_000,
  oskar: 15_000,
};

/** What the seller who is away sent in before the meeting. */
export const IN_ADVANCE = { seller: 'linnea', daysAway: 2, goalPerDay: 15_000, belief: 7 } as const;

const BELIEFS: Readonly<Record<VeteranKey, readonly number[]>> = {
  asa: [8, 8, 9, 7],
  erik: [9, 7, 8, 8],
  fatima: [8, 9, 8],
  jonas: [5, 7, 8, 6, 8],
  linnea: [7, 8, 7],
};

/** @param back weeks before the target week, 1 to 26 */
export function demoWeek(seller: VeteranKey, back: number): DemoWeek {
  const [result, goal, daysAway = 0] = WEEKS[seller][HISTORY_WEEKS - back] ?? AWAY;
  return { result, goal, daysAway };
}

/** @param monthsBack months before the one in hand, from 0 */
export function monthGoalPerWeek(seller: VeteranKey, monthsBack: number): number {
  return MONTH_GOALS[seller][monthsBack] ?? 0;
}

export function beliefIn(seller: VeteranKey, back: number): number {
  return rotated(BELIEFS[seller], back) ?? 7;
}

/** The first of a list belongs to last week, the second to the week before, and so on around. */
export function rotated<T>(list: readonly T[], back: number): T | undefined {
  return list[(back - 1) % list.length];
}
