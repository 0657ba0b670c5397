/** The minutes' sentences, in one language: the view and the plain text say the same (design 2, 7). */
import { amountOrNone, formatWithUnit, unitLabel } from '../amounts/write.ts';
import type { WritingStyle } from '../amounts/style.ts';
import type { Amount, IsoWeek, KeptState, LocalDate, Locale, StepId, TrendWord } from '../document.ts';
import { sumOf } from '../exact.ts';
import { isKnown } from '../kept.ts';
import { textFor, written, type Text } from '../messages/index.ts';
import type {
  MinutesDecision,
  MinutesGoalRow,
  MinutesModel,
  MinutesPerson,
  MinutesPromiseWeek,
  MinutesRestatement,
} from '../minutes-model.ts';
import { meetingTitle } from '../meeting-title.ts';
import { periodName } from '../period-name.ts';
import { partsOf, weekNumber, weekOf } from '../periods.ts';
import { capitalised, formatDate, formatMonthTitle, formatTime, monthName } from '../time-format.ts';

/** What the sentences need at hand: the language and how its figures are written. */
export interface MinutesLanguage {
  readonly locale: Locale;
  readonly text: Text;
  readonly style: WritingStyle;
}

export function minutesLanguage(model: MinutesModel, locale: Locale): MinutesLanguage {
  const { currency, unit } = model.facts;
  return { locale, text: textFor(locale), style: { locale, currency, unit } };
}

/** A figure of a table; a dash where there is none. */
export function figure(amount: Amount | null, { style }: MinutesLanguage): string {
  return amountOrNone(amount, style);
}

function withUnit(amount: Amount, { style }: MinutesLanguage): string {
  return formatWithUnit(amount, style);
}

/** `vecka 38`. */
export function weekLong(week: IsoWeek, { text }: MinutesLanguage): string {
  return text('week.long', { week: weekNumber(week) });
}

/** The header of each page and the PDF's title: `Veckomöte 27, 2017, vecka 38`. */
export function meetingInYear(model: MinutesModel, language: MinutesLanguage): string {
  const year = String(partsOf(model.targetWeek).year);
  const week = weekLong(model.targetWeek, language);
  return language.text('minutes.header', { meeting: meetingTitle(model, language.text), year, week });
}

/** Under the title: `Veckomöte 27, vecka 38, tredje av fyra i september`. */
export function subtitle(model: MinutesModel, language: MinutesLanguage): string {
  const { facts, kind, period, targetWeek } = model;
  const name = meetingTitle(model, language.text);
  const week = weekLong(targetWeek, language);
  if (kind !== 'week') return [name, periodName(period, language.locale, 'year'), week].join(', ');
  const month = monthName(facts.month, language.locale, 'long');
  const place = language.text('minutes.weekOfMonth', { k: facts.weekOfMonth, n: facts.weeksInMonth, month });
  return [name, week, place].join(', ');
}

/** `Norrfors Teknik AB, Team Marxen`. */
export function companyAndTeam({ facts }: MinutesModel): string {
  return [facts.company, facts.teamName].filter((name) => name.trim() !== '').join(', ');
}

export function titleWithDate(model: MinutesModel, { locale, text }: MinutesLanguage): string {
  return text('minutes.titleDate', { date: formatDate(model.date, locale, 'longYear') });
}

/** The PDF's title: `Minnesanteckningar, Veckomöte 27, 2017, vecka 38`. */
export function documentTitle(model: MinutesModel, language: MinutesLanguage): string {
  return language.text('minutes.documentTitle', { meeting: meetingInYear(model, language) });
}

/** When, where and who, each with its label; what is not known is left out. */
export function particulars(
  model: MinutesModel,
  language: MinutesLanguage,
): readonly (readonly [label: string, value: string])[] {
  const { text } = language;
  const leader = model.facts.managerName;
  const names = (people: readonly MinutesPerson[]): string =>
    people.length === 0 ? text('minutes.nobody') : people.map((person) => personName(person, language)).join(', ');
  const rows: readonly (readonly [string, string])[] = [
    [text('minutes.time'), timeLine(model, language)],
    [text('word.place'), model.place.trim()],
    [text('minutes.leader'), leader.trim() === '' ? '' : text('minutes.leader.name', { name: leader })],
    [text('minutes.present'), names(model.present)],
    [text('minutes.absent'), names(model.absent)],
    [text('minutes.unmarked'), model.unmarked.join(', ')],
    [text('minutes.guests'), model.guests.join(', ')],
  ];
  return rows.filter(([, value]) => value !== '');
}

function timeLine({ date, from, to }: MinutesModel, { locale, text }: MinutesLanguage): string {
  const params = { date: capitalised(formatDate(date, locale, 'weekdayLongYear')), from: formatTime(from, locale) };
  return to === null
    ? text('minutes.time.from', params)
    : text('minutes.time.fromTo', { ...params, to: formatTime(to, locale) });
}

function personName({ name, state, lateAt }: MinutesPerson, { locale, text }: MinutesLanguage): string {
  if (state === 'remote') return text('minutes.person.remote', { name });
  if (state !== 'late') return name;
  return lateAt === null
    ? text('minutes.person.late', { name })
    : text('minutes.person.lateAt', { name, time: formatTime(lateAt, locale) });
}

/** The §§ are numbered as they are written. */
export function sectionNumber(model: MinutesModel, step: StepId): number {
  return writtenSteps(model).indexOf(step) + 1;
}

/** The agenda's steps, each with a § of its own. */
export function writtenSteps({ facts }: MinutesModel): readonly StepId[] {
  return facts.minutes.map(({ step }) => step);
}

/** A week without promises to follow up or to compare leaves nothing to write. */
export function writtenPromises({ promises }: MinutesModel): readonly MinutesPromiseWeek[] {
  return promises.filter(({ known, actions }) => known > 0 || actions.length > 0);
}

/** `3 av 5 nådde veckomålet (§ 4): 74 550 kr mot målet 72 000 kr.` The § is named where the goals table has the week. */
export function promisesSentence(model: MinutesModel, week: MinutesPromiseWeek, language: MinutesLanguage): string {
  const { reached, known, result, goal } = week;
  if (known === 0) return language.text('minutes.promises.noneKnown');
  const params = { reached, known, result: withUnit(result, language), goal: withUnit(goal, language) };
  if (week.week !== model.facts.lastWeek) return language.text('minutes.promises.reached', params);
  return language.text('minutes.promises.reachedSeeTable', { ...params, section: sectionNumber(model, 'round') });
}

export function followUpWord(done: boolean | null, { text }: MinutesLanguage): string {
  if (done === null) return text('value.none');
  return text(done ? 'followUp.done' : 'followUp.notDone');
}

export function openWord(done: boolean, { text }: MinutesLanguage): string {
  return text(done ? 'followUp.done' : 'minutes.promises.open');
}

/** `5 av 6 har sagt ett månadsmål.` */
export function monthGoalsSentence({ facts }: MinutesModel, { text }: MinutesLanguage): string {
  return text('minutes.team.goals', { stated: facts.team.monthGoalsStated, of: facts.team.sellers });
}

/** `Teamets trend efter vecka 37:`; the word follows, in the view with its sign. */
export function teamTrendLead(model: MinutesModel, language: MinutesLanguage): string {
  return language.text('minutes.team.trend', { week: weekLong(model.facts.lastWeek, language) });
}

export function trendWord(trend: TrendWord | null, { text }: MinutesLanguage): string {
  return trend === null ? text('value.none') : text(`trend.${trend}`);
}

/** Who was not yet in the team had nothing to keep. */
export function keptWord(kept: KeptState, row: MinutesGoalRow, { text }: MinutesLanguage): string {
  return row.isNew && !isKnown(kept) ? text('minutes.goals.new') : text(`kept.${kept}`);
}

/** `3 av 5`. */
export function countOf(count: number, of: number, { text }: MinutesLanguage): string {
  return text('minutes.goals.of', { count, of });
}

export function sumLabel({ text, style }: MinutesLanguage): string {
  return text('minutes.goals.sum', { unit: unitLabel(style, 2) });
}

/** What a seller said with the goal; `said` are his or her own words, the rest is ours. */
export function goalNotes(
  row: MinutesGoalRow,
  weekGoal: Amount | null,
  { locale, text }: MinutesLanguage,
): readonly { readonly text: string; readonly said: boolean }[] {
  const ours = (note: string): readonly { readonly text: string; readonly said: boolean }[] => [
    { text: note, said: false },
  ];
  return [
    ...(weekGoal === null && row.comesBack === null ? ours(text('minutes.goals.none')) : []),
    ...(row.comesBack === null
      ? []
      : ours(text('minutes.goals.comesBack', { date: formatDate(row.comesBack, locale, 'long') }))),
    ...(row.belief === null ? [] : ours(text('minutes.goals.belief', { belief: row.belief }))),
    ...(row.action.trim() === '' ? [] : [{ text: sentence(row.action), said: true }]),
    ...(row.potential.trim() === ''
      ? []
      : [{ text: text('minutes.goals.potential', { text: sentence(row.potential) }), said: true }]),
    ...(row.inAdvance ? ours(text('minutes.goals.inAdvance')) : []),
  ];
}

/** Said when the column holds figures that are not in its sum (design 5: the sums are over those whose promise is known). */
export function sumNote({ facts }: MinutesModel, language: MinutesLanguage): string | null {
  const isLeftOut = facts.sellers.some(
    ({ kept, lastGoal, lastResult }) => !isKnown(kept) && (lastGoal !== null || lastResult !== null),
  );
  if (!isLeftOut || facts.sums.known === 0) return null;
  return language.text('minutes.goals.sumNote', { week: weekLong(facts.lastWeek, language) });
}

/** `Marty Freudenburg sänkte september från 45 000 till 22 000: två affärer flyttade till oktober.` */
export function restatementSentence(restatement: MinutesRestatement, language: MinutesLanguage): string {
  const { name, month, from, to, reason, day } = restatement;
  return language.text(to > from ? 'minutes.restated.up' : 'minutes.restated.down', {
    name,
    month: monthName(month, language.locale, 'long'),
    from: figure(from, language),
    to: figure(to, language),
    isEarlier: day === null ? 'no' : 'yes',
    day: day === null ? '' : formatDate(day, language.locale, 'long'),
    hasReason: yes(reason),
    reason: sentence(reason),
  });
}

/** One row of § Hinder och hjälp: an obstacle with what was decided about it, or a decision without an obstacle. */
export interface ObstacleRow {
  readonly obstacle: string;
  readonly decision: string;
  readonly decided: boolean;
  readonly owner: string;
  readonly due: string;
}

export function obstacleRows(
  { obstacles, decisions }: MinutesModel,
  language: MinutesLanguage,
): readonly ObstacleRow[] {
  const rest = [...decisions];
  const rows = obstacles.map(({ text, decided }): ObstacleRow => {
    const index = decided ? rest.findIndex(({ obstacle }) => obstacle === text) : -1;
    const [found] = index < 0 ? [] : rest.splice(index, 1);
    if (found !== undefined) return { obstacle: text, ...decisionWords(found, language) };
    return {
      obstacle: text,
      decision: language.text('minutes.obstacles.undecided'),
      decided: false,
      owner: '',
      due: '',
    };
  });
  return [...rows, ...rest.map((one) => ({ obstacle: one.obstacle ?? '', ...decisionWords(one, language) }))];
}

export function decisionWords(
  { text, about, owner, due }: MinutesDecision,
  language: MinutesLanguage,
): Omit<ObstacleRow, 'obstacle'> {
  return {
    decision: about === null ? text : language.text('action.comesBack', { name: about }),
    decided: true,
    owner: written(owner, language.text),
    due: due === null ? language.text('value.none') : formatDate(due, language.locale, 'short'),
  };
}

export function trainingSentences({ training }: MinutesModel, { text }: MinutesLanguage): string {
  const topic = training.topic.trim() === '' ? [] : [sentence(training.topic)];
  const lesson =
    training.lesson.trim() === '' ? [] : [text('minutes.training.lesson', { text: sentence(training.lesson) })];
  const said = [...topic, ...lesson];
  return said.length === 0 ? text('minutes.training.none') : said.join(' ');
}

export function summarySentences({ facts, goals, confirmed }: MinutesModel, language: MinutesLanguage): string {
  const { weekGoal, weekGoalsStated } = facts.sums;
  const advance = goals.filter(({ inAdvance }) => inAdvance).length;
  const of = facts.sellers.length;
  return [
    language.text('minutes.summary.goals', { stated: weekGoalsStated, of, advance }),
    ...(weekGoal === null ? [] : [language.text('minutes.summary.sum', { amount: withUnit(weekGoal, language) })]),
    ...(confirmed ? [language.text('minutes.summary.confirmed')] : []),
  ].join(' ');
}

export function closeSentences({ energy, next }: MinutesModel, language: MinutesLanguage): string {
  const { locale, text } = language;
  const energyWords =
    energy === null
      ? []
      : [text('minutes.close.energy', { value: oneDecimal(energy.average, locale), answers: energy.answers })];
  if (next === null) return [...energyWords, text('minutes.close.noNext')].join(' ');
  const when = text('minutes.close.next', {
    date: formatDate(next.date, locale, 'weekdayLongYear'),
    time: formatTime(next.time, locale),
    week: weekLong(weekOf(next.date), language),
    hasPlace: yes(next.place),
    place: next.place.trim(),
  });
  return [...energyWords, when].join(' ');
}

export function addendumDate(at: LocalDate, { locale }: MinutesLanguage): string {
  return capitalised(formatDate(at, locale, 'longYear'));
}

/** The team's month so far; a dash before its first result, which is not 0 (design 3). */
export function monthSoFar({ facts: { team } }: MinutesModel, language: MinutesLanguage): string {
  return figure(team.weekResults.length === 0 ? null : team.monthResult, language);
}

/** `September`, over the month's columns. */
export function monthTitle({ facts }: MinutesModel, { locale }: MinutesLanguage): string {
  return formatMonthTitle(facts.month, locale);
}

/** Always one decimal, so that 8 and 8.2 stand alike. */
function oneDecimal(value: number, locale: Locale): string {
  const text = value.toFixed(1);
  return locale === 'sv' ? text.replace('.', ',') : text;
}

/** With a full stop, unless it ends in a mark of its own. */
function sentence(said: string): string {
  const text = said.trim();
  return text === '' || /[.!?…:]["”’)]?$/u.test(text) ? text : `${text}.`;
}

function yes(text: string): 'yes' | 'no' {
  return text.trim() === '' ? 'no' : 'yes';
}

export function minutesSum(model: MinutesModel, of: 'planned' | 'used'): number {
  return sumOf(model.facts.minutes.map((row) => row[of]));
}
