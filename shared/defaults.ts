/** What a new team starts with (design 3, 4.1, 4.3, 4.4, 5). */
import type { Locale, SalesDocument, Settings } from './document.ts';

export function defaultSettings(locale: Locale): Settings {
  return {
    teamName: '',
    company: '',
    locale,
    currency: 'SEK',
    unit: null,
    bareNumber: 'one',
    timeZone: 'Europe/Stockholm',
    country: 'SE',
    monthScheme: { kind: 'thursday' },
    firstMonth: 1,
    usualWeekday: 1,
    usualTime: '09:00',
    place: '',
    managerName: '',
    roundOrder: 'team',
    showTrendWord: true,
    trendBands: [-300, -50, 10, 150],
    gate: { neededOfBest: 125, paceOfGoal: 60 },
    minutesPerStep: {
      wins: 3,
      promises: 3,
      team: 3,
      lookBack: 8,
      round: 3,
      obstacles: 8,
      training: 5,
      summary: 3,
      close: 2,
    },
    signatures: false,
    coachingQuestions: {},
    importMappings: [],
  };
}

export function emptyDocument(settings: Settings): SalesDocument {
  return {
    format: 'saljmote',
    version: 1,
    settings,
    sellers: [],
    budgets: [],
    results: [],
    absences: [],
    goals: [],
    meetings: [],
    actions: [],
  };
}
