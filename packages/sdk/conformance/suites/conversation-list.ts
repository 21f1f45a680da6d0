import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { conversationsOf, idsOf } from '../actors/conversations.js';
import { foundMany } from '../actors/groups.js';
import { pageOf } from '../actors/history.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say, text } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** More conversations than any page of the list holds. */
const MANY = 120;

const SYSTEM = TYPES.CONV_SYSTEM;

/** How many conversations each event of the list shows from now on, and whether it says it is all. */
function recordProgress(chat: ChatSDK): [count: number, isSyncCompleted: boolean][] {
  const progress: [number, boolean][] = [];
  chat.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data, isSyncCompleted }) => {
    const groups = data.filter(({ type }) => type === TYPES.CONV_GROUP);
    progress.push([groups.length, isSyncCompleted]);
  });
  return progress;
}

/** What is in the conversation list, how it gets there, and what its elements are. */
export const CONVERSATION_LIST_SUITE: Suite = {
  noun: 'conversations',
  about: 'the conversation list',
  scenarios: [
    scenario(
      'after a login the list comes page by page, each is told, and the last one says that it is all',
      { rules: ['CNV-1.1', 'CNV-1.2'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await foundMany(world, people.alice, MANY);
        await people.alice.logout();
        // What a page has stored of an earlier login may be told before this one: a new one knows nothing.
        const alice = world.createClient();
        const progress = recordProgress(alice);
        const answers: boolean[] = [];
        alice.on(EVENT.CONVERSATION_LIST_UPDATED, async () => {
          answers.push((await alice.getConversationList()).data.isSyncCompleted);
        });
        await logIn(world, alice, 'alice');
        await say(alice, 'bob', 'and one more');
        await world.settled(alice);
        const end = progress.findIndex(([, isSyncCompleted]) => isSyncCompleted);
        const growing = new Set(progress.slice(0, end).map(([count]) => count));
        expect(growing.size).toBeGreaterThanOrEqual(2);
        const counts = progress.map(([count]) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
        const after = progress.slice(end);
        expect(after.length).toBeGreaterThanOrEqual(2);
        expect(after).toEqual(after.map(() => [MANY, true]));
        expect(answers[0]).toBe(false);
        expect(answers.slice(end)).toEqual(after.map(() => true));
        expect((await alice.getConversationList()).data.isSyncCompleted).toBe(true);
      },
    ),
    scenario(
      'a message puts its conversation into the list of both before the service is asked about it',
      { rules: ['CNV-1.5'], needs: ['network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const { bob } = people;
        const page = world.otherPage();
        const alice = await enter(world, 'alice', page);
        await bob.updateMyProfile({ gender: TYPES.GENDER_MALE });
        await alice.updateMyProfile({ gender: TYPES.GENDER_FEMALE });
        const lists: [ids: string[], isKnown: boolean[]][] = [];
        for (const chat of [alice, bob]) {
          const peer = chat === alice ? 'C2Cbob' : 'C2Calice';
          chat.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
            const mine = data.filter(({ conversationID }) => conversationID === peer);
            lists.push([
              mine.map(({ conversationID }) => conversationID),
              mine.map((one) => one.type === 'C2C' && (one.userProfile.gender ?? '') !== ''),
            ]);
          });
        }
        await say(alice, 'bob', 'hi');
        page.setNetwork('offline');
        expect(await idsOf(alice)).toEqual(['C2Cbob']);
        await world.settled(bob);
        for (const peer of ['C2Cbob', 'C2Calice']) {
          const [first] = lists.filter(([ids]) => ids.includes(peer));
          expect(first).toEqual([[peer], [false]]);
        }
      },
    ),
    scenario(
      'what the client does not know of a new conversation comes from the service, and is told',
      { rules: ['CNV-1.8', 'CNV-1.26'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.updateMyProfile({ nick: 'Bob', gender: TYPES.GENDER_MALE });
        await say(alice, 'bob', 'hi');
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        await world.settled(alice);
        const conversation = await conversationOf(alice, 'C2Cbob');
        expect(conversation).toMatchObject({
          userProfile: { userID: 'bob', nick: 'Bob', gender: TYPES.GENDER_MALE },
          messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
          peerReadTime: 0,
        });
        expect(lists.length).toBeGreaterThanOrEqual(1);
        expect(lists.at(-1)?.[0]).toBe(conversation);
      },
    ),
    scenario(
      'also how far the other side has read',
      { rules: ['CNV-1.8'], needs: ['deleteConversation'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'hi');
        await world.settled(bob);
        await bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.settled(alice);
        const conversationIDList = ['C2Cbob'];
        await alice.deleteConversation({ conversationIDList, clearHistoryMessage: false });
        await say(bob, 'alice', 'there you are');
        await world.settled(alice);
        const { messageList } = await pageOf(alice, 'C2Cbob');
        expect(messageList.map(({ isPeerRead }) => isPeerRead)).toEqual([true, false]);
      },
    ),
    scenario(
      'names that the service has for nobody are never in it',
      { rules: ['CNV-1.12', 'SES-6.19'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['@TLS#ERROR', '@TLS#NOT_FOUND', 'bob']);
        const { bob } = people;
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        await say(people['@TLS#ERROR'], 'bob', 'hi');
        await say(people['@TLS#NOT_FOUND'], 'bob', 'hi');
        await world.settled(bob);
        expect(received.flat()).toHaveLength(2);
        expect(await idsOf(bob)).toEqual([]);
        expect(bob.getTotalUnreadMessageCount()).toBe(0);
        expect(await idsOf(await comeBack(world, bob))).toEqual([]);
      },
    ),
    scenario(
      'the type of a group says how its messages are announced, until it is chosen otherwise',
      { rules: ['CNV-1.26', 'CNV-1.8'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const types: unknown[] = [];
        for (const type of [TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_MEETING]) {
          const { data } = await alice.createGroup({ name: 'Team', type, memberList });
          await world.settled(bob);
          const conversation = await conversationOf(bob, `GROUP${data.group.groupID}`);
          types.push(conversation?.messageRemindType);
        }
        expect(types).toEqual([
          TYPES.MSG_REMIND_ACPT_AND_NOTE,
          TYPES.MSG_REMIND_ACPT_AND_NOTE,
          TYPES.MSG_REMIND_ACPT_NOT_NOTE,
        ]);
      },
    ),
    scenario(
      'the first notice of a group brings the system conversation, and every notice counts there',
      { rules: ['CNV-1.13', 'CNV-1.14'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        expect(await idsOf(bob)).toEqual([]);
        const counts: unknown[] = [];
        for (let count = 0; count < 3; count += 1) {
          await groupOf(alice, ['bob']);
          await world.settled(bob);
          const system = await conversationOf(bob, SYSTEM);
          counts.push([system?.type, system?.unreadCount]);
        }
        expect(counts).toEqual([1, 2, 3].map((count) => [SYSTEM, count]));
      },
    ),
    scenario(
      'the list is a new array each time; its elements are the same and change in place',
      { rules: ['CNV-1.24', 'CNV-1.42'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        await say(alice, 'bob', 'first');
        await world.settled(alice);
        const before = await conversationsOf(alice);
        const [conversation] = before;
        const lastMessage = conversation?.lastMessage;
        const message = text(alice, 'bob', 'second');
        await alice.sendMessage(message);
        await say(bob, 'alice', 'third');
        await world.settled(alice);
        const after = await conversationsOf(alice);
        expect(after).not.toBe(before);
        expect(after[0]).toBe(conversation);
        for (const list of lists) expect(list[0]).toBe(conversation);
        expect((await alice.getConversationProfile('C2Cbob')).data.conversation).toBe(conversation);
        expect(conversation?.lastMessage).toBe(lastMessage);
        expect(lastMessage).toMatchObject({ messageForShow: 'third', fromAccount: 'bob' });
        expect(conversation).toMatchObject({ unreadCount: 1 });
      },
    ),
    scenario(
      'a group’s conversation shows a copy of the group, which a profile makes anew',
      { rules: ['CNV-1.24', 'GRP-3.18'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Team',
          type: TYPES.GRP_MEETING,
        });
        const { groupID } = data.group;
        await world.settled(people.alice);
        await people.bob.joinGroup({ groupID });
        const { group } = (await people.alice.getGroupProfile({ groupID })).data;
        const conversation = await conversationOf(people.alice, `GROUP${groupID}`);
        expect(conversation).toMatchObject({
          type: TYPES.CONV_GROUP,
          subType: TYPES.GRP_MEETING,
          groupProfile: { groupID, name: 'Team', memberCount: 2 },
        });
        expect(group).toBe(data.group);
        expect(conversation?.type === 'GROUP' && conversation.groupProfile).not.toBe(group);
      },
    ),
    scenario(
      'after a break the list is fetched again, and its elements are new objects',
      { rules: ['CNV-1.25'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'hi');
        await say(bob, 'alice', 'hello');
        await world.settled(alice);
        const before = await conversationOf(alice, 'C2Cbob');
        world.setNetwork('offline');
        await world.clock.advance(0);
        world.setNetwork('online');
        await world.settled(alice, bob);
        const after = await conversationOf(alice, 'C2Cbob');
        expect(await idsOf(alice)).toEqual(['C2Cbob']);
        expect(after === before).toBe(false);
        expect(after).toMatchObject({
          unreadCount: 1,
          userProfile: { userID: 'bob' },
          lastMessage: { messageForShow: 'hello' },
        });
      },
    ),
  ],
};
