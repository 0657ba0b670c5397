/** The holidays that the host reduces with: renewed after each change, since country and years decide which they are. */
import type { SalesDocument } from '../shared/document.ts';
import type { DayTable } from '../shared/vantage.ts';

export interface HostHolidays {
  table(): DayTable;
  /** Asks for those of a document; never waits and never rejects. */
  renew(document: SalesDocument): void;
  /** Resolves when the newest asking has been answered. */
  renewed(): Promise<void>;
}

export interface HolidayEvents {
  /** Another table counts from now on. */
  changed(): void;
  /** The newest could not be read, and those before count; or they can be again. */
  old(isOld: boolean): void;
}

export function createHostHolidays(
  holidaysFor: (document: SalesDocument) => Promise<DayTable>,
  first: DayTable,
  events: HolidayEvents,
): HostHolidays {
  let table = first;
  let isOld = false;
  let asked = 0;
  let renewing: Promise<void> = Promise.resolve();

  async function ask(document: SalesDocument): Promise<void> {
    asked += 1;
    const mine = asked;
    const needed = await holidaysFor(document).catch(() => null);
    // Of two changes of country the older one's table may come last.
    if (mine !== asked) return;
    if (isOld !== (needed === null)) {
      isOld = needed === null;
      events.old(isOld);
    }
    if (needed === null || needed === table) return;
    table = needed;
    events.changed();
  }

  return {
    table: () => table,
    renew(document) {
      renewing = ask(document);
    },
    renewed: () => renewing,
  };
}
