import { EVENT, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import {
  found,
  groupIDsOf,
  groupsOf,
  profileOf,
  recordKinds,
  recordLists,
  recordTexts,
  rolesOf,
} from '../actors/groups.js';
import { pageOf } from '../actors/history.js';
import { breathe } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Opened, type Suite, scenario } from '../scenario.js';

const ROOM = { type: TYPES.GRP_AVCHATROOM };

/** Two rooms of Alice's, with nobody in them. */
async function rooms({ people: { alice } }: Opened<'alice' | 'bob'>): Promise<[string, string]> {
  const [first, second] = [await found(alice, ROOM), await found(alice, ROOM)];
  return [first.groupID, second.groupID];
}

/** AVChatRooms: groups of those who are there. */
export const LIVE_ROOMS_SUITE: Suite = {
  noun: 'groups',
  about: 'live rooms',
  scenarios: [
    scenario(
      'who has created one is not in it before joining it',
      { rules: ['GCR-4.26'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice, ROOM);
        await bob.joinGroup({ groupID });
        const texts = recordTexts(alice);
        await say(bob, groupID, 'unheard', TYPES.CONV_GROUP);
        await world.settled(alice);
        expect(texts()).toEqual([]);
        await expect(say(alice, groupID, 'hi', TYPES.CONV_GROUP)).rejects.toMatchObject({
          code: 2101,
        });
        await expect(alice.quitGroup(groupID)).rejects.toMatchObject({ code: 2623 });
        await alice.joinGroup({ groupID });
        expect((await say(alice, groupID, 'hi', TYPES.CONV_GROUP)).status).toBe('success');
        await say(bob, groupID, 'heard', TYPES.CONV_GROUP);
        await world.settled(alice);
        expect(texts()).toEqual(['heard']);
      },
    ),
    scenario(
      'GROUP_LIST_UPDATED tells that I have joined it, and that I have left it; what joinGroup hands out is another object',
      { rules: ['GLF-4.17', 'GRP-3.4', 'GLF-4.40'] },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const { groupID } = await found(alice, ROOM);
        const lists = recordLists(bob);
        const { data } = await bob.joinGroup({ groupID });
        expect(data).toMatchObject({ status: 'JoinedSuccess', group: { groupID } });
        expect(lists.at(-1)).toEqual([groupID]);
        const [listed] = await groupsOf(bob);
        expect(listed).not.toBe(data.group);
        expect(await profileOf(bob, groupID)).toBe(listed);
        expect([listed?.selfInfo.userID, data.group?.selfInfo.userID]).toEqual(['bob', '']);
        await bob.quitGroup(groupID);
        expect(lists.at(-1)).toEqual([]);
      },
    ),
    scenario(
      'one that is in memory counts as joined, even when the service has let me go meanwhile',
      { rules: ['GLF-4.13'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { groupID } = await found(people.alice, ROOM);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        await bob.joinGroup({ groupID });
        await cutLine(world, page);
        await world.clock.advance(40_000);
        await restoreLine(world, page, bob);
        await breathe(world);
        expect((await bob.joinGroup({ groupID })).data).toEqual({ status: 'AlreadyInGroup' });
        const saying = say(bob, groupID, 'hello?', TYPES.CONV_GROUP);
        await expect(saying).rejects.toMatchObject({ code: 10007 });
      },
    ),
    scenario(
      'it has no history and no unread messages; what is said is told and not kept',
      { rules: ['GRP-1.35', 'GRP-1.31'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const { groupID } = await found(alice, ROOM);
        for (const chat of [alice, bob]) await chat.joinGroup({ groupID });
        const heard = record(bob, EVENT.MESSAGE_RECEIVED);
        const message = await say(alice, groupID, 'welcome', TYPES.CONV_GROUP);
        await world.settled(bob);
        expect(heard.flat().map(({ ID }) => ID)).toContain(message.ID);
        const conversation = await conversationOf(bob, `GROUP${groupID}`);
        expect(conversation).toMatchObject({
          unreadCount: 0,
          lastMessage: { messageForShow: 'welcome' },
        });
        await carol.joinGroup({ groupID });
        for (const chat of [alice, bob, carol]) {
          expect(await pageOf(chat, `GROUP${groupID}`)).toMatchObject({
            messageList: [],
            nextReqMessageID: '',
            isCompleted: true,
          });
          expect(chat.getTotalUnreadMessageCount()).toBe(0);
        }
        expect(bob.findMessage(message.ID)).toBeNull();
      },
    ),
    scenario(
      'one at a time: who has joined the second has quit the first, its conversation is gone and others know',
      { rules: ['GRP-1.21', 'GLF-4.31'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { world, people } = opened;
        const { alice, bob } = people;
        const [first, second] = await rooms(opened);
        for (const chat of [alice, bob]) await chat.joinGroup({ groupID: first });
        await say(alice, first, 'welcome', TYPES.CONV_GROUP);
        await world.settled(bob);
        expect((await conversationOf(bob, `GROUP${first}`))?.conversationID).toBe(`GROUP${first}`);
        const kinds = recordKinds(alice);
        await bob.joinGroup({ groupID: second });
        expect(await conversationOf(bob, `GROUP${first}`)).toBeUndefined();
        expect(await groupIDsOf(bob)).toEqual([second]);
        await world.settled(alice);
        expect(kinds).toEqual(['tip 2']);
        expect(await rolesOf(alice, first)).toEqual({ alice: 'Owner' });
        const saying = say(bob, first, 'hello?', TYPES.CONV_GROUP);
        await expect(saying).rejects.toMatchObject({ code: 2101 });
      },
    ),
    scenario(
      'my own is not quit when I join another: it is forgotten here, and nobody is told',
      { rules: ['GLF-4.32'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { world, people } = opened;
        const { alice, bob } = people;
        const [first, second] = await rooms(opened);
        for (const chat of [alice, bob]) await chat.joinGroup({ groupID: first });
        await say(alice, first, 'welcome', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const before = await conversationOf(alice, `GROUP${first}`);
        expect(before?.conversationID).toBe(`GROUP${first}`);
        const kinds = recordKinds(bob);
        const texts = recordTexts(alice);
        await alice.joinGroup({ groupID: second });
        await say(bob, first, 'still here?', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        expect(kinds).toEqual([]);
        expect(texts()).toEqual([]);
        expect(await groupIDsOf(alice)).toEqual([second]);
        expect(await conversationOf(alice, `GROUP${first}`)).toBeUndefined();
        const saying = say(alice, first, 'yes', TYPES.CONV_GROUP);
        await expect(saying).rejects.toMatchObject({ code: 2101 });
        expect((await alice.joinGroup({ groupID: first })).data.status).toBe('JoinedSuccess');
        await say(bob, first, 'again', TYPES.CONV_GROUP);
        await world.settled(alice);
        expect(texts()).toEqual(['again']);
      },
    ),
    scenario(
      'it is left with the connection: after a while without a line, others hear that one is gone',
      { rules: ['GRP-10.2', 'GRP-1.16'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        bob.setLogLevel(4);
        const { groupID } = await found(alice, ROOM);
        for (const chat of [alice, bob]) await chat.joinGroup({ groupID });
        await world.settled(alice);
        const kinds = recordKinds(alice);
        page.setNetwork('offline');
        await world.clock.advance(120_000);
        await world.settled(alice);
        expect(kinds).toEqual(['tip 2']);
        expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner' });
      },
    ),
    scenario(
      'its conversation goes with it, whether it is quit or dismissed',
      { rules: ['GLF-4.40', 'GCR-4.32', 'GCR-4.35'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice, ROOM);
        const everybody = [alice, bob];
        for (const chat of everybody) await chat.joinGroup({ groupID });
        await say(alice, groupID, 'welcome', TYPES.CONV_GROUP);
        await world.settled(bob);
        await bob.quitGroup(groupID);
        expect(await conversationOf(bob, `GROUP${groupID}`)).toBeUndefined();
        await bob.joinGroup({ groupID });
        await say(alice, groupID, 'welcome back', TYPES.CONV_GROUP);
        await world.settled(...everybody);
        for (const chat of everybody) {
          const conversation = await conversationOf(chat, `GROUP${groupID}`);
          expect(conversation?.conversationID).toBe(`GROUP${groupID}`);
        }
        const kinds = everybody.map(recordKinds);
        await alice.dismissGroup(groupID);
        await world.settled(...everybody);
        expect(kinds).toEqual([['notice 5'], ['notice 5']]);
        for (const chat of everybody) {
          expect(await conversationOf(chat, `GROUP${groupID}`)).toBeUndefined();
          expect(await groupIDsOf(chat)).toEqual([]);
        }
      },
    ),
  ],
};
