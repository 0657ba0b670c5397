/** From where the rules look: the document, the team's calendar and the week that a meeting (or the home) is about. */
import type { IsoWeek, LocalDate, MonthScheme, SalesDocument, Settings, Weekday } from './document.ts';

/** Weekday public holidays of the team's country, as main has read them from the holiday library; a plain value. */
export type DayTable = Readonly<Record<LocalDate, true>>;

/** Everything that the calendar rules need, and no more (design 4.1). */
export interface Calendar {
  readonly scheme: MonthScheme;
  readonly firstMonth: number;
  readonly usualWeekday: Weekday;
  readonly timeZone: string;
  readonly holidays: DayTable;
}

export function calendarOf(settings: Settings, holidays: DayTable): Calendar {
  return {
    scheme: settings.monthScheme,
    firstMonth: settings.firstMonth,
    usualWeekday: settings.usualWeekday,
    timeZone: settings.timeZone,
    holidays,
  };
}

export interface Vantage {
  readonly document: SalesDocument;
  readonly calendar: Calendar;
  readonly targetWeek: IsoWeek;
  readonly today: LocalDate;
  /** A running week that the manager has said is finished, else null. */
  readonly finishedWeek: IsoWeek | null;
}
