import { expect, test } from 'vitest';
import { readTime } from '../../../renderer/components/time-field.tsx';
import { readWeek } from '../../../renderer/prepare/week-text.ts';

test.each([
  ['', null],
  ['36', '2026-W36'],
  ['v. 36', '2026-W36'],
  ['vecka 7', '2027-W07'], // the nearest one
  ['w36', '2026-W36'],
  ['v. 48 2025', '2025-W48'],
  ['2026-W53', '2026-W53'],
  ['54', undefined],
  ['53 2027', undefined],
  ['måndag', undefined],
  ['36 37', undefined],
])('%s is the week %s', (typed, week) => {
  expect(readWeek(typed, '2026-11-23')).toBe(week);
});

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['0930', '09:30'],
  ['kl. 13', '13:00'],
  ['24.00', null],
  ['9.75', null],
  ['snart', null],
])('%s is the time %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});
