import { describe, expect, it } from 'vitest';
import { createFormats, startOfDay } from '../internals/formats.js';
import { english } from '../internals/strings/english.js';
import { isMorning, nextMorning } from './morning.js';
import { quietWords } from './quiet-words.js';
import { fromTimeFields, toTimeFields } from './time-field.js';

const formats = createFormats('en-GB');
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();
const today = startOfDay(at(22, 12));
const off = { isQuiet: false, quietUntil: null, setting: { kind: 'off' } } as const;
const daily = { kind: 'daily', startMinute: 22 * 60, endMinute: 7 * 60 } as const;

function words(quiet: Parameters<typeof quietWords>[0]): string {
  return quietWords(quiet, today, english, formats);
}

describe('the sentence about quiet times', () => {
  it('says whether it is quiet, and until when', () => {
    const until = (time: number) =>
      words({ isQuiet: true, quietUntil: time / 1000, setting: { kind: 'off' } });
    expect(words(off)).toBe('Notifications are on');
    expect(words({ ...off, isQuiet: true, setting: { kind: 'always' } })).toBe(
      'Quiet until you turn it off',
    );
    expect(until(at(22, 21, 30))).toBe('Quiet until 21:30');
    expect(until(at(23, 8))).toBe('Quiet until tomorrow, 08:00');
    expect(until(at(25, 8))).toBe('Quiet until 25 November 08:00');
  });

  it('says of a time of each day when it is, while it is not', () => {
    expect(words({ ...off, setting: daily })).toBe('Quiet every day from 22:00 to 07:00');
    expect(words({ isQuiet: true, quietUntil: at(23, 7) / 1000, setting: daily })).toBe(
      'Quiet until tomorrow, 07:00',
    );
  });
});

describe('the next morning', () => {
  it('ends the night that is, or the one that comes next', () => {
    expect(nextMorning(at(22, 22))).toBe(at(23, 8));
    expect(nextMorning(at(22, 5))).toBe(at(23, 8));
    expect(nextMorning(at(22, 2, 30))).toBe(at(22, 8));
  });

  it('is recognised by its time', () => {
    expect(isMorning(at(23, 8) / 1000 + 1)).toBe(true);
    expect(isMorning(at(23, 8) / 1000 - 1)).toBe(true);
    expect(isMorning(at(23, 9) / 1000)).toBe(false);
  });
});

describe('the fields for a time of each day', () => {
  it('hold minutes of the day', () => {
    expect(toTimeFields({ startMinute: 5, endMinute: 1439 })).toEqual({
      from: '00:05',
      to: '23:59',
    });
    expect(fromTimeFields({ from: '22:00', to: '07:30' })).toEqual({
      startMinute: 1320,
      endMinute: 450,
    });
  });

  it('hold no time while one is missing, is none, or both are the same', () => {
    for (const [from, to] of [
      ['', '07:00'],
      ['22:00', '24:00'],
      ['22:60', '07:00'],
      ['x', 'y'],
    ]) {
      expect(fromTimeFields({ from: from ?? '', to: to ?? '' })).toBeUndefined();
    }
    expect(fromTimeFields({ from: '08:00', to: '08:00' })).toBeUndefined();
  });
});
