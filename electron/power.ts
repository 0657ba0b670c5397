/** While a meeting is on, no screen goes to sleep in the middle of a sentence; what sleeps all the same wakes as it should. */
import { powerMonitor, powerSaveBlocker } from 'electron';

export interface Power {
  meetingIsOpen(open: boolean): void;
}

export interface PowerEvents {
  /** The machine has slept, with its lid closed or by itself, and is awake. */
  resumed(): void;
}

export function setupPower({ resumed }: PowerEvents): Power {
  let blocker: number | null = null;
  powerMonitor.on('resume', resumed);
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
