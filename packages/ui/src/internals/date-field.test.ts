import { expect, it } from 'vitest';
import { fromDateField, toDateField } from './date-field.js';

it('a date field has days of the local calendar', () => {
  expect(toDateField(new Date(2026, 10, 1, 23, 59).getTime())).toBe('2026-11-01');
  expect(fromDateField('2026-11-01')).toBe(new Date(2026, 10, 1).getTime());
});

it('what is no date is none', () => {
  expect(toDateField(Number.NaN)).toBe('');
  for (const value of ['', '2026', '2026-13-40', '0000-00-00', '1066-10-14']) {
    expect(fromDateField(value), value).toBeUndefined();
  }
});
