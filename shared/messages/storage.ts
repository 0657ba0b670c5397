/** What the app says about the team file: why it cannot be read, why it is not saved, who else has it (design 9). */
import { defineMessages } from './define.ts';

/** Where in the file: the list, the row, whose it is. "Utfall, rad 12 (Åsa Öberg)". */
const ROW_SV = '{row, plural, =0 {} other {, rad {row, number}}}{known, select, yes { ({who})} other {}}';
const ROW_EN = '{row, plural, =0 {} other {, row {row, number}}}{known, select, yes { ({who})} other {}}';
const PLACE_SV = `{list, select, settings {Inställningar} sellers {Säljare} budgets {Budgetar} results {Utfall} absences {Frånvaro} goals {Mål} meetings {Möten} actions {Beslut} other {Filen}}${ROW_SV}`;
const PLACE_EN = `{list, select, settings {Settings} sellers {Sellers} budgets {Budgets} results {Results} absences {Absences} goals {Goals} meetings {Meetings} actions {Actions} other {The file}}${ROW_EN}`;
const PERSON_SV = '{known, select, yes {{who}} other {samma säljare}}';
const PERSON_EN = '{known, select, yes {{who}} other {the same seller}}';

export const storageMessages = defineMessages({
  'storage.unreadable.title': { sv: '{file} går inte att läsa', en: '{file} cannot be read' },
  'storage.unreadable.untouched': {
    sv: 'Ingenting i filen har ändrats.',
    en: 'Nothing in the file has been changed.',
  },
  'storage.unreadable.restore': {
    sv: 'Öppna säkerhetskopian från {at}',
    en: 'Open the backup from {at}',
  },
  'storage.unreadable.restoreHint': {
    sv: 'Filen som inte går att läsa sparas under ett annat namn.',
    en: 'The file that cannot be read is kept under another name.',
  },
  'storage.unreadable.noBackup': {
    sv: 'Det finns ingen säkerhetskopia som går att läsa.',
    en: 'There is no backup that can be read.',
  },
  'storage.unreadable.missing': {
    sv: '{file} finns inte kvar i mappen {folder}. Har den flyttats eller fått ett nytt namn? Öppna den där den ligger nu.',
    en: '{file} is no longer in the folder {folder}. Has it been moved or renamed? Open it from where it is now.',
  },
  'storage.unreadable.noPermission': {
    sv: 'Du får inte läsa {file}. Be den som äger mappen om tillgång.',
    en: 'You are not allowed to read {file}. Ask whoever owns the folder for access.',
  },
  'storage.unreadable.notAFile': {
    sv: '{file} är en mapp eller något annat, inte en fil. Välj teamets fil i stället.',
    en: '{file} is a folder or something else, not a file. Choose the team’s file instead.',
  },
  'storage.unreadable.disk': {
    sv: 'Disken kunde inte läsa {file}. Kontrollera att disken eller nätverket är anslutet och försök igen.',
    en: 'The disk could not read {file}. Check that the disk or the network is connected, then try again.',
  },
  'storage.unreadable.tooLarge': {
    sv: '{file} är {megabytes, number} MB. En teamfil är högst {limit, number} MB, så det här är nog en annan fil.',
    en: '{file} is {megabytes, number} MB. A team file is at most {limit, number} MB, so this is probably another file.',
  },
  'storage.unreadable.empty': {
    sv: '{file} är tom. Något har tömt den utanför appen. Öppna en säkerhetskopia.',
    en: '{file} is empty. Something outside the app has emptied it. Open a backup.',
  },
  'storage.unreadable.zeros': {
    sv: '{file} innehåller bara nollor, som efter ett strömavbrott eller en avbruten kopiering. Öppna en säkerhetskopia.',
    en: '{file} holds nothing but zeros, as after a power cut or a copy that was interrupted. Open a backup.',
  },
  'storage.unreadable.utf16': {
    sv: '{file} är sparad som UTF-16 av ett annat program. Spara den som UTF-8 där, eller öppna en säkerhetskopia.',
    en: '{file} was saved as UTF-16 by another program. Save it as UTF-8 there, or open a backup.',
  },
  'storage.unreadable.notText': {
    sv: '{file} innehåller något annat än text på rad {line, number}. Har ett annat program ändrat den? Öppna en säkerhetskopia.',
    en: '{file} holds something other than text on line {line, number}. Has another program changed it? Open a backup.',
  },
  'storage.unreadable.null': {
    sv: '{file} innehåller bara ordet null, alltså inget team. Öppna en säkerhetskopia.',
    en: '{file} holds only the word null, so no team. Open a backup.',
  },
  'storage.unreadable.truncated': {
    sv: '{file} tar slut mitt i, på rad {line, number}, tecken {column, number}. Resten saknas. Öppna en säkerhetskopia.',
    en: '{file} stops in the middle, on line {line, number}, character {column, number}. The rest is missing. Open a backup.',
  },
  'storage.unreadable.syntax': {
    sv: '{file} går inte att tyda på rad {line, number}, tecken {column, number}. Rätta där, eller öppna en säkerhetskopia.',
    en: '{file} cannot be understood on line {line, number}, character {column, number}. Mend it there, or open a backup.',
  },
  'storage.unreadable.keyTwice': {
    sv: 'I {file} står ”{key}” två gånger på samma ställe, andra gången på rad {line, number}. Ta bort den ena, eller öppna en säkerhetskopia.',
    en: 'In {file}, “{key}” stands twice in the same place, the second time on line {line, number}. Remove one of them, or open a backup.',
  },
  'storage.unreadable.tooDeep': {
    sv: '{file} är inte en teamfil: på rad {line, number} ligger för mycket inuti vartannat. Välj en annan fil.',
    en: '{file} is not a team file: on line {line, number} too much is nested. Choose another file.',
  },

  'storage.problem.notOurs': {
    sv: 'Det här är inte en fil från Säljmötet. Välj teamets fil i stället.',
    en: 'This is not a file from Säljmötet. Choose the team’s file instead.',
  },
  'storage.problem.newer': {
    sv: 'Filen är sparad av en nyare version av Säljmötet. Uppdatera appen för att öppna den.',
    en: 'The file was saved by a newer version of Säljmötet. Update the app to open it.',
  },
  'storage.problem.noVersion': {
    sv: 'Filen säger inte vilken version den är: ”version” saknas eller är fel.',
    en: 'The file does not say which version it is: “version” is missing or wrong.',
  },
  'storage.problem.unknownKey': {
    sv: `${PLACE_SV}: appen känner inte till ”{key}”.`,
    en: `${PLACE_EN}: the app does not know “{key}”.`,
  },
  'storage.problem.missingKey': { sv: `${PLACE_SV}: ”{key}” saknas.`, en: `${PLACE_EN}: “{key}” is missing.` },
  'storage.problem.notText': {
    sv: `${PLACE_SV}: ”{key}” ska vara text.`,
    en: `${PLACE_EN}: “{key}” should be text.`,
  },
  'storage.problem.notWhole': {
    sv: `${PLACE_SV}: ”{key}” ska vara ett helt tal.`,
    en: `${PLACE_EN}: “{key}” should be a whole number.`,
  },
  'storage.problem.notNumber': {
    sv: `${PLACE_SV}: ”{key}” ska vara ett tal.`,
    en: `${PLACE_EN}: “{key}” should be a number.`,
  },
  'storage.problem.notList': {
    sv: `${PLACE_SV}: här ska det vara en lista.`,
    en: `${PLACE_EN}: this should be a list.`,
  },
  'storage.problem.notGroup': {
    sv: `${PLACE_SV}: något annat står här än det som ska stå.`,
    en: `${PLACE_EN}: something else stands here than should.`,
  },
  'storage.problem.notYesNo': {
    sv: `${PLACE_SV}: ”{key}” ska vara true eller false.`,
    en: `${PLACE_EN}: “{key}” should be true or false.`,
  },
  'storage.problem.notAllowed': {
    sv: `${PLACE_SV}: ”{key}” har ett värde som inte får finnas.`,
    en: `${PLACE_EN}: “{key}” has a value that is not allowed.`,
  },
  'storage.problem.tooLong': {
    sv: `${PLACE_SV}: ”{key}” är längre än {limit, number} tecken.`,
    en: `${PLACE_EN}: “{key}” is longer than {limit, number} characters.`,
  },
  'storage.problem.emptyText': { sv: `${PLACE_SV}: ”{key}” är tom.`, en: `${PLACE_EN}: “{key}” is empty.` },
  'storage.problem.tooBig': {
    sv: `${PLACE_SV}: ”{key}” får vara högst {limit, number}.`,
    en: `${PLACE_EN}: “{key}” may be at most {limit, number}.`,
  },
  'storage.problem.tooSmall': {
    sv: `${PLACE_SV}: ”{key}” får vara lägst {limit, number}.`,
    en: `${PLACE_EN}: “{key}” may be no less than {limit, number}.`,
  },
  'storage.problem.notId': {
    sv: `${PLACE_SV}: ”{key}” är inte ett id som appen har gjort.`,
    en: `${PLACE_EN}: “{key}” is not an id that the app has made.`,
  },
  'storage.problem.notInstant': {
    sv: `${PLACE_SV}: ”{key}” är inte en tidpunkt, som 2026-11-23T08:20:00.000Z.`,
    en: `${PLACE_EN}: “{key}” is not a point in time, such as 2026-11-23T08:20:00.000Z.`,
  },
  'storage.problem.notDate': {
    sv: `${PLACE_SV}: ”{key}” är inte ett datum, som 2026-11-23.`,
    en: `${PLACE_EN}: “{key}” is not a date, such as 2026-11-23.`,
  },
  'storage.problem.notTime': {
    sv: `${PLACE_SV}: ”{key}” är inte ett klockslag, som 09:00.`,
    en: `${PLACE_EN}: “{key}” is not a time of day, such as 09:00.`,
  },
  'storage.problem.notWeek': {
    sv: `${PLACE_SV}: ”{key}” är inte en vecka, som 2026-W48.`,
    en: `${PLACE_EN}: “{key}” is not a week, such as 2026-W48.`,
  },
  'storage.problem.notMonth': {
    sv: `${PLACE_SV}: ”{key}” är inte en månad, som 2026-11.`,
    en: `${PLACE_EN}: “{key}” is not a month, such as 2026-11.`,
  },
  'storage.problem.notPeriod': {
    sv: `${PLACE_SV}: ”{key}” är inte en vecka, månad eller längre period, som 2026-W48, 2026-11 eller 2026-Q4.`,
    en: `${PLACE_EN}: “{key}” is not a week, month or longer period, such as 2026-W48, 2026-11 or 2026-Q4.`,
  },
  'storage.problem.notTimeZone': {
    sv: `${PLACE_SV}: ”{key}” är inte en tidszon, som Europe/Stockholm.`,
    en: `${PLACE_EN}: “{key}” is not a time zone, such as Europe/Stockholm.`,
  },
  'storage.problem.notRising': {
    sv: `${PLACE_SV}: de fyra gränserna för trenden ska stiga.`,
    en: `${PLACE_EN}: the trend’s four limits should rise.`,
  },
  'storage.problem.resultTwice': {
    sv: `Utfall, rad {row, number}: två utfall för ${PERSON_SV} vecka {week, number} {year}. Det första står på rad {first, number}.`,
    en: `Results, row {row, number}: two figures for ${PERSON_EN} in week {week, number}, {year}. The first is on row {first, number}.`,
  },
  'storage.problem.absenceTwice': {
    sv: `Frånvaro, rad {row, number}: två rader för ${PERSON_SV} vecka {week, number} {year}. Den första är rad {first, number}.`,
    en: `Absences, row {row, number}: two rows for ${PERSON_EN} in week {week, number}, {year}. The first is row {first, number}.`,
  },
  'storage.problem.budgetTwice': {
    sv: `Budgetar, rad {row, number}: två budgetar för ${PERSON_SV} i {month}. Den första står på rad {first, number}.`,
    en: `Budgets, row {row, number}: two budgets for ${PERSON_EN} in {month}. The first is on row {first, number}.`,
  },
  'storage.problem.idTwice': {
    sv: `${PLACE_SV}: samma id finns redan på rad {first, number}.`,
    en: `${PLACE_EN}: the same id already stands on row {first, number}.`,
  },
  'storage.problem.sellerTwice': {
    sv: `${PLACE_SV}: samma säljare står två gånger (”{key}”).`,
    en: `${PLACE_EN}: the same seller stands twice (“{key}”).`,
  },
  'storage.problem.sellerGone': {
    sv: `${PLACE_SV}: ”{key}” är en säljare som inte finns i filen.`,
    en: `${PLACE_EN}: “{key}” is a seller who is not in the file.`,
  },
  'storage.problem.meetingGone': {
    sv: `${PLACE_SV}: ”{key}” är ett möte som inte finns i filen.`,
    en: `${PLACE_EN}: “{key}” is a meeting that is not in the file.`,
  },
  'storage.problem.goalGone': {
    sv: `${PLACE_SV}: ”{key}” är ett mål som inte finns i filen.`,
    en: `${PLACE_EN}: “{key}” is a goal that is not in the file.`,
  },
  'storage.problem.actionGone': {
    sv: `${PLACE_SV}: ”{key}” är ett beslut som inte finns i filen.`,
    en: `${PLACE_EN}: “{key}” is an action that is not in the file.`,
  },
  'storage.problem.correctsOther': {
    sv: `${PLACE_SV}: rättelsen gäller inte ett tidigare mål för samma säljare och period.`,
    en: `${PLACE_EN}: the correction is not of an earlier goal for the same seller and period.`,
  },

  'storage.write.full': {
    sv: 'Disken är full. Ändringen finns kvar här och sparas så snart det finns plats.',
    en: 'The disk is full. The change is kept here and saved as soon as there is room.',
  },
  'storage.write.noPermission': {
    sv: 'Du får inte spara i mappen {folder}. Ändringen finns kvar här. Be den som äger mappen om tillgång, eller spara en kopia någon annanstans.',
    en: 'You are not allowed to save in the folder {folder}. The change is kept here. Ask whoever owns the folder for access, or save a copy somewhere else.',
  },
  'storage.write.readOnly': {
    sv: 'Disken är skrivskyddad. Ändringen finns kvar här. Spara en kopia på en annan disk.',
    en: 'The disk is write-protected. The change is kept here. Save a copy on another disk.',
  },
  'storage.write.folderGone': {
    sv: 'Mappen {folder} går inte att nå. Anslut disken eller nätverket igen, så sparas ändringen. Den finns kvar här.',
    en: 'The folder {folder} cannot be reached. Connect the disk or the network again and the change is saved. It is kept here.',
  },
  'storage.write.busy': {
    sv: 'Ett annat program håller i {file}. Ändringen finns kvar här och sparas när filen är ledig.',
    en: 'Another program is holding {file}. The change is kept here and saved when the file is free.',
  },
  'storage.write.io': {
    sv: 'Disken kunde inte spara. Ändringen finns kvar här och appen försöker igen. Spara gärna en kopia på en annan disk.',
    en: 'The disk could not save. The change is kept here and the app tries again. Do save a copy on another disk.',
  },
  'storage.write.changedOutside': {
    sv: '{file} har ändrats utanför appen sedan den öppnades. Inget har skrivits över. Ändringen finns kvar här. Spara en kopia.',
    en: '{file} has been changed outside the app since it was opened. Nothing has been overwritten. The change is kept here. Save a copy.',
  },
  'storage.write.heldElsewhere': {
    sv: '{file} är öppen någon annanstans. Här går den bara att läsa.',
    en: '{file} is open somewhere else. Here it can only be read.',
  },
  'storage.write.closed': { sv: '{file} är stängd.', en: '{file} is closed.' },
  /** Before the file's ending: "Norr (oläslig 2026-09-14 0912).json". */
  'storage.keptName': { sv: '{name} (oläslig {at})', en: '{name} (unreadable {at})' },
});
