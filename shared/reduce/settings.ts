/** The team's settings. A part of a group is changed by itself: two fields left one after the other do not undo each other. */
import type { CommandOf } from '../commands.ts';
import { countsAlike, FIRST_UNIT, holdsAmounts } from '../counted.ts';
import type { SalesDocument, Settings, UnitName } from '../document.ts';
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
    ...before,
    ...(given(simple) as Partial<Settings>),
    unit: unit === undefined ? before.unit : unit && unitOf(before.unit ?? FIRST_UNIT, unit),
    gate: { ...before.gate, ...given(gate ?? {}) },
    minutesPerStep: { ...before.minutesPerStep, ...given(minutesPerStep ?? {}) },
    coachingQuestions: questionsOf(before.coachingQuestions, coachingQuestions ?? {}),
  };
}

function unitOf(before: NonNullable<Settings['unit']>, patch: NonNullable<Patch['unit']>): Settings['unit'] {
  const words = (locale: 'sv' | 'en'): UnitName => {
    const { one, many } = { ...before[locale], ...given(patch[locale] ?? {}) };
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

function given<T extends object>(patch: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never;
}
