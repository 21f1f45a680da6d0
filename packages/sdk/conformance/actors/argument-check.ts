import type { MethodName } from '@parlor/sdk';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, scenario } from '../scenario.js';
import { isTaken } from './arguments.js';

/** What some methods throw at, and what they let through: lists of arguments. */
export interface ArgumentCheck {
  readonly says: string;
  readonly rules: readonly RuleID[];
  readonly names: readonly MethodName[];
  readonly refused: readonly (readonly unknown[])[];
  readonly taken: readonly (readonly unknown[])[];
}

/** The scenario of a check: all wrong arguments throw at once, all right ones do not. */
export function argumentScenario({ says, rules, names, refused, taken }: ArgumentCheck): Scenario {
  return scenario(says, { rules }, async ({ expect, open }) => {
    const { people } = await open(['alice']);
    for (const name of names) {
      const isFine = (args: readonly unknown[]) => isTaken(people.alice, name, args);
      expect([name, ...refused.filter(isFine)]).toEqual([name]);
      expect([name, ...taken.filter((args) => !isFine(args))]).toEqual([name]);
    }
  });
}
