import { moreInstancesInStep, runConformance, SUITES } from '@parlor/sdk/conformance';
import { describe, expect, it } from 'vitest';
import { conformanceWorlds, ENGINE_CAPABILITIES } from './testing/conformance-world.js';
import { TRANSPORTS } from './testing/create-world.js';

/** In `npm run test:long` a person lives 20,000 more moments on two instances. */
const LONG_LIVES = 400;
const isLong = process.env['PARLOR_LONG'] === '1';
const suites = isLong ? [...SUITES, moreInstancesInStep(LONG_LIVES)] : SUITES;

for (const transport of TRANSPORTS) {
  runConformance({
    name: transport,
    createWorld: conformanceWorlds(transport),
    capabilities: ENGINE_CAPABILITIES,
    runner: { describe, it, expect },
    suites,
  });
}
