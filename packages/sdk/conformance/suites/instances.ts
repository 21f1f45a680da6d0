import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { conversationOf, say, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Milliseconds for which a lost instance is waited for. */
const PATIENCE = 30_000;

/** A live room, and whoever made it in it. */
async function roomOf(chat: ChatSDK, name: string): Promise<string> {
  const { data } = await chat.createGroup({ name, type: TYPES.GRP_AVCHATROOM });
  const { groupID } = data.group;
  await chat.joinGroup({ groupID });
  return groupID;
}

async function userIDsIn(chat: ChatSDK, groupID: string): Promise<string[]> {
  const { data } = await chat.getGroupMemberList({ groupID });
  return data.memberList.map(({ userID }) => userID).toSorted();
}

/** What the instances of one person share, and what each has for itself. */
export const INSTANCES_SUITE: Suite = {
  noun: 'instances',
  about: 'several instances of one person',
  scenarios: [
    scenario(
      'ten may be allowed; one more pushes the oldest out, and no other',
      { rules: ['INS-E.2', 'INS-E.3', 'SES-3.26'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world } = await open([], { instances: 10 });
        const instances: ChatSDK[] = [];
        for (let n = 0; n < 10; n += 1) instances.push(await enter(world, 'alice'));
        expect(instances.every((chat) => chat.isReady())).toBe(true);
        const newest = await enter(world, 'alice');
        await world.settled(newest, ...instances);
        expect(instances.map((chat) => chat.isReady())).toEqual([
          false,
          ...Array.from({ length: 9 }, () => true),
        ]);
        await expect(instances[0]?.getMyProfile()).rejects.toMatchObject({ code: 3003 });
      },
    ),
    scenario(
      'all of them receive what is sent to the person',
      { rules: ['INS-E.13'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 3 });
        const others = [await enter(world, 'alice'), await enter(world, 'alice')];
        const instances = [people.alice, ...others];
        const heard = instances.map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
        await say(people.bob, 'alice', 'hello');
        await world.settled(...instances);
        expect(heard.map((events) => events.map(textsOf))).toEqual([
          [['hello']],
          [['hello']],
          [['hello']],
        ]);
      },
    ),
    scenario(
      'what one sends is received by the others, with flow out',
      { rules: ['INS-E.14', 'FACT-22.2'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const other = await enter(world, 'alice');
        const here = record(people.alice, EVENT.MESSAGE_RECEIVED);
        const there = record(other, EVENT.MESSAGE_RECEIVED);
        const { ID } = await say(people.alice, 'bob', 'hello');
        await world.settled(people.alice, other);
        expect(here).toEqual([]);
        expect(there).toMatchObject([
          [{ ID, flow: 'out', from: 'alice', to: 'bob', conversationID: 'C2Cbob' }],
        ]);
        expect(await conversationOf(other, 'C2Cbob')).toMatchObject({ unreadCount: 0 });
      },
    ),
    scenario(
      'what is read on one is read on the others',
      { rules: ['INS-E.15'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const other = await enter(world, 'alice');
        await say(people.bob, 'alice', 'hello');
        await world.settled(people.alice, other);
        expect(await conversationOf(other, 'C2Cbob')).toMatchObject({ unreadCount: 1 });
        await people.alice.setMessageRead({ conversationID: 'C2Cbob' });
        await world.settled(other);
        expect(await conversationOf(other, 'C2Cbob')).toMatchObject({ unreadCount: 0 });
        expect(other.getTotalUnreadMessageCount()).toBe(0);
      },
    ),
    scenario(
      'what is pinned on one is pinned on the others',
      { rules: ['INS-E.17'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const other = await enter(world, 'alice');
        await say(people.bob, 'alice', 'hello');
        for (const isPinned of [true, false]) {
          await people.alice.pinConversation({ conversationID: 'C2Cbob', isPinned });
          await world.settled(other);
          expect(await conversationOf(other, 'C2Cbob')).toMatchObject({ isPinned });
        }
      },
    ),
    scenario(
      'a change of the own profile gets to the others',
      { rules: ['INS-E.22'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { instances: 2 });
        const other = await enter(world, 'alice');
        const told = record(other, EVENT.PROFILE_UPDATED);
        await people.alice.updateMyProfile({ nick: 'Alice A.' });
        await world.settled(other);
        expect(told).toMatchObject([[{ userID: 'alice', nick: 'Alice A.' }]]);
        expect((await other.getMyProfile()).data.nick).toBe('Alice A.');
      },
    ),
    scenario(
      'each is in a live room for itself',
      { rules: ['INS-E.23'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const other = await enter(world, 'alice');
        const groupID = await roomOf(people.bob, 'Live');
        await people.alice.joinGroup({ groupID });
        await world.settled(people.alice, other);
        const here = record(people.alice, EVENT.MESSAGE_RECEIVED);
        const there = record(other, EVENT.MESSAGE_RECEIVED);
        await say(people.bob, groupID, 'welcome', TYPES.CONV_GROUP);
        await world.settled(people.alice, other);
        expect(here.map(textsOf)).toEqual([['welcome']]);
        expect(there).toEqual([]);
      },
    ),
    scenario(
      'joining a second live room leaves the first',
      { rules: ['SES-1.17'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const first = await roomOf(people.bob, 'First');
        const second = await roomOf(people.carol, 'Second');
        await people.alice.joinGroup({ groupID: first });
        expect(await userIDsIn(people.bob, first)).toEqual(['alice', 'bob']);
        await people.alice.joinGroup({ groupID: second });
        await world.settled(people.alice);
        const heard = record(people.alice, EVENT.MESSAGE_RECEIVED);
        await say(people.bob, first, 'in the first', TYPES.CONV_GROUP);
        await say(people.carol, second, 'in the second', TYPES.CONV_GROUP);
        await world.settled(people.alice);
        expect(heard.map(textsOf)).toEqual([['in the second']]);
        expect(await userIDsIn(people.bob, first)).toEqual(['bob']);
      },
    ),
    scenario(
      'who is lost for half a minute is out of the live room they were in',
      { rules: ['INS-E.27'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const groupID = await roomOf(people.alice, 'Live');
        await bob.joinGroup({ groupID });
        await world.settled(people.alice, bob);
        page.setNetwork('offline');
        await world.clock.advance(PATIENCE - 1_000);
        expect(await userIDsIn(people.alice, groupID)).toEqual(['alice', 'bob']);
        await world.clock.advance(2_000);
        expect(await userIDsIn(people.alice, groupID)).toEqual(['alice']);
      },
    ),
  ],
};
