import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { idsOf } from '../actors/conversations.js';
import { groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { becomesReady } from '../enter.js';
import { type Opened, type Suite, scenario } from '../scenario.js';

/** How long the client waits for an answer before it gives up, in milliseconds, and more. */
const PATIENCE = 60_000;

/** Bob with five conversations: two people, one of them unread, two groups, one mentioning him, the system. */
async function manyThings({ world, people }: Opened<'alice' | 'bob' | 'carol'>) {
  const { alice, bob, carol } = people;
  const quiet = await groupOf(alice, ['bob']);
  const loud = await groupOf(alice, ['bob']);
  await say(bob, 'alice', 'hi');
  await say(carol, 'bob', 'hello');
  await alice.sendMessage(
    alice.createTextAtMessage({
      to: loud,
      conversationType: TYPES.CONV_GROUP,
      payload: { text: '@bob', atUserList: ['bob'] },
    }),
  );
  await world.settled(bob);
  await bob.setMessageRead({ conversationID: `GROUP${quiet}` });
  await world.settled(bob);
  return { bob, quietID: `GROUP${quiet}`, loudID: `GROUP${loud}` };
}

/** The IDs that are listed for whatever is asked. */
async function idsFor(chat: ChatSDK, wish: unknown): Promise<string[]> {
  const answer: Awaited<ReturnType<ChatSDK['getConversationList']>> = await Reflect.apply(
    chat.getConversationList,
    undefined,
    [wish],
  );
  return answer.data.conversationList.map(({ conversationID }) => conversationID);
}

/** What getConversationList answers. */
export const CONVERSATION_FILTERS_SUITE: Suite = {
  noun: 'conversations',
  about: 'asking for conversations',
  scenarios: [
    scenario(
      'the answer comes from memory and says whether that is all',
      { rules: ['CNV-2.3', 'CNV-2.4', 'CNV-2.6'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await world.settled(alice);
        world.setNetwork('offline');
        const asking = alice.getConversationList();
        expect(await isSettledNow(world, asking)).toBe(true);
        const { code, data } = await asking;
        expect(code).toBe(0);
        expect(Object.keys(data).toSorted()).toEqual(['conversationList', 'isSyncCompleted']);
        expect(data.conversationList.map(({ conversationID }) => conversationID)).toEqual([
          'C2Cbob',
        ]);
        expect(data.isSyncCompleted).toBe(true);
      },
    ),
    scenario(
      'before the first page has come the list is empty, and the total is 0',
      { rules: ['CNV-2.4', 'CNV-2.29', 'CNV-1.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.logout();
        await say(alice, 'bob', 'hi');
        const totals: number[] = [];
        const answers: unknown[] = [];
        bob.on(EVENT.SDK_READY, () => {
          totals.push(bob.getTotalUnreadMessageCount());
          void bob.getConversationList().then(({ data }) => void answers.push(data));
        });
        await bob.login({ userID: 'bob', userSig: world.signUserSig('bob') });
        await becomesReady(world, bob);
        await world.settled(bob);
        expect(totals).toEqual([0]);
        expect(answers).toEqual([{ conversationList: [], isSyncCompleted: false }]);
        expect(bob.getTotalUnreadMessageCount()).toBe(1);
      },
    ),
    scenario(
      'after a synchronisation that failed, asking tries again and says what is wrong',
      { rules: ['CNV-2.5'], needs: ['network', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await alice.logout();
        alice.setLogLevel(4);
        alice.on(EVENT.SDK_READY, () => world.setNetwork('offline'));
        await alice.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        await world.clock.advance(PATIENCE);
        const asking = alice.getConversationList();
        const told = asking.then(
          () => undefined,
          (error: unknown) => error,
        );
        expect(await isSettledNow(world, asking)).toBe(false);
        await world.clock.advance(PATIENCE);
        expect(await told).toMatchObject({ code: 2801 });
        world.setNetwork('online');
        const { data } = await alice.getConversationList();
        expect(data.conversationList).toMatchObject([{ conversationID: 'C2Cbob' }]);
        expect(data.isSyncCompleted).toBe(true);
      },
    ),
    scenario(
      'without options everything is listed, with IDs those that are known, in the list’s order',
      { rules: ['CNV-2.6', 'CNV-2.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice } = people;
        for (const peer of ['bob', 'carol', 'dave']) {
          await world.clock.advance(1_000);
          await say(alice, peer, 'hi');
        }
        expect(await idsOf(alice)).toEqual(['C2Cdave', 'C2Ccarol', 'C2Cbob']);
        expect(await idsFor(alice, undefined)).toEqual(['C2Cdave', 'C2Ccarol', 'C2Cbob']);
        expect(await idsOf(alice, ['C2Cbob', 'C2Cnobody', 'C2Cdave'])).toEqual([
          'C2Cdave',
          'C2Cbob',
        ]);
        expect(await idsOf(alice, [])).toEqual([]);
      },
    ),
    scenario(
      'what is neither a list nor a plain object gives nothing',
      { rules: ['CNV-2.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        class Filter {}
        const wishes = ['C2Cbob', '', 5, true, false, null, new Date(0), new Map(), new Filter()];
        const answers: string[][] = [];
        for (const wish of wishes) answers.push(await idsFor(alice, wish));
        expect(answers).toEqual(wishes.map(() => []));
        expect(await idsFor(alice, {})).toEqual(['C2Cbob']);
      },
    ),
    scenario(
      'filters select, and all that are given must hold',
      { rules: ['CNV-2.8', 'CNV-2.10', 'CNV-2.15', 'CNV-2.16'] },
      async ({ expect, open }) => {
        const { bob, quietID, loudID } = await manyThings(await open(['alice', 'bob', 'carol']));
        const sorted = async (filter: Parameters<typeof idsOf>[1]) =>
          (await idsOf(bob, filter)).toSorted();
        const people = ['C2Calice', 'C2Ccarol'];
        const groups = [quietID, loudID].toSorted();
        expect(await sorted({ type: TYPES.CONV_C2C })).toEqual(people);
        expect(await sorted({ type: TYPES.CONV_GROUP })).toEqual(groups);
        expect(await sorted({ hasUnreadCount: true })).toEqual(
          ['C2Ccarol', loudID, TYPES.CONV_SYSTEM].toSorted(),
        );
        expect(await sorted({ hasUnreadCount: false })).toEqual(['C2Calice', quietID].toSorted());
        expect(await sorted({ hasGroupAtInfo: true })).toEqual([loudID]);
        expect(await sorted({ hasGroupAtInfo: false })).toEqual(
          [...people, quietID, TYPES.CONV_SYSTEM].toSorted(),
        );
        expect(await sorted({ type: TYPES.CONV_C2C, hasUnreadCount: true })).toEqual(['C2Ccarol']);
        expect(await sorted({ type: TYPES.CONV_GROUP, hasUnreadCount: false })).toEqual([quietID]);
        expect(await sorted({ type: TYPES.CONV_C2C, hasGroupAtInfo: true })).toEqual([]);
        expect(await sorted({})).toHaveLength(5);
      },
    ),
    scenario(
      'a filter of a wrong type is not looked at, and the others hold all the same',
      { rules: ['CNV-2.10', 'CNV-2.17'] },
      async ({ expect, open }) => {
        const { bob, quietID, loudID } = await manyThings(await open(['alice', 'bob', 'carol']));
        const groups = [quietID, loudID].toSorted();
        for (const type of [TYPES.CONV_SYSTEM, 'TOPIC', 5, null]) {
          expect(await idsFor(bob, { type })).toHaveLength(5);
          expect(await idsFor(bob, { type, hasGroupAtInfo: true })).toEqual([loudID]);
        }
        for (const filter of [
          { markType: Number.NaN },
          { markType: '1' },
          { markType: null },
          { groupName: 5 },
          { groupName: null },
          { hasUnreadCount: 1 },
          { hasUnreadCount: 'true' },
          { hasGroupAtInfo: 1 },
          { hasGroupAtInfo: null },
        ]) {
          const all = await idsFor(bob, filter);
          const ofGroups = await idsFor(bob, { ...filter, type: TYPES.CONV_GROUP });
          expect([filter, all.length, ofGroups.toSorted()]).toEqual([filter, 5, groups]);
        }
      },
    ),
    scenario(
      'the empty mark and the empty group select what has none',
      { rules: ['CNV-2.11', 'CNV-2.13'] },
      async ({ expect, open }) => {
        const { bob } = await manyThings(await open(['alice', 'bob', 'carol']));
        expect(await idsOf(bob, { markType: 0 })).toHaveLength(5);
        expect(await idsOf(bob, { groupName: '' })).toHaveLength(5);
        expect(await idsOf(bob, { markType: 0, groupName: '', hasGroupAtInfo: true })).toHaveLength(
          1,
        );
        expect(await idsOf(bob, { markType: TYPES.CONV_MARK_TYPE_STAR })).toEqual([]);
        expect(await idsOf(bob, { groupName: 'Work' })).toEqual([]);
      },
    ),
    scenario(
      'and not what has a mark',
      { rules: ['CNV-2.11'], needs: ['markConversation'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        const markType = TYPES.CONV_MARK_TYPE_STAR;
        const conversationIDList = ['C2Cbob'];
        await alice.markConversation({ conversationIDList, markType, enableMark: true });
        expect(await idsOf(alice, { markType: 0 })).toEqual(['C2Ccarol']);
      },
    ),
    scenario(
      'nor what is in a conversation group',
      { rules: ['CNV-2.13'], needs: ['createConversationGroup'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        const conversationIDList = ['C2Cbob'];
        await alice.createConversationGroup({ conversationIDList, groupName: 'Work' });
        expect(await idsOf(alice, { groupName: '' })).toEqual(['C2Ccarol']);
      },
    ),
  ],
};
