import type { MethodName } from '@parlor/sdk';
import { type Suite, scenario } from '../scenario.js';
import { answerOf } from '../traits/call-method.js';
import type { SoldApart } from '../world.js';

const TEA = { groupName: 'Tea', conversationIDList: ['C2Cbob'] };
const MARK = { conversationIDList: ['C2Cbob'], markType: 2 ** 0, enableMark: true };
const LIKES = { groupID: 'any', key: 'likes', value: 1 };

/** Methods of what is sold apart, with arguments that are in order. */
const CALLS: readonly (readonly [SoldApart, MethodName, readonly unknown[]])[] = [
  ['conversationGroups', 'createConversationGroup', [TEA]],
  ['conversationGroups', 'deleteConversationGroup', ['Tea']],
  ['conversationGroups', 'renameConversationGroup', [{ oldName: 'Tea', newName: 'Cake' }]],
  ['conversationGroups', 'addConversationsToGroup', [TEA]],
  ['conversationGroups', 'deleteConversationsFromGroup', [TEA]],
  ['conversationMarks', 'markConversation', [MARK]],
  ['counters', 'setGroupCounters', [{ groupID: 'any', counters: { likes: 1 } }]],
  ['counters', 'increaseGroupCounter', [LIKES]],
  ['counters', 'decreaseGroupCounter', [LIKES]],
  ['counters', 'getGroupCounters', [{ groupID: 'any' }]],
];

/** What an application that has not bought everything is refused. */
export const EDITIONS_SUITE: Suite = {
  noun: 'errors',
  about: 'what was not bought',
  scenarios: [
    scenario(
      'nobody is asked for it',
      {
        rules: ['CTR-8.3', 'FLD-M.1'],
        needs: ['getGroupCounters', 'createConversationGroup', 'editions', 'network'],
      },
      async ({ expect, open }) => {
        const lacks = [...new Set(CALLS.map(([feature]) => feature))];
        const { world, people } = await open(['alice', 'bob'], { lacks });
        world.setNetwork('offline');
        for (const [, name, args] of CALLS) {
          expect([name, await answerOf(people.alice, name, args)]).toEqual([name, 3122]);
        }
      },
    ),
    scenario(
      'what is beside it is answered',
      { rules: ['CTR-8.3', 'FLD-M.1'], needs: ['createConversationGroup', 'editions'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob'], { lacks: ['counters'] });
        const { alice } = people;
        const message = alice.createTextMessage({
          ...{ to: 'bob', conversationType: 'C2C', payload: { text: 'tea' } },
        });
        await alice.sendMessage(message);
        await alice.createConversationGroup(TEA);
        const { data } = await alice.getConversationGroupList();
        expect(data).toEqual(['Tea']);
      },
    ),
  ],
};
