import { join } from 'node:path';
import {
  isPlayable,
  moreInstancesInStep,
  runScenario,
  type Scenario,
  SUITES,
} from '@parlor/sdk/conformance';
import { describe, expect, it } from 'vitest';
import { ENGINE_CAPABILITIES } from '../../../packages/engine/src/testing/conformance-world.js';
import { namingsOnRealSDK } from '../../check/rules/holders.js';
import { DIFFERENCES, UNPLAYABLE } from './differences.js';
import { Outcomes } from './outcomes.js';
import { createRealSDKWorld } from './real-sdk-world.js';
import { pageOf } from './two-implementations.js';

const ROOT = join(import.meta.dirname, '../../..');

const capabilities = ENGINE_CAPABILITIES;
const theatre = { createWorld: createRealSDKWorld, capabilities, expect };
const outcomes = new Outcomes();

/** With `--mode long` a person lives 5,000 more moments on two instances. */
const LONG_LIVES = 100;
const isLong = process.env['PARLOR_LONG'] === '1';
const suites = isLong ? [...SUITES, moreInstancesInStep(LONG_LIVES)] : SUITES;

const played = suites.map(({ about, scenarios }) => ({
  about,
  scenarios: scenarios.filter(
    (scenario) => isPlayable(scenario, capabilities) && !UNPLAYABLE[about]?.[scenario.says],
  ),
}));

for (const { about, scenarios } of played) {
  describe(about, () => {
    for (const scenario of scenarios) playOnRealSDK(about, scenario);
  });
}

/** A scenario that differs has to fail: what holds must not be on the list. */
function playOnRealSDK(about: string, scenario: Scenario): void {
  const { says, rules } = scenario;
  const difference = DIFFERENCES[about]?.[says];
  it(`${says} [${rules.join(', ')}]`, async () => {
    const failure = await runScenario(scenario, theatre).catch((error: unknown) => error);
    if (difference === undefined && failure !== undefined) throw failure;
    if (difference !== undefined && failure === undefined) {
      throw new Error(`This holds on the real SDK, too. Take it off the list: ${difference}`);
    }
    outcomes.add({ rules, difference });
  });
}

describe('the list of differences', () => {
  it('names scenarios that there are', () => {
    const known = new Set(
      SUITES.flatMap(({ about, scenarios }) => scenarios.map(({ says }) => `${about}: ${says}`)),
    );
    const lists = [DIFFERENCES, UNPLAYABLE].flatMap((list) => Object.entries(list));
    const named = lists.flatMap(([about, reasons]) =>
      Object.keys(reasons).map((says) => `${about}: ${says}`),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the page of the two implementations', () => {
  it('says what this run has seen', async ({ skip }) => {
    const all = played.flatMap(({ scenarios }) => scenarios).length;
    if (outcomes.count < all) skip('A run of some scenarios knows nothing of the others.');
    for (const { ids } of await namingsOnRealSDK(ROOT)) {
      outcomes.add({ rules: ids, difference: undefined });
    }
    await expect(pageOf(outcomes)).toMatchFileSnapshot('../../../docs/two-implementations.md');
  });
});
