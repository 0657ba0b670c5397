import { calendarYearOf, workingDaysOfYear } from '../../../shared/calendar-year.ts';
import type { MonthScheme } from '../../../shared/document.ts';
import { capitalised, formatDate, monthName } from '../../../shared/time-format.ts';
import { RadioField } from '../../components/choice-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useToday } from '../../use-today.ts';
import { useLanguage } from '../../language.tsx';
import { useSession, useStatus } from '../../session.tsx';
import { Part, useSettings } from './part.tsx';
import styles from './settings.module.css';
import { countryOptions, useCountries } from './use-countries.ts';

const SCHEMES = ['thursday', '4-4-5', '4-5-4', '5-4-4'] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const NO_COUNTRY = 'none';

type Scheme = (typeof SCHEMES)[number];

/** How weeks make months, where the year begins, and which days are worked (design 4.1). */
export function CalendarPart() {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const { settings, problem, change } = useSettings();
  const today = useToday();
  const { year, months, weeksPerMonth, weeks, from, to } = calendarYearOf(today, calendar);
  const monthOf = (index: number): string => monthName(months[index] ?? '', locale, 'long');
  return (
    <Part title={text('settings.calendar')} problem={problem}>
      <CountryField country={settings.country} onChange={(country) => change({ country })} />
      <SelectField
        label={text('settings.timeZone')}
        value={settings.timeZone}
        options={timeZones(settings.timeZone).map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        onChange={(timeZone) => change({ timeZone })}
      />
      <RadioField
        label={text('settings.months')}
        value={settings.monthScheme.kind === 'thursday' ? 'thursday' : settings.monthScheme.pattern}
        options={SCHEMES.map((value) => ({
          value,
          label:
            value === 'thursday'
              ? text('settings.months.thursday')
              : text('settings.months.pattern', { pattern: value }),
        }))}
        hint={text('settings.months.year', {
          year,
          lengths: weeksPerMonth.join('-'),
          weeks,
          from: formatDate(from, locale, 'shortYear'),
          to: formatDate(to, locale, 'shortYear'),
        })}
        onChange={(scheme) => change({ monthScheme: schemeOf(scheme) })}
      />
      <SelectField
        label={text('settings.firstMonth')}
        value={String(settings.firstMonth)}
        options={MONTHS.map((month) => ({ value: String(month), label: nameOfMonth(month) }))}
        hint={text('settings.firstMonth.quarter', { from: monthOf(0), to: monthOf(2) })}
        onChange={(month) => change({ firstMonth: Number(month) })}
      />
      <p className={styles.plain}>{text('settings.calendar.what')}</p>
    </Part>
  );

  function nameOfMonth(month: number): string {
    return capitalised(monthName(`0000-${String(month).padStart(2, '0')}`, locale, 'long'));
  }
}

interface CountryFieldProps {
  readonly country: string;
  readonly onChange: (country: string) => void;
}

/** Under it what the choice comes to, so that a change is seen to have been made. */
function CountryField({ country, onChange }: CountryFieldProps) {
  const { locale, text } = useLanguage();
  const { holidays } = useSession();
  const status = useStatus();
  const { codes: known, isUnreadable } = useCountries();
  const year = useToday().slice(0, 4);
  const isUnknown = known !== null && country !== NO_COUNTRY && !known.includes(country);
  const isOld = isUnreadable || status.oldHolidays;
  const own = country === NO_COUNTRY ? [] : [country];
  return (
    <SelectField
      label={text('settings.country')}
      value={country}
      options={[
        { value: NO_COUNTRY, label: text('settings.country.none') },
        ...countryOptions([...(known ?? []), ...own], locale),
      ]}
      hint={text('settings.country.days', { year, days: workingDaysOfYear(year, holidays) })}
      problem={isUnknown ? text('settings.country.unknown') : isOld ? text('settings.country.old') : null}
      onChange={onChange}
    />
  );
}

function schemeOf(scheme: Scheme): MonthScheme {
  return scheme === 'thursday' ? { kind: 'thursday' } : { kind: 'pattern', pattern: scheme };
}

/** Intl leaves out names that it knows by another one: the team's own is always there. */
function timeZones(own: string): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), own])].sort();
}
