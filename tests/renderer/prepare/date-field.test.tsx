import { click, find, leave, press, renderPlain, type, unmount } from '../render-view.tsx';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DateField } from '../../../renderer/components/date-field.tsx';
import { LanguageProvider } from '../../../renderer/language.tsx';
import type { LocalDate, Locale } from '../../../shared/document.ts';
import type { DateReading } from '../../../shared/time-read.ts';

const committed: (LocalDate | '')[] = [];
const typedAs: DateReading['kind'][] = [];
const submit = vi.fn<() => void>();

interface FieldProps {
  readonly start: LocalDate | '';
  readonly clearable?: boolean;
  /** A parent that does not take what is committed. */
  readonly stubborn?: boolean;
}

function Field({ start, clearable = true, stubborn = false }: FieldProps) {
  const [value, setValue] = useState<LocalDate | ''>(start);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DateField
        label="När"
        value={value}
        today="2026-11-23"
        clearable={clearable}
        onType={(reading) => typedAs.push(reading.kind)}
        onCommit={(next) => {
          committed.push(next);
          if (!stubborn) setValue(next);
        }}
      />
    </form>
  );
}

async function show(props: FieldProps, locale: Locale = 'sv'): Promise<HTMLInputElement> {
  await renderPlain(
    <LanguageProvider locale={locale}>
      <Field {...props} />
    </LanguageProvider>,
  );
  return find<HTMLInputElement>('input', 'När');
}

function said(): string {
  return document.querySelector('[role="status"]')?.textContent ?? '';
}

beforeEach(() => {
  committed.length = 0;
  typedAs.length = 0;
  submit.mockClear();
});
afterEach(unmount);

test.each<[Locale, string, string]>([
  ['sv', '2026-12-18', 'fredag 18 december 2026'],
  ['en', '18 Dec 2026', 'Friday 18 December 2026'],
])('in %s a day stands as %s, is read beside the field, and committed once', async (locale, shown, reading) => {
  const field = await show({ start: '2026-11-30' }, locale);
  await type(field, '18/12');
  expect(document.querySelector('output')?.textContent).toBe(reading);
  await press('Enter');
  await leave(field);
  expect(committed).toEqual(['2026-12-18']);
  expect(field.value).toBe(shown);
  expect(document.querySelector('output')?.textContent).toBe('');
});

test('leaving the field commits; the same day in other words changes nothing, and stands as before', async () => {
  const field = await show({ start: '2026-12-18' });
  await type(field, '18 dec');
  await leave(field);
  expect(committed).toEqual([]);
  expect(field.value).toBe('2026-12-18');
  await type(field, 'imorgon');
  await leave(field);
  expect(committed).toEqual(['2026-11-24']);
});

test.each([
  ['snart', 'snart är inget datum. Skriv till exempel 2026-11-23.'],
  ['31/4', '31/4 finns inte i almanackan. Skriv till exempel 2026-11-23.'],
])('%s stays, and it is said why it cannot be read', async (typed, why) => {
  const field = await show({ start: '2026-12-18' });
  await type(field, typed);
  expect(field.getAttribute('aria-invalid')).toBeNull(); // nothing is said while somebody is typing
  expect(await press('Enter')).toBe(false); // and a form's own Enter waits
  expect(said()).toBe(why);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.value).toBe(typed);
  expect(committed).toEqual([]);
  expect(typedAs).toEqual(['refused']);
});

test('what could mean two days is asked with both as buttons', async () => {
  const field = await show({ start: '' });
  await type(field, '3-4');
  await press('Enter');
  expect(said()).toBe('3-4 kan betyda två dagar. Vilken?');
  await click(find('button', '3 april 2027'));
  expect(committed).toEqual(['2027-04-03']);
  expect(field.value).toBe('2027-04-03');
  expect(document.activeElement).toBe(field);
  expect(submit).not.toHaveBeenCalled();
});

test('Esc takes back what is typed, and only then', async () => {
  const field = await show({ start: '2026-12-18' });
  await type(field, 'x');
  await leave(field);
  expect(await press('Escape', field)).toBe(false);
  expect(field.value).toBe('2026-12-18');
  expect(said()).toBe('');
  expect(await press('Escape', field)).toBe(true);
});

test('an emptied field takes the day away, where it can be none', async () => {
  const field = await show({ start: '2026-12-18' });
  await type(field, '');
  await leave(field);
  expect(committed).toEqual(['']);
});

test('an emptied field goes back to its day, where there must be one', async () => {
  const field = await show({ start: '2026-12-18', clearable: false });
  await type(field, ' ');
  await leave(field);
  expect(committed).toEqual([]);
  expect(field.value).toBe('2026-12-18');
});

test('what is not taken is sent once, and Esc brings back what is stored', async () => {
  const field = await show({ start: '2026-12-18', stubborn: true });
  await type(field, '19/12');
  await press('Enter');
  await leave(field);
  expect(committed).toEqual(['2026-12-19']);
  await press('Escape', field);
  expect(field.value).toBe('2026-12-18');
});
