import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, textsOf } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** A group that anybody may join. */
async function openGroup(chat: ChatSDK, joinOption: 'FreeAccess' | 'NeedPermission') {
  const { data } = await chat.createGroup({ name: 'Team', type: TYPES.GRP_PUBLIC, joinOption });
  return data.group;
}

/** What kinds of messages came. */
function typesOf(batches: readonly Message[][]): string[] {
  return batches.flat().map(({ type }) => type);
}

/** What a change is told by, in which order and with what. */
export const EVENT_ORDER_SUITE: Suite = {
  noun: 'events',
  about: 'the order of events and what they carry',
  scenarios: [
    scenario(
      'a message of a person: the list, the total, the message',
      { rules: ['EVT-5.11', 'FACT-21.1', 'FACT-22.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.bob, 'alice', 'one');
        await world.settled(people.alice);
        const names = recordNames(people.alice);
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        await say(people.bob, 'alice', 'two');
        await world.settled(people.alice);
        expect(names).toEqual([
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          'MESSAGE_RECEIVED',
        ]);
        expect(received.map(textsOf)).toEqual([['two']]);
      },
    ),
    scenario(
      'what the list and the total tell first is what the message finds there',
      { rules: ['EVT-5.11', 'EVT-5.16', 'EVT-5.17'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        await say(people.carol, 'alice', 'hello');
        await say(people.bob, 'alice', 'hello');
        await world.settled(people.alice);
        const lists = record(people.alice, EVENT.CONVERSATION_LIST_UPDATED);
        const totals = record(people.alice, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        const flags: unknown[] = [];
        people.alice.on(EVENT.CONVERSATION_LIST_UPDATED, (event) => {
          flags.push(event.isSyncCompleted);
        });
        const found: unknown[] = [];
        people.alice.on(EVENT.MESSAGE_RECEIVED, () => {
          const [list = []] = lists;
          found.push(list.map((one) => `${one.conversationID} ${one.unreadCount}`));
          found.push(totals.at(-1), people.alice.getTotalUnreadMessageCount());
        });
        await say(people.bob, 'alice', 'hi');
        await world.settled(people.alice);
        expect(found.slice(1)).toEqual([3, 3]);
        expect(found[0]).toEqual(expect.arrayContaining(['C2Cbob 2', 'C2Ccarol 1']));
        expect(flags[0]).toBe(true);
      },
    ),
    scenario(
      'a message that makes a conversation: the list is told again when it counts, and when its profile is here',
      { rules: ['EVT-5.15'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.bob.updateMyProfile({ nick: 'Bob', location: 'here' });
        const names = recordNames(people.alice);
        const lists = record(people.alice, EVENT.CONVERSATION_LIST_UPDATED);
        await say(people.bob, 'alice', 'hi');
        await world.settled(people.alice);
        expect(names.slice(0, 5)).toEqual([
          'CONVERSATION_LIST_UPDATED',
          'MESSAGE_RECEIVED',
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          'CONVERSATION_LIST_UPDATED',
        ]);
        // How many lists follow the profile is nobody's promise; nothing else does.
        expect(names.slice(5).filter((name) => name !== 'CONVERSATION_LIST_UPDATED')).toEqual([]);
        expect(lists.at(-1)?.[0]).toMatchObject({
          conversationID: 'C2Cbob',
          userProfile: { nick: 'Bob', location: 'here' },
        });
      },
    ),
    scenario(
      'a message of a group: the groups, the list, the total, the message',
      { rules: ['EVT-5.13', 'EVT-5.18', 'FACT-21.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.alice, people.bob);
        const names = recordNames(people.alice);
        const groups = record(people.alice, EVENT.GROUP_LIST_UPDATED);
        await say(people.bob, groupID, 'hi', 'GROUP');
        await world.settled(people.alice);
        expect(names).toEqual([
          'GROUP_LIST_UPDATED',
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          'MESSAGE_RECEIVED',
        ]);
        const { groupList } = (await people.alice.getGroupList()).data;
        expect(groups[0]).toEqual(groupList);
        expect(groupList.map((group) => group.groupID)).toEqual([groupID]);
      },
    ),
    scenario(
      'the groups are told all of them, whichever has changed',
      { rules: ['EVT-5.18'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const first = await groupOf(people.alice);
        await world.settled(people.alice);
        const groups = record(people.alice, EVENT.GROUP_LIST_UPDATED);
        const second = await groupOf(people.alice);
        const ids = groups.at(-1)?.map(({ groupID }) => groupID) ?? [];
        expect(ids.toSorted()).toEqual([first, second].toSorted());
      },
    ),
    scenario(
      'a tip of a group: the message first, then the lists',
      { rules: ['FACT-21.3', 'FACT-22.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { groupID } = await openGroup(people.alice, TYPES.JOIN_OPTIONS_FREE_ACCESS);
        await world.settled(people.alice);
        const names = recordNames(people.alice);
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        await people.bob.joinGroup({ groupID });
        await world.settled(people.alice, people.bob);
        expect(names).toEqual([
          'MESSAGE_RECEIVED',
          // The number of members shows in the conversation, too.
          'CONVERSATION_LIST_UPDATED',
          'GROUP_LIST_UPDATED',
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
        ]);
        expect(typesOf(received)).toEqual([TYPES.MSG_GRP_TIP]);
      },
    ),
    scenario(
      'a system notice: the lists first, the message last',
      { rules: ['FACT-21.4', 'FACT-22.1', 'FACT-46.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { groupID } = await openGroup(people.alice, TYPES.JOIN_OPTIONS_NEED_PERMISSION);
        await world.settled(people.alice);
        const names = recordNames(people.alice);
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        await people.bob.joinGroup({ groupID });
        await world.settled(people.alice);
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED', 'MESSAGE_RECEIVED']);
        expect(typesOf(received)).toEqual([TYPES.MSG_GRP_SYS_NOTICE]);
        expect(received[0]?.[0]?.conversationID).toBe('@TIM#SYSTEM');
        expect(await conversationOf(people.alice, '@TIM#SYSTEM')).toMatchObject({
          type: TYPES.CONV_SYSTEM,
        });
      },
    ),
    scenario(
      'the total is told only when it has changed',
      { rules: ['EVT-5.12', 'EVT-5.17', 'FACT-24.8'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const totals = record(people.alice, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        const lists = record(people.alice, EVENT.CONVERSATION_LIST_UPDATED);
        await say(people.alice, 'bob', 'mine count nothing');
        await world.settled(people.alice);
        expect(totals).toEqual([]);
        expect(lists.length).toBeGreaterThan(0);
        await say(people.bob, 'alice', 'hi');
        await world.settled(people.alice);
        await people.alice.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
        expect(totals).toEqual([1]);
        await people.alice.setMessageRead({ conversationID: 'C2Cbob' });
        await world.settled(people.alice);
        expect(totals).toEqual([1, 0]);
      },
    ),
    scenario(
      'what I say elsewhere comes to me as received, with flow out',
      { rules: ['FACT-22.2'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const received = record(phone, EVENT.MESSAGE_RECEIVED);
        await say(people.alice, 'bob', 'hi');
        await world.settled(phone);
        expect(received.map(textsOf)).toEqual([['hi']]);
        expect(received[0]?.[0]).toMatchObject({ flow: 'out', from: 'alice', to: 'bob' });
      },
    ),
    scenario(
      'what the peer has read is told as a list of messages',
      { rules: ['FACT-24.6'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const sent = [await say(people.alice, 'bob', 'one'), await say(people.alice, 'bob', 'two')];
        await world.settled(people.alice, people.bob);
        const read = record(people.alice, EVENT.MESSAGE_READ_BY_PEER);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.settled(people.bob, people.alice);
        expect(read).toHaveLength(1);
        expect(read[0]).toHaveLength(2);
        for (const [position, message] of sent.entries()) {
          expect(read[0]?.[position]).toBe(message);
          expect(message.isPeerRead).toBe(true);
        }
      },
    ),
    scenario(
      'a login: SDK_READY, then the list, incomplete at first, and the groups',
      { rules: ['FACT-1.2', 'FACT-18.2', 'FACT-20.1', 'FACT-20.2', 'FACT-20.6', 'EVT-4.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const before = await enter(world, 'alice');
        await groupOf(people.bob, ['alice']);
        await say(people.bob, 'alice', 'hi');
        await world.settled(before);
        await before.logout();
        // What a page has stored of an earlier login may be told before this one: a new one knows nothing.
        const alice = world.createClient();
        const names = recordNames(alice);
        const envelopes: unknown[] = [];
        alice.on(EVENT.SDK_READY, ({ data }) => void envelopes.push(data));
        alice.on(EVENT.SDK_NOT_READY, ({ data }) => void envelopes.push(data));
        const lists: string[] = [];
        alice.on(EVENT.CONVERSATION_LIST_UPDATED, ({ isSyncCompleted }) => {
          lists.push(isSyncCompleted === true ? 'complete' : 'incomplete');
        });
        const atReady: unknown[] = [];
        alice.on(EVENT.SDK_READY, () => {
          void alice.getConversationList().then(({ data }) => atReady.push({ ...data }));
        });
        await logIn(world, alice, 'alice');
        await world.settled(alice);
        expect(names[0]).toBe('SDK_READY');
        expect(names.filter((name) => name === 'SDK_READY')).toHaveLength(1);
        expect(names).toContain('GROUP_LIST_UPDATED');
        expect(names).toContain('TOTAL_UNREAD_MESSAGE_COUNT_UPDATED');
        expect(lists[0]).toBe('incomplete');
        expect(lists.at(-1)).toBe('complete');
        expect(atReady).toEqual([{ conversationList: [], isSyncCompleted: false }]);
        await alice.logout();
        expect(envelopes).toEqual([undefined, undefined]);
      },
    ),
    scenario(
      'the groups asked for at SDK_READY come with those that I am in',
      { rules: ['FACT-1.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const alice = await enter(world, 'alice');
        const groupID = await groupOf(people.bob, ['alice']);
        await alice.logout();
        const answers: string[][] = [];
        alice.on(EVENT.SDK_READY, () => {
          void alice.getGroupList().then(({ data }) => {
            answers.push(data.groupList.map((group) => group.groupID));
          });
        });
        await logIn(world, alice, 'alice');
        await world.settled(alice);
        expect(answers).toEqual([[groupID]]);
      },
    ),
    scenario(
      'an old message in memory shows the new name and picture of who wrote it',
      { rules: ['FACT-30.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.bob, 'alice', 'hi');
        await world.settled(people.alice);
        const { data } = await people.alice.getMessageList({ conversationID: 'C2Cbob' });
        const [old] = data.messageList;
        expect(old).toMatchObject({ nick: '', avatar: '' });
        const avatar = 'https://example.com/bob.png';
        await people.bob.updateMyProfile({ nick: 'Bob', avatar });
        await say(people.bob, 'alice', 'it is me');
        await world.settled(people.alice);
        expect(old).toMatchObject({ nick: 'Bob', avatar });
        expect(people.alice.findMessage(old?.ID ?? '')).toBe(old);
      },
    ),
  ],
};
