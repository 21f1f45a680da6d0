import { type ChatSDK, EVENT, type GroupType, TYPES } from '@parlor/sdk';
import { conversationsOf, idsOf, unreadOf } from '../actors/conversations.js';
import { unhurried } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { conversationOf, say, text, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Opened, type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;
const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

/** Types of groups that people are members of. */
const LASTING = [GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY] as const;

/** A group of Alice's that anybody may join if its type allows that; a live room she has gone into. */
async function openGroup(
  chat: ChatSDK,
  type: GroupType,
  members: readonly string[] = [],
): Promise<string> {
  const { data } = await chat.createGroup({
    name: 'Team',
    type,
    joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
    memberList: members.map((userID) => ({ userID })),
  });
  const { groupID } = data.group;
  if (type === GRP_AVCHATROOM) await chat.joinGroup({ groupID });
  return groupID;
}

/** Alice and Bob, both in a group of this type. */
async function together(
  { world, people }: Opened<'alice' | 'bob'>,
  type: GroupType,
): Promise<string> {
  const groupID = await openGroup(people.alice, type, ['bob']);
  if (type === GRP_AVCHATROOM) await people.bob.joinGroup({ groupID });
  await world.settled(people.alice, people.bob);
  return groupID;
}

/** Of which type each conversation of a group is said to be. */
async function groupsOf(chat: ChatSDK) {
  const groups = await conversationsOf(chat, { type: GROUP });
  return groups.map(({ conversationID, subType }) => [conversationID, subType]).toSorted();
}

/** The texts of the newest page. */
async function historyOf(chat: ChatSDK, groupID: string): Promise<string[]> {
  const { data } = await chat.getMessageList({ conversationID: `GROUP${groupID}` });
  return textsOf(data.messageList).filter((words) => words !== '?');
}

/** What conversations and messages of groups can do, by the type of the group. */
export const CONVERSATIONS_BY_GROUP_TYPE_SUITE: Suite = {
  noun: 'conversations',
  about: 'the conversations of each type of group',
  scenarios: [
    scenario(
      'groups with members are in everybody’s list from the start, and after the next login',
      { rules: ['CNV-4.1', 'OBJ-4.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const ids: string[] = [];
        for await (const type of unhurried(opened.world, LASTING)) {
          ids.push(`GROUP${await together(opened, type)}`);
        }
        const { alice, bob } = opened.people;
        const lists: unknown[] = [];
        for (const chat of [alice, bob]) lists.push(await groupsOf(chat));
        await bob.logout();
        lists.push(await groupsOf(await enter(opened.world, 'bob')));
        const expected = LASTING.map((type, place) => [ids[place], type]).toSorted();
        expect(lists).toEqual([expected, expected, expected]);
      },
    ),
    scenario(
      'a live room is in the list only while one is in it',
      { rules: ['CNV-4.2'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { alice, bob } = opened.people;
        const { data } = await alice.createGroup({ name: 'Live', type: GRP_AVCHATROOM });
        const { groupID } = data.group;
        const ids = [`GROUP${groupID}`];
        expect(await idsOf(alice, ids)).toEqual([]);
        for (const chat of [alice, bob]) await chat.joinGroup({ groupID });
        await say(alice, groupID, 'welcome', GROUP);
        await opened.world.settled(bob);
        expect(await idsOf(alice, ids)).toEqual(ids);
        expect(await idsOf(bob, ids)).toEqual(ids);
        await bob.quitGroup(groupID);
        expect(await idsOf(bob, ids)).toEqual([]);
      },
    ),
    scenario(
      'a community whose people talk in topics is not listed, and takes no message: 2115',
      { rules: ['CNV-4.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { data } = await alice.createGroup({
          name: 'Topics',
          type: GRP_COMMUNITY,
          isSupportTopic: true,
          memberList: [{ userID: 'bob' }],
        });
        const { groupID } = data.group;
        await world.settled(alice, bob);
        for (const chat of [alice, bob]) {
          const sending = chat.sendMessage(text(chat, groupID, 'hi', GROUP));
          await expect(sending).rejects.toMatchObject({ code: 2115 });
          expect(await idsOf(chat, [`GROUP${groupID}`])).toEqual([]);
        }
        await bob.logout();
        expect(await idsOf(await enter(world, 'bob'), [`GROUP${groupID}`])).toEqual([]);
      },
    ),
    scenario(
      'unread messages are counted in all but meetings and live rooms',
      { rules: ['CNV-4.5', 'CNV-4.6', 'CNV-1.37', 'CNV-1.38'], needs: ['clock'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { alice, bob } = opened.people;
        const counts: unknown[] = [];
        const types = [...LASTING, GRP_AVCHATROOM];
        for await (const type of unhurried(opened.world, types)) {
          const groupID = await together(opened, type);
          await bob.setMessageRead({ conversationID: `GROUP${groupID}` });
          await say(alice, groupID, 'one', GROUP);
          await say(alice, groupID, 'two', GROUP);
          await opened.world.settled(bob);
          counts.push([type, await unreadOf(bob, `GROUP${groupID}`)]);
        }
        expect(counts).toEqual([
          [GRP_WORK, 2],
          [GRP_PUBLIC, 2],
          [GRP_MEETING, 0],
          [GRP_COMMUNITY, 2],
          [GRP_AVCHATROOM, 0],
        ]);
        expect(bob.getTotalUnreadMessageCount()).toBe(6);
        await bob.logout();
        const again = await enter(opened.world, 'bob');
        const groups = await conversationsOf(again, { type: GROUP });
        const unread = groups.filter(({ unreadCount }) => unreadCount > 0);
        expect(unread.map(({ subType }) => subType).toSorted()).toEqual(
          [GRP_WORK, GRP_PUBLIC, GRP_COMMUNITY].toSorted(),
        );
      },
    ),
    scenario(
      'who comes to a public group sees what is said from then on',
      { rules: ['CNV-4.8'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, GRP_PUBLIC);
        await say(alice, groupID, 'before', GROUP);
        await bob.joinGroup({ groupID });
        await say(alice, groupID, 'after', GROUP);
        expect(await historyOf(bob, groupID)).toEqual(['after']);
        expect(await historyOf(alice, groupID)).toEqual(['before', 'after']);
      },
    ),
    scenario(
      'so does who is brought into a Work group',
      { rules: ['CNV-4.8'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, GRP_WORK);
        await say(alice, groupID, 'before', GROUP);
        await alice.addGroupMember({ groupID, userIDList: ['bob'] });
        await say(alice, groupID, 'after', GROUP);
        await world.settled(bob);
        expect(await historyOf(bob, groupID)).toEqual(['after']);
      },
    ),
    scenario(
      'who comes to a meeting or a community sees all that was ever said',
      { rules: ['CNV-4.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        for (const type of [GRP_MEETING, GRP_COMMUNITY]) {
          const groupID = await openGroup(alice, type);
          await say(alice, groupID, 'before', GROUP);
          await bob.joinGroup({ groupID });
          await say(alice, groupID, 'after', GROUP);
          expect(await historyOf(bob, groupID)).toEqual(['before', 'after']);
        }
      },
    ),
    scenario('a live room has no history', { rules: ['CNV-4.11'] }, async ({ expect, open }) => {
      const opened = await open(['alice', 'bob']);
      const { alice, bob } = opened.people;
      const groupID = await together(opened, GRP_AVCHATROOM);
      const received = record(bob, EVENT.MESSAGE_RECEIVED);
      await say(alice, groupID, 'welcome', GROUP);
      await opened.world.settled(bob);
      expect(received).toHaveLength(1);
      for (const chat of [alice, bob]) {
        const { data } = await chat.getMessageList({ conversationID: `GROUP${groupID}` });
        expect(data).toEqual({ messageList: [], nextReqMessageID: '', isCompleted: true });
      }
    }),
    scenario(
      'everybody can be mentioned in Work groups, public groups and meetings',
      { rules: ['CNV-4.12'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { alice, bob } = opened.people;
        for (const type of [GRP_WORK, GRP_PUBLIC, GRP_MEETING]) {
          const groupID = await together(opened, type);
          await alice.sendMessage(
            alice.createTextAtMessage({
              to: groupID,
              conversationType: GROUP,
              payload: { text: '@all', atUserList: [TYPES.MSG_AT_ALL] },
            }),
          );
          await opened.world.settled(bob);
          const conversation = await conversationOf(bob, `GROUP${groupID}`);
          expect(conversation?.groupAtInfoList).toMatchObject([
            { from: 'alice', groupID, atTypeArray: [2] },
          ]);
        }
      },
    ),
    scenario(
      'a message can be for some members only in Work groups, public groups and meetings, and does not count',
      { rules: ['CNV-4.14', 'CNV-1.39'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        const elsewhere = record(carol, EVENT.MESSAGE_RECEIVED);
        const textsIn = (told: typeof received) =>
          textsOf(told.splice(0).flat()).filter((words) => words !== '?');
        for (const type of [GRP_WORK, GRP_PUBLIC, GRP_MEETING]) {
          const groupID = await openGroup(alice, type, ['bob', 'carol']);
          await world.settled(bob);
          const before = await unreadOf(bob, `GROUP${groupID}`);
          await alice.sendMessage(
            alice.createTextMessage({
              to: groupID,
              conversationType: GROUP,
              payload: { text: `for bob in ${type}` },
              receiverList: ['bob'],
            }),
          );
          await world.settled(bob, carol);
          expect(textsIn(received)).toEqual([`for bob in ${type}`]);
          expect(textsIn(elsewhere)).toEqual([]);
          expect(await unreadOf(bob, `GROUP${groupID}`)).toBe(before);
          expect(await historyOf(carol, groupID)).toEqual([]);
        }
        const total = bob.getTotalUnreadMessageCount();
        await bob.logout();
        expect((await enter(world, 'bob')).getTotalUnreadMessageCount()).toBe(total);
      },
    ),
    scenario(
      'a message for some members only is refused with 10004 in a live room or a community',
      { rules: ['CNV-4.15'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { alice } = opened.people;
        for (const type of [GRP_AVCHATROOM, GRP_COMMUNITY]) {
          const to = await together(opened, type);
          const sending = alice.sendMessage(
            alice.createTextMessage({
              to,
              conversationType: GROUP,
              payload: { text: 'for bob' },
              receiverList: ['bob'],
            }),
          );
          await expect(sending).rejects.toMatchObject({ code: 10004 });
        }
      },
    ),
    scenario(
      'a message for those online is told and not kept in all groups with members',
      { rules: ['CNV-4.22'], needs: ['clock'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { alice, bob } = opened.people;
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        for await (const type of unhurried(opened.world, LASTING)) {
          const groupID = await together(opened, type);
          received.splice(0);
          const psst = text(alice, groupID, 'psst', GROUP);
          await alice.sendMessage(psst, { onlineUserOnly: true });
          await opened.world.settled(bob);
          expect(textsOf(received.flat())).toEqual(['psst']);
          expect(await historyOf(bob, groupID)).toEqual([]);
          expect(await historyOf(alice, groupID)).toEqual([]);
        }
      },
    ),
    scenario(
      'in a live room a message for those online is like any other',
      { rules: ['CNV-4.24'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { alice, bob } = opened.people;
        const groupID = await together(opened, GRP_AVCHATROOM);
        const psst = text(alice, groupID, 'psst', GROUP);
        await alice.sendMessage(psst, { onlineUserOnly: true });
        await opened.world.settled(bob);
        expect(psst.status).toBe('success');
        for (const chat of [alice, bob]) {
          expect(await conversationOf(chat, `GROUP${groupID}`)).toMatchObject({
            lastMessage: { messageForShow: 'psst', fromAccount: 'alice' },
          });
        }
      },
    ),
  ],
};
