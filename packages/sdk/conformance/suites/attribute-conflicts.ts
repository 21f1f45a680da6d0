import { type ChatSDK, EVENT } from '@parlor/sdk';
import {
  ATTRIBUTE_METHODS,
  attributesAsSeenBy,
  attributesOf,
  codeOf,
  deleteAttributes,
  setAttributes,
} from '../actors/attributes.js';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { record } from '../actors/records.js';
import { groupOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Every way of writing, by somebody who has not read. */
function writesOf(chat: ChatSDK, groupID: string): (() => Promise<unknown>)[] {
  return [
    () => chat.initGroupAttributes({ groupID, groupAttributes: { a: 'new' } }),
    () => setAttributes(chat, groupID, { b: 'new' }),
    () => deleteAttributes(chat, groupID, 'a'),
    () => deleteAttributes(chat, groupID),
  ];
}

/** Who writes says what they know; who knows too little is refused. */
export const ATTRIBUTE_CONFLICTS_SUITE: Suite = {
  noun: 'attributes',
  about: 'writing attributes at the same time',
  scenarios: [
    scenario(
      'the first write after a login has to read before, when there are attributes: every kind of write is checked',
      {
        rules: ['ATR-1.2.15', 'ATR-1.3.4', 'ATR-1.3.10', 'ERB-9.6'],
        needs: ATTRIBUTE_METHODS,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        await setAttributes(people.alice, groupID, { a: '1' });
        const bob = await enter(world, 'bob');
        for (const write of writesOf(bob, groupID)) expect(await codeOf(write())).toBe(10056);
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({ a: '1' });
        expect(await attributesOf(bob, groupID)).toEqual({ a: '1' });
        await setAttributes(bob, groupID, { b: '2' });
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({ a: '1', b: '2' });
      },
    ),
    scenario(
      'of several who write at the same time one succeeds; nobody tries again by themselves',
      { rules: ['ATR-1.3.5', 'ATR-1.3.8', 'ATR-1.3.9'], needs: [...ATTRIBUTE_METHODS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const everybody = Object.values(people);
        const groupID = await groupOf(people.alice, ['bob', 'carol', 'dave']);
        await setAttributes(people.alice, groupID, { seat: '' });
        await world.settled(...everybody);
        const codes = await Promise.all(
          everybody.map((chat) =>
            codeOf(setAttributes(chat, groupID, { seat: chat.getLoginUser() })),
          ),
        );
        expect(codes.toSorted()).toEqual([0, 10056, 10056, 10056]);
        const winner = everybody[codes.indexOf(0)]?.getLoginUser();
        await world.clock.advance(10_000);
        await world.settled(...everybody);
        for (const chat of everybody) {
          expect(await attributesOf(chat, groupID)).toEqual({ seat: winner });
        }
        for (const chat of everybody) {
          await world.clock.advance(1_000);
          expect(await codeOf(setAttributes(chat, groupID, { seat: '' }))).toBe(0);
          await world.settled(...everybody);
        }
      },
    ),
    scenario(
      'writes that one client sends at once know the same version: the first succeeds',
      { rules: ['FACT-47.7', 'ATR-1.3.8', 'ATR-1.3.9'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const groupID = await groupOf(alice);
        await setAttributes(alice, groupID, { a: '0' });
        const updates = record(alice, EVENT.GROUP_ATTRIBUTES_UPDATED);
        const codes = await Promise.all([
          codeOf(setAttributes(alice, groupID, { a: '1' })),
          codeOf(setAttributes(alice, groupID, { a: '2' })),
        ]);
        expect(codes).toEqual([0, 10056]);
        expect(updates).toHaveLength(1);
        expect(await attributesOf(alice, groupID)).toEqual({ a: '1' });
      },
    ),
    scenario(
      'a push is as good as having read: the next write knows the version that it told',
      { rules: ['ATR-1.3.3'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [writer, reader] of [
          [alice, bob],
          [bob, alice],
          [alice, bob],
        ] as const) {
          await setAttributes(writer, groupID, { last: writer.getLoginUser() });
          await world.settled(reader);
        }
        expect(await attributesOf(bob, groupID)).toEqual({ last: 'alice' });
      },
    ),
    scenario(
      'strict: a write of other keys is in the way, too',
      { rules: ['ATR-1.3.6'], needs: [...ATTRIBUTE_METHODS, 'attribute-conflicts'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { attributeConflicts: 'strict' });
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await setAttributes(alice, groupID, { a: '0', b: '0' });
        await world.settled(bob);
        const codes = await Promise.all([
          codeOf(setAttributes(alice, groupID, { a: '1' })),
          codeOf(setAttributes(bob, groupID, { b: '1' })),
        ]);
        expect(codes.toSorted()).toEqual([0, 10056]);
      },
    ),
    scenario(
      'per key: only a write of the same keys is in the way, or one that leaves none alone',
      { rules: ['ATR-1.3.7'], needs: [...ATTRIBUTE_METHODS, 'attribute-conflicts', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { attributeConflicts: 'perKey' });
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await setAttributes(alice, groupID, { a: '0', b: '0', c: '0' });
        await world.settled(bob);
        const race = async (one: Promise<unknown>, other: Promise<unknown>) => {
          const codes = await Promise.all([codeOf(one), codeOf(other)]);
          await world.clock.advance(1_000);
          await world.settled(alice, bob);
          return codes.toSorted();
        };
        const set = (chat: ChatSDK, key: string) => setAttributes(chat, groupID, { [key]: '1' });
        expect(await race(set(alice, 'a'), set(bob, 'b'))).toEqual([0, 0]);
        expect(await race(set(alice, 'a'), set(bob, 'a'))).toEqual([0, 10056]);
        expect(await race(set(alice, 'new'), set(bob, 'new'))).toEqual([0, 10056]);
        expect(await race(set(alice, 'a'), deleteAttributes(bob, groupID, 'b'))).toEqual([0, 0]);
        expect(await race(set(alice, 'c'), deleteAttributes(bob, groupID, 'c'))).toEqual([
          0, 10056,
        ]);
        const replace = () => bob.initGroupAttributes({ groupID, groupAttributes: { z: '1' } });
        expect(await race(set(alice, 'a'), replace())).toEqual([0, 10056]);
        // Whoever was first before: the key is there again.
        await set(alice, 'a');
        await world.settled(bob);
        expect(await race(set(alice, 'a'), deleteAttributes(bob, groupID))).toEqual([0, 10056]);
      },
    ),
    scenario(
      'per key: each key carries the version that is remembered of it',
      {
        rules: ['ATR-1.3.3', 'ATR-1.3.7'],
        needs: [...ATTRIBUTE_METHODS, 'attribute-conflicts', 'network', 'pages', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { attributeConflicts: 'perKey' });
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        await setAttributes(alice, groupID, { changed: '0', same: '0' });
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        await attributesOf(bob, groupID);
        await cutLine(world, page);
        await setAttributes(alice, groupID, { changed: '1', unseen: '1' });
        await restoreLine(world, page, bob);
        const set = (key: string) => codeOf(setAttributes(bob, groupID, { [key]: '2' }));
        expect([await set('changed'), await set('unseen')]).toEqual([10056, 10056]);
        expect([await set('same'), await set('new')]).toEqual([0, 0]);
      },
    ),
  ],
};
