import { moreInstancesInStep, runConformance, SUITES, type Suite } from '@parlor/sdk/conformance';
import { describe, expect, it } from 'vitest';
import { conformanceWorlds, ENGINE_CAPABILITIES } from './testing/conformance-world.js';
import { TRANSPORTS } from './testing/create-world.js';

/** In `npm run test:long` a person lives 20,000 more moments on two instances. */
const LONG_LIVES = 400;
const isLong = process.env['PARLOR_LONG'] === '1';
const whole = isLong ? [...SUITES, moreInstancesInStep(LONG_LIVES)] : SUITES;

/** The port of a shared worker carries the same frames: `npm test` sends a fourth of every subject through it. */
const fourth = (suite: Suite): Suite => ({
  ...suite,
  scenarios: suite.scenarios.filter((_, index) => index % 4 === 0),
});

for (const transport of TRANSPORTS) {
  runConformance({
    name: transport,
    createWorld: conformanceWorlds(transport),
    capabilities: ENGINE_CAPABILITIES,
    runner: { describe, it, expect },
    suites: isLong || transport === 'in-page' ? whole : whole.map(fourth),
  });
}
