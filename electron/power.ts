/** While a meeting is on, no screen goes to sleep in the middle of a sentence. */
import { powerSaveBlocker } from 'electron';

export interface Power {
  meetingIsOpen(open: boolean): void;
}

export function setupPower(): Power {
  let blocker: number | null = null;
  return {
    meetingIsOpen(open) {
      if (open && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
      if (!open && blocker !== null) {
        powerSaveBlocker.stop(blocker);
        blocker = null;
      }
    },
  };
}
