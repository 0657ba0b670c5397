/** All texts of the app, with typed keys, written by ICU for the reader's language. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../document.ts';
import { amountMessages } from './amounts.ts';
import { appMessages } from './app.ts';
import { archiveMessages } from './archive.ts';
import { consoleMessages } from './console.ts';
import { crashMessages } from './crash.ts';
import { errorMessages } from './errors.ts';
import { explainMessages } from './explain.ts';
import { exportMessages } from './export.ts';
import { importMessages } from './import.ts';
import { meetingMessages } from './meeting.ts';
import { minutesMessages } from './minutes.ts';
import { prepareMessages } from './prepare.ts';
import { rhythmMessages } from './rhythm.ts';
import { settingsMessages } from './settings.ts';
import { sharedMessages } from './common.ts';
import { stageMessages } from './stage.ts';
import { storageMessages } from './storage.ts';

export const messages = {
  ...sharedMessages,
  ...appMessages,
  ...archiveMessages,
  ...stageMessages,
  ...consoleMessages,
  ...meetingMessages,
  ...prepareMessages,
  ...settingsMessages,
  ...importMessages,
  ...minutesMessages,
  ...exportMessages,
  ...rhythmMessages,
  ...errorMessages,
  ...crashMessages,
  ...explainMessages,
  ...amountMessages,
  ...storageMessages,
};

export type MessageKey = keyof typeof messages;
export type MessageParams = Readonly<Record<string, string | number>>;
/** Writes one message in one language. */
export type Text = (key: MessageKey, params?: MessageParams) => string;

/** A message that main could not write yet because the reader's language is chosen elsewhere. */
export interface Told {
  readonly code: MessageKey;
  readonly params?: MessageParams;
}

/** What is written already, or a message that the reader's language writes. */
export function written(words: string | Told, text: Text): string {
  return typeof words === 'string' ? words : text(words.code, words.params);
}

const compiled = new Map<string, IntlMessageFormat>();

export function textFor(locale: Locale): Text {
  return (key, params) => {
    const cacheKey = `${locale} ${key}`;
    let format = compiled.get(cacheKey);
    if (format === undefined) {
      format = new IntlMessageFormat(messages[key][locale], intlLocale(locale), undefined, { ignoreTag: true });
      compiled.set(cacheKey, format);
    }
    return String(format.format(params ?? {}));
  };
}

/** The Intl locale of a language: Swedish as in Sweden; English with day before month, as in the pictures. */
function intlLocale(locale: Locale): string {
  return locale === 'sv' ? 'sv-SE' : 'en-GB';
}
