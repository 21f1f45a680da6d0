import { readFileSync } from 'node:fs';
import { type ChatSDK, METHOD_NAMES, type MethodName, TYPES } from '@parlor/sdk';
import { type Given, METHOD_TRAITS } from '@parlor/sdk/conformance';
import { afterAll, describe, expect, test } from 'vitest';
import { ENGINE_CAPABILITIES } from '../testing/conformance-world.js';
import { createWorld } from '../testing/create-world.js';
import { groupOf } from '../testing/small-talk.js';
import { NOT_YET } from './not-yet.js';

const DOCUMENT = new URL('../../../../docs/not-yet-in-the-engine.md', import.meta.url);

/** The rows of the document's table: method and noun. */
function documented(): Record<string, string> {
  const rows = readFileSync(DOCUMENT, 'utf8').matchAll(/^\| `(\w+)` \| ([\w-]+) \|$/gm);
  return Object.fromEntries([...rows].map(([, method = '', noun = '']) => [method, noun]));
}

/** Sends a text of which everything may be asked. */
async function said(chat: ChatSDK, to: string, conversationType: 'C2C' | 'GROUP') {
  const payload = { text: 'hello' };
  const options = { to, conversationType, payload, isSupportExtension: true };
  const message = chat.createTextMessage({ ...options, needReadReceipt: true });
  return (await chat.sendMessage(message)).data.message;
}

/** What the sample calls speak of. */
async function given(alice: ChatSDK): Promise<Given> {
  const groupID = await groupOf(alice, ['bob']);
  const message = await said(alice, 'bob', TYPES.CONV_C2C);
  const groupMessage = await said(alice, groupID, TYPES.CONV_GROUP);
  return { me: 'alice', peer: 'bob', groupID, message, groupMessage };
}

function call(chat: ChatSDK, name: MethodName, args: readonly unknown[]): unknown {
  return Reflect.apply(chat[name], undefined, args);
}

describe('what is not yet in the engine', () => {
  const worlds = createWorld(['alice', 'bob']);
  const surroundings = worlds.then(({ people }) => given(people.alice));
  afterAll(async () => (await worlds).close());

  test('the document lists exactly the methods that are missing, each with its noun', () => {
    expect(documented()).toEqual(NOT_YET);
  });

  test('the document says how many methods there are and how many are missing', () => {
    const missing = Object.keys(NOT_YET).length;
    const text = readFileSync(DOCUMENT, 'utf8');
    expect(text).toContain(
      `${METHOD_NAMES.length - missing} of the ${METHOD_NAMES.length} methods`,
    );
  });

  test.each(ENGINE_CAPABILITIES.missing)('%s fails with -2 and says what to do', async (name) => {
    const { people } = await worlds;
    const args = METHOD_TRAITS[name].sample(await surroundings);
    const refusal = {
      code: -2,
      name: 'NOT_YET_IN_LOCAL_ENGINE',
      message: expect.stringContaining(`${name} is not yet in Parlor’s local engine.`),
    };
    await expect(call(people.alice, name, args)).rejects.toMatchObject(refusal);
  });
});
