// @vitest-environment node
import type { ChatSDK } from '@parlor/sdk';
import { EVENT, toChatError } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AttributeWorld } from '../../testing/attribute-world.js';
import { runs } from '../../testing/runs.js';
import { createStage, STAGE } from '../../testing/seat-people.js';
import { Simulation } from '../../testing/simulation.js';

/** One call. */
interface Call {
  readonly who: number;
  readonly kind: 'get' | 'set' | 'init';
  readonly keys: readonly string[];
  readonly value: string;
}

const WHO = ['p0', 'p1', 'p2'];

const call: fc.Arbitrary<Call> = fc.record({
  who: fc.nat(WHO.length - 1),
  kind: fc.constantFrom('get', 'get', 'set', 'set', 'set', 'init'),
  keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  value: fc.constantFrom('', 'x', 'y'),
});

/** Calls that are made at once, or all lines being cut and mended. */
type Step = readonly Call[] | 'break';

const calls = fc.array(call, { minLength: 1, maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: calls },
  { weight: 1, arbitrary: fc.constant('break' as const) },
);
/** Everything has come of a step before the next one. */
const script = fc.array(step, { minLength: 1, maxLength: 6 });

/** What an app sees of the answer. */
async function outcomeOf(sdk: ChatSDK | undefined, { kind, keys, value }: Call): Promise<unknown> {
  const groupAttributes = Object.fromEntries(keys.map((key) => [key, value]));
  if (!sdk) return undefined;
  try {
    if (kind === 'set') await sdk.setGroupAttributes({ groupID: STAGE, groupAttributes });
    if (kind === 'init') await sdk.initGroupAttributes({ groupID: STAGE, groupAttributes });
    if (kind !== 'get') return 0;
    const answer = await sdk.getGroupAttributes({ groupID: STAGE, keyList: [] });
    return inOrder(answer.data.groupAttributes);
  } catch (thrown) {
    return toChatError(thrown).code;
  }
}

function inOrder(attributes: Record<string, string>): [string, string][] {
  return Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Stand {
  readonly people: readonly ChatSDK[];
  breakLines(): void;
  settle(): Promise<void>;
}

/** All that can be told of a run from outside. */
async function play({ people, breakLines, settle }: Stand, steps: readonly Step[]) {
  const told: unknown[] = [];
  people.forEach((sdk, index) => {
    sdk.on(EVENT.GROUP_ATTRIBUTES_UPDATED, ({ data }) => {
      const { groupAttributes, updatedKeyList, deletedKeyList } = data;
      const lists = [updatedKeyList.toSorted(), deletedKeyList.toSorted()];
      told.push([WHO[index], inOrder(groupAttributes), ...lists]);
    });
  });
  const story: unknown[] = [];
  for (const one of steps) {
    if (one === 'break') breakLines();
    const made = one === 'break' ? [] : one;
    const outcomes = made.map((call) => outcomeOf(people[call.who], call));
    await settle();
    story.push(
      await Promise.all(outcomes),
      told
        .splice(0)
        .map((news) => JSON.stringify(news))
        .sort(),
    );
  }
  return story;
}

function simulated(policy: 'strict' | 'perKey'): Stand {
  const simulation = new Simulation();
  const world = new AttributeWorld(simulation, policy, () => 1);
  const clients = WHO.map((userID) => world.client(userID, STAGE));
  return {
    people: clients.map(({ sdk }) => sdk),
    breakLines() {
      for (const { setOnline } of clients) setOnline(false);
      for (const { setOnline } of clients) setOnline(true);
    },
    async settle() {
      simulation.after(6_000, () => undefined);
      await simulation.run();
    },
  };
}

async function real(policy: 'strict' | 'perKey'): Promise<Stand & { end(): Promise<void> }> {
  const { engine, clock, peer } = createStage(WHO, { attributeConflicts: policy });
  return {
    people: await Promise.all(WHO.map((userID) => peer(userID))),
    breakLines() {
      engine.network().set({ isOnline: false });
      engine.network().set({ isOnline: true });
    },
    settle: () => clock.advance(6_000),
    end: () => engine.close(),
  };
}

test.each(['strict', 'perKey'] as const)(
  'the simulated service answers and tells as the local engine does (%s)',
  async (policy) => {
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        const engine = await real(policy);
        const expected = await play(engine, steps).finally(() => engine.end());
        expect(await play(simulated(policy), steps)).toEqual(expected);
      }),
      { numRuns: runs(40, 1_000) },
    );
  },
  60_000,
);
