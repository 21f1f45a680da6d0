import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import {
  ATTRIBUTE_METHODS,
  attributesAsSeenBy,
  attributesOf,
  codeOf,
  deleteAttributes,
  setAttributes,
} from '../actors/attributes.js';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { record } from '../actors/records.js';
import { groupOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const ROOM = { name: 'Stage', type: TYPES.GRP_AVCHATROOM };

const OFFLINE = [...ATTRIBUTE_METHODS, 'clock', 'network', 'pages'] as const;

/** Bob on a page of his own, in a group of Alice's of which he knows the attributes `a` and `b`. */
async function stageOf(world: World, alice: ChatSDK) {
  const groupID = await openGroup(alice, {
    type: TYPES.GRP_PUBLIC,
    joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
    memberList: [{ userID: 'bob' }, { userID: 'carol' }],
  });
  await setAttributes(alice, groupID, { a: '1', b: '2' });
  const page = world.otherPage();
  const bob = await enter(world, 'bob', page);
  await attributesOf(bob, groupID);
  return { groupID, page, bob };
}

/** Whether a client, whose line is cut, knows a group's attributes without asking. */
async function isRemembered(world: World, chat: ChatSDK, groupID: string): Promise<boolean> {
  const call = attributesOf(chat, groupID);
  // It is asked for in vain.
  call.catch(() => undefined);
  return isSettledNow(world, call);
}

/** What a client remembers of a group's attributes, and until when. */
export const ATTRIBUTE_MEMORY_SUITE: Suite = {
  noun: 'attributes',
  about: 'the attributes that a client remembers',
  scenarios: [
    scenario(
      'are given for thirty seconds without asking; then the service is asked',
      { rules: ['ATR-1.4.1', 'ATR-1.4.2'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { groupID, page, bob } = await stageOf(world, people.alice);
        const other = await openGroup(people.alice, {
          type: TYPES.GRP_WORK,
          memberList: [{ userID: 'bob' }],
        });
        await world.clock.advance(10_000);
        await attributesOf(bob, other);
        page.setNetwork('offline');
        await world.clock.advance(19_000);
        expect(await attributesOf(bob, groupID)).toEqual({ a: '1', b: '2' });
        await world.clock.advance(1_000);
        expect(await isRemembered(world, bob, groupID)).toBe(false);
        // Each group for itself: the other was read ten seconds later.
        expect(await attributesOf(bob, other)).toEqual({});
      },
    ),
    scenario(
      'follow what others write, and are as young as the last of it',
      { rules: ['ATR-1.4.4', 'ATR-1.4.7'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const { groupID, page, bob } = await stageOf(world, alice);
        await world.clock.advance(20_000);
        await setAttributes(alice, groupID, { b: '3', c: '4' });
        await deleteAttributes(alice, groupID, 'a');
        await world.settled(bob);
        await cutLine(world, page);
        await world.clock.advance(25_000);
        expect(await attributesOf(bob, groupID)).toEqual({ b: '3', c: '4' });
      },
    ),
    scenario(
      'follow what is replaced and what is deleted, at who does it and at who hears of it',
      { rules: ['ATR-1.4.7'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const { groupID, page, bob } = await stageOf(world, alice);
        const remembered = async () => {
          await world.settled(bob);
          return [await attributesOf(alice, groupID), await attributesOf(bob, groupID)];
        };
        await alice.initGroupAttributes({ groupID, groupAttributes: { b: '5' } });
        expect(await remembered()).toEqual([{ b: '5' }, { b: '5' }]);
        await deleteAttributes(alice, groupID);
        expect(await remembered()).toEqual([{}, {}]);
        await cutLine(world, page);
        expect(await isRemembered(world, bob, groupID)).toBe(true);
      },
    ),
    scenario(
      'do not change by the echo of an own write, which is told once, whichever instance hears of it',
      { rules: ['ATR-1.4.5'], needs: [...ATTRIBUTE_METHODS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { instances: 2 });
        const { alice } = people;
        const other = await enter(world, 'alice');
        const groupID = await groupOf(alice);
        await world.settled(other);
        const updates = [alice, other].map((chat) => record(chat, EVENT.GROUP_ATTRIBUTES_UPDATED));
        await setAttributes(alice, groupID, { a: '1' });
        await world.settled(alice, other);
        await setAttributes(other, groupID, { a: '2' });
        await world.settled(alice, other);
        for (const told of updates) {
          expect(told.map(({ groupAttributes }) => groupAttributes)).toEqual([
            { a: '1' },
            { a: '2' },
          ]);
        }
      },
    ),
    scenario(
      'keep what others have deleted during a break: the service’s answer only adds',
      { rules: ['ATR-1.4.8'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const { groupID, page, bob } = await stageOf(world, alice);
        await cutLine(world, page);
        await deleteAttributes(alice, groupID, 'b');
        await setAttributes(alice, groupID, { a: '3' });
        await restoreLine(world, page, bob);
        expect(await attributesOf(bob, groupID)).toEqual({ a: '3', b: '2' });
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({ a: '3' });
      },
    ),
    scenario(
      'are given after a conflict, too, as if nothing had been wrong',
      { rules: ['ATR-1.4.9', 'FACT-47.2'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { groupID, page, bob } = await stageOf(world, people.alice);
        const codes = await Promise.all([
          codeOf(setAttributes(bob, groupID, { a: 'first' })),
          codeOf(setAttributes(bob, groupID, { a: 'second' })),
        ]);
        expect(codes).toEqual([0, 10056]);
        page.setNetwork('offline');
        await world.clock.advance(29_000);
        expect(await isRemembered(world, bob, groupID)).toBe(true);
        await world.clock.advance(1_000);
        expect(await isRemembered(world, bob, groupID)).toBe(false);
      },
    ),
    scenario(
      'of a live room start anew when it is joined',
      { rules: ['ATR-1.4.10', 'GLF-4.34'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        await setAttributes(alice, groupID, { a: '1', b: '2' });
        expect(await attributesOf(alice, groupID)).toEqual({ a: '1', b: '2' });
        await world.settled(bob);
        // One's own room is left behind without being quit.
        const { groupID: elsewhere } = (await bob.createGroup(ROOM)).data.group;
        await alice.joinGroup({ groupID: elsewhere });
        await deleteAttributes(bob, groupID, 'b');
        await alice.joinGroup({ groupID });
        expect(await attributesOf(alice, groupID)).toEqual({ a: '1' });
      },
    ),
    scenario(
      'are forgotten with the group that is left or dismissed',
      { rules: ['ATR-1.4.11', 'GLF-4.41'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const { groupID, bob } = await stageOf(world, alice);
        await bob.quitGroup(groupID);
        await deleteAttributes(alice, groupID, 'b');
        await bob.joinGroup({ groupID });
        expect(await attributesOf(bob, groupID)).toEqual({ a: '1' });
        const options = { type: TYPES.GRP_PUBLIC, groupID: 'stage' };
        await openGroup(alice, options);
        await setAttributes(alice, 'stage', { old: '1' });
        await alice.dismissGroup('stage');
        await openGroup(alice, options);
        expect(await codeOf(setAttributes(alice, 'stage', { a: '1' }))).toBe(0);
        expect(await attributesOf(alice, 'stage')).toEqual({ a: '1' });
      },
    ),
    scenario(
      'are not trusted once the login is back after a break: reading asks',
      { rules: ['ATR-1.4.12'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const { groupID, page, bob } = await stageOf(world, alice);
        const empty = await openGroup(alice, {
          type: TYPES.GRP_WORK,
          memberList: [{ userID: 'bob' }],
        });
        expect(await attributesOf(bob, empty)).toEqual({});
        const read: unknown[] = [];
        bob.on(EVENT.NET_STATE_CHANGE, ({ data: { state } }) => {
          if (state === TYPES.NET_STATE_CONNECTED) read.push(attributesOf(bob, groupID));
        });
        await cutLine(world, page);
        await setAttributes(alice, groupID, { a: '3' });
        await setAttributes(alice, empty, { c: '4' });
        await restoreLine(world, page, bob);
        // Whoever asks as soon as they hear that the line is back gets an old answer.
        expect(await Promise.all(read)).toEqual([{ a: '1', b: '2' }]);
        expect(await attributesOf(bob, groupID)).toEqual({ a: '3', b: '2' });
        // Of a group of which no version was heard, nothing can be old.
        expect(await attributesOf(bob, empty)).toEqual({});
        await world.clock.advance(30_000);
        expect(await attributesOf(bob, empty)).toEqual({ c: '4' });
      },
    ),
    scenario(
      'are not trusted after a break: an own write is not told, and what it came to is asked for',
      { rules: ['ATR-1.4.12', 'ATR-1.4.14'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { groupID, page, bob } = await stageOf(world, people.alice);
        const updates = record(bob, EVENT.GROUP_ATTRIBUTES_UPDATED);
        await cutLine(world, page);
        await restoreLine(world, page, bob);
        await setAttributes(bob, groupID, { c: '3' });
        await world.settled(bob);
        expect(updates).toEqual([]);
        expect(await attributesOf(bob, groupID)).toEqual({ a: '1', b: '2', c: '3' });
        expect(updates).toEqual([]);
      },
    ),
    scenario(
      'are not trusted after a break: the next push asks, and all of it is told at once',
      { rules: ['ATR-1.4.12', 'ATR-1.4.6', 'ATR-1.5.10', 'SEA-2.10.11'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const { groupID, page, bob } = await stageOf(world, alice);
        const updates = record(bob, EVENT.GROUP_ATTRIBUTES_UPDATED);
        await cutLine(world, page);
        await setAttributes(alice, groupID, { a: '3' });
        await setAttributes(alice, groupID, { c: '4' });
        await setAttributes(alice, groupID, { d: '5' });
        await restoreLine(world, page, bob);
        await world.clock.advance(5_000);
        expect(updates).toEqual([]);
        await setAttributes(alice, groupID, { e: '6' });
        await world.settled(bob);
        expect(updates).toHaveLength(1);
        expect(updates[0]?.updatedKeyList.toSorted()).toEqual(['a', 'c', 'd', 'e']);
        expect(updates[0]?.groupAttributes).toEqual({ a: '3', b: '2', c: '4', d: '5', e: '6' });
      },
    ),
    scenario(
      'are forgotten at the logout',
      { rules: ['ATR-1.4.13'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await setAttributes(alice, groupID, { a: '1', b: '2' });
        await world.settled(bob);
        expect(await attributesOf(bob, groupID)).toEqual({ a: '1', b: '2' });
        await bob.logout();
        await deleteAttributes(alice, groupID, 'b');
        await bob.login({ userID: 'bob', userSig: world.signUserSig('bob') });
        await world.settled(bob);
        expect(await codeOf(setAttributes(bob, groupID, { a: '3' }))).toBe(10056);
        expect(await attributesOf(bob, groupID)).toEqual({ a: '1' });
      },
    ),
  ],
};
