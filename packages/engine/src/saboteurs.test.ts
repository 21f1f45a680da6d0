import {
  isPlayable,
  runScenario,
  SABOTEURS,
  type Saboteur,
  type Scenario,
  SUITES,
  sabotagedWorlds,
} from '@parlor/sdk/conformance';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conformanceWorlds } from './testing/conformance-world.js';
import { ENGINE_CAPABILITIES } from './testing/engine-capabilities.js';

/**
 * Turns of the event loop after which a scenario that has not ended hangs; the longest honest one takes
 * about three hundred. Turns, not seconds: a busy machine would make slowness look like a failure, and
 * a saboteur that nobody noticed like one that was caught.
 */
const PATIENCE = 1_000;

/** What became of a scenario that was run on a saboteur. */
async function verdict(scenario: Scenario, { sabotage }: Saboteur): Promise<unknown> {
  const theatre = {
    createWorld: sabotagedWorlds(conformanceWorlds('in-page'), sabotage),
    capabilities: ENGINE_CAPABILITIES,
    expect,
  };
  let hasEnded = false;
  let failure: unknown;
  runScenario(scenario, theatre)
    .catch((error: unknown) => {
      failure = error;
    })
    .finally(() => {
      hasEnded = true;
    });
  for (let turn = 0; turn < PATIENCE && !hasEnded; turn += 1) await nextTurn();
  return hasEnded ? failure : new Error('It hangs.');
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * A scenario that fails waits no more for the calls it has begun, and they reject unheard when its
 * world is closed. Here that is no fault of anybody's; where the suite is to pass, it is.
 */
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => undefined);
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

/** A TypeError is a mistake of the saboteur, not a scenario that noticed something. */
function isNotice(failure: unknown): boolean {
  return failure instanceof Error && !(failure instanceof TypeError);
}

const scenarios = SUITES.flatMap((suite) => suite.scenarios).filter((scenario) =>
  isPlayable(scenario, ENGINE_CAPABILITIES),
);

const isLong = process.env['PARLOR_LONG'] === '1';

/** `npm test` looks at the first rule that every eighth of them breaks, `npm run test:long` at all of all. */
const looked = isLong ? Number.POSITIVE_INFINITY : 1;
const saboteurs = SABOTEURS.filter((_, index) => isLong || index % 8 === 0);

describe.each(saboteurs)('a client that $does', (saboteur) => {
  test.each(saboteur.breaks.slice(0, looked))(
    'is caught by a scenario that holds %s',
    async (rule) => {
      const holding = scenarios.filter(({ rules }) => rules.includes(rule));
      const failures: unknown[] = [];
      for (const scenario of holding) {
        failures.push(await verdict(scenario, saboteur));
        // One is enough.
        if (failures.some(isNotice)) break;
      }
      expect(failures.filter(isNotice), String(failures)).not.toEqual([]);
    },
  );
});

test.each(SUITES)('$about: somebody sins against it', ({ about, scenarios: all }) => {
  const held = all.flatMap(({ rules }) => rules);
  const sinners = SABOTEURS.filter(({ against }) => against === about);
  expect(sinners.map(({ does }) => does)).not.toEqual([]);
  // Whoever breaks only what other subjects hold proves nothing about this one.
  const strangers = sinners.filter(({ breaks }) => !breaks.some((rule) => held.includes(rule)));
  expect(strangers.map(({ does }) => does)).toEqual([]);
});

test('every saboteur sins against a subject that there is', () => {
  const subjects = SUITES.map(({ about }) => about);
  const lost = SABOTEURS.filter(({ against }) => !subjects.includes(against));
  expect(lost.map(({ does }) => does)).toEqual([]);
});
