import type { ChatSDK, MethodName } from '@parlor/sdk';
import { enter } from './enter.js';
import type { Expect } from './runner.js';
import type { Scenario, Stage } from './scenario.js';
import { CONTROLS, type Control, type CreateWorld, type World } from './world.js';

/** What an implementation and its world can do. */
export interface Capabilities {
  /** What the world lets the suite do to it. */
  readonly controls: readonly Control[];
  /** The methods that the implementation does not have yet. Gate and checks of arguments hold for them all the same. */
  readonly missing: readonly MethodName[];
}

/** Where scenarios are run. */
export interface Theatre {
  readonly createWorld: CreateWorld;
  readonly capabilities: Capabilities;
  readonly expect: Expect;
}

/** Whether a scenario has all that it needs. */
export function isPlayable(scenario: Scenario, { controls, missing }: Capabilities): boolean {
  const absent: ReadonlySet<string> = new Set(missing);
  const present: ReadonlySet<string> = new Set(controls);
  return scenario.needs.every((need) => (isControl(need) ? present.has(need) : !absent.has(need)));
}

/**
 * Runs one scenario and closes what it opened. Rejects with what its runner's `expect` threw, and when
 * nothing was expected: a scenario that cannot fail holds nothing.
 */
export async function runScenario(
  scenario: Scenario,
  { createWorld, capabilities, expect }: Theatre,
): Promise<void> {
  const opened: World[] = [];
  const missing: ReadonlySet<string> = new Set(capabilities.missing);
  let expectations = 0;
  const stage: Stage = {
    expect: counted(expect, () => {
      expectations += 1;
    }),
    has: (method) => !missing.has(method),
    async open(userIDs, options = {}) {
      const world = await createWorld(options);
      opened.push(world);
      return { world, people: await letIn(world, userIDs) };
    },
  };
  try {
    await scenario.run(stage);
  } finally {
    await Promise.all(opened.map((world) => world.close()));
  }
  if (expectations === 0) throw new Error(`“${scenario.says}” expects nothing.`);
}

/** The same `expect`, which tells whenever it is asked something. */
function counted(expect: Expect, tell: () => void): Expect {
  const asked = (value: unknown) => {
    tell();
    return expect(value);
  };
  return Object.assign(asked, {
    any: (type: unknown) => expect.any(type),
    stringContaining: (part: string) => expect.stringContaining(part),
    objectContaining: (part: object) => expect.objectContaining(part),
    arrayContaining: (part: readonly unknown[]) => expect.arrayContaining(part),
  });
}

async function letIn<Person extends string>(
  world: World,
  userIDs: readonly Person[],
): Promise<Record<Person, ChatSDK>> {
  const people: Partial<Record<Person, ChatSDK>> = {};
  for (const userID of userIDs) people[userID] = await enter(world, userID);
  if (!isComplete(people, userIDs)) throw new Error('Somebody is missing.');
  return people;
}

function isComplete<Person extends string>(
  people: Partial<Record<Person, ChatSDK>>,
  userIDs: readonly Person[],
): people is Record<Person, ChatSDK> {
  return userIDs.every((userID) => people[userID] !== undefined);
}

function isControl(need: Control | MethodName): need is Control {
  const controls: readonly string[] = CONTROLS;
  return controls.includes(need);
}
