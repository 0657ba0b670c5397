/** The open meeting: figures and words that are mended in it, who comes and leaves, and the way out of it and back. */
import { defineMessages } from './define.ts';

export const meetingMessages = defineMessages({
  'result.mend': { sv: 'Rätta utfall v. {week, number}', en: 'Correct result w. {week, number}' },
  'result.enter': { sv: 'Skriv utfall v. {week, number}', en: 'Enter result w. {week, number}' },
  'result.of': { sv: 'Utfall v. {week, number}, {name}', en: 'Result w. {week, number}, {name}' },

  'obstacles.edit': { sv: 'Ändra texten: {text}', en: 'Change the text: {text}' },

  'lobby.again': {
    sv: 'Vecka {week, number} har redan haft sitt möte, {date}. Det går bra att hålla ett till om samma vecka.',
    en: 'Week {week, number} has had its meeting, on {date}. You can hold another about the same week.',
  },

  'score.said': { sv: 'sagt', en: 'said' },

  'leave.title': { sv: 'Visa startsidan på väggen?', en: 'Show the home screen on the wall?' },
  'leave.why': {
    sv: 'Alla i rummet ser då startsidan och det du öppnar därifrån. Mötet står kvar öppet.',
    en: 'Everybody in the room then sees the home screen and what you open from it. The meeting stays open.',
  },
  'discard.wall': { sv: 'Sedan syns startsidan på väggen.', en: 'The home screen is then on the wall.' },
  'leave.yes': { sv: 'Visa startsidan', en: 'Show the home screen' },
});
