import type { MethodName } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import type { PaidFeature } from '../protocol/paid-features.js';
import { createWorld } from '../testing/create-world.js';
import { featureOf } from './paid-methods.js';

const HELLO = { to: 'bob', conversationType: 'C2C', payload: { text: 'hello' } } as const;

/** What is refused without the feature. */
const REFUSED: readonly (readonly [PaidFeature, readonly MethodName[]])[] = [
  ['conversationMarks', ['markConversation']],
  [
    'conversationGroups',
    ['createConversationGroup', 'deleteConversationGroup', 'addConversationsToGroup'],
  ],
  ['counters', ['setGroupCounters', 'getGroupCounters']],
  ['extensions', ['setMessageExtensions', 'getMessageExtensions']],
  ['reactions', ['addMessageReaction', 'getMessageReactions']],
];

describe('what was not bought', () => {
  it.each(REFUSED)('takes the methods of %s away', (feature, methods) => {
    for (const method of methods) expect([method, featureOf(method)]).toEqual([method, feature]);
  });

  it('is refused with 3122, also where nobody can be asked, and nothing else is', async () => {
    const world = await createWorld(['alice', 'bob'], { lacks: ['reactions', 'counters'] });
    const { alice } = world.people;
    const message = alice.createTextMessage(HELLO);
    await alice.sendMessage(message);
    world.engine.network().set({ isOnline: false });
    await expect(alice.addMessageReaction(message, '👍')).rejects.toMatchObject({ code: 3122 });
    await expect(alice.getGroupCounters({ groupID: 'any' })).rejects.toMatchObject({ code: 3122 });
    world.engine.network().set({ isOnline: true });
    const other = { groupName: 'Work', conversationIDList: ['C2Cbob'] };
    await expect(alice.createConversationGroup(other)).resolves.toBeDefined();
  });

  it('is nothing where nothing is said', async () => {
    const { people } = await createWorld(['alice', 'bob']);
    const message = people.alice.createTextMessage(HELLO);
    await people.alice.sendMessage(message);
    await expect(people.alice.addMessageReaction(message, '👍')).resolves.toMatchObject({
      code: 0,
    });
  });

  it('what is not valid is told before what was not bought, as the SDK does', async () => {
    const { people } = await createWorld(['alice'], { lacks: ['counters'] });
    const ask = () => Reflect.apply(people.alice.getGroupCounters, people.alice, [{}]);
    expect(ask).toThrow('Params validate failed.');
  });
});
