/** What the projector says (design 2, 5, 6). `<b>` marks the fact in a line. */
import { defineMessages } from './define.ts';

export const stageMessages = defineMessages({
  'stage.label': { sv: 'Projektorbild', en: 'Stage' },

  'stage.footer.starts': { sv: 'Vi börjar {time}', en: 'We start at {time}' },
  'stage.footer.of': { sv: '{number, number} av {of, number}', en: '{number, number} of {of, number}' },
  'stage.footer.page': { sv: 'sida {number, number} av {of, number}', en: 'page {number, number} of {of, number}' },
  'stage.footer.justOver': { sv: 'över tiden', en: 'over time' },
  'stage.footer.over': {
    sv: '{minutes, number} min över tiden',
    en: '{minutes, number} min over time',
  },

  'stage.meeting.month': { sv: 'Månadsmöte', en: 'Monthly meeting' },
  'stage.meeting.quarter': { sv: 'Kvartalsmöte', en: 'Quarterly meeting' },
  'stage.meeting.half': { sv: 'Halvårsmöte', en: 'Half-year meeting' },
  'stage.meeting.year': { sv: 'Årsmöte', en: 'Annual meeting' },
  'stage.meeting.weekAndMonth': { sv: 'Vecko- och månadsmöte', en: 'Weekly and monthly meeting' },

  'stage.lobby.week': { sv: 'Vecka', en: 'Week' },
  'stage.lobby.weekOfMonth': {
    sv: '<b>{week, number} av {of, number}</b> i {month}',
    en: '<b>{week, number} of {of, number}</b> in {month}',
  },
  'stage.lobby.fresh': { sv: 'Utfall till och med vecka {week, number}', en: 'Results through week {week, number}' },
  'stage.lobby.noResults': { sv: 'Inget utfall ännu', en: 'No results yet' },
  'stage.lobby.guests': {
    sv: '{count, plural, one {Gäst} other {Gäster}}: {names}',
    en: '{count, plural, one {Guest} other {Guests}}: {names}',
  },
  'stage.presence.expected': { sv: 'väntas', en: 'expected' },
  'stage.presence.here': { sv: 'här', en: 'here' },
  'stage.presence.remote': { sv: 'på distans', en: 'remote' },
  'stage.presence.late': { sv: 'kom senare', en: 'late' },
  'stage.presence.lateAt': { sv: 'kom {time}', en: 'late, {time}' },
  'stage.presence.away': { sv: 'borta', en: 'away' },

  'stage.wins.ask': { sv: 'Vad har gått bra sedan sist?', en: 'What has gone well since last time?' },
  'stage.wins.all': { sv: 'Alla', en: 'All of us' },

  'stage.promises.reached': {
    sv: '{reached, number} av {known, number} nådde veckomålet',
    en: '{reached, number} of {known, number} reached their goal',
  },
  'stage.promises.unknown': { sv: 'Veckomålen', en: 'The week’s goals' },
  'stage.promises.sum': {
    sv: 'v. {week, number}: <b>{result}</b> mot målet {goal}',
    en: 'w. {week, number}: <b>{result}</b> against {goal}',
  },
  'stage.promises.week': { sv: 'v. {week, number}', en: 'w. {week, number}' },
  'stage.promises.goalLine': { sv: 'mål', en: 'goal' },
  'stage.done.yes': { sv: 'gjort', en: 'done' },
  'stage.done.no': { sv: 'inte gjort', en: 'not done' },
  'stage.done.unsaid': { sv: 'inte sagt än', en: 'not said yet' },
  'stage.ofGoal': { sv: 'av {goal}', en: 'of {goal}' },

  'stage.actions.title': { sv: 'Öppna beslut', en: 'Open decisions' },
  'stage.actions.none': { sv: 'Inga öppna beslut', en: 'No open decisions' },

  'stage.team.sold': { sv: 'Sålt i {month}', en: 'Sold in {month}' },
  'stage.team.soFar': { sv: 'Hittills i {month}', en: 'So far in {month}' },

  'stage.lookBack.reached': {
    sv: '{reached, number} av {known, number} nådde målet',
    en: '{reached, number} of {known, number} reached their goal',
  },
  'stage.lookBack.original': { sv: 'Först', en: 'First' },
  'stage.lookBack.goal': { sv: 'Mål', en: 'Goal' },
  'stage.lookBack.result': { sv: 'Utfall', en: 'Result' },
  'stage.lookBack.budget': { sv: 'budget', en: 'budget' },
  'stage.lookBack.outcome': { sv: 'Nått?', en: 'Reached?' },
  'stage.lookBack.trend': { sv: 'Trend', en: 'Trend' },
  'stage.lookBack.seller': { sv: 'Säljare', en: 'Seller' },
  'stage.period.quarter': { sv: 'Kvartal {number, number}', en: 'Quarter {number, number}' },
  'stage.period.half': { sv: 'Halvår {number, number}', en: 'Half-year {number, number}' },

  'stage.round.lastWeek': { sv: 'Förra veckan {result} av {goal}', en: 'Last week {result} of {goal}' },
  'stage.round.lastWeekNoGoal': { sv: 'Förra veckan {result}', en: 'Last week {result}' },
  'stage.round.lastWeekNoResult': { sv: 'Förra veckan: utfall saknas', en: 'Last week: no result yet' },
  'stage.round.lastWeekAbsent': { sv: 'Förra veckan: borta', en: 'Last week: away' },
  'stage.round.newHere': { sv: 'Ny i teamet', en: 'New in the team' },
  'stage.round.away': { sv: 'Borta', en: 'Away' },
  'stage.round.awayInAdvance': { sv: 'Borta, lämnat i förväg', en: 'Away, left in advance' },
  'stage.round.inAdvance': { sv: 'Lämnat i förväg', en: 'Left in advance' },
  'stage.round.askWeek': {
    sv: 'Vad är ditt mål för vecka {week, number}?',
    en: 'What is your goal for week {week, number}?',
  },
  'stage.round.askMonth': { sv: 'Vad är ditt mål för {month}?', en: 'What is your goal for {month}?' },
  'stage.round.goalWeek': { sv: 'Mål vecka {week, number}', en: 'Goal week {week, number}' },
  'stage.round.goalMonth': { sv: 'Mål {month}', en: 'Goal {month}' },
  'stage.round.saying': { sv: 'Sägs nu', en: 'Being said' },
  'stage.round.belief': { sv: 'Tror på målet: <b>{belief, number}</b> av 10', en: 'Belief: <b>{belief, number}</b> of 10' },
  'stage.round.comesBack': { sv: 'Återkommer {date}', en: 'Comes back {date}' },
  'stage.explain.goal': { sv: 'veckomål', en: 'week goal' },
  'stage.explain.missing': { sv: 'saknades', en: 'short of it' },
  'stage.explain.trend': { sv: 'trend', en: 'trend' },

  'stage.gate.up': {
    sv: 'Månadens mål är nått: {amount} på {weeks, plural, =1 {en vecka} =2 {två veckor} =3 {tre veckor} =4 {fyra veckor} other {# veckor}}',
    en: 'The month’s goal is reached: {amount} in {weeks, plural, =1 {one week} =2 {two weeks} =3 {three weeks} =4 {four weeks} other {# weeks}}',
  },
  'stage.gate.other': {
    sv: '{amount} på {weeks, plural, =1 {en vecka} =2 {två veckor} =3 {tre veckor} =4 {fyra veckor} other {# veckor}}, {left, plural, =0 {ingen vecka} =1 {en vecka} =2 {två veckor} =3 {tre veckor} =4 {fyra veckor} other {# veckor}} kvar',
    en: '{amount} in {weeks, plural, =1 {one week} =2 {two weeks} =3 {three weeks} =4 {four weeks} other {# weeks}}, {left, plural, =0 {no week} =1 {one week} =2 {two weeks} =3 {three weeks} =4 {four weeks} other {# weeks}} left',
  },
  'stage.gate.nothingYet': {
    sv: 'Inget utfall ännu, {left, plural, =0 {ingen vecka} =1 {en vecka} =2 {två veckor} =3 {tre veckor} =4 {fyra veckor} other {# veckor}} kvar',
    en: 'No result yet, {left, plural, =0 {no week} =1 {one week} =2 {two weeks} =3 {three weeks} =4 {four weeks} other {# weeks}} left',
  },
  'stage.gate.old': { sv: 'Mål från v. {week, number}', en: 'Goal from w. {week, number}' },
  'stage.gate.new': { sv: 'Nytt mål', en: 'New goal' },
  'stage.gate.ask': { sv: 'Vad är ditt nya mål för {month}?', en: 'What is your new goal for {month}?' },
  'stage.gate.reason': { sv: 'Skäl', en: 'Reason' },

  'stage.obstacles.ask': { sv: 'Vad står i vägen, och vem hjälper?', en: 'What is in the way, and who helps?' },
  'stage.obstacles.decided': { sv: 'Beslutat', en: 'Decided' },
  'stage.decision.what': { sv: 'Beslut', en: 'Decision' },
  'stage.decision.who': { sv: 'Vem', en: 'Who' },
  'stage.decision.when': { sv: 'När', en: 'When' },

  'stage.training.ask': { sv: 'Vad tränar vi på i dag?', en: 'What do we train today?' },
  'stage.training.lesson': { sv: 'Det tar vi med oss', en: 'What we take with us' },

  'stage.summary.week': { sv: 'Vecka', en: 'Week' },
  'stage.summary.month': { sv: 'Månad', en: 'Month' },
  'stage.summary.stated': {
    sv: '{count, number} av {of, number} har sagt sitt mål',
    en: '{count, number} of {of, number} have stated a goal',
  },
  'stage.summary.inAdvance': { sv: '* lämnat i förväg', en: '* left in advance' },
  'stage.summary.comesBack': { sv: 'åter {date}', en: 'back {date}' },

  'stage.close.next': { sv: 'Nästa möte', en: 'Next meeting' },
  'stage.close.none': { sv: 'Tack för i dag', en: 'Thank you for today' },
  'stage.close.dateAndWeek': { sv: '{date}, vecka {week, number}', en: '{date}, week {week, number}' },
  'stage.close.energy': { sv: 'Energi', en: 'Energy' },
  'stage.close.answers': {
    sv: 'Snitt av {count, number} av {of, number}',
    en: 'Average of {count, number} of {of, number}',
  },

  'stage.track.soFar': { sv: '{month} <b>{amount}</b>', en: '{month} <b>{amount}</b>' },
  'stage.track.goal': { sv: 'mål <b>{amount}</b>', en: 'goal <b>{amount}</b>' },
  'stage.track.goalOf': {
    sv: 'mål <b>{amount}</b>, {count, number} av {of, number} sagda',
    en: 'goal <b>{amount}</b>, {count, number} of {of, number} stated',
  },
  'stage.track.budget': { sv: 'budget {amount}', en: 'budget {amount}' },

  'stage.table.caption': { sv: 'Utfall och veckomål, vecka för vecka', en: 'Result and goal, week by week' },
  'stage.table.week': { sv: 'Vecka', en: 'Week' },
  'stage.table.result': { sv: 'Utfall', en: 'Result' },
  'stage.table.goal': { sv: 'Veckomål', en: 'Week goal' },
  'stage.table.kept': { sv: 'Nått', en: 'Reached' },
});
