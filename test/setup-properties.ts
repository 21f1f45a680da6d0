/** What a property is given in `npm run test:long`, instead of fast-check's 100. */
const LONG_RUNS = 5_000;

if (process.env['PARLOR_LONG'] === '1') {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ numRuns: LONG_RUNS });
}
