/** What the room reads. Short: everything is read at six metres. */
import { defineMessages } from './define.ts';

export const stageMessages = defineMessages({
  'chart.caption': { sv: 'De tretton veckorna före', en: 'The thirteen weeks before' },
  'chart.explains': {
    sv: 'Stapel utfall, blå linje mål, randigt det som saknades',
    en: 'Bar result, blue line goal, striped what was missing',
  },

  'stage.startsAt': { sv: 'Vi börjar {time}', en: 'We begin at {time}' },
  'stage.stop': { sv: '{number, number} av {of, number}', en: '{number, number} of {of, number}' },
  'stage.page': { sv: 'sida {number, number} av {of, number}', en: 'page {number, number} of {of, number}' },
  'stage.goal': { sv: 'mål', en: 'goal' },
  'stage.goalsOf': { sv: '{count, number} av {of, number}', en: '{count, number} of {of, number}' },

  'stage.lobby.place': { sv: '{k, number} av {n, number}', en: '{k, number} of {n, number}' },
  'stage.lobby.inMonth': { sv: 'i {month}', en: 'in {month}' },
  'stage.lobby.fresh': {
    sv: 'Utfall till och med vecka {week, number}{missing, plural, =0 {} other {, {known, number} av {of, number}}}',
    en: 'Results up to week {week, number}{missing, plural, =0 {} other {, {known, number} of {of, number}}}',
  },
  'stage.lobby.noResults': { sv: 'Inga utfall än', en: 'No results yet' },
  'stage.lobby.late': { sv: 'kom {time}', en: 'came {time}' },
  'stage.lobby.guests': { sv: 'Gäster: {names}', en: 'Guests: {names}' },
  'stage.lobby.kind': { sv: '{meeting}, {period}', en: '{meeting}, {period}' },

  'stage.wins.ask': { sv: 'Vad gick bra förra veckan?', en: 'What went well last week?' },

  'stage.promises.count': {
    sv: '{known, plural, =0 {Inget veckomål att räkna} other {{reached, number} av {known, number} nådde veckomålet}}',
    en: '{known, plural, =0 {No week goal to count} other {{reached, number} of {known, number} reached their week goal}}',
  },
  'stage.promises.sum': {
    sv: '{result} mot målet {goal}, vecka {week, number}',
    en: '{result} against the goal {goal}, week {week, number}',
  },
  'stage.promises.sumShort': {
    sv: '{result} mot {goal}, v. {week, number}',
    en: '{result} of {goal}, w. {week, number}',
  },
  'stage.promises.against': { sv: 'mot {goal}', en: 'against {goal}' },
  'stage.promises.done': { sv: 'gjort', en: 'done' },
  'stage.promises.notDone': { sv: 'inte gjort', en: 'not done' },
  'stage.actions.none': { sv: 'Inget öppet sedan sist', en: 'Nothing open since last time' },

  'stage.team.sold': { sv: 'Sålt i {month}', en: 'Sold in {month}' },
  'stage.team.soldCount': { sv: 'Hittills i {month}', en: 'So far in {month}' },

  'stage.lookBack.title': {
    sv: '{reached, number} av {known, number} nådde målet för {period}',
    en: '{reached, number} of {known, number} reached the goal for {period}',
  },
  'stage.lookBack.none': { sv: 'Tillbakablick: {period}', en: 'Looking back: {period}' },
  'stage.lookBack.missing': { sv: 'v. {week, number} saknas', en: 'w. {week, number} missing' },

  'stage.round.lastWeek': {
    sv: 'Förra veckan {result} mot målet {goal}',
    en: 'Last week {result} against the goal {goal}',
  },
  'stage.round.lastWeekShort': { sv: 'Förra veckan {result} mot {goal}', en: 'Last week {result} of {goal}' },
  'stage.round.lastWeekNoGoal': { sv: 'Förra veckan {result}', en: 'Last week {result}' },
  'stage.round.lastWeekAway': { sv: 'Borta förra veckan', en: 'Away last week' },
  'stage.round.lastWeekNoResult': { sv: 'Mål förra veckan {goal}', en: 'Goal last week {goal}' },
  'stage.round.new': { sv: 'Ny i teamet', en: 'New in the team' },
  'stage.round.ask': { sv: 'Vad är ditt mål för {period}?', en: 'What is your goal for {period}?' },
  'stage.round.goal': { sv: 'Mål {period}', en: 'Goal {period}' },
  'stage.round.saying': { sv: 'Sägs nu', en: 'Being said' },
  'stage.round.belief': { sv: 'Tror på målet:', en: 'Belief:' },
  'stage.round.beliefOf': { sv: '{belief, number} av 10', en: '{belief, number} of 10' },
  'stage.round.inAdvance': { sv: 'lämnat i förväg', en: 'sent in advance' },
  'stage.round.comesBack': { sv: 'Återkommer {day}', en: 'Comes back {day}' },

  'stage.gate.reached': {
    sv: 'Månadsmålet är nått{weeks, plural, =0 {} one {: {soFar} på en vecka} =2 {: {soFar} på två veckor} =3 {: {soFar} på tre veckor} =4 {: {soFar} på fyra veckor} other {: {soFar} på {weeks, number} veckor}}',
    en: 'The month goal is reached{weeks, plural, =0 {} one {: {soFar} in one week} =2 {: {soFar} in two weeks} =3 {: {soFar} in three weeks} =4 {: {soFar} in four weeks} other {: {soFar} in {weeks, number} weeks}}',
  },
  'stage.gate.reachedShort': {
    sv: 'Nått: {soFar} på {weeks, plural, one {en vecka} =2 {två veckor} =3 {tre veckor} =4 {fyra veckor} other {{weeks, number} veckor}}',
    en: 'Reached: {soFar} in {weeks, plural, one {one week} =2 {two weeks} =3 {three weeks} =4 {four weeks} other {{weeks, number} weeks}}',
  },
  'stage.gate.left': {
    sv: '{soFar} hittills, {weeks, plural, =0 {ingen vecka} one {en vecka} =2 {två veckor} =3 {tre veckor} =4 {fyra veckor} other {{weeks, number} veckor}} kvar',
    en: '{soFar} so far, {weeks, plural, =0 {no week} one {one week} =2 {two weeks} =3 {three weeks} =4 {four weeks} other {{weeks, number} weeks}} left',
  },
  'stage.gate.leftNoResult': {
    sv: 'Inget utfall än, {weeks, plural, =0 {ingen vecka} one {en vecka} =2 {två veckor} =3 {tre veckor} =4 {fyra veckor} other {{weeks, number} veckor}} kvar',
    en: 'No result yet, {weeks, plural, =0 {no week} one {one week} =2 {two weeks} =3 {three weeks} =4 {four weeks} other {{weeks, number} weeks}} left',
  },
  'stage.gate.ask': { sv: 'Vad är ditt nya mål för {month}?', en: 'What is your new goal for {month}?' },
  'stage.gate.new': { sv: 'Nytt mål', en: 'New goal' },
  'stage.gate.old': { sv: 'Mål från v. {week, number}', en: 'Goal from w. {week, number}' },

  'stage.training.ask': { sv: 'Vad övar vi på i dag?', en: 'What do we practise today?' },
  'stage.training.lesson': { sv: 'Vi tar med oss', en: 'We take with us' },

  'stage.summary.week': { sv: 'Vecka', en: 'Week' },
  'stage.summary.month': { sv: 'Månad', en: 'Month' },
  'stage.summary.quarter': { sv: 'Kvartal', en: 'Quarter' },
  'stage.summary.half': { sv: 'Halvår', en: 'Half-year' },
  'stage.summary.year': { sv: 'År', en: 'Year' },
  'stage.summary.stated': {
    sv: '{count, number} av {of, number} har sagt',
    en: '{count, number} of {of, number} have stated',
  },

  'stage.close.energyAsk': { sv: 'Hur är energin, 1 till 10?', en: 'How is the energy, 1 to 10?' },
  'stage.close.answered': {
    sv: '{count, number} av {of, number} {count, plural, other {har}} svarat',
    en: '{count, number} of {of, number} {count, plural, one {has} other {have}} answered',
  },
  'stage.close.thanks': { sv: 'Tack för i dag', en: 'Thank you for today' },
});
