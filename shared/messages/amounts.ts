/**
 * What the number field says while it has no sure number (design 6): what is wrong, and what to type. Every message gets
 * {text} as it was typed; `ask` the choices {a} and {b}, `askOne` {a}; `unit` is what the team counts in.
 */
import { defineMessages } from './define.ts';

export const amountMessages = defineMessages({
  'amount.half': {
    sv: '{text} är inte färdigt än. Skriv resten.',
    en: '{text} is not finished yet. Type the rest.',
  },
  'amount.ask': {
    sv: '{text} kan betyda {a} eller {b}. Vilket?',
    en: '{text} can mean {a} or {b}. Which one?',
  },
  'amount.askOne': {
    sv: '{text} läses som {a}. Stämmer det?',
    en: '{text} reads as {a}. Is that right?',
  },
  'amount.refused.notNumber': {
    sv: '{text} går inte att läsa som ett tal. Skriv till exempel 120 000 eller 120k.',
    en: '{text} cannot be read as a number. Type for example 120,000 or 120k.',
  },
  'amount.refused.otherCurrency': {
    sv: 'Här räknas allt i {unit}. Skriv beloppet i {unit}, eller bara siffrorna.',
    en: 'Everything here is in {unit}. Type the amount in {unit}, or just the figures.',
  },
  'amount.refused.countsNotMoney': {
    sv: 'Här räknas {unit}, inte pengar. Skriv bara antalet.',
    en: 'Here we count {unit}, not money. Just type how many.',
  },
  'amount.refused.noDigitBeforeMark': {
    sv: 'Det saknas en siffra före decimaltecknet. Skriv till exempel 0,5.',
    en: 'A digit is missing before the decimal point. Type for example 0.5.',
  },
  'amount.refused.wrongGroups': {
    sv: 'Siffrorna i {text} är delade på ett ovanligt sätt. Skriv dem tre och tre, som 120 000, eller i ett svep.',
    en: 'The digits in {text} are split in an unusual way. Group them by three, as in 120,000, or not at all.',
  },
  'amount.refused.minusForm': {
    sv: 'Ett minus ska stå först. Skriv till exempel -1 200.',
    en: 'A minus goes first. Type for example -1,200.',
  },
  'amount.refused.fraction': {
    sv: 'Här räknas hela {unit}. Skriv ett helt tal.',
    en: 'Here we count whole {unit}. Type a whole number.',
  },
  'amount.refused.partOfOre': {
    sv: '{text} har fler decimaler än valutan. Avrunda, till exempel till 120,50.',
    en: '{text} has more decimals than the currency. Round it, for example to 120.50.',
  },
  'amount.refused.tooLarge': {
    sv: '{text} är för stort för att räknas exakt. Kontrollera nollorna.',
    en: '{text} is too large to be counted exactly. Check the zeros.',
  },
  'amount.refused.negative': {
    sv: 'Här kan talet inte vara mindre än 0. Skriv det utan minus.',
    en: 'This number cannot be below 0. Type it without the minus.',
  },
});

export type AmountMessageKey = keyof typeof amountMessages;
