import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
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
import { record, recordNames } from '../actors/records.js';
import { groupOf } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const needs = [...EXTENDING];

/** How long an answer may take, in milliseconds. */
const ANSWER_LIMIT = 15_000;

const BOTH = ['MESSAGE_EXTENSIONS_UPDATED', 'MESSAGE_EXTENSIONS_DELETED'];

/** What a client is told of extensions from now on. */
function newsAt(chat: ChatSDK) {
  return {
    updated: record(chat, EVENT.MESSAGE_EXTENSIONS_UPDATED),
    deleted: record(chat, EVENT.MESSAGE_EXTENSIONS_DELETED),
  };
}

/** Who hears of extensions, and what. */
export const EXTENSION_EVENTS_SUITE: Suite = {
  noun: 'extensions',
  about: 'what is told of extensions',
  scenarios: [
    scenario(
      'one to one, every change is told both sides once, whoever made it',
      { rules: ['EXT-10.26', 'EXT-10.28'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'eve']);
        const { alice, bob, eve } = people;
        const { said, heard } = await askOne(world, alice, bob);
        const [here, there, elsewhere] = [alice, bob, eve].map(recordNames);
        await vote(bob, heard, 'tea', 'green');
        await vote(alice, said, 'cake', '1');
        await unvote(alice, said, 'cake');
        await bob.deleteMessageExtensions(heard);
        await world.settled(alice, bob, eve);
        const [updated, deleted] = BOTH;
        expect(here).toEqual([updated, updated, deleted, deleted]);
        expect(there).toEqual([updated, updated, deleted, deleted]);
        expect(elsewhere).toEqual([]);
      },
    ),
    scenario(
      'in a group, every change is told all members once, and nobody else',
      { rules: ['EXT-10.26', 'EXT-10.28'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'eve']);
        const { alice, bob, carol, eve } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        const said = await ask(alice, groupID, TYPES.CONV_GROUP);
        await world.settled(alice, bob, carol, eve);
        const inside = [alice, bob, carol].map(recordNames);
        const outside = recordNames(eve);
        await vote(alice, said, 'tea', 'green');
        await alice.deleteMessageExtensions(said, ['tea']);
        await world.settled(alice, bob, carol, eve);
        for (const names of inside) expect(names).toEqual(BOTH);
        expect(outside).toEqual([]);
      },
    ),
    scenario(
      'my other instances hear of what I do',
      { rules: ['EXT-10.26', 'EXT-10.28', 'CNV-3.16'], needs: ['instances', ...needs] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        const { said } = await askOne(world, alice, bob);
        await world.settled(phone);
        const names = [alice, phone, bob].map(recordNames);
        await vote(alice, said, 'tea', 'green');
        await unvote(alice, said, 'tea');
        await world.settled(alice, phone, bob);
        for (const told of names) expect(told).toEqual(BOTH);
        expect(await vote(phone, said, 'tea', 'black')).toMatchObject({ code: 0 });
      },
    ),
    scenario(
      'it is the keys that were set, with their values, and no others',
      { rules: ['EXT-10.27'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said, heard } = await askOne(world, alice, bob);
        const { updated, deleted } = newsAt(bob);
        await vote(alice, said, 'tea', 'green');
        await world.settled(bob);
        await alice.setMessageExtensions(said, [extension('cake', '1'), extension('jam', '2')]);
        await vote(bob, heard, 'tea', 'black');
        await world.settled(bob);
        const messageID = said.ID;
        expect(updated).toEqual([
          { messageID, extensions: [extension('tea', 'green')] },
          { messageID, extensions: [extension('cake', '1'), extension('jam', '2')] },
          { messageID, extensions: [extension('tea', 'black')] },
        ]);
        expect(deleted).toEqual([]);
      },
    ),
    scenario(
      'it is the keys that were deleted, and no others',
      { rules: ['EXT-10.29'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said } = await askOne(world, alice, bob);
        await alice.setMessageExtensions(said, extensions(4));
        await world.settled(bob);
        const { updated, deleted } = newsAt(bob);
        await alice.deleteMessageExtensions(said, ['key2', 'never', 'key0']);
        await world.settled(bob);
        expect(deleted).toEqual([{ messageID: said.ID, keyList: ['key2', 'key0'] }]);
        expect(updated).toEqual([]);
        expect(await votesOn(bob, said)).toEqual(['key1=yes', 'key3=yes']);
      },
    ),
    scenario(
      'when everything was deleted, each hears of the keys that they knew',
      { rules: ['EXT-10.30'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said, heard } = await askOne(world, alice, bob);
        await alice.setMessageExtensions(said, extensions(3));
        await unvote(alice, said, 'key1');
        await bob.logout();
        await logIn(world, bob, 'bob');
        await vote(bob, heard, 'bob', 'yes');
        await world.settled(alice, bob);
        const [here, there] = [newsAt(alice), newsAt(bob)];
        await alice.deleteMessageExtensions(said);
        await world.settled(alice, bob);
        const messageID = said.ID;
        expect(here.deleted).toEqual([{ messageID, keyList: ['key0', 'key2', 'bob'] }]);
        expect(there.deleted).toEqual([{ messageID, keyList: ['bob'] }]);
      },
    ),
    scenario(
      'what was refused is told nobody',
      { rules: ['EXT-10.27', 'EXT-10.29', 'EXT-10.31'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said, heard } = await askOne(world, alice, bob);
        await vote(alice, said, 'tea', 'green');
        await bob.logout();
        await logIn(world, bob, 'bob');
        const names = [alice, bob].map(recordNames);
        expect(await vote(bob, heard, 'tea', 'black')).toMatchObject({ code: 23001 });
        expect(await unvote(bob, heard, 'never')).toMatchObject({ code: 23004 });
        await world.settled(alice, bob);
        for (const told of names) expect(told).toEqual([]);
      },
    ),
    scenario(
      'it is told before the call has succeeded, and only when the service says so',
      { rules: ['EXT-10.31'], needs: ['clock', 'network', ...needs] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said } = await askOne(world, alice, bob);
        const names = recordNames(alice);
        await vote(alice, said, 'tea', 'green');
        expect(names).toEqual(['MESSAGE_EXTENSIONS_UPDATED']);
        world.setNetwork('offline');
        names.length = 0;
        const calls = [
          alice.setMessageExtensions(said, [extension('cake', '1')]),
          alice.deleteMessageExtensions(said, ['tea']),
        ].map((call) => call.catch(codeOf));
        await world.clock.advance(ANSWER_LIMIT);
        for (const call of calls) expect(await call).toEqual(expect.any(Number));
        expect(names.filter((name) => BOTH.includes(name))).toEqual([]);
      },
    ),
  ],
};
