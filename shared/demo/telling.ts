/** What the parts of the demo team need to know. */
import type { Id, IsoWeek, Locale } from '../document.ts';
import type { Calendar } from '../vantage.ts';
import type { SellerKey } from './figures.ts';
import type { Scribe } from './scribe.ts';
import type { DemoWords } from './words.ts';

export interface DemoOptions {
  readonly locale: Locale;
  /** The week that the next meeting is about; everything in the team lies before its Monday. */
  readonly targetWeek: IsoWeek;
  /** By the default settings and the holidays of Sweden, for the target week's year and the years beside it. */
  readonly calendar: Calendar;
  readonly newId: () => Id;
}

/** What the parts of the demo need to know of each other. */
export interface Telling extends DemoOptions {
  readonly scribe: Scribe;
  readonly words: DemoWords;
  readonly ids: Readonly<Record<SellerKey, Id>>;
}
