/** The rhythm: the year's meetings (design 5). */
import { defineMessages } from './define.ts';

export const rhythmMessages = defineMessages({
  'rhythm.title': { sv: 'Mötesåret {year}', en: 'Meetings in {year}' },
  'rhythm.weeklies': { sv: 'Veckomöten, {weekday}ar {time}', en: 'Weekly meetings, {weekday}s {time}' },
  'rhythm.longer': { sv: 'Månadsmöten och längre', en: 'Monthly and longer' },

  'rhythm.held': { sv: 'hållet', en: 'held' },
  'rhythm.missed': { sv: 'missat', en: 'missed' },
  'rhythm.calledOff': { sv: 'inställt', en: 'called off' },
  'rhythm.calledOffWhy': { sv: 'inställt: {reason}', en: 'called off: {reason}' },
  'rhythm.coming': { sv: 'väntar', en: 'to come' },
  'rhythm.due': { sv: 'ska hållas', en: 'due now' },
  'rhythm.today': { sv: 'i dag {time}', en: 'today {time}' },
  'rhythm.overdue': { sv: 'skulle hållits {date}', en: 'was due {date}' },
  'rhythm.open': { sv: 'pågår', en: 'open' },
  'rhythm.notDue': { sv: 'inget möte', en: 'no meeting' },
  'rhythm.beforeStart': { sv: 'före starten', en: 'before the start' },
  'rhythm.everybodyAbsent': { sv: 'alla borta', en: 'all away' },
  'rhythm.noTeam': { sv: 'inga säljare', en: 'no sellers' },
  'rhythm.minutes': { sv: '{count, number} min', en: '{count, number} min' },
  'rhythm.meetings': { sv: '{count, number} möten', en: '{count, number} meetings' },

  'rhythm.meetingOf': { sv: '{meeting} {period}', en: '{meeting}, {period}' },
  'rhythm.cell': { sv: '{seen}. {meeting}', en: '{seen}. {meeting}' },
  'rhythm.cell.callOff': { sv: '{cell}. Ställ in', en: '{cell}. Call it off' },
  'rhythm.cell.open': { sv: '{cell}. Öppna mötet', en: '{cell}. Open the meeting' },
  'rhythm.cell.choose': { sv: '{cell}. Välj möte', en: '{cell}. Choose a meeting' },
  'rhythm.cell.show': { sv: '{cell}. Visa', en: '{cell}. Show' },

  'rhythm.sums': { sv: 'Året hittills', en: 'The year so far' },
  'rhythm.sum.figure': { sv: '{value, number}', en: '{value, number}' },
  'rhythm.sum.tenths': { sv: '{value, number, ::.0}', en: '{value, number, ::.0}' },
  'rhythm.sum.held': {
    sv: '{count, plural, one {veckomöte hållet} other {veckomöten hållna}}',
    en: '{count, plural, one {weekly meeting held} other {weekly meetings held}}',
  },
  'rhythm.sum.missed': {
    sv: '{count, plural, =0 {missade} one {missat, v. {weeks}} other {missade, v. {weeks}}}',
    en: '{count, plural, =0 {missed} other {missed, w. {weeks}}}',
  },
  'rhythm.sum.calledOff': {
    sv: '{count, plural, one {1 inställt} other {{count, number} inställda}}',
    en: '{count, plural, one {1 called off} other {{count, number} called off}}',
  },
  'rhythm.sum.monthlies': {
    sv: '{held, plural, one {månadsmöte} other {månadsmöten}} av {of, number}',
    en: '{held, plural, one {monthly meeting} other {monthly meetings}} of {of, number}',
  },
  'rhythm.sum.minutes': {
    sv: 'minuter i snitt, plan {planned, number}',
    en: 'minutes on average, planned {planned, number}',
  },
  'rhythm.sum.energy': { sv: 'energi i snitt, av 10', en: 'energy on average, of 10' },
  'rhythm.range': { sv: '{from, number}–{to, number}', en: '{from, number}–{to, number}' },
  'rhythm.lastOf': { sv: '{others} och {last}', en: '{others} and {last}' },

  'rhythm.waits': { sv: 'Väntar', en: 'To come' },
  'rhythm.waits.meeting': { sv: '{meeting}, {when}', en: '{meeting}, {when}' },
  'rhythm.legend': { sv: 'Tecken', en: 'Signs' },

  'rhythm.callOff.title': {
    sv: 'Ställa in {kind, select, week {veckomötet} month {månadsmötet} quarter {kvartalsmötet} half {halvårsmötet} other {årsmötet}} {period}?',
    en: 'Call off the {kind, select, week {weekly} month {monthly} quarter {quarterly} half {half-year} other {annual}} meeting, {period}?',
  },
  'rhythm.callOff.reason': { sv: 'Varför?', en: 'Why?' },
  'rhythm.callOff.hint': {
    sv: 'Skälet står här i mötesåret. Hålls mötet ändå räknas det som hållet.',
    en: 'The reason stands here in the year. If the meeting is held all the same, it counts as held.',
  },
  'rhythm.callOff.yes': { sv: 'Ställ in mötet', en: 'Call it off' },
  'rhythm.calledOff.title': {
    sv: '{kind, select, week {Veckomötet} month {Månadsmötet} quarter {Kvartalsmötet} half {Halvårsmötet} other {Årsmötet}} {period} är inställt',
    en: 'The {kind, select, week {weekly} month {monthly} quarter {quarterly} half {half-year} other {annual}} meeting, {period}, is called off',
  },
  'rhythm.calledOff.at': { sv: 'Inställt {when}.', en: 'Called off {when}.' },
  'rhythm.calledOff.reinstate': { sv: 'Håll mötet ändå', en: 'Hold it after all' },
  'rhythm.close': { sv: 'Stäng', en: 'Close' },
  'rhythm.several.one': { sv: '{title}, {date}, {state}', en: '{title}, {date}, {state}' },
});
