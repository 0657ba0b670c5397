/** What a setting may be at least and at most: for the schema, and for the field where it is typed (design 4.3, 4.4, 5). */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Planned minutes of a step. */
export const MINUTES_LIMITS: Limits = { least: 1, most: 120 };

/** Minutes of a whole weekly. */
export const LENGTH_MOST = 240;

/** Whole per cent: of the best week, below which nobody is behind; of the goal, above which the pace is good enough. */
export const GATE_LIMITS: Readonly<Record<'neededOfBest' | 'paceOfGoal', Limits>> = {
  neededOfBest: { least: 100, most: 1_000 },
  paceOfGoal: { least: 1, most: 100 },
};

/** Tenths of a per cent per week: no more than all that is sold in a week is won or lost from one week to the next. */
export const BAND_LIMITS: Limits = { least: -1_000, most: 1_000 };
