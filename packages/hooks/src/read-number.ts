/** The number that a field should hold; 0 when it holds anything else. */
export function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
