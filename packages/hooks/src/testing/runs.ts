/**
 * How often a property whose every run is an engine with people is tried: the number for `npm test`, or the one for
 * `npm run test:long`. A fifth of that on the unmodified SDK, which takes many times as long for each.
 */
export function runs(usual: number, long: number): number {
  if (process.env['PARLOR_LONG'] !== '1') return usual;
  return process.env['PARLOR_REAL_SDK'] === '1' ? Math.ceil(long / 5) : long;
}
