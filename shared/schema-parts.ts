/** The small shapes that the stored document and the commands share, validated in main only. */
import { z } from 'zod';
import { MEETING_KINDS, STEPS } from './agenda.ts';
import { COACHING_KEYS } from './coaching.ts';
import { PERIOD_PATTERN, isIsoWeek, isLocalDate } from './periods.ts';
import { BAND_LIMITS, GATE_LIMITS, MINUTES_LIMITS, type Limits } from './settings-limits.ts';

const SHORT_TEXT_MAX = 200;
const LONG_TEXT_MAX = 2_000;

export const id = z.uuid();
export const instant = z.iso.datetime({ precision: 3 });
export const localDate = z.string().refine(isLocalDate, { error: 'date' });
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' });
export const isoWeek = z.string().refine(isIsoWeek, { error: 'week' });
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month' });
export const period = z
  .string()
  .regex(PERIOD_PATTERN, { error: 'period' })
  .refine((text) => !text.includes('W') || isIsoWeek(text), { error: 'week' });
/** Whole, and small enough to be exact: −(2^53 − 1) to 2^53 − 1. Only results may be negative. */
export const amount = z.int();
export const goalAmount = z.int().min(0);
export const score = z.int().min(1).max(10);
export const absenceDays = z.int().min(1).max(5);
export const shortText = z.string().max(SHORT_TEXT_MAX);
export const longText = z.string().max(LONG_TEXT_MAX);
export const meetingKind = z.enum(MEETING_KINDS);
export const presenceState = z.enum(['expected', 'here', 'remote', 'late', 'away']);
export const stepId = z.enum(STEPS);

const unitName = z.strictObject({ one: shortText.min(1), many: shortText.min(1) });
const unitWords = z.strictObject({ one: shortText, many: shortText }).partial().optional();
const plannedMinutes = within(MINUTES_LIMITS);
const trendBand = within(BAND_LIMITS);

export const importMapping = z.strictObject({
  columns: z.array(z.string()).max(1_000),
  seller: z.string(),
  date: z.string(),
  amount: z.string(),
  status: z.string().nullable(),
  statusValues: z.array(z.string()),
  dateOrder: z.enum(['ymd', 'mdy', 'dmy']),
  decimalMark: z.enum(['.', ',']),
  unit: z.enum(['one', 'thousand', 'million']),
  leftOut: z.array(z.string()),
});

export const settings = z.strictObject({
  teamName: shortText,
  company: shortText,
  locale: z.enum(['sv', 'en']),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'currency' }),
  unit: z.strictObject({ sv: unitName, en: unitName }).nullable(),
  bareNumber: z.enum(['one', 'thousand', 'million']),
  timeZone: z.string().refine(isTimeZone, { error: 'timeZone' }),
  country: z.string().regex(/^([A-Z]{2}|none)$/, { error: 'country' }),
  monthScheme: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('thursday') }),
    z.strictObject({ kind: z.literal('pattern'), pattern: z.enum(['4-4-5', '4-5-4', '5-4-4']) }),
  ]),
  firstMonth: z.int().min(1).max(12),
  usualWeekday: z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7))),
  usualTime: localTime,
  place: shortText,
  managerName: shortText,
  roundOrder: z.enum(['team', 'rotating']),
  showTrendWord: z.boolean(),
  trendBands: z
    .tuple([trendBand, trendBand, trendBand, trendBand])
    .refine(([a, b, c, d]) => a < b && b < c && c < d, { error: 'rising' }),
  gate: z.strictObject({
    neededOfBest: within(GATE_LIMITS.neededOfBest),
    paceOfGoal: within(GATE_LIMITS.paceOfGoal),
  }),
  minutesPerStep: z.strictObject({
    wins: plannedMinutes,
    promises: plannedMinutes,
    team: plannedMinutes,
    lookBack: plannedMinutes,
    round: plannedMinutes,
    obstacles: plannedMinutes,
    training: plannedMinutes,
    summary: plannedMinutes,
    close: plannedMinutes,
  }),
  signatures: z.boolean(),
  coachingQuestions: coachingQuestions(longText.min(1)),
  importMappings: z.array(importMapping).max(100),
});

/** A change of settings names only what is changed, also within a group; an empty question is the catalogue's again. */
export const settingsPatch = settings.partial().extend({
  unit: z.strictObject({ sv: unitWords, en: unitWords }).nullable().optional(),
  gate: settings.shape.gate.partial().optional(),
  minutesPerStep: settings.shape.minutesPerStep.partial().optional(),
  coachingQuestions: coachingQuestions(longText).optional(),
});

/** A question that this version does not ask is refused with its key, like any key that is unknown (design 3). */
function coachingQuestions(wording: z.ZodString): z.ZodRecord<z.ZodString, z.ZodString> {
  const known: ReadonlySet<string> = new Set(COACHING_KEYS);
  return z.record(z.string(), wording).check(({ value, issues }) => {
    const keys = Object.keys(value).filter((key) => !known.has(key));
    if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value });
  });
}

function within({ least, most }: Limits): z.ZodInt {
  return z.int().min(least).max(most);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
