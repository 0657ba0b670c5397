/** Figures as a file: the choice in the archive, the dialog, the file's name, and what can go wrong (design 7). */
import { defineMessages } from './define.ts';

export const exportMessages = defineMessages({
  'export.open': { sv: 'Exportera nyckeltal …', en: 'Export key figures …' },
  'export.title': { sv: 'Exportera nyckeltal', en: 'Export key figures' },
  'export.what': {
    sv: 'En rad per säljare och vecka: utfall, mål, budget, takt och trend. Filen innehåller varje säljares egna siffror, så dela den bara med dem som ska se dem.',
    en: 'One row per seller and week: result, goals, budget, pace and trend. The file holds each seller’s own figures, so share it only with those who are meant to see them.',
  },
  'export.kind': { sv: 'Hur ska filen användas?', en: 'How will the file be used?' },
  'export.kind.excel': { sv: 'I Excel (rekommenderas)', en: 'In Excel (recommended)' },
  'export.kind.rfc4180': {
    sv: 'I ett annat program: vanlig CSV (RFC 4180)',
    en: 'In another program: plain CSV (RFC 4180)',
  },
  'export.save': { sv: 'Spara …', en: 'Save …' },
  'export.noSeller': {
    sv: 'Lägg först till säljare under Förbered.',
    en: 'First add sellers under Prepare.',
  },
  'export.save.title': { sv: 'Spara nyckeltalen', en: 'Save the key figures' },
  'export.seller.title': { sv: 'Spara uppgifterna om {name}', en: 'Save the data about {name}' },
  'export.seller.fileKind': { sv: 'JSON-fil', en: 'JSON file' },
  'export.fileKind': { sv: 'CSV-fil', en: 'CSV file' },
  'export.fileName': { sv: 'Nyckeltal', en: 'Key figures' },
  'export.failed': {
    sv: '{what, select, seller {Uppgifterna} other {Nyckeltalen}} kunde inte sparas i {folder}. Kontrollera att mappen går att nå och att du får spara där, eller välj en annan mapp.',
    en: '{what, select, seller {The data} other {The key figures}} could not be saved in {folder}. Check that the folder can be reached and that you may save there, or choose another folder.',
  },
  'export.failed.full': {
    sv: 'Disken är full, så {what, select, seller {uppgifterna} other {nyckeltalen}} kunde inte sparas i {folder}. Ge plats på disken, eller välj en annan.',
    en: 'The disk is full, so {what, select, seller {the data} other {the key figures}} could not be saved in {folder}. Make room on the disk, or choose another one.',
  },
  'export.failed.busy': {
    sv: '{file} är öppen i ett annat program, så {what, select, seller {uppgifterna} other {nyckeltalen}} kunde inte sparas i {folder}. Stäng den där, eller välj ett annat namn.',
    en: 'Another program has {file} open, so {what, select, seller {the data} other {the key figures}} could not be saved in {folder}. Close it there, or choose another name.',
  },
});
