import { runConformance } from '@parlor/sdk/conformance';
import { describe, expect, it } from 'vitest';
import { conformanceWorlds, ENGINE_CAPABILITIES } from './testing/conformance-world.js';
import { TRANSPORTS } from './testing/create-world.js';

for (const transport of TRANSPORTS) {
  runConformance({
    name: transport,
    createWorld: conformanceWorlds(transport),
    capabilities: ENGINE_CAPABILITIES,
    runner: { describe, it, expect },
  });
}
