/** A moment as date fields have it, `2026-11-21`, by the local calendar; `''` when it is none. */
export function toDateField(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return '';
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** The local midnight that begins the day of a date field, in milliseconds; `undefined` while it is not a date. */
export function fromDateField(value: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const moment = new Date(`${value}T00:00:00`).getTime();
  return Number.isNaN(moment) || moment < 0 ? undefined : moment;
}
