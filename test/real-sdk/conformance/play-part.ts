import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import {
  isPlayable,
  moreInstancesInStep,
  RULE_BOOKS,
  type RuleBook,
  runScenario,
  type Scenario,
  SUITES,
  type Suite,
} from '@parlor/sdk/conformance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_CAPABILITIES } from '../../../packages/engine/src/testing/engine-capabilities.js';
import { DIFFERENCES, UNPLAYABLE } from './differences.js';
import type { Outcome } from './outcomes.js';
import { OUTCOMES_FOLDER, outcomesFile, PARTS } from './outcomes-of-parts.js';
import { createRealSDKWorld } from './real-sdk-world.js';

const capabilities = ENGINE_CAPABILITIES;
const theatre = { createWorld: createRealSDKWorld, capabilities, expect };

/** With `--mode long` a person lives 5,000 more moments on two instances. */
const LONG_LIVES = 100;
const isLong = process.env['PARLOR_LONG'] === '1';

/**
 * `npm test` plays every eighth scenario about what the client decides, and every twenty-fourth about what the service
 * alone does: both clients only agree there.
 */
const ONE_OF_CLIENT = 8;
const ONE_OF_SERVICE = 24;

const BOOKS: readonly RuleBook[] = RULE_BOOKS;

const decidedByClient: ReadonlySet<string> = new Set(
  BOOKS.flatMap(({ sections }) => sections.flatMap(({ rules }) => rules))
    .filter(({ proof }) => proof === 'client')
    .map(({ id }) => id),
);

/**
 * Plays a part of the suite on the unmodified SDK. Every client loads the SDK anew and nothing gives it back:
 * all of them in one process would fill its memory.
 */
export function playPart(part: number): void {
  const outcomes: Outcome[] = [];
  const suites = suitesOf(part);
  const all = suites.flatMap(({ scenarios }) => scenarios).length;
  beforeAll(() => rmSync(outcomesFile(part), { force: true }));
  for (const { about, scenarios } of suites) {
    describe(about, () => {
      for (const scenario of scenarios) {
        it(`${scenario.says} [${scenario.rules.join(', ')}]`, async () => {
          outcomes.push(await play(about, scenario));
        });
      }
    });
  }
  afterAll(() => {
    // A run of some scenarios knows nothing of the others.
    if (!isLong || outcomes.length < all) return;
    mkdirSync(OUTCOMES_FOLDER, { recursive: true });
    writeFileSync(outcomesFile(part), JSON.stringify({ run: process.ppid, outcomes }));
  });
}

function suitesOf(part: number): readonly Suite[] {
  const suites = SUITES.filter((_, index) => index % PARTS === part);
  const more = isLong && part === 0 ? [moreInstancesInStep(LONG_LIVES)] : [];
  return [...suites, ...more].map((suite) => ({ ...suite, scenarios: played(suite) }));
}

function played({ about, scenarios }: Suite): readonly Scenario[] {
  const playable = scenarios.filter(
    (scenario) => isPlayable(scenario, capabilities) && !UNPLAYABLE[about]?.[scenario.says],
  );
  if (isLong) return playable;
  return playable.filter(({ says, rules }, index) => {
    const isOfClient = rules.some((id) => decidedByClient.has(id));
    const isDifferent = DIFFERENCES[about]?.[says] !== undefined;
    return isDifferent || index % (isOfClient ? ONE_OF_CLIENT : ONE_OF_SERVICE) === 0;
  });
}

/** A scenario that differs has to fail: what holds must not be on the list. */
async function play(about: string, scenario: Scenario): Promise<Outcome> {
  const { says, rules } = scenario;
  const difference = DIFFERENCES[about]?.[says];
  const failure = await runScenario(scenario, theatre).catch((error: unknown) => error);
  if (difference === undefined && failure !== undefined) throw failure;
  if (difference !== undefined && failure === undefined) {
    throw new Error(`This holds on the real SDK, too. Take it off the list: ${difference}`);
  }
  return { rules, difference };
}
