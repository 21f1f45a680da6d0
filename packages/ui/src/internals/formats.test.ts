import { describe, expect, it, vi } from 'vitest';
import type { LocaleTag } from '../locales/locale-tags.js';
import { createFormats, startOfDay } from './formats.js';

const now = new Date(2026, 10, 21, 14, 30).getTime();
const today = startOfDay(now);
const en = createFormats('en');

function daysAgo(days: number): number {
  return new Date(2026, 10, 21 - days, 9, 5).getTime() / 1000;
}

describe('dates', () => {
  it('are called by the day while they are near', () => {
    expect(en.day(daysAgo(0), today)).toBe('Today');
    expect(en.day(daysAgo(1), today)).toBe('Yesterday');
    expect(en.day(daysAgo(3), today)).toBe('Wednesday');
    expect(en.day(daysAgo(30), today)).toBe('October 22');
    expect(en.day(daysAgo(400), today)).toBe('October 17, 2025');
  });

  it('are short in the list', () => {
    expect(en.listTime(daysAgo(0), today)).toMatch(/^9:05\sAM$/);
    expect(en.listTime(daysAgo(1), today)).toBe('Yesterday');
    expect(en.listTime(daysAgo(3), today)).toBe('Wed');
    expect(en.listTime(daysAgo(30), today)).toBe('Oct 22');
    expect(en.listTime(daysAgo(400), today)).toBe('10/17/25');
  });

  it('are written small within a sentence', () => {
    expect(en.dayInSentence(daysAgo(0), today)).toBe('today');
    expect(en.dayInSentence(daysAgo(1), today)).toBe('yesterday');
    expect(en.dayInSentence(daysAgo(3), today)).toBe('Wednesday');
    expect(en.dayInSentence(daysAgo(30), today)).toBe('Oct 22');
    expect(en.dayInSentence(daysAgo(400), today)).toBe('10/17/25');
    expect(createFormats('de').dayInSentence(daysAgo(1), today)).toBe('gestern');
    expect(en.dayInSentence(1e18, today)).toBe('');
  });

  it('are written by the locale', () => {
    const ar = createFormats('ar');
    expect(ar.day(daysAgo(0), today)).toBe('اليوم');
    expect(createFormats('de').day(daysAgo(1), today)).toBe('Gestern');
  });

  it('are the same whatever moment of today they are seen from', () => {
    for (const moment of [today, now, today + 86_399_999]) {
      expect(en.day(daysAgo(0), moment)).toBe('Today');
      expect(en.day(daysAgo(1), moment)).toBe('Yesterday');
      expect(en.listTime(daysAgo(6), moment)).toBe('Sun');
      expect(en.dayInSentence(daysAgo(7), moment)).toBe('Nov 14');
    }
  });

  it('are empty, not an exception, when a message states an impossible time', () => {
    expect(en.time(Number.NaN)).toBe('');
    expect(en.day(1e18, today)).toBe('');
  });
});

/** Twelve past midnight, a morning and an afternoon, as clocks are in each language that comes along. */
const CLOCKS: Readonly<Record<LocaleTag, readonly [string, string, string]>> = {
  ar: ['12:12 ص', '9:05 ص', '2:30 م'],
  de: ['00:12', '09:05', '14:30'],
  en: ['12:12 AM', '9:05 AM', '2:30 PM'],
  es: ['0:12', '9:05', '14:30'],
  fr: ['00:12', '09:05', '14:30'],
  id: ['00.12', '09.05', '14.30'],
  ja: ['0:12', '9:05', '14:30'],
  // Which of the two it is depends on how new the rules of the runtime are; so it does in Taiwan.
  ko: ['(AM|오전) 12:12', '(AM|오전) 9:05', '(PM|오후) 2:30'],
  'pt-BR': ['00:12', '09:05', '14:30'],
  vi: ['00:12', '09:05', '14:30'],
  'zh-CN': ['00:12', '09:05', '14:30'],
  'zh-TW': ['(凌晨|上午)12:12', '上午9:05', '下午2:30'],
};

describe('times', () => {
  it.each(Object.entries(CLOCKS))('are written in %s as clocks are there', (locale, clocks) => {
    const { time } = createFormats(locale);
    const written = [new Date(2026, 10, 21, 0, 12), new Date(2026, 10, 21, 9, 5), new Date(now)]
      .map((date) => time(date.getTime() / 1000))
      // Which kind of space, too, is another one in each version.
      .map((text) => text.replaceAll(/\s/g, ' '));
    expect(written).toEqual(clocks.map((clock) => expect.stringMatching(`^${clock}$`)));
  });
});

describe('numbers', () => {
  it('are grouped', () => {
    expect(en.number(12_045)).toBe('12,045');
  });
});

describe('durations', () => {
  it('are written with hours when there are some', () => {
    expect(en.duration(0)).toBe('0:00');
    expect(en.duration(67.9)).toBe('1:07');
    expect(en.duration(3725)).toBe('1:02:05');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e15])(
    'are nothing when they are %d',
    (bad) => {
      expect(en.duration(bad)).toBe('');
    },
  );
});

describe('sizes of files', () => {
  it('are written in the unit that fits, by the locale', () => {
    expect(en.fileSize(512)).toBe('512 bytes');
    expect(en.fileSize(1)).toBe('1 byte');
    expect(en.fileSize(20_480)).toBe('20 kB');
    expect(en.fileSize(1_258_291)).toBe('1.2 MB');
    expect(en.fileSize(104_857_600)).toBe('100 MB');
    expect(createFormats('de').fileSize(1_258_291)).toMatch(/^1,2\sMB$/);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, -5, 1e30])(
    'are nothing when they are %d',
    (bad) => {
      expect(en.fileSize(bad)).toBe('');
    },
  );
});

describe('spans of time', () => {
  it.each([
    [1, '1 second'],
    [90, '1 minute, 30 seconds'],
    [600, '10 minutes'],
    [3600, '1 hour'],
    [3661, '1 hour, 1 minute'],
    [3601, '1 hour'],
    [604_800, '7 days'],
  ])('of %i seconds are said in their largest units', (seconds, said) => {
    expect(en.span(seconds)).toBe(said);
  });

  it('are said by the locale', () => {
    expect(createFormats('de').span(600)).toBe('10 Minuten');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, 0.5, -5, 4_294_967_295])(
    'are nothing when they are %d seconds',
    (bad) => {
      expect(en.span(bad)).toBe('');
    },
  );
});

it('degrees are written to about a metre, by the locale', () => {
  expect(en.degrees(59.9127301)).toBe('59.91273');
  expect(en.degrees(-0.5)).toBe('-0.50000');
  expect(createFormats('de').degrees(10.7461)).toBe('10,74610');
});

it('an invalid locale gives English', () => {
  expect(createFormats('not a locale').day(daysAgo(0), today)).toBe('Today');
});

it('no rules of a locale are read before something is written by them, and then once', () => {
  const { DateTimeFormat } = Intl;
  let read = 0;
  class CountedFormat extends DateTimeFormat {
    constructor(...given: ConstructorParameters<typeof DateTimeFormat>) {
      super(...given);
      read += 1;
    }
  }
  vi.stubGlobal('Intl', Object.create(Intl, { DateTimeFormat: { value: CountedFormat } }));
  try {
    const formats = createFormats('pt-BR');
    expect(read).toBe(0);
    expect(formats.time(daysAgo(0))).toMatch(/9:05$/);
    expect(formats.time(daysAgo(1))).toMatch(/9:05$/);
    expect(read).toBe(1);
  } finally {
    vi.unstubAllGlobals();
  }
});
