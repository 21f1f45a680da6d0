import { groupConversationID } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { refusedWith } from '../actors/friends.js';
import { messagesOf, pagesOf, wordsIn } from '../actors/history.js';
import { mute, sendCode, setRole } from '../actors/member-settings.js';
import { openTalk, sayAllIn, sayIn, TALKING, topicOf } from '../actors/topic-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** More than one page of a history. */
const MANY = 25;

/** Who may read in topics and speak there. */
export const TOPIC_HISTORY_SUITE: Suite = {
  noun: 'topics',
  about: 'who reads and speaks in topics',
  scenarios: [
    scenario(
      'who comes later sees all that was said before, and none of it is news to them',
      {
        rules: ['CNV-4.10', 'HIS-12.28', 'TOP-6.1', 'TOP-1.10'],
        needs: [...TALKING, 'addGroupMember'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice);
        await sayAllIn(alice, tea, ['one', 'two']);
        await alice.addGroupMember({ groupID, userIDList: ['bob'] });
        await world.settled(bob);
        const { data } = await bob.getTopicList({ groupID });
        expect(data.successTopicList.map(({ topicName }) => topicName)).toEqual(['Tea', 'Milk']);
        expect(await wordsIn(bob, groupConversationID(tea))).toEqual(['one', 'two']);
        const topic = await topicOf(bob, tea);
        expect(topic).toMatchObject({ unreadCount: 0, selfInfo: { readedSequence: 2 } });
      },
    ),
    scenario(
      'the history comes 21 messages at a time',
      { rules: ['HIS-12.12'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const { tea } = await openTalk(world, alice, people.bob);
        const words = Array.from({ length: MANY }, (_, place) => `m${place}`);
        await sayAllIn(alice, tea, words);
        const bob = await comeBack(world, people.bob);
        const pages = await pagesOf(bob, groupConversationID(tea));
        expect(pages.map(({ messageList }) => messageList.length)).toEqual([21, 4]);
        const numbers = messagesOf(pages).map(({ sequence }) => sequence);
        expect(numbers).toEqual(words.map((_, place) => place + 1));
      },
    ),
    scenario(
      'after a login what was said since it was read is unread, but not what I have said',
      { rules: ['TOP-5.6'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const { groupID, tea, milk } = await openTalk(world, alice, people.bob);
        await sayIn(alice, tea, 'tea?');
        await sayIn(people.bob, tea, 'yes');
        await people.bob.logout();
        await sayAllIn(alice, tea, ['now?', 'or later?']);
        await sayAllIn(alice, milk, ['with milk?']);
        const bob = await enter(world, 'bob');
        const { successTopicList } = (await bob.getTopicList({ groupID })).data;
        expect(successTopicList.map(({ unreadCount }) => unreadCount)).toEqual([2, 1]);
        expect(successTopicList[0]?.lastMessage).toMatchObject({ messageForShow: 'or later?' });
      },
    ),
    scenario(
      'who is not in the community is refused: its topics, what is said there, and to say anything',
      { rules: ['TOP-6.2', 'TOP-6.4'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice);
        await sayIn(alice, tea, 'tea');
        const conversationID = groupConversationID(tea);
        const codes = [
          await refusedWith(bob.getTopicList({ groupID })),
          await refusedWith(bob.getMessageList({ conversationID })),
          await sendCode(bob, tea),
        ];
        expect(codes).toEqual([10007, 10007, 10007]);
      },
    ),
    scenario(
      'members speak unless muted: all in the topic, all in the community, or they alone',
      {
        rules: ['TOP-6.3', 'TOP-8.2', 'TOP-3.24', 'TOP-3.25', 'MSG-2.40'],
        needs: [...TALKING, 'updateTopicProfile', 'updateGroupProfile', 'setGroupMemberMuteTime'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea, milk } = await openTalk(world, alice, bob);
        const codes = async () => [
          await sendCode(bob, tea),
          await sendCode(bob, milk),
          await sendCode(alice, tea),
        ];
        expect(await codes()).toEqual([undefined, undefined, undefined]);
        await alice.updateTopicProfile({ groupID, topicID: tea, muteAllMembers: true });
        expect(await codes()).toEqual([10017, undefined, undefined]);
        await alice.updateTopicProfile({ groupID, topicID: tea, muteAllMembers: false });
        await alice.updateGroupProfile({ groupID, muteAllMembers: true });
        expect(await codes()).toEqual([10017, 10017, undefined]);
        await alice.updateGroupProfile({ groupID, muteAllMembers: false });
        await mute(alice, groupID, 'bob', 60);
        expect(await codes()).toEqual([10017, 10017, undefined]);
        await mute(alice, groupID, 'bob', 0);
        expect(await codes()).toEqual([undefined, undefined, undefined]);
      },
    ),
    scenario(
      'the owner mutes everybody else in a topic, an admin ordinary members, and a member nobody',
      {
        rules: ['TOP-6.6', 'TOP-6.7', 'TOP-4.9'],
        needs: [...TALKING, 'setGroupMemberMuteTime', 'setGroupMemberRole'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const { groupID, tea, milk } = await openTalk(world, alice, bob, carol);
        await setRole(alice, groupID, 'bob', 'Admin');
        await world.settled(alice, bob, carol);
        expect(await refusedWith(mute(carol, tea, 'bob', 60))).toBe(10007);
        expect(await refusedWith(mute(bob, tea, 'alice', 60))).toBe(10007);
        await mute(bob, tea, 'carol', 60);
        await mute(alice, tea, 'bob', 60);
        await world.settled(alice, bob, carol);
        expect([await sendCode(carol, tea), await sendCode(bob, tea)]).toEqual([10017, 10017]);
        expect([await sendCode(carol, milk), await sendCode(bob, milk)]).toEqual([
          undefined,
          undefined,
        ]);
        expect((await topicOf(carol, tea)).selfInfo.muteTime).toBeGreaterThan(0);
        expect((await topicOf(carol, milk)).selfInfo.muteTime).toBe(0);
      },
    ),
    scenario(
      'with the community its topics are gone: nobody sends to them any more',
      { rules: ['TOP-8.3', 'TOP-1.22'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const { ID } = await sayIn(alice, tea, 'tea');
        await world.settled(bob);
        await alice.dismissGroup(groupID);
        await world.settled(alice, bob);
        expect([await sendCode(alice, tea), await sendCode(bob, tea)]).toEqual([10010, 10010]);
        expect(bob.findMessage(ID)).toBeNull();
      },
    ),
  ],
};
