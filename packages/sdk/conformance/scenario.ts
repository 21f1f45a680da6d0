import type { ChatSDK, MethodName } from '@parlor/sdk';
import type { RuleID } from './rules/all-rules.js';
import type { Expect } from './runner.js';
import type { Control, World, WorldOptions } from './world.js';

/** A world, and the people who were let in. */
export interface Opened<Person extends string> {
  readonly world: World;
  /** Their clients by userID: logged in, ready and synchronised. */
  readonly people: Readonly<Record<Person, ChatSDK>>;
}

/** What a scenario is run with. */
export interface Stage {
  readonly expect: Expect;
  /** Whether the implementation has a method. */
  has(method: MethodName): boolean;
  /** Opens a world and lets people in, one after the other. Closed when the scenario ends. */
  open<const Person extends string>(
    people: readonly Person[],
    options?: WorldOptions,
  ): Promise<Opened<Person>>;
}

/** A sentence about the contract, and how to see that it is true. */
export interface Scenario {
  readonly says: string;
  /** The rules that are held by it. */
  readonly rules: readonly RuleID[];
  /** What it needs: controls of the world, and methods beyond those of the first nouns. */
  readonly needs: readonly (Control | MethodName)[];
  readonly run: (stage: Stage) => Promise<void>;
}

/** Scenarios about one thing. */
export interface Suite {
  readonly noun: string;
  /** What they are about. */
  readonly about: string;
  readonly scenarios: readonly Scenario[];
}

/** How a scenario is filed. */
export interface ScenarioHead {
  readonly rules: readonly RuleID[];
  readonly needs?: readonly (Control | MethodName)[];
}

/** A scenario: a sentence, the rules it holds, and the proof. */
export function scenario(
  says: string,
  { rules, needs = [] }: ScenarioHead,
  run: (stage: Stage) => Promise<void>,
): Scenario {
  return { says, rules, needs, run };
}
