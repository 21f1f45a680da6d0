import { EVENT, METHOD_NAMES, PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import { METHOD_TRAITS } from '../methods/all-methods.js';
import { type Suite, scenario } from '../scenario.js';
import { ARGUMENT_RULES } from './argument-rules.js';
import { codeOf, inWords, type Outcome, outcomeOf, rejectionCodeOf } from './call-method.js';
import { surroundings } from './surroundings.js';

/** Thrown synchronously, with the one text and without a code. */
function isThrownAtOnce(outcome: Outcome): boolean {
  if (outcome.kind !== 'threw') return false;
  const { error } = outcome;
  const isTheText = error instanceof Error && error.message === PARAMS_VALIDATE_FAILED;
  return isTheText && codeOf(error) === undefined;
}

/** The check of the arguments: what every method throws at, and what it lets through. */
export const ARGUMENTS_SUITE: Suite = {
  noun: 'session',
  about: 'the check of the arguments of every method',
  scenarios: [
    scenario(
      'a bad argument makes the call throw at once, without a code, and nothing is told',
      {
        rules: [
          'SES-2.1',
          'SES-3.1',
          'EVT-3.1',
          'INS-E.8',
          'TKT-4.2',
          'TKT-5.3',
          'FACT-11.1',
          'FACT-11.2',
          ...ARGUMENT_RULES,
        ],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const told: unknown[] = [];
        people.alice.on(EVENT.ERROR, (event) => void told.push(event));
        const wrong: string[] = [];
        for (const name of METHOD_NAMES) {
          for (const { because, args } of METHOD_TRAITS[name].refuses) {
            const outcome = await outcomeOf(people.alice, name, args);
            if (!isThrownAtOnce(outcome)) {
              wrong.push(`${name}, ${because}: ${inWords(outcome)}`);
            }
          }
        }
        expect(wrong).toEqual([]);
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'right arguments are let through to the method',
      { rules: ['SES-2.1'] },
      async ({ expect, open, has }) => {
        const opened = await open(['alice', 'bob']);
        const given = await surroundings(opened);
        const wrong: string[] = [];
        // What is there is called by the suite of answers, in a world of its own.
        for (const name of METHOD_NAMES.filter((one) => !has(one))) {
          const outcome = await outcomeOf(
            opened.people.alice,
            name,
            METHOD_TRAITS[name].sample(given),
          );
          if (isThrownAtOnce(outcome)) wrong.push(name);
        }
        expect(wrong).toEqual([]);
      },
    ),
    scenario(
      'what has the right shape is judged by the method itself, which rejects',
      { rules: ['FACT-11.3', 'FACT-11.4'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const codes: unknown[] = [];
        for (const [name, options] of [
          ['sendMessage', { text: 'no message' }],
          ['updateMyProfile', { nick: 5 }],
        ] as const) {
          const outcome = await outcomeOf(people.alice, name, [options]);
          codes.push(rejectionCodeOf(outcome) ?? outcome.kind);
        }
        expect(codes).toEqual([2105, 2721]);
      },
    ),
    scenario(
      'a list of attributes must be there, and may be empty',
      { rules: ['FACT-11.5'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { groupID } = await surroundings(opened);
        for (const name of ['getGroupAttributes', 'deleteGroupAttributes'] as const) {
          const calls = [{ groupID }, { groupID, keyList: [] }].map((options) =>
            outcomeOf(opened.people.alice, name, [options]),
          );
          expect((await Promise.all(calls)).map(isThrownAtOnce)).toEqual([true, false]);
        }
      },
    ),
  ],
};
