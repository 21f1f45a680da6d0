import { type Capabilities, isPlayable, runScenario } from './run-scenario.js';
import type { Runner } from './runner.js';
import type { Suite } from './scenario.js';
import { SUITES } from './suites/all-suites.js';
import type { CreateWorld } from './world.js';

/** An implementation of the contract, and the runner that is to test it. */
export interface ConformanceOptions {
  /** What the tests are filed under. */
  readonly name: string;
  /** Called at least once per scenario. */
  readonly createWorld: CreateWorld;
  readonly capabilities: Capabilities;
  /** `describe`, `it` and `expect` of Vitest, Jest, Bun … */
  readonly runner: Runner;
  /** All of them when left out. */
  readonly suites?: readonly Suite[];
}

/**
 * Registers the suite of the contract for one implementation: a `describe` per subject, an `it` per
 * scenario, with the IDs of the rules it holds in its name.
 *
 * ```ts
 * import { describe, expect, it } from 'vitest';
 * import { runConformance } from '@parlor/sdk/conformance';
 *
 * runConformance({ name: 'my client', createWorld, capabilities, runner: { describe, it, expect } });
 * ```
 */
export function runConformance({
  name,
  createWorld,
  capabilities,
  runner: { describe, it, expect },
  suites = SUITES,
}: ConformanceOptions): void {
  const theatre = { createWorld, capabilities, expect };
  for (const { about, scenarios } of suites) {
    const playable = scenarios.filter((scenario) => isPlayable(scenario, capabilities));
    if (playable.length === 0) continue;
    describe(`${name}: ${about}`, () => {
      for (const scenario of playable) {
        it(`${scenario.says} [${scenario.rules.join(', ')}]`, () => runScenario(scenario, theatre));
      }
    });
  }
}
