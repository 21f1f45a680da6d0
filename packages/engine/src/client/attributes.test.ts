import type { ChatSDK } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createWorld } from '../testing/create-world.js';
import { groupOf } from '../testing/small-talk.js';

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 0,
    (error) => error.code,
  );

function seat(chat: ChatSDK, groupID: string, index: number) {
  const groupAttributes = { [`seat.${index}`]: chat.getLoginUser() };
  return codeOf(chat.setGroupAttributes({ groupID, groupAttributes }));
}

/** A stage that both have looked at. */
async function stage(attributeConflicts?: 'strict' | 'perKey') {
  const world = await createWorld(['alice', 'bob'], {
    ...(attributeConflicts ? { attributeConflicts } : {}),
  });
  const { alice, bob } = world.people;
  const groupID = await groupOf(alice, ['bob']);
  await alice.initGroupAttributes({ groupID, groupAttributes: { 'seat.meta': '{}' } });
  for (const chat of [alice, bob]) await chat.getGroupAttributes({ groupID, keyList: [] });
  return { world, alice, bob, groupID };
}

test('two who write different keys at once: one has to read again, unless each key is watched for itself', async () => {
  for (const policy of ['strict', 'perKey'] as const) {
    const { world, alice, bob, groupID } = await stage(policy);
    const codes = await Promise.all([seat(alice, groupID, 1), seat(bob, groupID, 2)]);
    expect(codes).toEqual([0, policy === 'strict' ? 10056 : 0]);
    await world.close();
  }
});

test('the policy is strict when none is chosen', async () => {
  const { world, alice, bob, groupID } = await stage();
  expect(await Promise.all([seat(alice, groupID, 1), seat(bob, groupID, 2)])).toEqual([0, 10056]);
  await world.close();
});
