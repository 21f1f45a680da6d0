import { METHOD_NAMES, type MethodName } from '@parlor/sdk';
import { text } from '../actors/small-talk.js';
import { METHOD_TRAITS } from '../methods/all-methods.js';
import type { MethodTraits } from '../methods/method-traits.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { codeOf, inWords, type Outcome, outcomeOf } from './call-method.js';
import { surroundings } from './surroundings.js';

/** The one scenario of a method: its sample call, in a world of its own. */
function answer(name: MethodName): Scenario {
  const traits = METHOD_TRAITS[name];
  const { answers, sample, sampleFails } = traits;
  const end = sampleFails === undefined ? 'code 0 and data' : `an Error with code ${sampleFails}`;
  return scenario(
    `${name} answers with ${answers === 'value' ? 'a value at once' : end}`,
    { rules: rulesOf(name), needs: [name] },
    async ({ expect, open }) => {
      const opened = await open(['alice', 'bob']);
      const args = sample(await surroundings(opened));
      const outcome = await outcomeOf(opened.people.alice, name, args);
      const problem = answers === 'value' ? wrongValue(outcome) : wrongEnd(outcome, traits);
      expect(problem).toBe('');
    },
  );
}

/** What is held by the answer of a method: the shape that is promised for its class. */
function rulesOf(name: MethodName): readonly RuleID[] {
  const { answers, gated, sampleFails } = METHOD_TRAITS[name];
  if (answers === 'value') return [gated ? 'SES-2.3' : 'SES-2.2'];
  return [sampleFails === undefined ? 'FACT-12.1' : 'FACT-12.2'];
}

function wrongValue(outcome: Outcome): string {
  return outcome.kind === 'returned' ? '' : inWords(outcome);
}

function wrongEnd(outcome: Outcome, { sampleFails, bare, also }: MethodTraits): string {
  if (sampleFails !== undefined) return wrongFailure(outcome, sampleFails);
  if (outcome.kind !== 'resolved') return inWords(outcome);
  if (bare) return '';
  const { value } = outcome;
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const isComplete = keys.toSorted().join() === ['code', 'data', ...(also ? [also] : [])].join();
  if (!isComplete) return `resolved with ${keys.join() || String(value)}`;
  return Reflect.get(Object(value), 'code') === 0 ? '' : 'resolved with another code than 0';
}

function wrongFailure(outcome: Outcome, code: number): string {
  if (outcome.kind !== 'rejected') return inWords(outcome);
  return codeOf(outcome.error) === code ? wrongError(outcome.error) : inWords(outcome);
}

/** What an error lacks; nothing when it has all that every error has. */
function wrongError(error: unknown): string {
  if (!(error instanceof Error)) return 'rejected with what is no Error';
  if (Object.getPrototypeOf(error) === Error.prototype) return 'rejected with a plain Error';
  if (codeOf(error) === undefined) return 'rejected without a code';
  const data: unknown = Reflect.get(error, 'data');
  return typeof data === 'object' && data !== null ? '' : 'rejected without data';
}

/** What every method answers with: the same two shapes for all. */
export const ANSWERS_SUITE: Suite = {
  noun: 'session',
  about: 'the answer of every method',
  scenarios: [
    ...METHOD_NAMES.map(answer),
    scenario(
      'what the service refuses is an Error with the number of the request in its data',
      { rules: ['ERR-1.11', 'FACT-12.2', 'FACT-12.3', 'FACT-12.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const end = await outcomeOf(people.alice, 'joinGroup', [{ groupID: 'no group' }]);
        expect(end.kind === 'rejected' ? wrongError(end.error) : inWords(end)).toBe('');
        expect(end).toMatchObject({
          error: { code: 10010, data: { headSeq: expect.any(Number) } },
        });
      },
    ),
    scenario(
      'why a group’s profile cannot be had is an Error with the group’s ID in its data, and no number',
      { rules: ['ERR-1.11', 'FACT-12.2', 'FACT-12.3', 'FACT-12.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const groupID = 'no group';
        const end = await outcomeOf(people.alice, 'getGroupProfile', [{ groupID }]);
        expect(end.kind === 'rejected' ? wrongError(end.error) : inWords(end)).toBe('');
        const data: unknown = end.kind === 'rejected' && Reflect.get(Object(end.error), 'data');
        expect([end, data]).toMatchObject([{ error: { code: 10010 } }, { groupID }]);
        expect(data).not.toHaveProperty('headSeq');
      },
    ),
    scenario(
      'what the client refuses itself is an Error with code, message and data as well',
      { rules: ['FACT-12.2', 'FACT-12.7'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        for (const name of ['logout', 'getMyProfile'] as const) {
          const end = await outcomeOf(chat, name, []);
          expect(end.kind === 'rejected' ? wrongError(end.error) : inWords(end)).toBe('');
        }
      },
    ),
    scenario(
      'a sendMessage that fails gives back the very message that was to be sent',
      { rules: ['FACT-12.4'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message = text(people.alice, 'nobody at all', 'hello');
        const end = await outcomeOf(people.alice, 'sendMessage', [message]);
        expect(end).toMatchObject({ kind: 'rejected', error: { code: 20003 } });
        const error: unknown = end.kind === 'rejected' ? end.error : undefined;
        const data: unknown = Reflect.get(Object(error), 'data');
        expect(Reflect.get(Object(data), 'message')).toBe(message);
      },
    ),
  ],
};
