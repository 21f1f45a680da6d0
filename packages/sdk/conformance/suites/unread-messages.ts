import { type ChatSDK, EVENT, type GroupType, TYPES } from '@parlor/sdk';
import { conversationsOf, unreadOf } from '../actors/conversations.js';
import { record, recordNames } from '../actors/records.js';
import { say, text } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;
const UNCOUNTED = { messageControlInfo: { excludedFromUnreadCount: true } };

/** A group that anybody may join, and its ID. */
async function openGroup(
  chat: ChatSDK,
  members: readonly string[],
  type: GroupType = TYPES.GRP_PUBLIC,
): Promise<string> {
  const { data } = await chat.createGroup({
    name: 'Team',
    type,
    joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
    memberList: members.map((userID) => ({ userID })),
  });
  return data.group.groupID;
}

/** What is unread, and what is not. */
export const UNREAD_MESSAGES_SUITE: Suite = {
  noun: 'conversations',
  about: 'unread messages',
  scenarios: [
    scenario(
      'every message that comes in counts, one to one and in a group; one’s own never do',
      { rules: ['CNV-1.28', 'CNV-1.29', 'RMD-2.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, ['bob']);
        await world.settled(bob);
        await bob.setMessageRead({ conversationID: `GROUP${groupID}` });
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        for (const count of [1, 2, 3]) {
          await say(alice, 'bob', 'hi');
          await say(alice, groupID, 'hi', GROUP);
          await world.settled(bob);
          expect(await unreadOf(bob, 'C2Calice')).toBe(count);
          expect(await unreadOf(bob, `GROUP${groupID}`)).toBe(count);
          expect(bob.getTotalUnreadMessageCount()).toBe(2 * count);
        }
        expect(received.flat().map(({ flow }) => flow)).toEqual(Array(6).fill('in'));
        await say(bob, 'alice', 'me too');
        await say(bob, groupID, 'me too', GROUP);
        await world.settled(bob);
        expect(await unreadOf(bob, 'C2Calice')).toBe(3);
        expect(await unreadOf(bob, `GROUP${groupID}`)).toBe(3);
        expect(await unreadOf(alice, 'C2Cbob')).toBe(1);
      },
    ),
    scenario(
      'what another instance of mine has sent does not count either, live or after a login',
      { rules: ['CNV-1.29', 'CNV-1.36'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice } = people;
        const phone = await enter(world, 'alice');
        const groupID = await openGroup(alice, ['bob']);
        await say(alice, 'bob', 'hi');
        await say(alice, groupID, 'hi', GROUP);
        await world.settled(phone);
        await phone.logout();
        const again = await enter(world, 'alice');
        for (const conversationID of ['C2Cbob', `GROUP${groupID}`]) {
          expect(await unreadOf(alice, conversationID)).toBe(0);
          expect(await unreadOf(again, conversationID)).toBe(0);
        }
        expect(again.getTotalUnreadMessageCount()).toBe(0);
      },
    ),
    scenario(
      'messages for those online, and those that are not to count, do not count',
      { rules: ['CNV-1.30', 'CNV-1.31'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, ['bob']);
        await say(alice, 'bob', 'this one counts');
        await world.settled(bob);
        const inGroup = `GROUP${groupID}`;
        const before = await unreadOf(bob, inGroup);
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        for (const options of [{ onlineUserOnly: true }, UNCOUNTED]) {
          await alice.sendMessage(text(alice, 'bob', 'psst'), options);
          await alice.sendMessage(text(alice, groupID, 'psst', GROUP), options);
        }
        await world.settled(bob);
        expect(received.flat()).toHaveLength(4);
        expect(await unreadOf(bob, 'C2Calice')).toBe(1);
        expect(await unreadOf(bob, inGroup)).toBe(before);
      },
    ),
    scenario(
      'a tip that is kept in the history of a group counts like a message',
      { rules: ['CNV-1.33'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, ['bob']);
        const conversationID = `GROUP${groupID}`;
        await world.settled(bob);
        const before = (await unreadOf(bob, conversationID)) ?? 0;
        await carol.joinGroup({ groupID });
        await world.settled(bob);
        const { messageList } = (await bob.getMessageList({ conversationID })).data;
        expect(messageList.at(-1)?.type).toBe(TYPES.MSG_GRP_TIP);
        expect(await unreadOf(bob, conversationID)).toBe(before + 1);
      },
    ),
    scenario(
      'the next login knows what came meanwhile, without what does not count',
      { rules: ['CNV-1.35', 'CNV-1.36', 'CNV-2.29'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, ['bob']);
        const inGroup = `GROUP${groupID}`;
        await say(alice, 'bob', 'read');
        await world.settled(bob);
        for (const conversationID of ['C2Calice', inGroup]) {
          await bob.setMessageRead({ conversationID });
        }
        await bob.logout();
        for (const options of [{}, UNCOUNTED, {}, { onlineUserOnly: true }]) {
          await alice.sendMessage(text(alice, 'bob', 'hi'), options);
          await alice.sendMessage(text(alice, groupID, 'hi', GROUP), options);
        }
        await logIn(world, bob, 'bob');
        expect(await unreadOf(bob, 'C2Calice')).toBe(2);
        expect(await unreadOf(bob, inGroup)).toBe(2);
        expect(bob.getTotalUnreadMessageCount()).toBe(4);
      },
    ),
    scenario(
      'nothing but what does not count leaves nothing unread, and never less than nothing',
      { rules: ['CNV-1.35'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, ['bob']);
        await world.settled(bob);
        await bob.setMessageRead({ conversationID: `GROUP${groupID}` });
        await bob.logout();
        for (const words of ['one', 'two']) {
          await alice.sendMessage(text(alice, groupID, words, GROUP), UNCOUNTED);
        }
        await logIn(world, bob, 'bob');
        expect(await unreadOf(bob, `GROUP${groupID}`)).toBe(0);
      },
    ),
    scenario(
      'a read elsewhere leaves what came after it: the incoming messages in memory that are not read',
      { rules: ['CNV-1.41'], needs: ['instances', 'pages', 'network', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const page = world.otherPage();
        const phone = await enter(world, 'bob', page);
        await say(alice, 'bob', 'one');
        await world.settled(bob, phone);
        await world.clock.advance(1_000);
        page.setNetwork('offline');
        const reading = phone.setMessageRead({ conversationID: 'C2Calice' });
        await world.clock.advance(1_000);
        await say(alice, 'bob', 'two');
        await alice.sendMessage(text(alice, 'bob', 'psst'), { onlineUserOnly: true });
        await say(bob, 'alice', 'mine');
        await world.settled(bob);
        expect(await unreadOf(bob, 'C2Calice')).toBe(2);
        page.setNetwork('online');
        await reading;
        await world.settled(bob);
        expect(await unreadOf(bob, 'C2Calice')).toBe(1);
        expect(bob.getTotalUnreadMessageCount()).toBe(1);
      },
    ),
    scenario(
      'the total is there at once: the sum of the list without the system conversation',
      { rules: ['CNV-2.26', 'CNV-2.27', 'RMD-2.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, ['bob']);
        await say(alice, groupID, 'hi', GROUP);
        await say(alice, 'bob', 'hi');
        await say(carol, 'bob', 'hi');
        await say(carol, 'bob', 'hello');
        await world.settled(bob);
        const list = await conversationsOf(bob);
        const system = list.find(({ type }) => type === TYPES.CONV_SYSTEM);
        expect(system?.unreadCount).toBe(1);
        const others = list.filter(({ type }) => type !== TYPES.CONV_SYSTEM);
        expect(others.map(({ messageRemindType }) => messageRemindType)).toEqual(
          others.map(() => TYPES.MSG_REMIND_ACPT_AND_NOTE),
        );
        const sum = others.reduce((total, { unreadCount }) => total + unreadCount, 0);
        expect(sum).toBeGreaterThanOrEqual(4);
        expect(bob.getTotalUnreadMessageCount()).toBe(sum);
        await bob.setMessageRead({ conversationID: 'C2Ccarol' });
        expect(bob.getTotalUnreadMessageCount()).toBe(sum - 2);
      },
    ),
    scenario(
      'the total is told behind a list event by which it has changed, and behind no other',
      { rules: ['CNV-2.30'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(bob, 'alice', 'hi');
        await world.settled(alice, bob);
        const names = recordNames(bob);
        const totals = record(bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        const said = () => names.splice(0).filter((name) => name !== 'MESSAGE_RECEIVED');
        await say(alice, 'bob', 'one');
        await say(alice, 'bob', 'two');
        await world.settled(bob);
        const changed = ['CONVERSATION_LIST_UPDATED', 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED'];
        expect(said()).toEqual([...changed, ...changed]);
        await say(bob, 'alice', 'mine');
        await alice.sendMessage(text(alice, 'bob', 'psst'), UNCOUNTED);
        await bob.pinConversation({ conversationID: 'C2Calice', isPinned: true });
        await world.settled(bob);
        const told = said();
        expect(told.length).toBeGreaterThanOrEqual(3);
        expect(new Set(told)).toEqual(new Set(['CONVERSATION_LIST_UPDATED']));
        await bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.settled(bob);
        expect(said()).toEqual(changed);
        expect(totals).toEqual([1, 2, 0]);
      },
    ),
  ],
};
