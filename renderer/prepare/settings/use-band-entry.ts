/** The four bands as they are typed: they are stored together, as soon as they rise (design 4.3). */
import { useState } from 'react';
import { defaultSettings } from '../../../shared/defaults.ts';
import type { Settings } from '../../../shared/document.ts';
import { formatTenths, formatTenthsPercent, readTenths } from '../../../shared/percent.ts';
import { BAND_LIMITS } from '../../../shared/settings-limits.ts';
import { useLanguage } from '../../language.tsx';

export const BANDS_FROM_START = defaultSettings('sv').trendBands;

type Bands = Settings['trendBands'];
type Four = [number, number, number, number];

/** What stands in a field, and the number in the file that it is typed over: another one there takes its place. */
type Typed = { readonly text: string; readonly over: number } | null;
const NOTHING: readonly Typed[] = [null, null, null, null];

export interface BandEntry {
  /** The fields begin anew with each. */
  readonly round: number;
  /** What is wrong with the field at a place, in words. */
  readonly problemAt: (index: number) => string | null;
  readonly type: (index: number, text: string) => void;
  readonly commit: () => void;
  readonly startAnew: () => void;
}

export function useBandEntry(bands: Bands, onChange: (bands: Four) => void): BandEntry {
  const { locale, text } = useLanguage();
  const [typed, setTyped] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState(false); // a field has been left with something that cannot be stored
  const read = bands.map((band, index) => readBand(typed[index] ?? null, band));
  const isTyped = (index: number): boolean => typed[index]?.over === bands[index];
  const wrong = asked ? wrongIn(read, isTyped) : null;

  return {
    round,
    problemAt(index) {
      if (wrong === null || index !== wrong.index) return null;
      if (wrong.why !== 'notNumber') {
        return text(`settings.bands.${wrong.why}`, { than: formatTenthsPercent(wrong.than, locale) });
      }
      return text('settings.bands.notNumber', {
        least: formatTenths(BAND_LIMITS.least, locale),
        most: formatTenths(BAND_LIMITS.most, locale),
        example: formatTenths(BANDS_FROM_START[index] ?? 0, locale),
      });
    },
    type(index, next) {
      setTyped(typed.map((one, place) => (place === index ? { text: next, over: bands[index] ?? 0 } : one)));
      setAsked(false);
    },
    commit() {
      const rising = risingOf(read);
      setAsked(rising === null);
      if (rising?.some((band, index) => band !== bands[index])) onChange(rising);
    },
    startAnew() {
      setTyped(NOTHING);
      setAsked(false);
      setRound(round + 1);
      onChange([...BANDS_FROM_START]);
    },
  };
}

function readBand(typed: Typed, stored: number): number | null {
  const tenths = typed?.over === stored ? readTenths(typed.text) : stored;
  return tenths === null || tenths < BAND_LIMITS.least || tenths > BAND_LIMITS.most ? null : tenths;
}

type Wrong =
  | { readonly index: number; readonly why: 'notNumber' }
  | { readonly index: number; readonly why: 'notMore' | 'notLess'; readonly than: number };

/** Of two that do not rise, the one that was typed is the wrong one. */
function wrongIn(read: readonly (number | null)[], isTyped: (index: number) => boolean): Wrong | null {
  const unread = read.indexOf(null);
  if (unread >= 0) return { index: unread, why: 'notNumber' };
  const numbers = read.map((band) => band ?? 0);
  const index = numbers.findIndex((band, place) => band <= (numbers[place - 1] ?? -Infinity));
  if (index < 0) return null;
  if (isTyped(index)) return { index, why: 'notMore', than: numbers[index - 1] ?? 0 };
  return { index: index - 1, why: 'notLess', than: numbers[index] ?? 0 };
}

function risingOf([a = null, b = null, c = null, d = null]: readonly (number | null)[]): Four | null {
  if (a === null || b === null || c === null || d === null) return null;
  return a < b && b < c && c < d ? [a, b, c, d] : null;
}
