/** How each figure on the manager's console came about, in a sentence that a pocket calculator can follow, and its rows. */
import { defineMessages } from './define.ts';

export const explainMessages = defineMessages({
  'explain.kept.kept': {
    sv: 'Vecka {week, number} gav {result} mot målet {goal}: veckomålet är nått.',
    en: 'Week {week, number} brought {result} against the goal of {goal}: the week goal is reached.',
  },
  'explain.kept.missed': {
    sv: 'Vecka {week, number} gav {result} mot målet {goal}: {short} fattades.',
    en: 'Week {week, number} brought {result} against the goal of {goal}: {short} short.',
  },
  'explain.kept.excused': {
    sv: 'Vecka {week, number} gav {result} mot målet {goal}, men med frånvaro i veckan räknas det inte som en miss.',
    en: 'Week {week, number} brought {result} against the goal of {goal}, but in a week with time away that is no miss.',
  },
  'explain.kept.noGoal': {
    sv: 'Inget mål var sagt för vecka {week, number}, så det finns inget att mäta mot.',
    en: 'No goal was stated for week {week, number}, so there is nothing to measure against.',
  },
  'explain.kept.noResult': {
    sv: 'Utfallet för vecka {week, number} saknas än, och det som saknas räknas inte som 0.',
    en: 'The result of week {week, number} is still missing, and what is missing does not count as 0.',
  },
  'explain.kept.notMember': {
    sv: 'Vecka {week, number} var före tiden i teamet, så det finns inget att följa upp.',
    en: 'Week {week, number} was before this seller joined the team, so there is nothing to follow up.',
  },
  'explain.kept.absent': {
    sv: 'Vecka {week, number} hade inga egna arbetsdagar, så den räknas åt inget håll.',
    en: 'Week {week, number} had no working days for this seller, so it counts neither way.',
  },
  'explain.kept.running': {
    sv: 'Vecka {week, number} pågår och räknas när den är slut.',
    en: 'Week {week, number} is running and counts once it is over.',
  },

  'explain.left': {
    sv: 'Målet {goal} minus {soFar} hittills ger {left} kvar.',
    en: 'The goal of {goal} less {soFar} so far leaves {left}.',
  },
  'explain.left.none': {
    sv: '{soFar} hittills räcker till målet {goal}: inget är kvar.',
    en: '{soFar} so far covers the goal of {goal}: nothing is left.',
  },
  'explain.left.noGoal': {
    sv: '{soFar} hittills i månaden, men inget mål att räkna ner mot.',
    en: '{soFar} so far in the month, but no goal to count down to.',
  },
  'explain.left.noResult': {
    sv: 'Inget utfall i månaden än: hela målet {goal} är kvar.',
    en: 'No result in the month yet: the whole goal of {goal} is left.',
  },
  'explain.left.nothingYet': {
    sv: 'Inget utfall i månaden än, och inget mål att räkna ner mot.',
    en: 'No result in the month yet, and no goal to count down to.',
  },
  'explain.needed': {
    sv: '{left} kvar på {weeks, plural, one {1 vecka} other {{weeks, number} veckor}} blir {needed} i veckan{rounded, select, yes {, avrundat uppåt} other {}}.',
    en: '{left} left over {weeks, plural, one {1 week} other {{weeks, number} weeks}} makes {needed} a week{rounded, select, yes {, rounded up} other {}}.',
  },
  'explain.needed.none': {
    sv: 'Månadsmålet är nått, så inget mer behövs per vecka.',
    en: 'The month goal is reached, so nothing more is needed per week.',
  },
  'explain.needed.noGoal': {
    sv: 'Utan månadsmål går det inte att säga vad som behövs per vecka.',
    en: 'Without a month goal there is no telling what is needed per week.',
  },
  'explain.needed.noWeekLeft': {
    sv: 'Ingen vecka med egna arbetsdagar är kvar i månaden att dela på.',
    en: 'No week with working days for this seller is left in the month to share it out over.',
  },
  'explain.best': {
    sv: 'Vecka {week, number} gav {best}, {count, plural, one {den enda veckan} other {mest av de {count, number} veckor}} med utfall bland de senaste 13.',
    en: 'Week {week, number} brought {best}, {count, plural, one {the only week} other {the most of the {count, number} weeks}} with a result among the last 13.',
  },
  'explain.best.noResult': {
    sv: 'Ingen av de senaste 13 veckorna har ett utfall.',
    en: 'None of the last 13 weeks has a result.',
  },
  'explain.pace': {
    sv: 'I den här takten: {amount} på {days, number} av {total, plural, one {1 arbetsdag} other {{total, number} arbetsdagar}} blir {pace}{rounded, select, yes {, avrundat nedåt} other {}}.',
    en: 'At this pace: {amount} in {days, number} of {total, plural, one {1 working day} other {{total, number} working days}} makes {pace}{rounded, select, yes {, rounded down} other {}}.',
  },
  'explain.pace.noResult': {
    sv: 'Ingen färdig vecka i månaden har egna arbetsdagar och ett utfall än, så det finns ingen takt.',
    en: 'No finished week of the month has working days and a result yet, so there is no pace.',
  },
  'explain.pace.noDays': {
    sv: 'Månaden har inga egna arbetsdagar, så det finns ingen takt.',
    en: 'The month has no working days for this seller, so there is no pace.',
  },
  'explain.hits': {
    sv: '{known, plural, one {Av 1 veckomål} other {Av {known, number} veckomål}} med känt svar de senaste 13 veckorna {reached, plural, other {nåddes}} {reached, number}.',
    en: 'Of {known, plural, one {1 week goal} other {{known, number} week goals}} with a known answer in the last 13 weeks, {reached, number} {reached, plural, one {was} other {were}} reached.',
  },
  'explain.hits.none': {
    sv: 'Inget veckomål de senaste 13 veckorna har ett känt svar.',
    en: 'No week goal of the last 13 weeks has a known answer.',
  },

  'explain.trend': {
    sv: 'En vanlig vecka ger {median} per arbetsdag, och det ändras med {slope} i veckan, {percent}: {word, select, steepDown {brant nedåt} down {nedåt} steady {stabilt} up {uppåt} other {brant uppåt}}.',
    en: 'A usual week brings {median} per working day, and that changes by {slope} a week, {percent}: {word, select, steepDown {steep down} down {down} steady {steady} up {up} other {steep up}}.',
  },
  'explain.trend.apart': {
    sv: 'Veckorna drar åt olika håll, alltså stabilt.',
    en: 'The weeks pull different ways, so it is steady.',
  },
  'explain.trend.allZero': {
    sv: 'Alla {weeks, number} veckor är 0, och det räknas som brant nedåt.',
    en: 'All {weeks, number} weeks are 0, which counts as steep down.',
  },
  'explain.trend.tooFewWeeks': {
    sv: 'En trend kräver minst {least, number} färdiga veckor med arbetsdagar och utfall av de senaste 13.',
    en: 'A trend takes at least {least, number} finished weeks with working days and a result out of the last 13.',
  },
  'explain.trend.medianNotPositive': {
    sv: 'En vanlig vecka ger inte mer än 0, så ingen ändring går att räkna i procent av det.',
    en: 'A usual week brings no more than 0, so no change can be told in per cent of it.',
  },

  'explain.gate.upAtOnce': {
    sv: 'Målet {goal} är nått redan utan utfall: dags för ett nytt och högre.',
    en: 'The goal of {goal} is reached even without a result: time for a new and higher one.',
  },
  'explain.gate.up': {
    sv: '{soFar} hittills räcker till målet {goal}: det är nått, dags för ett nytt och högre.',
    en: '{soFar} so far covers the goal of {goal}: it is reached, time for a new and higher one.',
  },
  'explain.gate.down.need': {
    sv: 'Det behövs {needed} i veckan, över gränsen {most}, {ofBest, number} % av bästa veckan.',
    en: 'It takes {needed} a week, over the limit of {most}, {ofBest, number}% of the best week.',
  },
  'explain.gate.down.pace': {
    sv: 'Takten ger {pace}, under gränsen {least}, {ofGoal, number} % av månadsmålet.',
    en: 'The pace makes {pace}, under the limit of {least}, {ofGoal, number}% of the month goal.',
  },
  'explain.gate.down.both': {
    sv: 'Det behövs {needed} i veckan, över gränsen {most} ({ofBest, number} % av bästa veckan), och takten ger {pace}, under gränsen {least} ({ofGoal, number} % av målet).',
    en: 'It takes {needed} a week, over the limit of {most} ({ofBest, number}% of the best week), and the pace makes {pace}, under the limit of {least} ({ofGoal, number}% of the goal).',
  },
  'explain.gate.onCourse.both': {
    sv: 'Det behövs {needed} i veckan; gränsen är {most} ({ofBest, number} % av bästa veckan). Takten ger {pace}; gränsen är {least} ({ofGoal, number} % av målet).',
    en: 'It takes {needed} a week; the limit is {most} ({ofBest, number}% of the best week). The pace makes {pace}; the limit is {least} ({ofGoal, number}% of the goal).',
  },
  'explain.gate.onCourse.need': {
    sv: 'Det behövs {needed} i veckan, inte över gränsen {most}, {ofBest, number} % av bästa veckan.',
    en: 'It takes {needed} a week, not over the limit of {most}, {ofBest, number}% of the best week.',
  },
  'explain.gate.onCourse.pace': {
    sv: 'Takten ger {pace}, inte under gränsen {least}, {ofGoal, number} % av månadsmålet.',
    en: 'The pace makes {pace}, not under the limit of {least}, {ofGoal, number}% of the month goal.',
  },
  'explain.gate.onCourse.neither': {
    sv: 'Det finns varken en bästa vecka eller en takt att pröva målet mot än.',
    en: 'There is neither a best week nor a pace to test the goal against yet.',
  },
  'explain.gate.noGoal': {
    sv: 'Inget månadsmål är sagt, så det finns inget att höja eller sänka.',
    en: 'No month goal is stated, so there is nothing to raise or lower.',
  },
  'explain.gate.tooEarly': {
    sv: 'Månadsmålet prövas från vecka {from, number} av {n, number}, och det här är vecka {k, number}.',
    en: 'The month goal is tested from week {from, number} of {n, number} on, and this is week {k, number}.',
  },
  'explain.gate.noWeekLeft': {
    sv: 'Ingen vecka med egna arbetsdagar är kvar i månaden, så målet står kvar.',
    en: 'No week with working days for this seller is left in the month, so the goal stands.',
  },
  'explain.gate.missingResult': {
    sv: 'Utfallet för {count, plural, one {vecka} other {veckorna}} {weeks} saknas, och innan det finns föreslås ingen sänkning.',
    en: 'The result of {count, plural, one {week} other {weeks}} {weeks} is missing, and until it is there no lowering is suggested.',
  },
  'explain.gate.runningResult': {
    sv: '{count, plural, one {Vecka} other {Veckorna}} {weeks} pågår utan utfall, och innan det finns föreslås ingen sänkning.',
    en: '{count, plural, one {Week} other {Weeks}} {weeks} {count, plural, one {is} other {are}} running without a result, and until it is there no lowering is suggested.',
  },

  'explain.restatement.good': {
    sv: '{weeks, plural, one {Det} other {{left} kvar på {weeks, number} veckor}} ger {week} i veckan, över senaste veckans {latest}: månaden lämnas uppåt.',
    en: '{weeks, plural, one {That} other {{left} left over {weeks, number} weeks}} makes {week} a week, above the latest week’s {latest}: the month is left upward.',
  },
  'explain.restatement.notGood': {
    sv: '{weeks, plural, one {Det} other {{left} kvar på {weeks, number} veckor}} ger {week} i veckan, inte över senaste veckans {latest}. Säljaren bestämmer.',
    en: '{weeks, plural, one {That} other {{left} left over {weeks, number} weeks}} makes {week} a week, not above the latest week’s {latest}. The seller decides.',
  },
  'explain.restatement.reached': {
    sv: 'Det målet är redan nått: {soFar} hittills. Säljaren bestämmer.',
    en: 'That goal is already reached: {soFar} so far. The seller decides.',
  },

  'explain.lastWeek': {
    sv: 'Månadens sista vecka gav {last} av {month}: {share}, på {lastDays, number} av {days, plural, one {1 arbetsdag} other {{days, number} arbetsdagar}}: {daysShare}.',
    en: 'The month’s last week brought {last} of {month}: {share}, in {lastDays, number} of {days, plural, one {1 working day} other {{days, number} working days}}: {daysShare}.',
  },
  'explain.lastWeek.missingResult': {
    sv: 'En vecka i månaden saknar utfall, så andelen går inte att säga än.',
    en: 'A week of the month misses its result, so the share cannot be told yet.',
  },
  'explain.lastWeek.notFinished': {
    sv: 'Månaden är inte slut, så andelen går inte att säga än.',
    en: 'The month is not over, so the share cannot be told yet.',
  },
  'explain.lastWeek.allAbsent': {
    sv: 'Månaden hade inga egna arbetsdagar.',
    en: 'The month had no working days for this seller.',
  },
  'explain.lastWeek.notPositive': {
    sv: 'Månadens utfall är inte över 0, så det finns inget att ta en andel av.',
    en: 'The month’s result is not above 0, so there is nothing to take a share of.',
  },
  'explain.lastWeek.lastWeekAbsent': {
    sv: 'Månadens sista vecka hade inga egna arbetsdagar.',
    en: 'The month’s last week had no working days for this seller.',
  },
  'explain.lastWeek.nobody': {
    sv: 'Ingen säljares andel är känd för månaden.',
    en: 'No seller’s share is known for the month.',
  },

  'explain.row.weekDays': {
    sv: 'Vecka {week, number}, {days, plural, one {1 arbetsdag} other {{days, number} arbetsdagar}}',
    en: 'Week {week, number}, {days, plural, one {1 working day} other {{days, number} working days}}',
  },
  'explain.row.weekOfGoal': {
    sv: 'Vecka {week, number}: {result} mot {goal}',
    en: 'Week {week, number}: {result} of {goal}',
  },
  'explain.row.weekAmount': {
    sv: 'Vecka {week, number}: {amount} på {days, plural, one {1 dag} other {{days, number} dagar}}',
    en: 'Week {week, number}: {amount} in {days, plural, one {1 day} other {{days, number} days}}',
  },
  'explain.row.result': { sv: 'Utfall vecka {week, number}', en: 'Result of week {week, number}' },
  'explain.row.weekGoal': { sv: 'Veckomålet', en: 'The week goal' },
  'explain.row.laterGoal': { sv: 'Ändrat senare, räknas inte', en: 'Changed later, not counted' },
  'explain.row.soFar': { sv: 'Hittills i månaden', en: 'So far in the month' },
  'explain.row.monthGoal': { sv: 'Månadsmålet', en: 'The month goal' },
  'explain.row.daysInMonth': { sv: 'Arbetsdagar i månaden', en: 'Working days in the month' },
  'explain.row.ofMonthGoal': { sv: 'Av månadsmålet {goal}', en: 'Of the month goal of {goal}' },
  'explain.row.median': { sv: 'Den mittersta veckan', en: 'The week in the middle' },
  'explain.row.slope': { sv: 'Ändras', en: 'Changes by' },
  'explain.row.slopePercent': { sv: 'I procent av den mittersta', en: 'In per cent of the one in the middle' },
  'explain.row.balance': {
    sv: 'Par av veckor som pekar {way, select, up {uppåt minus nedåt} down {nedåt minus uppåt} other {åt ena hållet minus det andra}}',
    en: 'Pairs of weeks that point {way, select, up {up less down} down {down less up} other {one way less the other}}',
  },
  'explain.row.needed': { sv: 'Behövs per vecka', en: 'Needed per week' },
  'explain.row.ofBest': {
    sv: '{percent, number} % av bästa veckan, {best}',
    en: '{percent, number}% of the best week, {best}',
  },
  'explain.row.best': { sv: 'Bästa veckan', en: 'The best week' },
  'explain.row.pace': { sv: 'I den här takten', en: 'At this pace' },
  'explain.row.ofGoal': {
    sv: '{percent, number} % av månadsmålet, {goal}',
    en: '{percent, number}% of the month goal, {goal}',
  },
  'explain.row.monthDays': {
    sv: 'Månaden, {days, plural, one {1 arbetsdag} other {{days, number} arbetsdagar}}',
    en: 'The month, {days, plural, one {1 working day} other {{days, number} working days}}',
  },
  'explain.row.lastWeekDays': {
    sv: 'Sista veckan, {days, plural, one {1 arbetsdag} other {{days, number} arbetsdagar}}',
    en: 'The last week, {days, plural, one {1 working day} other {{days, number} working days}}',
  },
  'explain.row.sellers': { sv: 'Säljare som räknas', en: 'Sellers counted' },

  'explain.value.count': { sv: '{count, number}', en: '{count, number}' },
  'explain.value.days': {
    sv: '{days, plural, one {1 arbetsdag} other {{days, number} arbetsdagar}}',
    en: '{days, plural, one {1 working day} other {{days, number} working days}}',
  },
  'explain.value.perDay': { sv: '{amount} per dag', en: '{amount} a day' },
  'explain.value.perWeek': { sv: '{amount} i veckan', en: '{amount} a week' },
  'explain.value.pairs': {
    sv: '{balance, number} av {pairs, number} (minst {least, number} krävs)',
    en: '{balance, number} of {pairs, number} (at least {least, number} needed)',
  },
  'explain.value.weeks': { sv: 'v. {weeks}', en: 'w. {weeks}' },
  'explain.value.noneYet': { sv: 'finns inte än', en: 'none yet' },
  'explain.value.band.first': { sv: 'till och med {to}', en: 'up to {to}' },
  'explain.value.band.between': { sv: 'över {from}, till och med {to}', en: 'over {from}, up to {to}' },
  'explain.value.band.last': { sv: 'över {from}', en: 'over {from}' },
});
