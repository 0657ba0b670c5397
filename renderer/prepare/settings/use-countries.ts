/** The countries that may be chosen, as the holiday library in main knows them, by name in the reader's language. */
import { useEffect, useState } from 'react';
import type { Locale } from '../../../shared/document.ts';
import { bridge } from '../../bridge.ts';

interface Countries {
  readonly codes: readonly string[] | null; // ISO 3166 alpha-2; null until main has answered
  /** Main could not read its library. */
  readonly isUnreadable: boolean;
}

export function useCountries(): Countries {
  const [countries, setCountries] = useState<Countries>({ codes: null, isUnreadable: false });
  useEffect(
    () =>
      void bridge.request('app:countries').then(
        (codes) => setCountries({ codes, isUnreadable: false }),
        () => setCountries({ codes: null, isUnreadable: true }),
      ),
    [],
  );
  return countries;
}

export interface CountryOption {
  readonly value: string;
  readonly label: string;
}

/** In the language's own order: Österrike after Zambia in Swedish. */
export function countryOptions(codes: readonly string[], locale: Locale): readonly CountryOption[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  const { compare } = new Intl.Collator(locale);
  return [...new Set(codes)]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => compare(one.label, other.label));
}
