import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { idsOf } from '../actors/conversations.js';
import { mark, note } from '../actors/labels.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const MARKING = 'markConversation';
const NOTING = 'setConversationCustomData';
const BOTH = [MARKING, NOTING] as const;

const STAR = TYPES.CONV_MARK_TYPE_STAR;
const FOLD = TYPES.CONV_MARK_TYPE_FOLD;

/** Those with a meaning, and the first and the last of an app's own. */
const MARKS = [
  STAR,
  TYPES.CONV_MARK_TYPE_UNREAD,
  FOLD,
  TYPES.CONV_MARK_TYPE_HIDE,
  2 ** 32,
  2 ** 53,
  2 ** 62,
  2 ** 63,
];

/** The marks of conversations, and what one has written about them. */
export const MARKS_AND_CUSTOM_DATA_SUITE: Suite = {
  noun: 'conversations',
  about: 'marks and custom data of conversations',
  scenarios: [
    scenario(
      'custom data is written onto conversations, and taken away by an empty text',
      { rules: ['CNV-2.73', 'CNV-2.74', 'OBJ-4.19'], needs: [NOTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        const both = ['C2Cbob', 'C2Ccarol'];
        expect(await note(alice, both, 'Monday')).toEqual({
          successConversationIDList: both,
          failureConversationIDList: [],
        });
        const bob = await conversationOf(alice, 'C2Cbob');
        expect(bob?.customData).toBe('Monday');
        await note(alice, ['C2Cbob'], '');
        expect(bob?.customData).toBe('');
        const again = await comeBack(world, alice);
        expect(await conversationOf(again, 'C2Cbob')).toMatchObject({ customData: '' });
        expect(await conversationOf(again, 'C2Ccarol')).toMatchObject({ customData: 'Monday' });
      },
    ),
    scenario(
      'the list is told once when something has changed, and not when it was so already',
      { rules: ['CNV-2.78', 'CNV-2.86', 'CNV-2.87', 'OBJ-4.18'], needs: [...BOTH] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        await world.settled(alice);
        const both = ['C2Cbob', 'C2Ccarol'];
        const bob = await conversationOf(alice, 'C2Cbob');
        const markList = bob?.markList;
        const names = recordNames(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        const told = () => names.splice(0);
        await mark(alice, both, FOLD);
        expect(told()).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(lists[0]).toContain(bob);
        await mark(alice, ['C2Cbob'], STAR);
        expect(told()).toEqual(['CONVERSATION_LIST_UPDATED']);
        // What was set last stands last, in the list that the app may hold already.
        expect(markList).toEqual([FOLD, STAR]);
        expect(await mark(alice, ['C2Cbob'], STAR)).toEqual({
          successConversationIDList: ['C2Cbob'],
          failureConversationIDList: [],
        });
        await mark(alice, ['C2Cbob'], TYPES.CONV_MARK_TYPE_HIDE, false);
        expect(told()).toEqual([]);
        await mark(alice, both, FOLD, false);
        expect(told()).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(bob?.markList).toEqual([STAR]);
        await note(alice, both, 'Monday');
        expect(told()).toEqual(['CONVERSATION_LIST_UPDATED']);
        await note(alice, ['C2Cbob'], 'Monday');
        expect(told()).toEqual([]);
      },
    ),
    scenario(
      'marks with a meaning and those of an app come back as they were set',
      { rules: ['CNV-2.83', 'CNV-2.89', 'OBJ-4.18'], needs: [MARKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        for (const markType of MARKS.toReversed()) await mark(alice, ['C2Cbob'], markType);
        expect(await conversationOf(alice, 'C2Cbob')).toMatchObject({
          markList: MARKS.toReversed(),
        });
        const again = await comeBack(world, alice);
        expect(await conversationOf(again, 'C2Cbob')).toMatchObject({ markList: MARKS });
        await mark(again, ['C2Cbob'], 2 ** 63, false);
        const later = await comeBack(world, again);
        expect(await conversationOf(later, 'C2Cbob')).toMatchObject({
          markList: MARKS.slice(0, -1),
        });
      },
    ),
    scenario(
      'a mark that is no power of two is kept here as it is, and by the service as its lowest bit',
      { rules: ['CNV-2.84', 'SES-8.9'], needs: [MARKING, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice } = people;
        const phone = await enter(world, 'alice');
        await say(alice, 'bob', 'hi');
        await world.settled(alice, phone);
        await mark(alice, ['C2Cbob'], 12);
        await world.settled(phone);
        expect(await conversationOf(alice, 'C2Cbob')).toMatchObject({ markList: [12] });
        expect(await conversationOf(phone, 'C2Cbob')).toMatchObject({ markList: [FOLD] });
      },
    ),
    scenario(
      'conversations are found by their marks',
      { rules: ['CNV-2.12'], needs: [MARKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        await mark(alice, ['C2Cbob'], STAR);
        await mark(alice, ['C2Cbob', 'C2Ccarol'], 2 ** 40);
        expect(await idsOf(alice, { markType: STAR })).toEqual(['C2Cbob']);
        expect((await idsOf(alice, { markType: 2 ** 40 })).toSorted()).toEqual([
          'C2Cbob',
          'C2Ccarol',
        ]);
        expect(await idsOf(alice, { markType: FOLD })).toEqual([]);
      },
    ),
    scenario(
      'my other instances follow, and tell their lists',
      {
        rules: ['CNV-2.79', 'CNV-2.88', 'CNV-3.10', 'INS-E.18'],
        needs: [...BOTH, 'instances'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        await world.settled(alice, phone, bob);
        const names = recordNames(phone);
        const others = recordNames(bob);
        const ids = ['C2Cbob', 'C2Ccarol'];
        const follows = async (labels: object) => {
          await world.settled(phone, bob);
          expect(names.splice(0)).toContain('CONVERSATION_LIST_UPDATED');
          for (const id of ids) expect(await conversationOf(phone, id)).toMatchObject(labels);
        };
        await mark(alice, ids, STAR);
        await follows({ markList: [STAR], customData: '' });
        await note(alice, ids, 'Monday');
        await follows({ markList: [STAR], customData: 'Monday' });
        await mark(alice, ids, STAR, false);
        await follows({ markList: [], customData: 'Monday' });
        await note(alice, ids, '');
        await follows({ markList: [], customData: '' });
        expect(others).toEqual([]);
      },
    ),
  ],
};
