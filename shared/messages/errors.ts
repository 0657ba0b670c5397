/** What the reducer and the host refuse, and why. */
import { defineMessages } from './define.ts';

export const errorMessages = defineMessages({
  'error.seller.noName': { sv: 'Säljaren behöver ett namn.', en: 'The seller needs a name.' },
  'error.seller.nameTaken': {
    sv: '{name} finns redan i teamet. Skriv namnet så att ni kan skilja dem åt.',
    en: '{name} is already in the team. Write the name so that you can tell them apart.',
  },
  'error.seller.gone': { sv: 'Säljaren finns inte längre i teamet.', en: 'The seller is no longer in the team.' },
  'error.seller.leftBeforeJoined': {
    sv: '{name} kan inte sluta före sin första vecka.',
    en: '{name} cannot leave before the first week.',
  },
  'error.seller.hasHistory': {
    sv: '{name} har siffror eller mål i filen. Skriv sista veckan i stället, så finns de kvar.',
    en: '{name} has figures or goals in the file. Enter the last week instead, and they stay.',
  },
  'error.anonymise.stillHere': {
    sv: '{name} är kvar i teamet. Skriv sista veckan; när den är över går det.',
    en: '{name} is still in the team. Enter the last week; once it is over this can be done.',
  },
  'error.anonymise.inMeeting': {
    sv: '{name} är med i mötet som pågår. Avsluta det först.',
    en: '{name} is in the meeting that is open. Close it first.',
  },
  'error.seller.order': {
    sv: 'Ordningen stämde inte med teamet. Försök igen.',
    en: 'The order did not match the team. Please try again.',
  },
  'error.action.gone': { sv: 'Beslutet finns inte längre.', en: 'The decision is no longer there.' },
  'error.action.locked': {
    sv: 'Beslutet står i låsta anteckningar, så orden ligger fast. Ansvarig och dag kan ändras.',
    en: 'The decision is in locked minutes, so its words stand. Owner and day can be changed.',
  },
  'error.obstacle.gone': { sv: 'Hindret finns inte längre.', en: 'The obstacle is no longer there.' },
  'error.goal.gone': { sv: 'Målet finns inte längre.', en: 'The goal is no longer there.' },
  'error.goal.over': {
    sv: 'Perioden är slut. Ett mål sätts för det som kommer.',
    en: 'That period is over. A goal is for what is to come.',
  },
  'error.goal.correctionOver': {
    sv: 'Målet kan inte rättas längre. Säg ett nytt mål i stället, det gamla står kvar.',
    en: 'This goal can no longer be corrected. State a new one instead; the old one stays.',
  },
  'error.meeting.noneOpen': { sv: 'Inget möte pågår.', en: 'No meeting is open.' },
  'error.meeting.alreadyOpen': {
    sv: 'Ett möte pågår redan. Fortsätt eller avsluta det först.',
    en: 'A meeting is already open. Go on with it or close it first.',
  },
  'error.meeting.noSellers': {
    sv: 'Teamet har inga säljare den veckan. Lägg till dem under Förbered.',
    en: 'The team has no sellers that week. Add them under Prepare.',
  },
  'error.meeting.noSuchPlace': {
    sv: 'Det steget finns inte i mötet.',
    en: 'That step is not part of this meeting.',
  },
  'error.meeting.goalsStated': {
    sv: 'Mål är redan sagda på mötet, så veckan kan inte bytas.',
    en: 'Goals have been stated at this meeting, so the week cannot be changed.',
  },
  'error.callOff.noReason': { sv: 'Skriv varför mötet ställs in.', en: 'Write why the meeting is called off.' },
  'error.callOff.held': {
    sv: 'Mötet är redan hållet eller har börjat, så det kan inte ställas in.',
    en: 'The meeting has been held or has begun, so it cannot be called off.',
  },
  'error.callOff.already': { sv: 'Mötet är redan inställt.', en: 'The meeting is already called off.' },
  'error.callOff.gone': { sv: 'Mötet är inte inställt längre.', en: 'The meeting is no longer called off.' },
  'error.meeting.notClosed': { sv: 'Mötet är inte avslutat.', en: 'The meeting has not been closed.' },
  'error.meeting.locked': {
    sv: 'Anteckningarna är låsta och ändras inte mer.',
    en: 'The minutes are locked and do not change any more.',
  },
  'error.meeting.weekNotFinished': {
    sv: 'Bara veckan som pågår kan räknas som färdig, från fredagen.',
    en: 'Only the running week can count as finished, from its Friday.',
  },
  'error.meeting.notLocked': {
    sv: 'Anteckningarna är inte låsta än. Ändra i dem i stället.',
    en: 'The minutes are not locked yet. Change them instead.',
  },
  'error.addendum.empty': { sv: 'Skriv vad som ska läggas till.', en: 'Write what is to be added.' },
  'error.command.invalid': {
    sv: 'Det gick inte att spara: något i det som skrevs kunde inte läsas ({place}).',
    en: 'That could not be saved: something in what was written could not be read ({place}).',
  },
  'error.command.readOnly': {
    sv: 'Filen är öppen bara för läsning, så inget kan ändras.',
    en: 'The file is open for reading only, so nothing can be changed.',
  },
  'error.command.noTeam': { sv: 'Inget team är öppet.', en: 'No team is open.' },
  'error.undo.nothing': { sv: 'Det finns inget att ångra här.', en: 'There is nothing to undo here.' },
  'error.import.changedSince': {
    sv: 'Siffrorna har ändrats sedan filen visades. Titta igenom ändringarna en gång till.',
    en: 'The figures have changed since the file was shown. Please look through the changes once more.',
  },
  'quit.unsaved': { sv: 'Det finns ändringar som inte är sparade', en: 'There are changes that are not saved' },
  'quit.unsaved.detail': {
    sv: 'Om du avslutar nu försvinner de. Stanna kvar så försöker appen spara igen.',
    en: 'If you quit now they are lost. Stay, and the app tries to save again.',
  },
  'quit.unsaved.yes': { sv: 'Avsluta ändå', en: 'Quit anyway' },
  'quit.unsaved.no': { sv: 'Stanna kvar', en: 'Stay' },
});
