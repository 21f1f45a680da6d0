/**
 * How often a property with numbers of its own is tried: the one for `npm test`, or the one for `npm run test:long`. A
 * fifth of that on the unmodified SDK, where each run of a whole engine with people takes many times as long.
 */
export function runs(usual: number, long: number): number {
  if (process.env['PARLOR_LONG'] !== '1') return usual;
  return process.env['PARLOR_REAL_SDK'] === '1' ? Math.ceil(long / 5) : long;
}
