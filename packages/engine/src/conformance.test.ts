import { moreInstancesInStep, runConformance, SUITES, type Suite } from '@parlor/sdk/conformance';
import { describe, expect, it } from 'vitest';
import { conformanceWorlds } from './testing/conformance-world.js';
import { TRANSPORTS } from './testing/create-world.js';
import { ENGINE_CAPABILITIES } from './testing/engine-capabilities.js';

/** In `npm run test:long` a person lives 20,000 more moments on two instances. */
const LONG_LIVES = 400;
const isLong = process.env['PARLOR_LONG'] === '1';
const whole = isLong ? [...SUITES, moreInstancesInStep(LONG_LIVES)] : SUITES;

/** The frames of two people come through two ports in any order: who is faster there is nobody's promise. */
const RACE =
  'reaches the service before what is asked next: who is out is told so, and who asks of a group that has ended';
const withoutRace = (suite: Suite): Suite => ({
  ...suite,
  scenarios: suite.scenarios.filter(({ says }) => says !== RACE),
});

/**
 * Ports and sockets carry the same frames, stores keep the same records: `npm test` runs a thirty-second of every subject on
 * each, and on each another one.
 */
const thirtySecond = (suite: Suite, which: number): Suite => ({
  ...suite,
  scenarios: suite.scenarios.filter((_, index) => index % 32 === which),
});

/** Real sockets to a real server are one more way, whatever that keeps its world in, and so is an engine that keeps it in the browser. */
const WAYS = [...TRANSPORTS, 'web-socket', 'kept-in-browser', 'web-socket-on-disk'] as const;

WAYS.forEach((transport, which) => {
  const elsewhere = (isLong ? whole : whole.map((suite) => thirtySecond(suite, which))).map(
    withoutRace,
  );
  runConformance({
    name: transport,
    createWorld: conformanceWorlds(transport),
    capabilities: ENGINE_CAPABILITIES,
    runner: { describe, it, expect },
    suites: transport === 'in-page' ? whole : elsewhere,
  });
});
