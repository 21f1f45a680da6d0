import { type ChatSDK, EVENT } from '@parlor/sdk';
import { createFolder, filedIn, foldersOf, putIn, takeOut } from '../actors/conversation-groups.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const FOLDERS = 'createConversationGroup';

const GROUPS = 'CONVERSATION_GROUP_LIST_UPDATED';
const LIST = 'CONVERSATION_LIST_UPDATED';
const MEMBERS = 'CONVERSATION_IN_GROUP_UPDATED';

/** Two instances of somebody who has talked to bob and carol. */
async function twoInstances(world: World, alice: ChatSDK): Promise<ChatSDK> {
  const phone = await enter(world, 'alice');
  for (const peer of ['bob', 'carol']) await say(alice, peer, 'hi');
  await world.settled(alice, phone);
  return phone;
}

/** What is told of conversation groups, here and in my other instances. */
export const CONVERSATION_GROUP_EVENTS_SUITE: Suite = {
  noun: 'conversation-groups',
  about: 'what is told of conversation groups',
  scenarios: [
    scenario(
      'who makes, renames and deletes one hears of it before the answer, in the order of what changes',
      {
        rules: ['FLD-2.13', 'FLD-2.14', 'FLD-2.19', 'FLD-2.24', 'FLD-2.33', 'FLD-M.5'],
        needs: [FOLDERS],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await world.settled(alice);
        const names = recordNames(alice);
        const told = record(alice, EVENT.CONVERSATION_GROUP_LIST_UPDATED);
        await createFolder(alice, 'Work', ['C2Cbob']);
        expect(names.splice(0)).toEqual([GROUPS, LIST, GROUPS]);
        await createFolder(alice, 'Work', ['C2Cbob']);
        expect(names.splice(0)).toEqual([GROUPS]);
        await alice.renameConversationGroup({ oldName: 'Work', newName: 'Home' });
        expect(names.splice(0)).toEqual([GROUPS, LIST]);
        await alice.deleteConversationGroup('Home');
        expect(names.splice(0)).toEqual([GROUPS, LIST]);
        await world.settled(alice);
        expect(names).toEqual([]);
        expect(told).toEqual([['Work'], ['Work'], ['Work'], ['Home'], []]);
      },
    ),
    scenario(
      'who fills and empties one hears all that is in it now, and nothing when nothing has changed',
      { rules: ['FLD-2.29', 'FLD-2.31', 'FLD-2.34', 'FLD-M.5'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        for (const peer of ['bob', 'carol']) await say(alice, peer, 'hi');
        await createFolder(alice, 'Work', ['C2Cbob']);
        await world.settled(alice);
        const names = recordNames(alice);
        const told = record(alice, EVENT.CONVERSATION_IN_GROUP_UPDATED);
        await putIn(alice, 'Work', ['C2Cbob', 'C2Ccarol']);
        expect(names.splice(0)).toEqual([LIST, MEMBERS]);
        await takeOut(alice, 'Work', ['C2Cbob']);
        expect(names.splice(0)).toEqual([LIST, MEMBERS]);
        await putIn(alice, 'Work', ['C2Ccarol']);
        await takeOut(alice, 'Work', ['C2Cbob']);
        expect(names).toEqual([]);
        expect(told.map(({ groupName }) => groupName)).toEqual(['Work', 'Work']);
        const [both, one] = told.map(({ conversationList }) => conversationList);
        const ids = both?.map(({ conversationID }) => conversationID);
        expect(ids?.toSorted()).toEqual(['C2Cbob', 'C2Ccarol']);
        expect(one?.[0]).toBe(await conversationOf(alice, 'C2Ccarol'));
        expect(one).toHaveLength(1);
      },
    ),
    scenario(
      'my other instances hear that one was made, renamed and deleted, and have it alike',
      { rules: ['FLD-2.35', 'FLD-M.5', 'INS-E.18', 'CNV-3.11'], needs: [FOLDERS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await twoInstances(world, alice);
        const names = recordNames(phone);
        const bobs = recordNames(bob);
        const told = record(phone, EVENT.CONVERSATION_GROUP_LIST_UPDATED);
        await createFolder(alice, 'Work', ['C2Cbob', 'C2Ccarol']);
        await world.settled(alice, phone);
        expect(names.splice(0).toSorted()).toEqual([GROUPS, LIST]);
        expect(await filedIn(phone)).toEqual({ C2Cbob: ['Work'], C2Ccarol: ['Work'] });
        await alice.renameConversationGroup({ oldName: 'Work', newName: 'Home' });
        await world.settled(alice, phone);
        expect(names.splice(0)).toEqual([GROUPS, LIST]);
        expect(await filedIn(phone)).toEqual({ C2Cbob: ['Home'], C2Ccarol: ['Home'] });
        expect(await foldersOf(phone)).toEqual(['Home']);
        await alice.deleteConversationGroup('Home');
        await world.settled(alice, phone);
        expect(names.splice(0)).toEqual([GROUPS, LIST]);
        expect(await filedIn(phone)).toEqual({});
        expect(told).toEqual([['Work'], ['Home'], []]);
        expect(bobs).toEqual([]);
      },
    ),
    scenario(
      'they hear that conversations came into one or left it, with all that is in it now',
      { rules: ['FLD-2.36', 'FLD-M.5', 'INS-E.18', 'CNV-3.11'], needs: [FOLDERS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice } = people;
        const phone = await twoInstances(world, alice);
        await createFolder(alice, 'Work', ['C2Cbob']);
        await world.settled(alice, phone);
        const names = recordNames(phone);
        const told = record(phone, EVENT.CONVERSATION_IN_GROUP_UPDATED);
        await putIn(alice, 'Work', ['C2Ccarol']);
        await world.settled(alice, phone);
        expect(names.splice(0)).toEqual([LIST, MEMBERS]);
        await createFolder(alice, 'Work', ['C2Cbob']);
        await world.settled(alice, phone);
        expect(names).toEqual([]);
        await takeOut(alice, 'Work', ['C2Cbob']);
        await world.settled(alice, phone);
        expect(names).toEqual([LIST, MEMBERS]);
        const told2 = told.map(({ groupName, conversationList }) => ({
          groupName,
          ids: conversationList.map(({ conversationID }) => conversationID).toSorted(),
        }));
        expect(told2).toEqual([
          { groupName: 'Work', ids: ['C2Cbob', 'C2Ccarol'] },
          { groupName: 'Work', ids: ['C2Ccarol'] },
        ]);
        expect(await filedIn(phone)).toEqual({ C2Ccarol: ['Work'] });
      },
    ),
  ],
};
