/** The minutes (design 7): as a secretary would write them, neutral on what the meeting does not have. */
import { defineMessages } from './define.ts';

export const minutesMessages = defineMessages({
  'minutes.title': { sv: 'Minnesanteckningar', en: 'Minutes' },
  'minutes.titleDate': { sv: 'Minnesanteckningar {date}', en: 'Minutes {date}' },
  'minutes.documentTitle': { sv: 'Minnesanteckningar, {meeting}', en: 'Minutes, {meeting}' },
  'minutes.save.title': { sv: 'Spara minnesanteckningarna', en: 'Save the minutes' },
  'minutes.save.failed': {
    sv: 'Minnesanteckningarna kunde inte sparas i {folder}. Stäng filen om den är öppen i ett annat program, eller välj en annan mapp.',
    en: 'The minutes could not be saved in {folder}. Close the file if another program has it open, or choose another folder.',
  },
  'minutes.page': { sv: 'Sida {page} av {pages}', en: 'Page {page} of {pages}' },

  'minutes.header': { sv: '{meeting}, {year}, {week}', en: '{meeting}, {year}, {week}' },
  'minutes.weekOfMonth': {
    sv: '{k, select, 1 {första} 2 {andra} 3 {tredje} 4 {fjärde} 5 {femte} other {sjätte}} av {n, select, 4 {fyra} 5 {fem} other {sex}} i {month}',
    en: '{k, select, 1 {first} 2 {second} 3 {third} 4 {fourth} 5 {fifth} other {sixth}} of {n, select, 4 {four} 5 {five} other {six}} in {month}',
  },
  'minutes.file.week': { sv: 'Säljmöte {year}-v{week}', en: 'Sales meeting {year}-W{week}' },

  'minutes.time': { sv: 'Tid', en: 'Time' },
  'minutes.time.from': { sv: '{date}, kl.\u00A0{from}', en: '{date}, {from}' },
  'minutes.time.fromTo': { sv: '{date}, kl.\u00A0{from}–{to}', en: '{date}, {from}–{to}' },
  'minutes.leader': { sv: 'Mötesledare', en: 'Led by' },
  'minutes.leader.name': { sv: '{name}, försäljningschef', en: '{name}, sales manager' },
  'minutes.present': { sv: 'Närvarande', en: 'Present' },
  'minutes.absent': { sv: 'Frånvarande', en: 'Absent' },
  'minutes.unmarked': { sv: 'Inte antecknade', en: 'Not noted' },
  'minutes.guests': { sv: 'Gäster', en: 'Guests' },
  'minutes.nobody': { sv: 'Ingen', en: 'Nobody' },
  'minutes.person.remote': { sv: '{name} (på distans)', en: '{name} (remote)' },
  'minutes.person.late': { sv: '{name} (kom sent)', en: '{name} (late)' },
  'minutes.person.lateAt': { sv: '{name} (kom {time})', en: '{name} (from {time})' },

  'minutes.section': { sv: '§ {number}', en: '§ {number}' },

  'minutes.wins.none': { sv: 'Inga framgångar togs upp.', en: 'No wins were brought up.' },

  'minutes.promises.none': {
    sv: 'Det fanns inga veckomål att följa upp.',
    en: 'There were no week goals to follow up.',
  },
  'minutes.promises.followUp': { sv: 'Uppföljning', en: 'Follow-up' },
  'minutes.promises.open': { sv: 'Öppen', en: 'Open' },
  'minutes.promises.reached': {
    sv: '{reached} av {known} nådde veckomålet: {result} mot målet {goal}.',
    en: '{reached} of {known} reached their week goal: {result} against the goal of {goal}.',
  },
  'minutes.promises.reachedSeeTable': {
    sv: '{reached} av {known} nådde veckomålet (§ {section}): {result} mot målet {goal}.',
    en: '{reached} of {known} reached their week goal (§ {section}): {result} against the goal of {goal}.',
  },
  'minutes.promises.noneKnown': {
    sv: 'Inget veckomål kunde jämföras med ett utfall.',
    en: 'No week goal could be compared with a result.',
  },
  'minutes.promises.openActions': { sv: 'Åtgärder från tidigare möten', en: 'Actions from earlier meetings' },

  'minutes.team.trend': { sv: 'Teamets trend efter {week}:', en: 'The team’s trend after {week}:' },
  'minutes.team.noTrend': { sv: 'Teamet har ingen trend ännu.', en: 'The team has no trend yet.' },
  'minutes.team.goals': {
    sv: '{stated} av {of} har sagt ett månadsmål.',
    en: '{stated} of {of} have stated a month goal.',
  },
  'minutes.team.note': { sv: 'Anteckning: {text}', en: 'Note: {text}' },
  'minutes.team.track': { sv: '{month} hittills: {amount}', en: '{month} so far: {amount}' },

  'minutes.lookBack.reached': {
    sv: '{stated, plural, =0 {Inga mål var sagda för {period}.} other {{known, plural, =0 {Inget mål för {period} går att jämföra med utfallet.} other {{reached, number} av {known, number} nådde målet för {period}.}}}}',
    en: '{stated, plural, =0 {No goals were stated for {period}.} other {{known, plural, =0 {No goal for {period} can be compared with the result.} other {{reached, number} of {known, number} reached their goal for {period}.}}}}',
  },
  'minutes.lookBack.figures': { sv: '{result} mot målet {goal}', en: '{result} against the goal of {goal}' },
  'minutes.lookBack.first': { sv: 'första målet {amount}', en: 'first goal {amount}' },
  'minutes.longGoals.title': { sv: 'Mål för {period}', en: 'Goals for {period}' },
  'minutes.goals.title': { sv: '{step}, mål', en: '{step}, goals' },
  'minutes.goals.inForce': { sv: 'Gällande', en: 'In force' },
  'minutes.goals.new': { sv: 'Ny', en: 'New' },
  'minutes.goals.belief': { sv: 'Tror på målet: {belief} av 10.', en: 'Belief in the goal: {belief} of 10.' },
  'minutes.goals.potential': { sv: 'Potential: {text}', en: 'Potential: {text}' },
  'minutes.goals.inAdvance': { sv: 'Lämnat i förväg.', en: 'Left in advance.' },
  'minutes.goals.comesBack': { sv: 'Återkommer med mål {date}.', en: 'Comes back with a goal on {date}.' },
  'minutes.goals.none': { sv: 'Inget veckomål sagt.', en: 'No week goal stated.' },
  'minutes.goals.sum': { sv: 'Summa, {unit}', en: 'Sum, {unit}' },
  'minutes.goals.of': { sv: '{count} av {of}', en: '{count} of {of}' },
  'minutes.goals.sumNote': {
    sv: 'Summan för {week} gäller dem vars mål kunde jämföras med ett utfall.',
    en: 'The sum of {week} is over those whose goal could be compared with a result.',
  },
  'minutes.goals.noSellers': { sv: 'Ingen säljare var med i rundan.', en: 'There was no seller in the round.' },
  'minutes.restated': { sv: 'Ändrat månadsmål.', en: 'Changed month goal.' },
  'minutes.restated.up': {
    sv: '{name} höjde {month} från {from} till {to}{isEarlier, select, yes { den {day}} other {}}{hasReason, select, yes {: {reason}} other {.}}',
    en: '{name} raised {month} from {from} to {to}{isEarlier, select, yes { on {day}} other {}}{hasReason, select, yes {: {reason}} other {.}}',
  },
  'minutes.restated.down': {
    sv: '{name} sänkte {month} från {from} till {to}{isEarlier, select, yes { den {day}} other {}}{hasReason, select, yes {: {reason}} other {.}}',
    en: '{name} lowered {month} from {from} to {to}{isEarlier, select, yes { on {day}} other {}}{hasReason, select, yes {: {reason}} other {.}}',
  },

  'minutes.obstacles.none': { sv: 'Inga hinder togs upp.', en: 'No obstacles were brought up.' },
  'minutes.obstacles.obstacle': { sv: 'Hinder', en: 'Obstacle' },
  'minutes.obstacles.undecided': { sv: 'Inget beslut', en: 'No decision' },
  'minutes.what': { sv: 'Vad', en: 'What' },

  'minutes.training.none': { sv: 'Ingen säljträning antecknades.', en: 'No training was noted.' },
  'minutes.training.lesson': { sv: 'Lärdom: {text}', en: 'Lesson: {text}' },

  'minutes.summary.goals': {
    sv: '{stated} av {of} har sagt ett veckomål{advance, plural, =0 {} other {, {advance} av dem i förväg}}.',
    en: '{stated} of {of} have stated a week goal{advance, plural, =0 {} other {, {advance} of them in advance}}.',
  },
  'minutes.summary.sum': { sv: 'Tillsammans {amount}.', en: 'Together {amount}.' },
  'minutes.summary.confirmed': {
    sv: 'Mål och beslut lästes upp och bekräftades.',
    en: 'Goals and decisions were read aloud and confirmed.',
  },

  'minutes.close.energy': {
    sv: 'Energi {value} av 10, snittet av {answers, number} svar.',
    en: 'Energy {value} of 10, the average of {answers, number} answers.',
  },
  'minutes.close.next': {
    sv: 'Nästa möte {date} kl.\u00A0{time}, {week}{hasPlace, select, yes {, {place}} other {}}.',
    en: 'Next meeting {date} at\u00A0{time}, {week}{hasPlace, select, yes {, {place}} other {}}.',
  },
  'minutes.close.noNext': { sv: 'Nästa möte är inte bestämt.', en: 'The next meeting is not decided.' },

  'minutes.minutes': { sv: 'Minuter', en: 'Minutes' },
  'minutes.minutes.planned': { sv: 'Plan', en: 'Planned' },
  'minutes.minutes.used': { sv: 'Använt', en: 'Used' },

  'minutes.addenda': { sv: 'Tillägg', en: 'Addenda' },
  'minutes.signatures': { sv: 'Justering', en: 'Signatures' },
  'minutes.signatures.notes': { sv: 'Vid anteckningarna', en: 'Minutes by' },
  'minutes.signatures.adjusted': { sv: 'Justeras', en: 'Approved by' },

  'minutes.text.weekGoal': { sv: 'veckomål {amount}', en: 'week goal {amount}' },
  'minutes.text.monthGoal': { sv: 'månadsmål {amount}', en: 'month goal {amount}' },
  'minutes.text.monthGoalFrom': {
    sv: 'månadsmål {amount} (först {first})',
    en: 'month goal {amount} (first {first})',
  },
  'minutes.text.lastWeek': {
    sv: '{week}: {result} mot målet {goal}, {kept}',
    en: '{week}: {result} against the goal of {goal}, {kept}',
  },
  'minutes.text.trend': { sv: 'trend: {trend}', en: 'trend: {trend}' },
  'minutes.text.minutes': { sv: '{step} {used} ({planned})', en: '{step} {used} ({planned})' },
  'minutes.text.minutesTitle': { sv: 'Minuter, använt (plan)', en: 'Minutes, used (planned)' },
});
