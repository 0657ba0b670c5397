/** The team's settings. A part of a group is changed by itself: two fields left one after the other do not undo each other. */
import type { CommandOf } from '../commands.ts';
import { countsAlike, FIRST_UNIT, holdsAmounts } from '../counted.ts';
import type { Locale, SalesDocument, Settings, UnitName } from '../document.ts';
import { refuse, type Outcome } from './outcome.ts';

type Patch = CommandOf<'settings.change'>['patch'];

/** Refuses what would make other figures of those that are stored, and a unit without words (design 3). */
export function changeSettings(document: SalesDocument, { patch }: CommandOf<'settings.change'>): Outcome {
  const before = document.settings;
  const settings = patched(before, patch);
  const { unit } = settings;
  if (unit !== null && [unit.sv, unit.en].some(({ one, many }) => one === '' || many === '')) {
    return refuse('error.settings.unitWord');
  }
  if (holdsAmounts(document) && !countsAlike(before, settings)) {
    if ((before.unit === null) !== (unit === null)) return refuse('error.settings.countedInUse');
    return refuse('error.settings.currencyDigits', { before: before.currency, after: settings.currency });
  }
  return { ...document, settings };
}

function patched(before: Settings, patch: Patch): Settings {
  const { unit, gate, minutesPerStep, coachingQuestions, ...simple } = patch;
  return {
    ...merged(before, simple),
    unit: unit === undefined ? before.unit : unit && unitOf(before.unit ?? FIRST_UNIT, unit),
    gate: merged(before.gate, gate ?? {}),
    minutesPerStep: merged(before.minutesPerStep, minutesPerStep ?? {}),
    coachingQuestions: questionsOf(before.coachingQuestions, coachingQuestions ?? {}),
  };
}

function unitOf(before: NonNullable<Settings['unit']>, patch: NonNullable<Patch['unit']>): Settings['unit'] {
  const words = (locale: Locale): UnitName => {
    const { one, many } = merged(before[locale], patch[locale] ?? {});
    return { one: one.trim(), many: many.trim() };
  };
  return { sv: words('sv'), en: words('en') };
}

/** An empty wording gives the question back to the catalogue. */
function questionsOf(
  before: Settings['coachingQuestions'],
  patch: NonNullable<Patch['coachingQuestions']>,
): Settings['coachingQuestions'] {
  const all = Object.entries({ ...before, ...patch }).map(([key, wording]) => [key, wording.trim()] as const);
  return Object.fromEntries(all.filter(([, wording]) => wording !== ''));
}

/** What stood before, with what a patch gives in its place; a key that is given as undefined is not given. */
function merged<T extends object>(before: T, patch: { readonly [Key in keyof T]?: T[Key] | undefined }): T {
  return { ...before, ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) };
}
