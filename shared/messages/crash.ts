/** What is said when something has gone wrong that nobody in the room can mend, and where to look afterwards. */
import { defineMessages } from './define.ts';

export const crashMessages = defineMessages({
  'crash.view': { sv: 'Vyn gick inte att rita', en: 'The view could not be drawn' },
  'crash.view.detail': {
    sv: 'Felet är appens. Allt som har visats som sparat är sparat, och ett möte som pågår står kvar där det var.',
    en: 'The mistake is the app’s own. All that was shown as stored is stored, and a meeting that is on stands where it stood.',
  },
  'crash.view.again': { sv: 'Rita vyn på nytt', en: 'Draw the view anew' },
  'crash.console': { sv: 'Fönstret gick inte att visa', en: 'The window could not be shown' },
  'crash.console.detail': {
    sv: 'Appen har försökt flera gånger. Allt som har visats som sparat är sparat. Stäng appen och öppna den igen, så fortsätter ni där ni var.',
    en: 'The app has tried several times. All that was shown as stored is stored. Close the app and open it again to go on where you were.',
  },
  'crash.stage': { sv: 'Projektorbilden gick inte att visa', en: 'The stage could not be shown' },
  'crash.stage.detail': {
    sv: 'Appen har försökt flera gånger. Allt som har visats som sparat är sparat, och mötet går vidare i det här fönstret. Stäng appen och öppna den igen när det passar.',
    en: 'The app has tried several times. All that was shown as stored is stored, and the meeting goes on in this window. Close the app and open it again when it suits you.',
  },
  'crash.main': { sv: 'Appen kunde inte fortsätta', en: 'The app could not go on' },
  'crash.main.detail': {
    sv: 'Den har redan startat om en gång. Allt som har visats som sparat är sparat. Öppna appen igen, så fortsätter ni där ni var.',
    en: 'It has already started again once. All that was shown as stored is stored. Open the app again to go on where you were.',
  },
  'crash.close': { sv: 'Stäng appen', en: 'Close the app' },
  'crash.ok': { sv: 'OK', en: 'OK' },

  'settings.trouble': { sv: 'Om något går fel', en: 'If something goes wrong' },
  'settings.trouble.log': {
    sv: 'Appen skriver en logg över vad som hände, för den som hjälper dig. Den innehåller inga namn och inga siffror ur din fil.',
    en: 'The app keeps a log of what happened, for whoever helps you. It holds no names, and no figures from your file.',
  },
  'settings.trouble.show': { sv: 'Visa loggmappen', en: 'Show log folder' },
});
