import { type ChatSDK, type Message, TYPES } from '@parlor/sdk';
import {
  ask,
  askOne,
  EXTENDING,
  extension,
  extensions,
  unvote,
  vote,
  votesOn,
} from '../actors/extensions.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { heardBy } from '../actors/reactions.js';
import { groupOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const needs = [...EXTENDING];

const KEY_BYTES = 100;
const VALUE_BYTES = 1024;
const AT_ONCE = 20;
const MOST = 300;

/** Two letters that take five bytes. */
const WIDE = 'é字';

/** Exactly so many bytes, some of them in letters that take more than one. */
function textOf(bytes: number): string {
  return `${WIDE}${'x'.repeat(bytes - 5)}`;
}

/** What each of the three methods answers about a message: a code. */
async function codesOf(chat: ChatSDK, message: Message): Promise<unknown[]> {
  const calls = [
    chat.setMessageExtensions(message, [extension('alice', 'yes')]),
    chat.getMessageExtensions(message),
    chat.deleteMessageExtensions(message, ['alice']),
    chat.deleteMessageExtensions(message),
  ];
  return Promise.all(calls.map((call) => call.then(() => 0, codeOf)));
}

/** Setting extensions, asking for them, deleting them. */
export const EXTENSIONS_SUITE: Suite = {
  noun: 'extensions',
  about: 'extensions of a message',
  scenarios: [
    scenario(
      'can be had one to one, in groups and in communities, from all who are there',
      { rules: ['EXT-10.4', 'EXT-10.10', 'EXT-10.18', 'OBJ-7.5', 'CNV-4.18'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const messages = [await ask(alice, 'bob')];
        const types = [TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_COMMUNITY] as const;
        for (const type of types) {
          const groupID = await openGroup(alice, { type, memberList });
          messages.push(await ask(alice, groupID, TYPES.CONV_GROUP));
        }
        for (const said of messages) {
          const heard = await heardBy(world, bob, said);
          const mine = [extension('alice', 'yes'), extension('cake', '2')];
          expect(await alice.setMessageExtensions(said, mine)).toEqual({
            code: 0,
            data: { extensions: mine.map((one) => ({ code: 0, ...one })) },
          });
          expect(await vote(bob, heard, 'bob', 'no')).toEqual({
            code: 0,
            key: 'bob',
            value: 'no',
          });
          for (const chat of [alice, bob]) {
            expect(await chat.getMessageExtensions(said)).toEqual({
              code: 0,
              data: { extensions: [...mine, extension('bob', 'no')] },
            });
          }
        }
      },
    ),
    scenario(
      'can be had in a Meeting by who has come',
      { rules: ['CNV-4.18', 'EXT-10.4'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, { type: TYPES.GRP_MEETING });
        await bob.joinGroup({ groupID });
        const said = await ask(alice, groupID, TYPES.CONV_GROUP);
        const heard = await heardBy(world, bob, said);
        expect(await vote(bob, heard, 'bob', 'yes')).toMatchObject({ code: 0 });
        expect(await votesOn(alice, said)).toEqual(['bob=yes']);
      },
    ),
    scenario(
      'cannot be had in a live room',
      { rules: ['EXT-10.5', 'CNV-4.18'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        const message = await ask(people.alice, groupID, TYPES.CONV_GROUP);
        const codes = await codesOf(people.alice, message);
        expect(codes).toEqual([10004, 10004, 10004, 10004]);
      },
    ),
    scenario(
      'are not for who is outside the group',
      { rules: ['EXT-10.33'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'eve']);
        const groupID = await groupOf(people.alice);
        const message = await ask(people.alice, groupID, TYPES.CONV_GROUP);
        await vote(people.alice, message, 'alice', 'yes');
        expect(await codesOf(people.eve, message)).toEqual([10007, 10007, 10007, 10007]);
        expect(await votesOn(people.alice, message)).toEqual(['alice=yes']);
      },
    ),
    scenario(
      'need a message that the service has for me',
      { rules: ['EXT-10.34'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const secret = people.alice.createTextMessage({
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: { text: 'psst' },
          isSupportExtension: true,
          receiverList: ['bob'],
        });
        const { message } = (await people.alice.sendMessage(secret)).data;
        expect(await codesOf(people.carol, message)).toEqual([20026, 20026, 20026, 20026]);
        expect(await vote(people.bob, message, 'bob', 'yes')).toMatchObject({ code: 0 });
      },
    ),
    scenario(
      'are set twenty at once, and what is more than that is left out',
      { rules: ['EXT-10.6'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const message = await ask(people.alice, 'bob');
        const given = extensions(AT_ONCE + 2);
        const { data } = await people.alice.setMessageExtensions(message, given);
        const taken = given.slice(0, AT_ONCE);
        expect(data.extensions).toEqual(taken.map((one) => ({ code: 0, ...one })));
        expect((await people.bob.getMessageExtensions(message)).data.extensions).toEqual(taken);
        expect(given).toHaveLength(AT_ONCE + 2);
      },
    ),
    scenario(
      'have short keys and values: what is too long is refused, each by itself',
      { rules: ['EXT-10.7', 'EXT-10.8', 'EXT-10.11'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const message = await ask(people.alice, 'bob');
        const longest = extension(textOf(KEY_BYTES), textOf(VALUE_BYTES));
        const { data } = await people.alice.setMessageExtensions(message, [
          longest,
          extension(textOf(KEY_BYTES + 1), 'yes'),
          extension('alice', textOf(VALUE_BYTES + 1)),
          extension('bob', 'yes'),
        ]);
        const isDone = data.extensions.map(({ code }) => code === 0);
        expect(isDone).toEqual([true, false, false, true]);
        for (const chat of [people.alice, people.bob]) {
          expect((await chat.getMessageExtensions(message)).data.extensions).toEqual([
            longest,
            extension('bob', 'yes'),
          ]);
        }
      },
    ),
    scenario(
      'are three hundred under one message: no new key beyond that, but known ones can be changed',
      { rules: ['EXT-10.9', 'EXT-10.19'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        const message = await ask(alice, groupID, TYPES.CONV_GROUP);
        for (let first = 0; first < MOST; first += AT_ONCE) {
          await alice.setMessageExtensions(message, extensions(AT_ONCE, first));
        }
        await world.settled(bob, carol);
        const outcome = await vote(bob, message, 'bob', 'no');
        expect(outcome).toMatchObject({ key: 'bob', value: '' });
        expect(outcome?.code).not.toBe(0);
        expect(await vote(bob, message, 'key7', 'no')).toMatchObject({ code: 0, value: 'no' });
        await world.settled(carol);
        // Who has never asked gets all of them, on as many pages as it takes.
        expect(await votesOn(carol, message)).toHaveLength(MOST);
        expect(await unvote(bob, message, 'key8')).toMatchObject({ code: 0 });
        expect(await vote(bob, message, 'bob', 'no')).toMatchObject({ code: 0 });
      },
    ),
    scenario(
      'are deleted one by one; a key that does not exist says so',
      { rules: ['EXT-10.22', 'EXT-10.25', 'EXT-10.20'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said, heard } = await askOne(world, alice, bob);
        await alice.setMessageExtensions(said, [
          extension('a', '1'),
          extension('b', '2'),
          extension('c', '3'),
        ]);
        expect(await votesOn(bob, heard)).toEqual(['a=1', 'b=2', 'c=3']);
        const answer = await alice.deleteMessageExtensions(said, ['a', 'never', 'b']);
        expect(answer).toEqual({
          code: 0,
          data: {
            extensions: [
              { code: 0, key: 'a', value: '' },
              { code: 23004, key: 'never', value: '' },
              { code: 0, key: 'b', value: '' },
            ],
          },
        });
        await world.settled(bob);
        for (const chat of [alice, bob]) expect(await votesOn(chat, said)).toEqual(['c=3']);
        expect(await unvote(bob, heard, 'a')).toMatchObject({ code: 23004 });
      },
    ),
    scenario(
      'are all deleted where no key is named, whoever has set them',
      { rules: ['EXT-10.23'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said, heard } = await askOne(world, alice, bob);
        const ways = [
          () => bob.deleteMessageExtensions(heard),
          () => bob.deleteMessageExtensions(heard, undefined),
          () => bob.deleteMessageExtensions(heard, []),
        ];
        for (const deleteAll of ways) {
          await alice.setMessageExtensions(said, extensions(3));
          await vote(bob, heard, 'bob', 'no');
          expect(await deleteAll()).toEqual({ code: 0, data: { extensions: [] } });
          await world.settled(alice, bob);
          for (const chat of [alice, bob]) expect(await votesOn(chat, said)).toEqual([]);
        }
        expect(await bob.deleteMessageExtensions(heard)).toMatchObject({ code: 0 });
      },
    ),
  ],
};
