import { TYPES } from '@parlor/sdk';
import { codeOf } from '../actors/attributes.js';
import {
  COUNTER_METHODS,
  count,
  countDown,
  countersAsSeenBy,
  countersOf,
  setCounters,
} from '../actors/counters.js';
import { openGroup } from '../actors/group-kinds.js';
import { breathe } from '../actors/patience.js';
import { groupOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const needs = COUNTER_METHODS;

/** What is written of the counters of a group, and what is read. */
export const COUNTERS_SUITE: Suite = {
  noun: 'counters',
  about: 'the counters of a group',
  scenarios: [
    scenario(
      'are set, and made where they are missing; the others are left alone',
      { rules: ['CTR-8.1', 'CTR-8.8', 'CTR-8.14'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        expect(await countersOf(people.alice, groupID)).toEqual({});
        expect(await setCounters(people.alice, groupID, { likes: 3, gifts: 1 })).toEqual({
          likes: 3,
          gifts: 1,
        });
        const { data } = await people.alice.setGroupCounters({ groupID, counters: { likes: 0 } });
        expect(data).toEqual({ counters: { likes: 0 } });
        expect(await countersAsSeenBy(world, 'bob', groupID)).toEqual({ likes: 0, gifts: 1 });
      },
    ),
    scenario(
      'are counted up and down, from 0 where there is none; a negative step goes the other way',
      { rules: ['CTR-8.1', 'CTR-8.7', 'CTR-8.11', 'CTR-8.14'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        expect(await count(alice, groupID, 'up', 2)).toEqual({ up: 2 });
        expect(await countDown(alice, groupID, 'down', 2)).toEqual({ down: -2 });
        expect(await count(alice, groupID, 'up', -5)).toEqual({ up: -3 });
        expect(await countDown(alice, groupID, 'down', -7)).toEqual({ down: 5 });
        expect(await countersAsSeenBy(world, 'bob', groupID)).toEqual({ up: -3, down: 5 });
      },
    ),
    scenario(
      'are read by their names, without those that there are not, or all at once',
      { rules: ['CTR-8.1', 'CTR-8.15'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await setCounters(alice, groupID, { a: 1, b: 2, c: 3 });
        expect(await countersOf(bob, groupID, 'a', 'c', 'nothing')).toEqual({ a: 1, c: 3 });
        expect(await countersOf(bob, groupID, 'nothing')).toEqual({});
        expect(await countersOf(bob, groupID)).toEqual({ a: 1, b: 2, c: 3 });
        const { data } = await bob.getGroupCounters({ groupID, keyList: [] });
        expect(data).toEqual({ counters: { a: 1, b: 2, c: 3 } });
      },
    ),
    scenario(
      'know no versions: nobody who counts fails, and nothing that was counted is lost',
      { rules: ['CTR-8.12'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const all = Array.from({ length: 10 }, (_, place) => (place % 2 === 0 ? alice : bob));
        const answers = await Promise.all(all.map((chat) => count(chat, groupID, 'likes', 1)));
        const seen = answers.map(({ likes }) => likes ?? 0).toSorted((a, b) => a - b);
        expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        expect(await countersAsSeenBy(world, 'bob', groupID)).toEqual({ likes: 10 });
      },
    ),
    scenario(
      'of two who set one, the last wins',
      { rules: ['CTR-8.13'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await Promise.all([
          setCounters(people.alice, groupID, { likes: 5 }),
          setCounters(people.bob, groupID, { gifts: 1 }),
        ]);
        await setCounters(people.alice, groupID, { likes: 7 });
        await setCounters(people.bob, groupID, { likes: 6 });
        expect(await countersAsSeenBy(world, 'alice', groupID)).toEqual({ likes: 6, gifts: 1 });
      },
    ),
    scenario(
      'are those of a group of any type, and begin anew with a new group of the same ID',
      { rules: ['CTR-8.2', 'GRP-1.48'], needs: [...needs, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;
        for (const type of [GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM]) {
          const groupID = await openGroup(alice, { type });
          if (type === GRP_AVCHATROOM) await alice.joinGroup({ groupID });
          expect(await count(alice, groupID, 'likes', 4)).toEqual({ likes: 4 });
          expect(await countersOf(alice, groupID)).toEqual({ likes: 4 });
          await breathe(world);
        }
        const again = { type: GRP_PUBLIC, groupID: 'again' } as const;
        await openGroup(alice, again);
        await count(alice, 'again', 'likes', 4);
        await alice.dismissGroup('again');
        await openGroup(alice, again);
        expect(await count(alice, 'again', 'gifts', 1)).toEqual({ gifts: 1 });
        expect(await countersAsSeenBy(world, 'alice', 'again')).toEqual({ gifts: 1 });
      },
    ),
    scenario(
      'topics have none',
      {
        rules: ['CTR-8.2', 'GRP-1.48'],
        needs: [...needs, 'createTopicInCommunity'],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openGroup(alice, { type: TYPES.GRP_COMMUNITY, isSupportTopic: true });
        const { topicID } = (await alice.createTopicInCommunity({ groupID, topicName: 'Tea' }))
          .data;
        expect(await codeOf(count(alice, topicID, 'likes', 1))).toBe(10010);
        expect(await codeOf(setCounters(alice, topicID, { likes: 1 }))).toBe(10010);
        expect(await codeOf(countersOf(alice, topicID))).toBe(10010);
        expect(await countersOf(alice, groupID)).toEqual({});
      },
    ),
  ],
};
