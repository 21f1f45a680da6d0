import { TYPES, topicID } from '@parlor/sdk';
import {
  ATTRIBUTE_METHODS,
  attributesAsSeenBy,
  attributesOf,
  codeOf,
  deleteAttributes,
  setAttributes,
} from '../actors/attributes.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { profileOf } from '../actors/groups.js';
import { unhurried } from '../actors/patience.js';
import { groupOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const TYPES_OF_GROUPS = [
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_COMMUNITY,
] as const;

/** Writing, deleting and reading what a group keeps by key. */
export const ATTRIBUTES_SUITE: Suite = {
  noun: 'attributes',
  about: 'the attributes of a group',
  scenarios: [
    scenario(
      'replacing them leaves only those that are passed, setting some keeps the others',
      { rules: ['ATR-1.1.1', 'ATR-1.1.2'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['carol']);
        await alice.initGroupAttributes({ groupID, groupAttributes: { old: '0', a: '0' } });
        await alice.initGroupAttributes({ groupID, groupAttributes: { a: '1', b: '2' } });
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({ a: '1', b: '2' });
        await setAttributes(alice, groupID, { b: '3', c: '4' });
        const all = { a: '1', b: '3', c: '4' };
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual(all);
        expect(await attributesOf(alice, groupID)).toEqual(all);
      },
    ),
    scenario(
      'a write answers with the very object that was passed',
      { rules: ['ATR-1.1.3'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const groupID = await groupOf(alice);
        const groupAttributes = { a: '1' };
        const replaced = await alice.initGroupAttributes({ groupID, groupAttributes });
        const set = await alice.setGroupAttributes({ groupID, groupAttributes });
        for (const { code, data } of [replaced, set]) {
          expect(code).toBe(0);
          expect(data.groupAttributes).toBe(groupAttributes);
        }
      },
    ),
    scenario(
      'some are deleted, or all; the answer names those that the client knew',
      { rules: ['ATR-1.1.4', 'ATR-1.1.5'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['carol']);
        await setAttributes(alice, groupID, { a: '1', b: '2', c: '3' });
        const some = await alice.deleteGroupAttributes({ groupID, keyList: ['b'] });
        expect(some.data).toEqual({ keyList: ['b'] });
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({ a: '1', c: '3' });
        const all = await alice.deleteGroupAttributes({ groupID, keyList: [] });
        expect(all.data.keyList.toSorted()).toEqual(['a', 'c']);
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({});
      },
    ),
    scenario(
      'what is read are the keys that are asked for and are there, or all',
      { rules: ['ATR-1.1.6', 'ATR-1.1.7'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const groupID = await groupOf(alice, ['bob']);
        await setAttributes(alice, groupID, { a: '1', b: '2', c: '3' });
        for (const chat of [bob, alice]) {
          expect(await attributesOf(chat, groupID, 'c', 'nothing', 'a')).toEqual({
            a: '1',
            c: '3',
          });
          expect(await attributesOf(chat, groupID, 'nothing')).toEqual({});
          expect(await attributesOf(chat, groupID)).toEqual({ a: '1', b: '2', c: '3' });
        }
      },
    ),
    scenario(
      'an empty text is a value',
      { rules: ['ATR-1.1.11'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol']);
        const groupID = await groupOf(people.alice, ['carol']);
        await setAttributes(people.alice, groupID, { empty: '' });
        expect(await attributesOf(people.alice, groupID, 'empty')).toEqual({ empty: '' });
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({ empty: '' });
      },
    ),
    scenario(
      'groups of every type have them, and a member need not join again after a login; topics have none',
      { rules: ['ATR-1.2.1', 'ATR-1.2.3', 'GRP-1.46'], needs: ['clock', ...ATTRIBUTE_METHODS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        for await (const type of unhurried(world, TYPES_OF_GROUPS)) {
          const groupID = await openGroup(alice, { type, memberList: [{ userID: 'carol' }] });
          await setAttributes(alice, groupID, { of: type });
          expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({ of: type });
        }
        const room = await openRoom(alice, bob);
        await setAttributes(alice, room, { of: 'room' });
        expect(await attributesOf(bob, room)).toEqual({ of: 'room' });
        const community = await openGroup(alice, {
          type: TYPES.GRP_COMMUNITY,
          isSupportTopic: true,
        });
        const topic = topicID(community, 'tea');
        const codes = [
          await codeOf(attributesOf(alice, topic)),
          await codeOf(setAttributes(alice, topic, { a: '1' })),
        ];
        for (const code of codes) for (const never of [0, 2641, 2642]) expect(code).not.toBe(never);
      },
    ),
    scenario(
      'those of a live room are for who has joined it in this login',
      { rules: ['ATR-1.2.2', 'GRP-1.47'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, { type: TYPES.GRP_AVCHATROOM });
        const groupAttributes = { a: '1' };
        const codes = async (chat = alice) => [
          await codeOf(chat.initGroupAttributes({ groupID, groupAttributes })),
          await codeOf(chat.getGroupAttributes({ groupID, keyList: [] })),
          await codeOf(chat.setGroupAttributes({ groupID, groupAttributes })),
          await codeOf(chat.deleteGroupAttributes({ groupID, keyList: ['a'] })),
        ];
        expect(await codes()).toEqual([10007, 10007, 10007, 10007]);
        await alice.joinGroup({ groupID });
        expect(await codes()).toEqual([0, 0, 0, 0]);
        const again = await enter(world, 'alice');
        expect(await codes(again)).toEqual([10007, 10007, 10007, 10007]);
        await again.joinGroup({ groupID });
        expect(await attributesOf(again, groupID)).toEqual({});
        await bob.joinGroup({ groupID });
        expect(await codeOf(attributesOf(bob, groupID))).toBe(0);
      },
    ),
    scenario(
      'they are kept, a live room’s too with nobody in it, until the group is dismissed',
      { rules: ['ATR-1.2.16', 'GCR-4.33'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        const room = await openGroup(alice, { type: TYPES.GRP_AVCHATROOM });
        await bob.joinGroup({ groupID: room });
        await setAttributes(bob, room, { a: '1' });
        await bob.quitGroup(room);
        await bob.joinGroup({ groupID: room });
        expect(await attributesOf(bob, room)).toEqual({ a: '1' });
        const stage = {
          type: TYPES.GRP_PUBLIC,
          groupID: 'stage',
          memberList: [{ userID: 'carol' }],
        };
        await openGroup(alice, stage);
        await setAttributes(alice, 'stage', { a: '1' });
        await alice.dismissGroup('stage');
        await openGroup(alice, stage);
        await world.settled(alice);
        expect(await attributesAsSeenBy(world, 'carol', 'stage')).toEqual({});
        await setAttributes(alice, 'stage', { b: '2' });
        expect(await attributesOf(alice, 'stage')).toEqual({ b: '2' });
      },
    ),
    scenario(
      'the profile of the group does not carry them',
      { rules: ['ATR-1.2.17'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const groupID = await groupOf(alice);
        await setAttributes(alice, groupID, { a: 'a value like no other' });
        const profile = await profileOf(alice, groupID);
        expect(profile).not.toHaveProperty('groupAttributes');
        expect(profile.groupCustomField).toEqual([]);
        expect(Object.values(profile)).not.toContain('a value like no other');
      },
    ),
    scenario(
      'there are no roles: every member may write and delete all of them',
      { rules: ['ATR-1.2.13', 'PRM-2.210'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await setAttributes(alice, groupID, { a: '1', b: '2', c: '3' });
        await world.settled(bob);
        await setAttributes(bob, groupID, { a: 'mine' });
        await deleteAttributes(bob, groupID, 'b');
        await world.settled(alice);
        expect(await attributesOf(alice, groupID)).toEqual({ a: 'mine', c: '3' });
        await deleteAttributes(bob, groupID);
        await world.settled(alice);
        expect(await attributesOf(alice, groupID)).toEqual({});
      },
    ),
  ],
};
