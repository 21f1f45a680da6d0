import { type ChatSDK, TYPES } from '@parlor/sdk';
import { cutLine } from '../actors/broken-line.js';
import {
  COUNTER_METHODS,
  count,
  countDown,
  countersOf,
  recordCounters,
  setCounters,
} from '../actors/counters.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { pageOf } from '../actors/history.js';
import { recordNames } from '../actors/records.js';
import { groupOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const OFFLINE = [...COUNTER_METHODS, 'clock', 'network', 'pages'] as const;

/** Bob on a page of his own, in a group of Alice's with a counter. */
async function stageOf(world: World, alice: ChatSDK) {
  const groupID = await openGroup(alice, {
    type: TYPES.GRP_WORK,
    memberList: [{ userID: 'bob' }],
  });
  await setCounters(alice, groupID, { likes: 1, gifts: 1 });
  const page = world.otherPage();
  return { groupID, page, bob: await enter(world, 'bob', page) };
}

/** Whether a client, whose line is cut, knows a group's counters without asking. */
async function isRemembered(world: World, chat: ChatSDK, groupID: string): Promise<boolean> {
  const call = countersOf(chat, groupID);
  // It is asked for in vain.
  call.catch(() => undefined);
  return isSettledNow(world, call);
}

/** Who hears of counters, and what a client remembers of them. */
export const COUNTER_NEWS_SUITE: Suite = {
  noun: 'counters',
  about: 'the news of counters',
  scenarios: [
    scenario(
      'name the group, the key and the new value, one event for each key',
      { rules: ['CTR-8.19', 'FACT-24.2'], needs: COUNTER_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const heard = [alice, bob].map(recordCounters);
        await setCounters(alice, groupID, { a: 1, b: 2 });
        await count(bob, groupID, 'a', 4);
        await countDown(alice, groupID, 'b', 3);
        await world.settled(alice, bob);
        const news = [
          { groupID, key: 'a', value: 1 },
          { groupID, key: 'b', value: 2 },
          { groupID, key: 'a', value: 5 },
          { groupID, key: 'b', value: -1 },
        ];
        expect(heard).toEqual([news, news]);
      },
    ),
    scenario(
      'come to all members who are online, the one who wrote too, and to nobody else',
      { rules: ['CTR-8.20', 'TIP-C.21'], needs: [...COUNTER_METHODS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'eve'], { instances: 2 });
        const { alice, bob, eve } = people;
        const other = await enter(world, 'alice');
        const groupID = await groupOf(alice, ['bob']);
        const room = await openRoom(alice, bob);
        const heard = [alice, bob, other, eve].map(recordCounters);
        await count(alice, groupID, 'likes', 1);
        await count(bob, room, 'likes', 1);
        await world.settled(alice, bob, other, eve);
        expect(heard.map((told) => told.map((update) => update.groupID))).toEqual([
          [groupID, room],
          [groupID, room],
          [groupID],
          [],
        ]);
      },
    ),
    scenario(
      'are no message: nothing is received, kept or counted',
      { rules: ['TIP-A.1.15', 'TIP-C.21'], needs: COUNTER_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const room = await openRoom(alice, bob);
        await world.settled(alice, bob);
        const before = await pageOf(bob, `GROUP${groupID}`);
        const unread = bob.getTotalUnreadMessageCount();
        const names = [recordNames(alice), recordNames(bob)];
        for (const id of [groupID, room]) {
          await setCounters(alice, id, { a: 1, b: 1 });
          await count(alice, id, 'a', 1);
        }
        await world.settled(alice, bob);
        const onlyNews = Array.from({ length: 6 }, () => 'GROUP_COUNTER_UPDATED');
        expect(names).toEqual([onlyNews, onlyNews]);
        const { messageList } = await pageOf(bob, `GROUP${groupID}`);
        expect(messageList).toHaveLength(before.messageList.length);
        expect(bob.getTotalUnreadMessageCount()).toBe(unread);
      },
    ),
    scenario(
      'are remembered for thirty seconds after the last word of the service; then it is asked',
      { rules: ['CTR-8.16'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { groupID, page, bob } = await stageOf(world, people.alice);
        await countersOf(bob, groupID);
        await world.clock.advance(20_000);
        await count(people.alice, groupID, 'likes', 1);
        await world.settled(bob);
        await cutLine(world, page);
        await world.clock.advance(27_000);
        expect(await countersOf(bob, groupID)).toEqual({ likes: 2, gifts: 1 });
        await world.clock.advance(1_000);
        expect(await isRemembered(world, bob, groupID)).toBe(false);
      },
    ),
    scenario(
      'are asked for anew by who goes into a live room',
      { rules: ['GLF-4.35'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const room = await openRoom(people.alice, bob);
        await setCounters(people.alice, room, { likes: 1 });
        await world.settled(bob);
        expect(await countersOf(bob, room)).toEqual({ likes: 1 });
        await bob.quitGroup(room);
        expect(await countersOf(bob, room)).toEqual({ likes: 1 });
        await bob.joinGroup({ groupID: room });
        await world.settled(bob);
        await cutLine(world, page);
        expect(await isRemembered(world, bob, room)).toBe(false);
      },
    ),
    scenario(
      'of a new group are believed by who remembers a dismissed one of its ID',
      { rules: ['CTR-8.25'], needs: COUNTER_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = 'again';
        const memberList = [{ userID: 'bob' }];
        const wanted = { type: TYPES.GRP_PUBLIC, groupID, memberList } as const;
        await openGroup(alice, wanted);
        for (const value of [1, 2, 3]) await setCounters(alice, groupID, { likes: value });
        for (const chat of [alice, bob]) await countersOf(chat, groupID);
        await alice.dismissGroup(groupID);
        await world.settled(alice, bob);
        await openGroup(alice, wanted);
        await count(alice, groupID, 'gifts', 1);
        await world.settled(alice, bob);
        expect(await countersOf(alice, groupID)).toEqual({ gifts: 1 });
        expect(await countersOf(bob, groupID)).toEqual({ gifts: 1 });
        await setCounters(bob, groupID, { likes: 7 });
        await world.settled(alice, bob);
        expect(await countersOf(alice, groupID)).toEqual({ gifts: 1, likes: 7 });
      },
    ),
  ],
};
