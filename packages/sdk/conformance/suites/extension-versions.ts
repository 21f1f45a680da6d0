import { EVENT, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
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
import { heardBy } from '../actors/reactions.js';
import { record } from '../actors/records.js';
import { groupOf } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const needs = [...EXTENDING];

/** Longer than the service keeps what it has to say to somebody who is away, in milliseconds. */
const LONG = 40_000;

/** Who was faster, and what a client knows. */
export const EXTENSION_VERSIONS_SUITE: Suite = {
  noun: 'extensions',
  about: 'versions of extensions',
  scenarios: [
    scenario(
      'whoever does not know the newest version of a key is refused, hears it, and succeeds the next time',
      { rules: ['EXT-10.12', 'EXT-10.13', 'EXT-10.14', 'EXT-10.17', 'EXT-10.11'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said } = await askOne(world, alice, bob);
        await vote(alice, said, 'tea', 'green');
        await world.settled(alice, bob);
        // Of what was done before their login, nobody knows anything.
        await bob.logout();
        await logIn(world, bob, 'bob');
        expect(await vote(bob, said, 'tea', 'black')).toEqual({
          code: 23001,
          key: 'tea',
          value: 'green',
        });
        expect(await votesOn(alice, said)).toEqual(['tea=green']);
        expect(await vote(bob, said, 'tea', 'black')).toMatchObject({ code: 0, value: 'black' });
        await world.settled(alice);
        expect(await votesOn(alice, said)).toEqual(['tea=black']);
        // Whoever was told knows the version without asking for it.
        expect(await vote(alice, said, 'tea', 'white')).toMatchObject({ code: 0 });
      },
    ),
    scenario(
      'other keys of the call are set all the same',
      { rules: ['EXT-10.16', 'EXT-10.10', 'EXT-10.11'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said } = await askOne(world, alice, bob);
        await vote(alice, said, 'tea', 'green');
        await bob.logout();
        await logIn(world, bob, 'bob');
        const wanted = [extension('cake', '1'), extension('tea', 'black'), extension('jam', '2')];
        const { data } = await bob.setMessageExtensions(said, wanted);
        expect(data.extensions).toEqual([
          { code: 0, key: 'cake', value: '1' },
          { code: 23001, key: 'tea', value: 'green' },
          { code: 0, key: 'jam', value: '2' },
        ]);
        await world.settled(alice);
        expect(await votesOn(alice, said)).toEqual(['tea=green', 'cake=1', 'jam=2']);
      },
    ),
    scenario(
      'of several people who set a new key at once exactly one succeeds',
      { rules: ['EXT-10.15', 'EXT-10.14'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        const said = await ask(alice, groupID, TYPES.CONV_GROUP);
        const crowd = [alice, bob, carol];
        for (const chat of crowd) await heardBy(world, chat, said);
        const outcomes = await Promise.all(
          crowd.map((chat) => vote(chat, said, 'seat', chat.getLoginUser())),
        );
        const [winner, ...more] = outcomes.filter((outcome) => outcome?.code === 0);
        expect(more).toEqual([]);
        const losers = outcomes.filter((outcome) => outcome !== winner);
        const value = winner?.value;
        expect(losers).toEqual(losers.map(() => ({ code: 23001, key: 'seat', value })));
        for (const chat of crowd) expect(await votesOn(chat, said)).toEqual([`seat=${value}`]);
      },
    ),
    scenario(
      'deleting goes by the same versions, but all at once whatever they are',
      { rules: ['EXT-10.24', 'EXT-10.32', 'EXT-10.23'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said } = await askOne(world, alice, bob);
        await vote(alice, said, 'tea', 'green');
        await bob.logout();
        await logIn(world, bob, 'bob');
        expect(await unvote(bob, said, 'tea')).toEqual({
          code: 23001,
          key: 'tea',
          value: 'green',
        });
        expect(await votesOn(alice, said)).toEqual(['tea=green']);
        expect(await unvote(bob, said, 'tea')).toMatchObject({ code: 0 });
        await world.settled(alice);
        await vote(alice, said, 'cake', '1');
        await bob.logout();
        await logIn(world, bob, 'bob');
        await bob.deleteMessageExtensions(said);
        await world.settled(alice);
        expect(await votesOn(alice, said)).toEqual([]);
      },
    ),
    scenario(
      'a key that was deleted can be set anew, by those who know of it and by those who do not',
      { rules: ['EXT-10.20', 'EXT-10.12'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said } = await askOne(world, alice, bob);
        await vote(alice, said, 'tea', 'green');
        await unvote(alice, said, 'tea');
        expect(await vote(alice, said, 'tea', 'black')).toMatchObject({ code: 0 });
        await unvote(alice, said, 'tea');
        await bob.logout();
        await logIn(world, bob, 'bob');
        expect(await votesOn(bob, said)).toEqual([]);
        expect(await vote(bob, said, 'tea', 'white')).toMatchObject({ code: 0 });
        await world.settled(alice);
        await alice.deleteMessageExtensions(said);
        await world.settled(bob);
        expect(await vote(bob, said, 'tea', 'red')).toMatchObject({ code: 0 });
        await world.settled(alice);
        expect(await votesOn(alice, said)).toEqual(['tea=red']);
      },
    ),
    scenario(
      'keys come in the order in which they became known here, and keep their place',
      { rules: ['EXT-10.21', 'EXT-10.20'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said } = await askOne(world, alice, bob);
        for (const key of ['c', 'a', 'b']) await vote(alice, said, key, '1');
        await vote(alice, said, 'c', '2');
        await world.settled(bob);
        expect(await votesOn(alice, said)).toEqual(['c=2', 'a=1', 'b=1']);
        expect(await votesOn(bob, said)).toEqual(['c=2', 'a=1', 'b=1']);
        // Who asks later comes to know them in the order of their last changes.
        await bob.logout();
        await logIn(world, bob, 'bob');
        expect(await votesOn(bob, said)).toEqual(['a=1', 'b=1', 'c=2']);
        await unvote(alice, said, 'a');
        await vote(alice, said, 'a', '3');
        await world.settled(bob);
        expect(await votesOn(alice, said)).toEqual(['c=2', 'a=3', 'b=1']);
        expect(await votesOn(bob, said)).toEqual(['a=3', 'b=1', 'c=2']);
      },
    ),
    scenario(
      'what was known before a logout is not known after it',
      { rules: ['SES-3.35'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const said = await ask(alice, 'bob');
        await vote(alice, said, 'tea', 'green');
        expect(await vote(alice, said, 'tea', 'black')).toMatchObject({ code: 0 });
        await alice.logout();
        await logIn(world, alice, 'alice');
        expect(await vote(alice, said, 'tea', 'white')).toMatchObject({ code: 23001 });
      },
    ),
    scenario(
      'what was changed in a short break is told after it, in a long one it is fetched when it is asked for',
      {
        rules: ['EXT-10.35', 'EXT-10.19'],
        needs: ['clock', 'network', 'pages', ...needs],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const { bob } = people;
        const alice = await enter(world, 'alice', world.otherPage());
        const { said, heard } = await askOne(world, alice, bob);
        await vote(alice, said, 'tea', 'green');
        expect(await votesOn(bob, heard)).toEqual(['tea=green']);
        const told = record(bob, EVENT.MESSAGE_EXTENSIONS_UPDATED);
        await cutLine(world, world);
        await vote(alice, said, 'tea', 'black');
        await restoreLine(world, world, bob);
        expect(told).toEqual([{ messageID: said.ID, extensions: [extension('tea', 'black')] }]);
        await cutLine(world, world);
        await vote(alice, said, 'tea', 'white');
        await vote(alice, said, 'cake', '1');
        await unvote(alice, said, 'cake');
        await world.clock.advance(LONG);
        await restoreLine(world, world, bob);
        expect(told).toHaveLength(1);
        expect(await votesOn(bob, heard)).toEqual(['tea=white']);
        expect(told).toHaveLength(1);
      },
    ),
    scenario(
      'what was missed before something else was told is not asked for any more',
      { rules: ['EXT-10.36'], needs: ['clock', 'network', 'pages', ...needs] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const { bob } = people;
        const alice = await enter(world, 'alice', world.otherPage());
        const asked = await askOne(world, alice, bob);
        const neverAsked = await askOne(world, alice, bob);
        await vote(alice, asked.said, 'tea', 'green');
        expect(await votesOn(bob, asked.heard)).toEqual(['tea=green']);
        // There was nothing to find: that is as good as not having asked.
        expect(await votesOn(bob, neverAsked.heard)).toEqual([]);
        await cutLine(world, world);
        await world.clock.advance(LONG);
        for (const { said } of [asked, neverAsked]) await vote(alice, said, 'tea', 'white');
        await restoreLine(world, world, bob);
        for (const { said } of [asked, neverAsked]) await vote(alice, said, 'cake', '1');
        await world.settled(bob);
        expect(await votesOn(bob, asked.heard)).toEqual(['tea=green', 'cake=1']);
        expect(await votesOn(bob, neverAsked.heard)).toEqual(['cake=1', 'tea=white']);
        await bob.logout();
        await logIn(world, bob, 'bob');
        expect(await votesOn(bob, asked.heard)).toEqual(['tea=white', 'cake=1']);
      },
    ),
    scenario(
      'all of two hundred and more come to who asks for the first time',
      { rules: ['EXT-10.19', 'EXT-10.18'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const said = await ask(alice, 'bob');
        for (let first = 0; first < 240; first += 20) {
          await alice.setMessageExtensions(said, extensions(20, first));
        }
        await bob.logout();
        await logIn(world, bob, 'bob');
        expect((await bob.getMessageExtensions(said)).data.extensions).toEqual(extensions(240));
      },
    ),
  ],
};
