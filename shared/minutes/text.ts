/** The minutes as plain text for an e-mail: the same sentences as on paper, without columns, which no e-mail keeps (design 7). */
import { assertNever } from '../assert-never.ts';
import { localDateOf } from '../calendar.ts';
import type { Locale, SellerFacts, StepId } from '../document.ts';
import type { MinutesDecision, MinutesGoalRow, MinutesModel } from '../minutes-model.ts';
import { isKnown } from '../kept.ts';
import { longGoalsLines, lookBackLines } from './look-back.ts';
import {
  addendumDate,
  closeSentences,
  companyAndTeam,
  countOf,
  decisionWords,
  figure,
  followUpWord,
  goalNotes,
  keptWord,
  meetingInYear,
  minutesLanguage,
  minutesSum,
  monthGoalsSentence,
  monthSoFar,
  monthTitle,
  obstacleRows,
  openWord,
  particulars,
  promisesSentence,
  restatementSentence,
  sectionNumber,
  subtitle,
  summarySentences,
  sumNote,
  teamTrendLead,
  trainingSentences,
  trendWord,
  weekLong,
  writtenPromises,
  writtenSteps,
  type MinutesLanguage,
} from './words.ts';
import { capitalised } from '../time-format.ts';

/** @returns lines that end in `\n`, in the language asked for */
export function minutesText(model: MinutesModel, locale: Locale): string {
  const language = minutesLanguage(model, locale);
  const { text } = language;
  const head = [
    text('minutes.title'),
    subtitle(model, language),
    [companyAndTeam(model), meetingInYear(model, language)].filter((part) => part !== '').join(', '),
    '',
    ...particulars(model, language).map(([label, value]) => `${label}: ${value}`),
  ];
  const sections = writtenSteps(model).flatMap((step) => [
    '',
    `${text('minutes.section', { number: sectionNumber(model, step) })} ${text(`step.${step}`)}`,
    ...linesOf(step, model, language),
  ]);
  const lines = [...head, ...sections, '', ...minutesLines(model, language), ...addendaLines(model, language)];
  return `${lines.map(oneLine).join('\n')}\n`;
}

function linesOf(step: StepId, model: MinutesModel, language: MinutesLanguage): readonly string[] {
  switch (step) {
    case 'wins':
      return winLines(model, language);
    case 'promises':
      return promiseLines(model, language);
    case 'team':
      return teamLines(model, language);
    case 'round':
      return goalLines(model, language);
    case 'obstacles':
      return obstacleLines(model, language);
    case 'training':
      return [trainingSentences(model, language)];
    case 'summary':
      return [summarySentences(model, language)];
    case 'close':
      return [closeSentences(model, language)];
    case 'lookBack':
      return lookBackLines(model, language);
    case 'lobby':
      return [];
    default:
      return assertNever(step);
  }
}

function winLines({ wins }: MinutesModel, { text }: MinutesLanguage): readonly string[] {
  if (wins.length === 0) return [text('minutes.wins.none')];
  return wins.map((win) => `${win.name ?? text('word.team')}: ${win.text}`);
}

function promiseLines(model: MinutesModel, language: MinutesLanguage): readonly string[] {
  const { openActions } = model;
  const promises = writtenPromises(model);
  const { text } = language;
  const weeks = promises.flatMap((week) => [
    capitalised(weekLong(week.week, language)),
    ...week.actions.map(({ name, action, done }) => `- ${name}: ${action} (${followUpWord(done, language)})`),
    promisesSentence(model, week, language),
  ]);
  return [
    ...(promises.length === 0 ? [text('minutes.promises.none')] : weeks),
    ...(openActions.length === 0 ? [] : [text('minutes.promises.openActions')]),
    ...openActions.map((action) => `- ${decisionLine(action, language)} (${openWord(action.done, language)})`),
  ];
}

function teamLines(model: MinutesModel, language: MinutesLanguage): readonly string[] {
  const { text } = language;
  const { team } = model.facts;
  const trend =
    team.trend === null
      ? text('minutes.team.noTrend')
      : `${teamTrendLead(model, language)} ${trendWord(team.trend, language)}.`;
  const month = [
    text('minutes.team.track', { month: monthTitle(model, language), amount: monthSoFar(model, language) }),
    ...(team.monthGoal === null ? [] : [text('minutes.text.monthGoal', { amount: figure(team.monthGoal, language) })]),
    ...(team.budget === null ? [] : [text('budget.amount', { amount: figure(team.budget, language) })]),
  ];
  const note = model.teamNote.trim() === '' ? [] : [text('minutes.team.note', { text: model.teamNote.trim() })];
  return [`${trend} ${monthGoalsSentence(model, language)}`, `${month.join(', ')}.`, ...note];
}

function goalLines(model: MinutesModel, language: MinutesLanguage): readonly string[] {
  const { text } = language;
  const { sellers, sums } = model.facts;
  if (sellers.length === 0) return [text('minutes.goals.noSellers')];
  const rows = sellers.flatMap((seller, index) => {
    const row = model.goals[index];
    return row === undefined ? [] : sellerLines(model, seller, row, language);
  });
  const partly = (stated: number): string =>
    stated < sellers.length ? ` (${countOf(stated, sellers.length, language)})` : '';
  const sum = [
    `${text('minutes.text.weekGoal', { amount: figure(sums.weekGoal, language) })}${partly(sums.weekGoalsStated)}`,
    `${text('minutes.text.monthGoal', { amount: figure(sums.monthGoal, language) })}${partly(sums.monthGoalsStated)}`,
    ...(model.version === 'team' || sums.budget === null
      ? []
      : [text('budget.amount', { amount: figure(sums.budget, language) })]),
  ];
  const note = sumNote(model, language);
  return [
    ...rows,
    `${text('word.sum')}: ${sum.join(', ')}.`,
    ...(note === null ? [] : [note]),
    ...(model.restatements.length === 0 ? [] : [text('minutes.restated')]),
    ...model.restatements.map((one) => `- ${restatementSentence(one, language)}`),
    ...longGoalsLines(model, language),
  ];
}

function sellerLines(
  model: MinutesModel,
  seller: SellerFacts,
  row: MinutesGoalRow,
  language: MinutesLanguage,
): readonly string[] {
  const { text } = language;
  const { monthFirst, monthGoal, budget, trend } = seller;
  const isRestated = monthFirst !== null && monthFirst !== monthGoal;
  const month = { amount: figure(monthGoal, language), first: figure(monthFirst, language) };
  const parts = [
    text('minutes.text.weekGoal', { amount: figure(seller.weekGoal, language) }),
    isRestated ? text('minutes.text.monthGoalFrom', month) : text('minutes.text.monthGoal', month),
    lastWeekWords(model, seller, row, language),
    ...(model.version === 'team' || budget === null
      ? []
      : [text('budget.amount', { amount: figure(budget, language) })]),
    ...(model.version === 'team' || trend === null
      ? []
      : [text('minutes.text.trend', { trend: trendWord(trend, language).toLowerCase() })]),
  ];
  const notes = goalNotes(row, seller.weekGoal, language).map((note) => note.text);
  return [`- ${seller.name}: ${parts.join('; ')}.`, ...(notes.length === 0 ? [] : [`  ${notes.join(' ')}`])];
}

function lastWeekWords(
  { facts }: MinutesModel,
  seller: SellerFacts,
  row: MinutesGoalRow,
  language: MinutesLanguage,
): string {
  const week = weekLong(facts.lastWeek, language);
  const kept = keptWord(seller.kept, row, language).toLowerCase();
  if (!isKnown(seller.kept)) return `${week}: ${kept}`;
  const { lastResult, lastGoal } = seller;
  const params = { week, result: figure(lastResult, language), goal: figure(lastGoal, language), kept };
  return language.text('minutes.text.lastWeek', params);
}

function obstacleLines(model: MinutesModel, language: MinutesLanguage): readonly string[] {
  const rows = obstacleRows(model, language);
  if (rows.length === 0) return [language.text('minutes.obstacles.none')];
  return rows.map(({ obstacle, decision, decided, owner, due }) => {
    const about = obstacle === '' ? '' : `${obstacle}: `;
    return decided ? `- ${about}${decision} (${owner}, ${due})` : `- ${about}${decision}`;
  });
}

function decisionLine(action: MinutesDecision, language: MinutesLanguage): string {
  const { decision, owner, due } = decisionWords(action, language);
  return `${decision}, ${owner}, ${due}`;
}

function minutesLines(model: MinutesModel, { text }: MinutesLanguage): readonly string[] {
  const rows = model.facts.minutes.map(({ step, planned, used }) =>
    text('minutes.text.minutes', { step: text(`step.${step}`), planned, used }),
  );
  const sum = {
    step: text('word.sum'),
    planned: minutesSum(model, 'planned'),
    used: minutesSum(model, 'used'),
  };
  return [`${text('minutes.text.minutesTitle')}: ${[...rows, text('minutes.text.minutes', sum)].join(', ')}.`];
}

function addendaLines({ addenda, facts }: MinutesModel, language: MinutesLanguage): readonly string[] {
  if (addenda.length === 0) return [];
  const lines = addenda.map(({ at, text }) => `${addendumDate(localDateOf(at, facts.timeZone), language)}: ${text}`);
  return ['', language.text('minutes.addenda'), ...lines];
}

/** What was said over several lines stays with its item. */
function oneLine(line: string): string {
  return line.replace(/\s*[\r\n]+\s*/gu, ' ');
}
