import { readFileSync } from 'node:fs';
import { METHOD_NAMES } from '@parlor/sdk';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorld } from '../testing/create-world.js';
import { NOT_YET } from './not-yet.js';

const DOCUMENT = new URL('../../../../docs/not-yet-in-the-engine.md', import.meta.url);

/** The rows of the document's table: method and noun. */
function documented(): Record<string, string> {
  const rows = readFileSync(DOCUMENT, 'utf8').matchAll(/^\| `(\w+)` \| ([\w-]+) \|$/gm);
  return Object.fromEntries([...rows].map(([, method = '', noun = '']) => [method, noun]));
}

describe('what is not yet in the engine', () => {
  const worlds = createWorld(['alice']);
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

  test('a client has the 149 methods of the SDK and nothing else', async () => {
    const { people } = await worlds;
    expect(Object.keys(people.alice).toSorted()).toEqual([...METHOD_NAMES].toSorted());
    expect(METHOD_NAMES).toHaveLength(149);
  });

  test.each(Object.keys(NOT_YET))('%s rejects with -2 and says what to do', async (name) => {
    const { people } = await worlds;
    const method: unknown = Reflect.get(people.alice, name);
    if (typeof method !== 'function') throw new Error(`${name} is no function`);
    await expect(Promise.resolve(method({}))).rejects.toMatchObject({
      code: -2,
      name: 'NOT_YET_IN_LOCAL_ENGINE',
      message: expect.stringContaining(`${name} is not yet in Parlor’s local engine.`),
    });
  });

  test('a missing method is behind the gate like every other', async () => {
    const { engine } = await worlds;
    const stranger = engine.createClient();
    const revokeMessage: unknown = Reflect.get(stranger, 'revokeMessage');
    if (typeof revokeMessage !== 'function') throw new Error('revokeMessage is no function');
    await expect(revokeMessage({})).rejects.toMatchObject({ code: 2024 });
  });

  test('signaling listeners may be asked for at any time, and are missing at any time', async () => {
    const { engine } = await worlds;
    const add: unknown = Reflect.get(engine.createClient(), 'addSignalingListener');
    if (typeof add !== 'function') throw new Error('addSignalingListener is no function');
    await expect(add('event', () => {})).rejects.toMatchObject({ code: -2 });
  });
});
