import { describe, expect, test } from 'vitest';
import { runConformance } from './run-conformance.js';
import { type Capabilities, isPlayable, runScenario } from './run-scenario.js';
import { type Scenario, type Suite, scenario } from './scenario.js';
import { SUITES } from './suites/all-suites.js';
import { CONTROLS, type CreateWorld, type World } from './world.js';

const EVERYTHING: Capabilities = {
  controls: CONTROLS,
  missing: [],
};

/** Worlds that nobody enters, and how many of them are open. */
function emptyWorlds(): { createWorld: CreateWorld; open: Set<World> } {
  const open = new Set<World>();
  const unused = () => {
    throw new Error('Nobody was to use this.');
  };
  return {
    open,
    async createWorld() {
      const world: World = {
        clock: { now: () => 0, advance: unused },
        createClient: unused,
        setNetwork: unused,
        signUserSig: unused,
        settled: unused,
        kick: unused,
        notifyGroup: unused,
        liftBans: unused,
        takeBackGroup: unused,
        broadcast: unused,
        sendSystemMessage: unused,
        judgeMessage: unused,
        otherPage: unused,
        close: async () => void open.delete(world),
      };
      open.add(world);
      return world;
    },
  };
}

/** A runner that only takes down what it is told. */
function takeDown(suites: readonly Suite[], capabilities: Capabilities) {
  const groups: string[] = [];
  const tests = new Map<string, () => Promise<void>>();
  runConformance({
    name: 'a client',
    createWorld: emptyWorlds().createWorld,
    capabilities,
    suites,
    runner: {
      describe(name, body) {
        groups.push(name);
        body();
      },
      it: (name, body) => void tests.set(name, body),
      expect,
    },
  });
  return { groups, tests };
}

/** Rules that the scenarios here name. Filled in, so that `npm run rules` does not take this file for a holder. */
const NAMED = ['CON-1.1', 'CON-1.2'] as const;

const idle = (says: string, needs: Scenario['needs'] = []): Scenario =>
  scenario(says, { rules: NAMED, needs }, async () => {});

const suiteOf = (...scenarios: Scenario[]): Suite => ({ noun: 'n', about: 'a thing', scenarios });

describe('the conformance suite', () => {
  test('is told to any runner: the subject, the sentence, and the rules it holds', () => {
    const { groups, tests } = takeDown([suiteOf(idle('it is so'))], EVERYTHING);
    expect(groups).toEqual(['a client: a thing']);
    expect([...tests.keys()]).toEqual([`it is so [${NAMED.join(', ')}]`]);
  });

  test('leaves out what needs a control or a method that is not there, and empty subjects', () => {
    const suites = [
      suiteOf(idle('cuts lines', ['network']), idle('revokes', ['revokeMessage']), idle('is idle')),
      suiteOf(idle('cuts more lines', ['network'])),
    ];
    const { groups, tests } = takeDown(suites, { controls: ['clock'], missing: ['revokeMessage'] });
    expect(groups).toHaveLength(1);
    expect([...tests.keys()]).toEqual([`is idle [${NAMED.join(', ')}]`]);
  });

  test('gives every scenario a name of its own, so that a report is unambiguous', () => {
    for (const { about, scenarios } of SUITES) {
      const names = scenarios.map(({ says }) => says);
      expect(new Set(names).size, about).toBe(names.length);
    }
    const subjects = SUITES.map(({ about }) => about);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  test('is played whole where everything can be done', () => {
    const unplayable = SUITES.flatMap(({ scenarios }) => scenarios).filter(
      (one) => !isPlayable(one, EVERYTHING),
    );
    expect(unplayable).toEqual([]);
  });
});

describe('a scenario', () => {
  test.each([
    ['holds', async () => {}, undefined],
    ['fails', () => Promise.reject(new Error('It is not so.')), 'It is not so.'],
  ])('closes the worlds it opened when it %s', async (_how, end, message) => {
    const { createWorld, open } = emptyWorlds();
    const opening = scenario('opens two', { rules: ['CON-1.1'] }, async (stage) => {
      await stage.open([]);
      await stage.open([]);
      stage.expect(open.size).toBe(2);
      await end();
    });
    const run = runScenario(opening, { createWorld, capabilities: EVERYTHING, expect });
    if (message) await expect(run).rejects.toThrow(message);
    else await run;
    expect(open.size).toBe(0);
  });

  test('may ask whether the implementation has a method', async () => {
    const asking = scenario('asks', { rules: ['CON-1.1'] }, async (stage) => {
      const answers = [stage.has('revokeMessage'), stage.has('sendMessage')];
      stage.expect(answers).toEqual([false, true]);
    });
    const capabilities: Capabilities = { controls: [], missing: ['revokeMessage'] };
    await runScenario(asking, { createWorld: emptyWorlds().createWorld, capabilities, expect });
  });

  test('that expects nothing fails: it could not fail otherwise', async () => {
    const { createWorld } = emptyWorlds();
    const theatre = { createWorld, capabilities: EVERYTHING, expect };
    await expect(runScenario(idle('it is so'), theatre)).rejects.toThrow('expects nothing');
  });
});
