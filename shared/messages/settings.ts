/** The settings of the method (design 2, 3, 4.1, 4.3, 4.4): the calendar, what is counted, bands, gate, questions. */
import { defineMessages } from './define.ts';

export const settingsMessages = defineMessages({
  'settings.calendar': { sv: 'Kalendern', en: 'The calendar' },
  'settings.calendar.what': {
    sv: 'En ändring gäller överallt, också bakåt i tiden, utom i avslutade möten: där står allt som det visades.',
    en: 'A change holds everywhere, back in time too, except in meetings that are closed: there everything stands as it was shown.',
  },
  'settings.country': { sv: 'Helgdagar i', en: 'Public holidays in' },
  'settings.country.none': { sv: 'Inga helgdagar', en: 'No public holidays' },
  'settings.country.days': {
    sv: '{year}: {days, plural, one {# arbetsdag} other {# arbetsdagar}}.',
    en: '{year}: {days, plural, one {# working day} other {# working days}}.',
  },
  'settings.country.unknown': {
    sv: 'Appen känner inte till helgdagarna där. Välj ett annat land eller Inga helgdagar.',
    en: 'The app does not know the holidays there. Choose another country, or No public holidays.',
  },
  'settings.country.old': {
    sv: 'Helgdagarna kunde inte läsas in, så arbetsdagarna räknas som förut. Stäng appen och öppna den igen.',
    en: 'The holidays could not be read, so working days are counted as before. Close the app and open it again.',
  },
  'settings.timeZone': { sv: 'Tidszon', en: 'Time zone' },
  'settings.months': { sv: 'Så blir veckor månader', en: 'How weeks make months' },
  'settings.months.thursday': { sv: 'Efter veckans torsdag', en: 'By the week’s Thursday' },
  'settings.months.pattern': { sv: '{pattern} veckor i varje kvartal', en: '{pattern} weeks in each quarter' },
  'settings.months.year': {
    sv: '{year}: {lengths} veckor, tillsammans {weeks}, från {from} till {to}.',
    en: '{year}: {lengths} weeks, {weeks} in all, from {from} to {to}.',
  },
  'settings.firstMonth': { sv: 'Årets första månad', en: 'First month of the year' },
  'settings.firstMonth.quarter': {
    sv: 'Kvartal, halvår och år räknas härifrån. Kvartal 1 är {from} till {to}.',
    en: 'Quarters, half-years and years are counted from here. Quarter 1 is {from} to {to}.',
  },

  'settings.counts': { sv: 'Teamet räknar', en: 'The team counts' },
  'settings.counts.money': { sv: 'Pengar', en: 'Money' },
  'settings.counts.unit': { sv: 'Något annat', en: 'Something else' },
  'settings.counts.fixed': {
    sv: 'Kan inte bytas nu: teamet har utfall, budgetar eller mål, och de skulle betyda något annat.',
    en: 'Cannot be changed now: the team has results, budgets or goals, and they would mean something else.',
  },
  'settings.currency.fixed': {
    sv: '{currencies} har ett annat antal decimaler och kan bara väljas innan teamet har siffror.',
    en: '{currencies} has another number of decimals and can only be chosen before the team has figures.',
  },
  'settings.word.sv.one': { sv: 'En, på svenska', en: 'One, in Swedish' },
  'settings.word.sv.many': { sv: 'Flera, på svenska', en: 'Several, in Swedish' },
  'settings.word.en.one': { sv: 'En, på engelska', en: 'One, in English' },
  'settings.word.en.many': { sv: 'Flera, på engelska', en: 'Several, in English' },
  'settings.word.wrong': {
    sv: 'Skriv ett ord utan siffror, till exempel {example}.',
    en: 'Type a word without digits, for example {example}.',
  },
  'settings.word.shown': { sv: 'Så står det: {one} och {many}.', en: 'This is how it reads: {one} and {many}.' },

  'settings.method': { sv: 'Metoden', en: 'The method' },
  'settings.method.open': {
    sv: 'Gränser för trendens ord och för att sänka månadsmålet',
    en: 'Limits for the trend’s words and for lowering the month goal',
  },
  'settings.bands': { sv: 'Trendens ord, procent per vecka', en: 'The trend’s words, per cent per week' },
  'settings.band': { sv: '{word} till och med', en: '{word}, at most' },
  'settings.bands.sentence': {
    sv: '{steepDown} till och med {first}, {down} till {second}, {steady} till {third}, {up} till {fourth}, däröver {steepUp}.',
    en: '{steepDown} at {first} or below, then {down} until {second}, {steady} until {third}, {up} until {fourth}, above that {steepUp}.',
  },
  'settings.bands.notNumber': {
    sv: 'Skriv procent från {least} till {most} med högst en decimal, till exempel {example}.',
    en: 'Type per cent from {least} to {most} with at most one decimal, for example {example}.',
  },
  'settings.bands.notMore': {
    sv: 'Ska vara mer än {than}: de fyra talen stiger.',
    en: 'Must be more than {than}: the four numbers rise.',
  },
  'settings.bands.notLess': {
    sv: 'Ska vara mindre än {than}: de fyra talen stiger.',
    en: 'Must be less than {than}: the four numbers rise.',
  },
  'settings.fromStart': { sv: 'Som från början', en: 'Restore the defaults' },
  'settings.fromStart.now': { sv: 'Det är så nu.', en: 'These are the defaults.' },
  'settings.gate': { sv: '”Dags att sänka” visas vid', en: '“Time to lower” shows at' },
  'settings.gate.neededOfBest': {
    sv: 'Mer per vecka än, % av bästa veckan',
    en: 'More per week than, % of the best week',
  },
  'settings.gate.paceOfGoal': {
    sv: 'I den här takten under, % av målet',
    en: 'At this pace below, % of the goal',
  },
  'settings.gate.fromStart': { sv: 'Från början {percent} %.', en: 'Default {percent}%.' },
  'settings.notPercent': {
    sv: 'Skriv hela procent, {least} till {most}.',
    en: 'Type whole per cent, {least} to {most}.',
  },

  'settings.questions': { sv: 'Frågorna', en: 'The questions' },
  'settings.questions.open': {
    sv: 'Egna ord för frågorna vid varje säljares stopp',
    en: 'Your own words for the questions at each seller’s stop',
  },
  'settings.questions.about': {
    sv: 'Frågan står i presentatörsvyn, aldrig på projektorbilden. Ett tomt fält ger appens egen fråga.',
    en: 'The question stands in the manager’s view, never on the stage. An empty field gives the app’s own question.',
  },
  'settings.question.coach.gate.up': { sv: 'När det är dags att höja', en: 'When it is time to raise' },
  'settings.question.coach.gate.down': { sv: 'När det är dags att sänka', en: 'When it is time to lower' },
  'settings.question.coach.steepDown': { sv: 'När trenden är brant nedåt', en: 'When the trend is steep down' },
  'settings.question.coach.down': { sv: 'När trenden är nedåt', en: 'When the trend is down' },
  'settings.question.coach.steady': { sv: 'När trenden är stabil', en: 'When the trend is steady' },
  'settings.question.coach.up': { sv: 'När trenden är uppåt', en: 'When the trend is up' },
  'settings.question.coach.steepUp': { sv: 'När trenden är brant uppåt', en: 'When the trend is steep up' },
  'settings.question.coach.unstated': {
    sv: 'När säljaren väntar med sitt mål',
    en: 'When the seller waits with a goal',
  },
  'settings.question.coach.noTrend': { sv: 'När det inte finns någon trend', en: 'When there is no trend yet' },

  'error.settings.unitWord': {
    sv: 'Det som räknas behöver ett ord för en och ett för flera, på båda språken.',
    en: 'What is counted needs a word for one and a word for several, in both languages.',
  },
  'error.settings.countedInUse': {
    sv: 'Teamet har redan utfall, budgetar eller mål, och de skulle betyda något annat. Vad som räknas väljs innan den första siffran finns.',
    en: 'The team already has results, budgets or goals, and they would mean something else. What is counted is chosen before the first figure.',
  },
  'error.settings.currencyDigits': {
    sv: 'Teamet har redan siffror i {before}, och {after} har ett annat antal decimaler. Bytet kan göras innan den första siffran finns.',
    en: 'The team already has figures in {before}, and {after} has another number of decimals. It can be chosen before the first figure.',
  },
});
