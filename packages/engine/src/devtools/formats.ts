const NUMBER = new Intl.NumberFormat();
const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });
const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const EXACT_TIME = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
});

/** What amounts are counted in, each a thousand times the one before. */
const AMOUNTS = ['kilobyte', 'megabyte'].map(
  (unit) => new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits: 1 }),
);

/** As the reader's language writes it. */
export function numberText(value: number): string {
  return NUMBER.format(value);
}

/** A share of 1. */
export function percentText(share: number): string {
  return PERCENT.format(share);
}

/** Of the day, without date. */
export function timeText(milliseconds: number): string {
  return TIME.format(milliseconds);
}

/** With milliseconds. */
export function exactTimeText(milliseconds: number): string {
  return EXACT_TIME.format(milliseconds);
}

/** In kilobytes, or in megabytes where there are many. */
export function amountText(bytes: number): string {
  const index = bytes < 1_000_000 ? 0 : 1;
  return AMOUNTS[index]?.format(bytes / 1_000 ** (index + 1)) ?? '';
}
