/**
 * Reading files in: what is wrong with a file or a row, what has to be asked, what was left out (design 8). A row's message
 * names the row and the column, what was read there, and what to do.
 */
import { defineMessages } from './define.ts';

export const importMessages = defineMessages({
  // The system's dialog.
  'import.choose.title': { sv: 'Välj en fil med affärer', en: 'Choose a file of deals' },
  'import.fileKind': { sv: 'CSV och text', en: 'CSV and text' },

  // The file as a whole. Nothing has been changed.
  'import.file.notFound': {
    sv: 'Filen finns inte längre där den låg. Välj den en gång till.',
    en: 'The file is no longer where it was. Please choose it again.',
  },
  'import.file.noAccess': {
    sv: 'Filen går inte att öppna. Är den öppen i Excel? Stäng den där, eller spara en kopia, och försök igen.',
    en: 'The file cannot be opened. Is it open in Excel? Close it there, or save a copy, and try again.',
  },
  'import.file.notFile': {
    sv: 'Det där är en mapp. Välj en fil med affärer.',
    en: 'That is a folder. Please choose a file of deals.',
  },
  'import.file.unreadable': {
    sv: 'Filen gick inte att läsa ({reason}). Spara en kopia på den här datorn och försök igen.',
    en: 'The file could not be read ({reason}). Save a copy on this computer and try again.',
  },
  'import.file.chooseAgain': {
    sv: 'En annan fil har lästs sedan dess. Välj filen en gång till.',
    en: 'Another file has been read since. Please choose the file again.',
  },
  'import.file.empty': {
    sv: 'Filen är tom. Exportera listan en gång till och kontrollera att den har rader.',
    en: 'The file is empty. Export the list again and check that it has rows.',
  },
  'import.file.tooLarge': {
    sv: 'Filen är större än {limit} MB. Exportera färre kolumner eller en kortare tid.',
    en: 'The file is larger than {limit} MB. Export fewer columns or a shorter time.',
  },
  'import.file.tooManyRows': {
    sv: 'Filen har fler än {limit, number} rader. Exportera en kortare tid, till exempel ett år.',
    en: 'The file has more than {limit, number} rows. Export a shorter time, for example one year.',
  },
  'import.file.tooManyColumns': {
    sv: 'Rad {row} har fler än {limit, number} kolumner. Exportera bara de kolumner som behövs.',
    en: 'Row {row} has more than {limit, number} columns. Export only the columns that are needed.',
  },
  'import.file.tooHeavy': {
    sv: 'Filen kräver mer minne än det finns. Exportera färre kolumner eller en kortare tid.',
    en: 'The file needs more memory than there is. Export fewer columns or a shorter time.',
  },
  'import.file.xls': {
    sv: 'Det här är en äldre eller låst Excelfil. Öppna den i Excel, välj Spara som, CSV UTF-8, och läs in den filen.',
    en: 'This is an older or a locked Excel file. Open it in Excel, choose Save As, CSV UTF-8, and read that file.',
  },
  'import.file.workbook': {
    sv: 'Det här är en arbetsbok från Excel. Öppna den, välj Spara som, CSV UTF-8, och läs in den filen.',
    en: 'This is an Excel workbook. Open it, choose Save As, CSV UTF-8, and read that file.',
  },
  'import.file.zip': {
    sv: 'Det här är en packad fil (zip). Packa upp den och välj listan som ligger i den.',
    en: 'This is a packed file (zip). Unpack it and choose the list inside.',
  },
  'import.file.pdf': {
    sv: 'Det här är en PDF, som inte går att läsa rad för rad. Exportera listan som CSV i stället.',
    en: 'This is a PDF, which cannot be read row by row. Export the list as CSV instead.',
  },
  'import.file.html': {
    sv: 'Det här är en webbsida, även om namnet säger något annat. Exportera listan som CSV i stället.',
    en: 'This is a web page, whatever its name says. Export the list as CSV instead.',
  },
  'import.file.binary': {
    sv: 'Det här är ingen textfil. Exportera listan som CSV, eller öppna den i Excel och spara den som CSV UTF-8.',
    en: 'This is not a text file. Export the list as CSV, or open it in Excel and save it as CSV UTF-8.',
  },
  'import.file.openQuote': {
    sv: 'På rad {row} börjar ett citattecken som inte tar slut där det ska, så raderna efter går inte att skilja åt. Rätta raden och läs in filen igen.',
    en: 'In row {row} a quotation mark does not end where it should, so the rows after it cannot be told apart. Mend the row and read the file again.',
  },
  'import.file.noHeader': {
    sv: 'Ingen rad säger vad kolumnerna heter. Rad {row} lyder ”{read}”. Lägg en rad överst med namn som Säljare, Datum och Belopp.',
    en: 'No row says what the columns are called. Row {row} reads “{read}”. Put a row on top with names such as Seller, Date and Amount.',
  },
  'import.file.fewColumns': {
    sv: 'Rad {row} har bara kolumnerna {columns}. En lista med affärer behöver tre: säljare, datum och belopp.',
    en: 'Row {row} has only the columns {columns}. A list of deals needs three: seller, date and amount.',
  },
  'import.file.noRows': {
    sv: 'Under rubrikerna på rad {row} finns inga rader. Exportera listan en gång till.',
    en: 'There are no rows under the column names in row {row}. Export the list again.',
  },

  // What has to be answered first.
  'import.question.seller': {
    sv: 'Vilken kolumn är säljaren? Namnen på rad {row} säger det inte: {columns}.',
    en: 'Which column is the seller? The names in row {row} do not tell: {columns}.',
  },
  'import.question.date': {
    sv: 'Vilken kolumn är affärens datum? Namnen på rad {row} säger det inte: {columns}.',
    en: 'Which column is the date of the deal? The names in row {row} do not tell: {columns}.',
  },
  'import.question.amount': {
    sv: 'Vilken kolumn är beloppet? Namnen på rad {row} säger det inte: {columns}.',
    en: 'Which column is the amount? The names in row {row} do not tell: {columns}.',
  },
  'import.question.manyNames': {
    sv: '{column} har {count, number} olika värden. Är det verkligen säljaren? Välj en annan kolumn.',
    en: '{column} has {count, number} different values. Is it really the seller? Choose another column.',
  },
  'import.question.statusValues': {
    sv: 'Vilka värden i {column} betyder att affären är såld?',
    en: 'Which values in {column} mean that the deal is sold?',
  },
  'import.question.dateOrder': {
    sv: 'I {column}, rad {row}, står {read}. Är det månad först eller dag först?',
    en: 'In {column}, row {row}, it says {read}. Is that month first or day first?',
  },
  'import.question.dateOrderMixed': {
    sv: 'I {column} är datumen skrivna på två sätt: {read} på rad {row} och {other} på rad {otherRow}. Vilket gäller? De andra raderna visas som oläsliga.',
    en: 'In {column} the dates are written in two ways: {read} in row {row} and {other} in row {otherRow}. Which one holds? The other rows are shown as unreadable.',
  },
  'import.question.decimalMark': {
    sv: 'I {column}, rad {row}, står {read}. Är tecknet ett decimaltecken eller skiljer det tusental?',
    en: 'In {column}, row {row}, it says {read}. Is the mark a decimal mark, or does it part thousands?',
  },
  'import.question.decimalMarkMixed': {
    sv: 'I {column} är beloppen skrivna på två sätt: {read} på rad {row} och {other} på rad {otherRow}. Vilket decimaltecken gäller? De andra raderna visas som oläsliga.',
    en: 'In {column} the amounts are written in two ways: {read} in row {row} and {other} in row {otherRow}. Which decimal mark holds? The other rows are shown as unreadable.',
  },
  'import.question.people': {
    sv: '{count, plural, one {Ett namn väntar på svar: ny i teamet, samma som någon, eller utanför.} other {# namn väntar på svar: nya i teamet, samma som någon, eller utanför.}}',
    en: '{count, plural, one {One name waits for an answer: new in the team, the same as somebody, or left out.} other {# names wait for an answer: new in the team, the same as somebody, or left out.}}',
  },
  'import.refused.nothing': {
    sv: 'Inget i filen ändrar någon siffra för dem som är valda, så det finns inget att läsa in.',
    en: 'Nothing in the file changes a figure of those who are chosen, so there is nothing to read in.',
  },

  // What was not read as data, and what else is good to know.
  'import.said.title': {
    sv: '{count, plural, one {Rad {rows} ovanför rubrikerna är ingen affär och lämnas utanför.} other {Rad {rows} ovanför rubrikerna är inga affärer och lämnas utanför.}}',
    en: '{count, plural, one {Row {rows} above the column names is no deal and is left out.} other {Rows {rows} above the column names are no deals and are left out.}}',
  },
  'import.said.header': {
    sv: '{count, plural, one {Rubrikerna står en gång till på rad {rows}, som lämnas utanför.} other {Rubrikerna står igen på rad {rows}, som lämnas utanför.}}',
    en: '{count, plural, one {The column names stand again in row {rows}, which is left out.} other {The column names stand again in rows {rows}, which are left out.}}',
  },
  'import.said.sum': {
    sv: '{count, plural, one {En summarad lämnas utanför: rad {rows}.} other {# summarader lämnas utanför: rad {rows}.}}',
    en: '{count, plural, one {A row of sums is left out: row {rows}.} other {# rows of sums are left out: rows {rows}.}}',
  },
  'import.said.remark': {
    sv: '{count, plural, one {En rad med bara en text lämnas utanför: rad {rows}.} other {# rader med bara en text lämnas utanför: rad {rows}.}}',
    en: '{count, plural, one {A row with nothing but a text is left out: row {rows}.} other {# rows with nothing but a text are left out: rows {rows}.}}',
  },
  'import.said.budget': {
    sv: 'Kolumnen {column} är budget och lämnas utanför: här läses bara vad som är sålt.',
    en: 'The column {column} is budget and is left out: only what is sold is read here.',
  },
  'import.said.nothingCounts': {
    sv: 'Ingen rad räknas som såld ({values}). Se efter vilka värden som betyder såld.',
    en: 'No row counts as sold ({values}). Check which values mean sold.',
  },
  'import.said.future': {
    sv: 'Filen har affärer fram till {date}, som inte har varit än. Se efter att datumen är rätt och att bara sålda affärer räknas.',
    en: 'The file has deals up to {date}, which is yet to come. Check the dates, and that only sold deals count.',
  },

  // Rows.
  'import.problem.slipped': {
    sv: 'Rad {row} har {cells} celler, men bara {columns} kolumner har namn, så cellerna kan ha hamnat fel. {name}: inga veckor läses in. Ofta är det ett komma i ett belopp eller en text: sätt citattecken runt den och läs in filen igen.',
    en: 'Row {row} has {cells} cells, but only {columns} columns have names, so the cells may have slipped. {name}: no week is read in. Often it is a comma in an amount or a text: put quotation marks around it and read the file again.',
  },
  'import.problem.noSeller': {
    sv: 'Rad {row}, {column}: säljaren saknas, så raden räknas inte för någon. Skriv namnet i filen och läs in den igen.',
    en: 'Row {row}, {column}: the seller is missing, so the row counts for nobody. Enter the name in the file and read it again.',
  },
  'import.problem.longName': {
    sv: 'Rad {row}, {column}: ”{read}” är längre än {limit} tecken och kan inte vara ett namn. Rätta raden och läs in filen igen.',
    en: 'Row {row}, {column}: “{read}” is longer than {limit} characters and cannot be a name. Mend the row and read the file again.',
  },
  'import.problem.noDate': {
    sv: 'Rad {row}, {column}: datumet saknas. Ingen vecka läses in för {name}, för det går inte att veta vilken affären hör till. Skriv datumet i filen och läs in den igen.',
    en: 'Row {row}, {column}: the date is missing. No week is read in for {name}, since it cannot be known which one the deal belongs to. Enter the date in the file and read it again.',
  },
  'import.problem.badDate': {
    sv: 'Rad {row}, {column}: ”{read}” går inte att läsa som datum. Ingen vecka läses in för {name}. Skriv datumet som 2026-03-09 och läs in filen igen.',
    en: 'Row {row}, {column}: “{read}” cannot be read as a date. No week is read in for {name}. Write the date as 2026-03-09 and read the file again.',
  },
  'import.problem.notMonthFirst': {
    sv: 'Rad {row}, {column}: ”{read}” är inget datum med månaden först. Ingen vecka läses in för {name}. Skriv datumet som de andra, eller svara att dagen står först.',
    en: 'Row {row}, {column}: “{read}” is no date with the month first. No week is read in for {name}. Write the date like the others, or answer that the day comes first.',
  },
  'import.problem.notDayFirst': {
    sv: 'Rad {row}, {column}: ”{read}” är inget datum med dagen först. Ingen vecka läses in för {name}. Skriv datumet som de andra, eller svara att månaden står först.',
    en: 'Row {row}, {column}: “{read}” is no date with the day first. No week is read in for {name}. Write the date like the others, or answer that the month comes first.',
  },
  'import.problem.noAmount': amountProblem(
    ['beloppet saknas.', 'Skriv det i filen och läs in den igen.'],
    ['the amount is missing.', 'Enter it in the file and read it again.'],
  ),
  'import.problem.badAmount': amountProblem(
    ['”{read}” går inte att läsa som belopp.', 'Skriv det som 12 500 eller 12500,50 och läs in filen igen.'],
    ['“{read}” cannot be read as an amount.', 'Write it as 12,500 or 12500.50 and read the file again.'],
  ),
  'import.problem.otherMark': amountProblem(
    ['”{read}” är inte skrivet med samma decimaltecken som de andra.', 'Rätta beloppet i filen och läs in den igen.'],
    [
      '“{read}” is not written with the same decimal mark as the others.',
      'Mend the amount in the file and read it again.',
    ],
  ),
  'import.problem.minusForm': amountProblem(
    ['”{read}” går inte att läsa som belopp.', 'Sätt minustecknet först, som -1 200, och läs in filen igen.'],
    ['“{read}” cannot be read as an amount.', 'Put the minus sign first, as in -1,200, and read the file again.'],
  ),
  'import.problem.otherCurrency': amountProblem(
    ['”{read}” är inte i det som teamet räknar i.', 'Räkna om beloppet i filen och läs in den igen.'],
    ['“{read}” is not in what the team counts in.', 'Convert the amount in the file and read it again.'],
  ),
  'import.problem.partOfOre': amountProblem(
    ['”{read}” har fler decimaler än valutan.', 'Avrunda beloppet i filen och läs in den igen.'],
    ['“{read}” has more decimals than the currency.', 'Round the amount in the file and read it again.'],
  ),
  'import.problem.fraction': amountProblem(
    ['”{read}” är inget helt tal.', 'Skriv hela tal i filen och läs in den igen.'],
    ['“{read}” is not a whole number.', 'Use whole numbers in the file and read it again.'],
  ),
  'import.problem.tooLarge': amountProblem(
    ['”{read}” är för stort för att räknas exakt.', 'Kontrollera nollorna i filen och läs in den igen.'],
    ['“{read}” is too large to be counted exactly.', 'Check the zeros in the file and read it again.'],
  ),
  'import.problem.sumTooLarge': amountProblem(
    [
      'med ”{read}” blir veckans summa för stor för att räknas exakt.',
      'Kontrollera nollorna i filen och läs in den igen.',
    ],
    [
      'with “{read}” the sum of the week is too large to be counted exactly.',
      'Check the zeros in the file and read it again.',
    ],
  ),
});

/** What is wrong, which week is left as it is (`week` 0: the date cannot be read either), and what to do. */
function amountProblem(sv: readonly [string, string], en: readonly [string, string]) {
  return {
    sv: `Rad {row}, {column}: ${sv[0]} {week, plural, =0 {} other {Vecka {week} {year} lämnas som den är för {name}. }}${sv[1]}`,
    en: `Row {row}, {column}: ${en[0]} {week, plural, =0 {} other {Week {week} {year} is left as it is for {name}. }}${en[1]}`,
  };
}
