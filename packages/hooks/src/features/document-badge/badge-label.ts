/** What the badge says: `''` when there is nothing to be told, `99+` above `max`. */
export function badgeLabel(count: number, max: number): string {
  if (!(count >= 1)) return '';
  return count > max ? `${max}+` : String(Math.floor(count));
}
