/**
 * How a locale writes times, days, numbers and lists. Times come in seconds since the epoch, as the `time` of a message;
 * `today` is any moment of the reader's day in milliseconds, such as `Date.now()`.
 */
export interface Formats {
  /** `10:42`, with as many digits as the locale gives a clock: `9:05 AM`, `09:05`, `9:05`. */
  time(seconds: number): string;
  /** `Saturday, 21 November 2026 at 10:42`: for hovering and assistive technology. */
  full(seconds: number): string;
  /**
   * For a date separator: `Today`, `Yesterday`, `Monday`, `21 November`, `21 November 2025`. The day is one of its seconds,
   * today one of its milliseconds: `day(message.time, Date.now())`.
   */
  day(seconds: number, today: number): string;
  /** For a list row: the time today, then `Yesterday`, the weekday within a week, a short date. Today in milliseconds. */
  listTime(seconds: number, today: number): string;
  /**
   * For within a sentence, such as `since today`: `today`, `yesterday`, the weekday within a week, a short date. Today in
   * milliseconds.
   */
  dayInSentence(seconds: number, today: number): string;
  /** `1,204`. */
  number(value: number): string;
  /** `40%`, without decimals. */
  percent(share: number): string;
  /** `59.91273`: to about a metre. */
  degrees(value: number): string;
  /** `Ann, Ben and 3 others`. */
  list(items: readonly string[]): string;
  /** `1:07`, `1:02:05`; `''` for what no duration can be: negative, not a number, or above 99 hours. */
  duration(seconds: number): string;
  /** `10 minutes`, `1 day, 2 hours`; `''` for what no span can be: below a second, not a number, or above 10 years. */
  span(seconds: number): string;
  /** `1.2 MB`, in steps of 1024; `''` for what no size can be: zero, negative, not a number, or above 1024 TB. */
  fileSize(bytes: number): string;
}

const DAY = 86_400_000;
const DEGREES = { minimumFractionDigits: 5, maximumFractionDigits: 5 };

/** The local midnight that begins the day of a moment, as a number that can be compared. */
export function startOfDay(milliseconds: number): number {
  return new Date(milliseconds).setHours(0, 0, 0, 0);
}

/** Makes the formats of a locale; an invalid tag gives English rather than an exception. */
export function createFormats(locale: string): Formats {
  const tag = supported(locale);
  const number = once(() => new Intl.NumberFormat(tag));
  const degrees = once(() => new Intl.NumberFormat(tag, DEGREES));
  const percent = once(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const padded = once(() => new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 }));
  const relative = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const date = (options: Intl.DateTimeFormatOptions) => dateFormat(tag, options);
  const time = onceForTheTimeOfDay(date({ timeStyle: 'short' }));
  const full = onceAMinute(date({ dateStyle: 'full', timeStyle: 'short' }));
  const weekday = date({ weekday: 'long' });
  const shortWeekday = date({ weekday: 'short' });
  const dayMonth = date({ day: 'numeric', month: 'long' });
  const dayMonthYear = date({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortDayMonth = date({ day: 'numeric', month: 'short' });
  const shortDate = date({ dateStyle: 'short' });

  function day(seconds: number, today: number): string {
    const distance = daysBetween(seconds, today);
    if (distance === 0 || distance === 1)
      return capitalized(relative().format(-distance, 'day'), tag);
    if (distance > 1 && distance < 7) return capitalized(weekday(seconds), tag);
    return isSameYear(seconds, today) ? dayMonth(seconds) : dayMonthYear(seconds);
  }

  function listTime(seconds: number, today: number): string {
    const distance = daysBetween(seconds, today);
    if (distance === 0) return time(seconds);
    if (distance === 1) return capitalized(relative().format(-1, 'day'), tag);
    if (distance > 1 && distance < 7) return capitalized(shortWeekday(seconds), tag);
    return isSameYear(seconds, today) ? shortDayMonth(seconds) : shortDate(seconds);
  }

  function dayInSentence(seconds: number, today: number): string {
    const distance = daysBetween(seconds, today);
    if (distance === 0 || distance === 1) return relative().format(-distance, 'day');
    if (distance > 1 && distance < 7) return weekday(seconds);
    return isSameYear(seconds, today) ? shortDayMonth(seconds) : shortDate(seconds);
  }

  return {
    time,
    full,
    day,
    listTime,
    dayInSentence,
    number: (value) => number().format(value),
    degrees: (value) => degrees().format(value),
    percent: (share) => percent().format(share),
    list: (items) => list().format(items),
    duration: (seconds) => writeDuration(seconds, number, padded),
    span: createSpan(tag),
    fileSize: createFileSize(tag),
  };
}

/** Lengths come from other people's programs: they may be anything. */
const LONGEST = 100 * 3600;

function writeDuration(
  seconds: number,
  number: () => Intl.NumberFormat,
  padded: () => Intl.NumberFormat,
): string {
  if (!(seconds >= 0 && seconds < LONGEST)) return '';
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = padded().format(whole % 60);
  if (hours === 0) return `${number().format(minutes)}:${rest}`;
  return `${number().format(hours)}:${padded().format(minutes)}:${rest}`;
}

/** Of a span the largest unit is said, and the next one where there is some of it. */
const SPAN_UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;
const LONGEST_SPAN = 10 * 366 * 86_400;

function createSpan(tag: string): (seconds: number) => string {
  const parts = once(() => new Intl.ListFormat(tag, { type: 'unit', style: 'long' }));
  const write = (value: number, unit: string) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return (seconds) => {
    if (!(seconds >= 1 && seconds < LONGEST_SPAN)) return '';
    const first = SPAN_UNITS.findIndex(([, length]) => seconds >= length);
    let rest = Math.floor(seconds);
    const said: string[] = [];
    for (const [unit, length] of SPAN_UNITS.slice(first, first + 2)) {
      const value = Math.floor(rest / length);
      rest -= value * length;
      if (value > 0) said.push(write(value, unit));
    }
    return parts().format(said);
  };
}

const SIZE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A format for each unit is made when it is first needed: dozens of files may stand in a thread. */
function createFileSize(tag: string): (bytes: number) => string {
  const known = new Map<string, Intl.NumberFormat>();
  const formatOf = (unit: string, maximumFractionDigits: number) => {
    const key = `${unit}${maximumFractionDigits}`;
    // The short form of a byte is the word in the singular, whatever the count.
    const unitDisplay = unit === 'byte' ? 'long' : 'short';
    const format =
      known.get(key) ??
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay, maximumFractionDigits });
    known.set(key, format);
    return format;
  };
  return (bytes) => {
    if (!(bytes >= 1 && bytes < 1024 ** SIZE_UNITS.length)) return '';
    const step = Math.floor(Math.log2(bytes) / 10);
    const size = bytes / 1024 ** step;
    const digits = step > 1 && size < 100 ? 1 : 0;
    return formatOf(SIZE_UNITS[step] ?? 'byte', digits).format(size);
  };
}

/** Made when it is first needed: to read a locale's rules takes milliseconds, and a page writes in a few of these ways. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function supported(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Dates out of range are written as nothing: a malformed message must not take its row down. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): (seconds: number) => string {
  const format = once(() => new Intl.DateTimeFormat(tag, options));
  return (seconds) => {
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? '' : format().format(date);
  };
}

/** What is written without seconds is the same for all of a minute, and what is said in one stands side by side. */
function onceAMinute(write: (seconds: number) => string): (seconds: number) => string {
  let last = { minute: Number.NaN, text: '' };
  return (seconds) => {
    const minute = Math.floor(seconds / 60);
    if (minute !== last.minute) last = { minute, text: write(seconds) };
    return last.text;
  };
}

/** A time of the day is written the same way on every day, and each row of a thread has one. */
function onceForTheTimeOfDay(write: (seconds: number) => string): (seconds: number) => string {
  const written = new Map<number, string>();
  return (seconds) => {
    const date = new Date(seconds * 1000);
    const minute = date.getHours() * 60 + date.getMinutes();
    const text = written.get(minute) ?? write(seconds);
    written.set(minute, text);
    return text;
  };
}

function daysBetween(seconds: number, today: number): number {
  // Days of 23 and 25 hours exist; rounding takes them as one.
  return Math.round((startOfDay(today) - startOfDay(seconds * 1000)) / DAY);
}

function isSameYear(seconds: number, today: number): boolean {
  return new Date(seconds * 1000).getFullYear() === new Date(today).getFullYear();
}

function capitalized(text: string, tag: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(tag) + text.slice(first.length);
}
