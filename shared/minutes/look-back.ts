/** What the minutes of a monthly or longer meeting add: the look back, and the goals for the period in hand (design 5, 7). */
import type { LongGoalFacts, LookBackFacts, LookBackSellerFacts } from '../document.ts';
import type { MinutesModel } from '../minutes-model.ts';
import { periodName } from '../period-name.ts';
import { countOf, figure, sumLabel, trendWord, type MinutesLanguage } from './words.ts';

/** `4 av 6 nådde målet för augusti 2026.`; `Inga mål var sagda för augusti 2026.` */
export function lookBackSentence({ period, rows }: LookBackFacts, { locale, text }: MinutesLanguage): string {
  const known = rows.filter(({ answer }) => answer !== null);
  return text('minutes.lookBack.reached', {
    period: periodName(period, locale, 'year'),
    stated: rows.filter(({ goal }) => goal !== null).length,
    reached: known.filter(({ answer }) => answer === 'reached' || answer === 'reachedInForce').length,
    known: known.length,
  });
}

/** `Nått`, `Nått, ej första`, `Första nått`, `Ej nått`; a dash where it is not known. */
export function reachedWord({ answer }: LookBackSellerFacts, { text }: MinutesLanguage): string {
  return answer === null ? text('value.none') : text(`answer.${answer}`);
}

export function lookBackLines({ facts, version }: MinutesModel, language: MinutesLanguage): readonly string[] {
  const { lookBack } = facts;
  if (lookBack === null) return [];
  const rows = lookBack.rows.map((row) => {
    const budget = version === 'team' ? null : row.budget;
    const trend = version === 'team' ? null : row.trend;
    const parts = [
      language.text('minutes.lookBack.figures', {
        result: figure(row.result, language),
        goal: figure(row.goal, language),
      }),
      ...(row.original === row.goal
        ? []
        : [language.text('minutes.lookBack.first', { amount: figure(row.original, language) })]),
      ...(row.answer === null ? [] : [reachedWord(row, language).toLowerCase()]),
      ...(budget === null ? [] : [language.text('budget.amount', { amount: figure(budget, language) })]),
      ...(trend === null
        ? []
        : [language.text('minutes.text.trend', { trend: trendWord(trend, language).toLowerCase() })]),
    ];
    return `- ${row.name}: ${parts.join(', ')}`;
  });
  return [lookBackSentence(lookBack, language), ...rows];
}

/** `Mål för kvartal 4 2026`. */
export function longGoalsTitle({ period }: LongGoalFacts, { locale, text }: MinutesLanguage): string {
  return text('minutes.longGoals.title', { period: periodName(period, locale, 'year') });
}

/** `5 av 6` beside a sum while some have not stated; nothing when all have (design 4.2). */
export function statedNote({ stated, rows }: LongGoalFacts, language: MinutesLanguage): string {
  return stated === 0 || stated === rows.length ? '' : countOf(stated, rows.length, language);
}

export function longGoalsLines({ facts }: MinutesModel, language: MinutesLanguage): readonly string[] {
  const { longGoals } = facts;
  if (longGoals === null) return [];
  const note = statedNote(longGoals, language);
  return [
    longGoalsTitle(longGoals, language),
    ...longGoals.rows.map(({ name, goal }) => `- ${name}: ${figure(goal, language)}`),
    `${sumLabel(language)}: ${figure(longGoals.sum, language)}${note === '' ? '' : ` (${note})`}`,
  ];
}
