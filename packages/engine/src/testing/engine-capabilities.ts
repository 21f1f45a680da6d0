import { type Capabilities, CONTROLS } from '@parlor/sdk/conformance';

/** What the local engine can do, and what a test can do to it. */
export const ENGINE_CAPABILITIES: Capabilities = {
  controls: CONTROLS,
  missing: [],
};
