import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import {
  ATTRIBUTE_METHODS,
  attributesOf,
  deleteAttributes,
  setAttributes,
} from '../actors/attributes.js';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { pageOf } from '../actors/history.js';
import { record, recordNames } from '../actors/records.js';
import { groupOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const hear = (chat: ChatSDK) => record(chat, EVENT.GROUP_ATTRIBUTES_UPDATED);

/** Who hears of attributes, when, and what. */
export const ATTRIBUTE_NEWS_SUITE: Suite = {
  noun: 'attributes',
  about: 'the news of attributes',
  scenarios: [
    scenario(
      'name the group, all attributes as they are now, and the keys that changed or are gone',
      {
        rules: ['ATR-1.1.12', 'ATR-1.5.5', 'ATR-1.5.6', 'ATR-1.5.1', 'ATR-1.5.2', 'FACT-24.1'],
        needs: ATTRIBUTE_METHODS,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const heard = [hear(alice), hear(bob)];
        await setAttributes(alice, groupID, { a: '1', b: '2' });
        await setAttributes(alice, groupID, { a: '1', b: '3', c: '4' });
        await deleteAttributes(alice, groupID, 'a');
        await alice.initGroupAttributes({ groupID, groupAttributes: { b: '5', c: '4', d: '' } });
        await deleteAttributes(alice, groupID);
        await world.settled(bob);
        const news = (all: object, updatedKeyList: string[], deletedKeyList: string[]) => ({
          groupID,
          groupAttributes: all,
          updatedKeyList,
          deletedKeyList,
        });
        const expected = [
          news({ a: '1', b: '2' }, ['a', 'b'], []),
          news({ a: '1', b: '3', c: '4' }, ['b', 'c'], []),
          news({ b: '3', c: '4' }, [], ['a']),
          news({ b: '5', c: '4', d: '' }, ['b', 'd'], []),
          news({}, [], ['b', 'c', 'd']),
        ];
        for (const updates of heard) {
          expect(
            updates.map(({ updatedKeyList, deletedKeyList, ...update }) => ({
              ...update,
              updatedKeyList: updatedKeyList.toSorted(),
              deletedKeyList: deletedKeyList.toSorted(),
            })),
          ).toEqual(expected);
        }
      },
    ),
    scenario(
      'come to the members who are online and the writer’s other instances, and to nobody else',
      { rules: ['ATR-1.5.2'], needs: [...ATTRIBUTE_METHODS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'eve'], { instances: 2 });
        const { alice, bob, eve } = people;
        const other = await enter(world, 'alice');
        const groupID = await groupOf(alice, ['bob']);
        const room = await openRoom(alice, bob);
        const heard = [alice, bob, other, eve].map(hear);
        await setAttributes(alice, groupID, { a: '1' });
        await setAttributes(bob, room, { a: '1' });
        await world.settled(alice, bob, other, eve);
        expect(heard.map((updates) => updates.map((update) => update.groupID))).toEqual([
          [groupID, room],
          [groupID, room],
          [groupID],
          [],
        ]);
      },
    ),
    scenario(
      'are no message: nothing is received, kept or counted',
      { rules: ['ATR-1.5.3', 'TIP-A.1.14', 'TIP-C.20'], needs: ATTRIBUTE_METHODS },
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
          await setAttributes(alice, id, { a: '1', b: '1' });
          await deleteAttributes(alice, id, 'a');
          await deleteAttributes(alice, id);
        }
        await world.settled(alice, bob);
        const onlyNews = Array.from({ length: 6 }, () => 'GROUP_ATTRIBUTES_UPDATED');
        expect(names).toEqual([onlyNews, onlyNews]);
        expect((await pageOf(bob, `GROUP${groupID}`)).messageList).toHaveLength(
          before.messageList.length,
        );
        expect(bob.getTotalUnreadMessageCount()).toBe(unread);
      },
    ),
    scenario(
      'do not come when nothing is different',
      { rules: ['ATR-1.5.7'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await setAttributes(alice, groupID, { a: '1', b: '2' });
        await world.settled(bob);
        const heard = [hear(alice), hear(bob)];
        await setAttributes(alice, groupID, { a: '1' });
        await alice.initGroupAttributes({ groupID, groupAttributes: { a: '1', b: '2' } });
        await world.settled(bob);
        expect(heard).toEqual([[], []]);
        await setAttributes(alice, groupID, { a: '3' });
        await world.settled(bob);
        expect(heard.map((updates) => updates.length)).toEqual([1, 1]);
      },
    ),
    scenario(
      'come at once when they follow on what is known: the service is not asked',
      { rules: ['ATR-1.5.8'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await setAttributes(alice, groupID, { a: '1' });
        await world.settled(bob);
        const heard = hear(bob);
        // Whoever asked now would find no group.
        await Promise.all([setAttributes(alice, groupID, { a: '2' }), alice.dismissGroup(groupID)]);
        await world.settled(bob);
        expect(heard.map(({ groupAttributes }) => groupAttributes)).toEqual([{ a: '2' }]);
      },
    ),
    scenario(
      'that do not follow are asked for, once, and told once with all that is different',
      { rules: ['ATR-1.5.9', 'ATR-1.4.6', 'FACT-47.3'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, { type: TYPES.GRP_MEETING });
        for (const key of ['a', 'b', 'c']) await setAttributes(alice, groupID, { [key]: '1' });
        await bob.joinGroup({ groupID });
        await world.settled(bob);
        const heard = hear(bob);
        await setAttributes(alice, groupID, { d: '1' });
        await world.settled(bob);
        expect(heard).toHaveLength(1);
        expect(heard[0]?.updatedKeyList.toSorted()).toEqual(['a', 'b', 'c', 'd']);
        expect(heard[0]?.groupAttributes).toEqual({ a: '1', b: '1', c: '1', d: '1' });
        await setAttributes(bob, groupID, { a: '2' });
        expect(heard.map(({ updatedKeyList }) => updatedKeyList.length)).toEqual([4, 1]);
      },
    ),
    scenario(
      'do not come later to who was away',
      { rules: ['ATR-1.5.10'], needs: [...ATTRIBUTE_METHODS, 'clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const heard = hear(bob);
        await cutLine(world, page);
        await setAttributes(people.alice, groupID, { a: '1' });
        await restoreLine(world, page, bob);
        expect(await attributesOf(bob, groupID)).toEqual({ a: '1' });
        const late = await enter(world, 'bob');
        const heardLate = hear(late);
        await world.settled(late);
        expect(await attributesOf(late, groupID)).toEqual({ a: '1' });
        expect([...heard, ...heardLate]).toEqual([]);
      },
    ),
    scenario(
      'of an own write come when it is remembered and before it resolves',
      { rules: ['ATR-1.5.11', 'ATR-1.5.1', 'FACT-47.1'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const groupID = await groupOf(alice);
        const order: string[] = [];
        const read: unknown[] = [];
        alice.on(EVENT.GROUP_ATTRIBUTES_UPDATED, () => {
          order.push('told');
          read.push(attributesOf(alice, groupID));
        });
        const done = () => void order.push('done');
        await alice.initGroupAttributes({ groupID, groupAttributes: { a: '1' } }).then(done);
        await alice.setGroupAttributes({ groupID, groupAttributes: { b: '2' } }).then(done);
        await alice.deleteGroupAttributes({ groupID, keyList: ['a'] }).then(done);
        await alice.deleteGroupAttributes({ groupID, keyList: [] }).then(done);
        expect(order).toEqual(['told', 'done', 'told', 'done', 'told', 'done', 'told', 'done']);
        expect(await Promise.all(read)).toEqual([{ a: '1' }, { a: '1', b: '2' }, { b: '2' }, {}]);
      },
    ),
  ],
};
