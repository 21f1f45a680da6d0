import { type ChatSDK, type GroupType, TYPES } from '@parlor/sdk';
import { idsOf, unreadOf } from '../actors/conversations.js';
import { recordNames } from '../actors/records.js';
import { conversationOf, say, text, textsOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;

/** A group of a type that anybody may join, and its ID. */
async function openGroup(
  chat: ChatSDK,
  type: GroupType,
  members: readonly string[] = [],
): Promise<string> {
  const { data } = await chat.createGroup({
    name: 'Team',
    type,
    ...(type === TYPES.GRP_PUBLIC ? { joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS } : {}),
    memberList: members.map((userID) => ({ userID })),
  });
  return data.group.groupID;
}

/** What becomes of the conversation of a group that is left or ends. */
export const LEFT_GROUPS_SUITE: Suite = {
  noun: 'conversations',
  about: 'the conversation of a group that one is no longer in',
  scenarios: [
    scenario(
      'stays in the list with nothing unread, whether one has quit or the group was dismissed',
      { rules: ['CNV-1.20'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        for (const leave of ['quit', 'dismiss']) {
          const groupID = await openGroup(alice, TYPES.GRP_PUBLIC, ['bob']);
          const conversationID = `GROUP${groupID}`;
          await say(alice, groupID, 'hi', GROUP);
          await world.settled(bob);
          expect(await unreadOf(bob, conversationID)).toBeGreaterThan(0);
          const names = recordNames(bob);
          if (leave === 'quit') await bob.quitGroup(groupID);
          else await alice.dismissGroup(groupID);
          await world.settled(bob);
          expect(names).toContain('CONVERSATION_LIST_UPDATED');
          expect(await unreadOf(bob, conversationID)).toBe(0);
          expect(bob.getTotalUnreadMessageCount()).toBe(0);
          expect(await conversationOf(bob, conversationID)).toMatchObject({
            lastMessage: { messageForShow: 'hi' },
          });
        }
        const kept = (await idsOf(alice)).filter((id) => id.startsWith('GROUP'));
        expect(kept).toHaveLength(2);
      },
    ),
    scenario(
      'stays with nothing unread when one was removed',
      { rules: ['CNV-1.20'], needs: ['deleteGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, TYPES.GRP_PUBLIC, ['bob']);
        await say(alice, groupID, 'hi', GROUP);
        await world.settled(bob);
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'] });
        await world.settled(bob);
        expect(await unreadOf(bob, `GROUP${groupID}`)).toBe(0);
      },
    ),
    scenario(
      'can still be read as far as it is in memory, without the service',
      { rules: ['CNV-1.21'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const quit = await openGroup(alice, TYPES.GRP_MEETING, ['bob']);
        const dismissed = await openGroup(alice, TYPES.GRP_MEETING, ['bob']);
        for (const groupID of [quit, dismissed]) {
          await say(alice, groupID, 'one', GROUP);
          await say(alice, groupID, 'two', GROUP);
          await world.settled(bob);
          await bob.getMessageList({ conversationID: `GROUP${groupID}` });
        }
        await bob.quitGroup(quit);
        await alice.dismissGroup(dismissed);
        await world.settled(bob);
        world.setNetwork('offline');
        for (const groupID of [quit, dismissed]) {
          const reading = bob.getMessageList({ conversationID: `GROUP${groupID}` });
          expect(await isSettledNow(world, reading)).toBe(true);
          const { messageList, isCompleted } = (await reading).data;
          expect(textsOf(messageList).slice(-2)).toEqual(['one', 'two']);
          expect(isCompleted).toBe(true);
        }
      },
    ),
    scenario(
      'takes no message: 10007 after leaving, 10010 after the end',
      { rules: ['CNV-1.22'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, TYPES.GRP_PUBLIC, ['bob']);
        await world.settled(bob);
        const sending = () => bob.sendMessage(text(bob, groupID, 'hello?', GROUP));
        await bob.quitGroup(groupID);
        await expect(sending()).rejects.toMatchObject({ code: 10007 });
        await alice.dismissGroup(groupID);
        await expect(sending()).rejects.toMatchObject({ code: 10010 });
      },
    ),
    scenario(
      'is gone at once when the group was a live room',
      { rules: ['CNV-1.23', 'CNV-4.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        for (const leave of ['quit', 'dismiss']) {
          const groupID = await openGroup(alice, TYPES.GRP_AVCHATROOM);
          const conversationID = `GROUP${groupID}`;
          expect(await idsOf(bob, [conversationID])).toEqual([]);
          await bob.joinGroup({ groupID });
          await alice.joinGroup({ groupID });
          await say(alice, groupID, 'welcome', GROUP);
          await world.settled(bob);
          expect(await idsOf(bob, [conversationID])).toEqual([conversationID]);
          const names = recordNames(bob);
          if (leave === 'quit') await bob.quitGroup(groupID);
          else await alice.dismissGroup(groupID);
          await world.settled(bob);
          expect(names).toContain('CONVERSATION_LIST_UPDATED');
          expect(await idsOf(bob, [conversationID])).toEqual([]);
        }
      },
    ),
    scenario(
      'is gone when one was removed from a live room',
      { rules: ['CNV-1.23'], needs: ['deleteGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, TYPES.GRP_AVCHATROOM);
        await alice.joinGroup({ groupID });
        await bob.joinGroup({ groupID });
        await say(alice, groupID, 'welcome', GROUP);
        await world.settled(bob);
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'], duration: 60 });
        await world.settled(bob);
        expect(await idsOf(bob, [`GROUP${groupID}`])).toEqual([]);
      },
    ),
  ],
};
