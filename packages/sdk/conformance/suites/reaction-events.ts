import { EVENT, TYPES } from '@parlor/sdk';
import { reactionsTo, share } from '../actors/reactions.js';
import { record, recordNames } from '../actors/records.js';
import { groupOf, say } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const REACTING = ['addMessageReaction', 'removeMessageReaction'] as const;

/** How long an answer may take, in milliseconds. */
const ANSWER_LIMIT = 15_000;

/** Who hears of a reaction, and what. */
export const REACTION_EVENTS_SUITE: Suite = {
  noun: 'reactions',
  about: 'what is told of reactions',
  scenarios: [
    scenario(
      'one to one, every change is told both sides once, whoever made it',
      { rules: ['RCT-11.20', 'FACT-48.2'], needs: [...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'eve']);
        const { alice, bob, eve } = people;
        const { said, heard } = await share(world, alice, bob);
        const [here, there, elsewhere] = [alice, bob, eve].map(recordNames);
        await bob.addMessageReaction(heard, 'smile');
        await alice.addMessageReaction(said, 'smile');
        await bob.removeMessageReaction(heard, 'smile');
        await world.settled(alice, bob, eve);
        const thrice = Array.from({ length: 3 }, () => 'MESSAGE_REACTIONS_UPDATED');
        expect(here).toEqual(thrice);
        expect(there).toEqual(thrice);
        expect(elsewhere).toEqual([]);
      },
    ),
    scenario(
      'in a group, every change is told all members once, and nobody else',
      { rules: ['RCT-11.20', 'FACT-48.2'], needs: [...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'eve']);
        const { alice, bob, carol, eve } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        const message = await say(alice, groupID, 'tea?', TYPES.CONV_GROUP);
        await world.settled(alice, bob, carol, eve);
        const inside = [alice, bob, carol].map(recordNames);
        const outside = recordNames(eve);
        await alice.addMessageReaction(message, 'smile');
        await alice.removeMessageReaction(message, 'smile');
        await world.settled(alice, bob, carol, eve);
        for (const names of inside) {
          expect(names).toEqual(['MESSAGE_REACTIONS_UPDATED', 'MESSAGE_REACTIONS_UPDATED']);
        }
        expect(outside).toEqual([]);
      },
    ),
    scenario(
      'my other instances hear of what I do, and know that it was me',
      { rules: ['RCT-11.20', 'RCT-11.23', 'CNV-3.15'], needs: ['instances', ...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        const { said, heard } = await share(world, alice, bob);
        const told = [alice, phone, bob].map((chat) =>
          record(chat, EVENT.MESSAGE_REACTIONS_UPDATED),
        );
        const mine = () =>
          told.map((events) => events.map(({ reactionList }) => reactionList[0]?.reactedByMyself));
        await alice.addMessageReaction(said, 'smile');
        await world.settled(alice, phone, bob);
        expect(mine()).toEqual([[true], [true], [false]]);
        await bob.addMessageReaction(heard, 'smile');
        await world.settled(alice, phone, bob);
        expect(mine()).toEqual([
          [true, true],
          [true, true],
          [false, true],
        ]);
        await phone.removeMessageReaction(said, 'smile');
        await world.settled(alice, phone, bob);
        expect(mine()).toEqual([
          [true, true, false],
          [true, true, false],
          [false, true, true],
        ]);
      },
    ),
    scenario(
      'it is the reaction that has changed, whole, and no other',
      { rules: ['RCT-11.21', 'FACT-24.3', 'OBJ-7.4'], needs: [...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.updateMyProfile({ nick: 'Bob' });
        const { said, heard } = await share(world, alice, bob);
        const told = record(bob, EVENT.MESSAGE_REACTIONS_UPDATED);
        await alice.addMessageReaction(said, 'heart');
        await alice.addMessageReaction(said, 'smile');
        // What is mine is so from the call on: an event that is still on its way would say it.
        await world.settled(bob);
        await bob.addMessageReaction(heard, 'smile');
        await alice.removeMessageReaction(said, 'smile');
        await world.settled(bob);
        const alices = { userID: 'alice', nick: '', avatar: '' };
        const bobs = { userID: 'bob', nick: 'Bob', avatar: '' };
        const event = (reactionID: string, ...partialUserList: object[]) => {
          const reactedByMyself = partialUserList.includes(bobs);
          const totalUserCount = partialUserList.length;
          const whole = { reactionID, totalUserCount, partialUserList, reactedByMyself };
          return { messageID: said.ID, reactionList: [whole] };
        };
        expect(told).toEqual([
          event('heart', alices),
          event('smile', alices),
          event('smile', alices, bobs),
          event('smile', bobs),
        ]);
      },
    ),
    scenario(
      'one that the last person has taken back is told with nobody',
      { rules: ['RCT-11.22', 'FACT-48.3'], needs: [...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { said } = await share(world, people.alice, people.bob);
        await people.alice.addMessageReaction(said, 'smile');
        await world.settled(people.alice, people.bob);
        const told = [people.alice, people.bob].map((chat) =>
          record(chat, EVENT.MESSAGE_REACTIONS_UPDATED),
        );
        await people.alice.removeMessageReaction(said, 'smile');
        await world.settled(people.alice, people.bob);
        const gone = {
          reactionID: 'smile',
          totalUserCount: 0,
          partialUserList: [],
          reactedByMyself: false,
        };
        for (const events of told) {
          expect(events).toEqual([{ messageID: said.ID, reactionList: [gone] }]);
        }
      },
    ),
    scenario(
      'nothing is told before the service says it',
      {
        rules: ['RCT-11.24', 'FACT-48.1'],
        needs: ['clock', 'network', ...REACTING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said } = await share(world, alice, bob);
        const told = record(alice, EVENT.MESSAGE_REACTIONS_UPDATED);
        world.setNetwork('offline');
        for (const name of REACTING) {
          const call = alice[name](said, 'smile').catch(() => undefined);
          await world.clock.advance(ANSWER_LIMIT);
          await call;
        }
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'what was refused is told nobody, and mine no more',
      { rules: ['RCT-11.30', 'RCT-11.24'], needs: [...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said, heard } = await share(world, alice, bob);
        await alice.addMessageReaction(said, 'smile');
        await world.settled(alice, bob);
        const told = record(alice, EVENT.MESSAGE_REACTIONS_UPDATED);
        await expect(alice.addMessageReaction(said, 'smile')).rejects.toMatchObject({
          code: 23007,
        });
        await expect(bob.removeMessageReaction(heard, 'smile')).rejects.toMatchObject({
          code: 23009,
        });
        await world.settled(alice);
        expect(told).toEqual([]);
        await bob.addMessageReaction(heard, 'smile');
        await world.settled(alice);
        expect(told).toMatchObject([
          { reactionList: [{ totalUserCount: 2, reactedByMyself: false }] },
        ]);
        expect(await reactionsTo(alice, said)).toMatchObject([{ reactedByMyself: true }]);
      },
    ),
    scenario(
      'what I could not take back is told as mine no more, though it is',
      {
        rules: ['RCT-11.30'],
        needs: ['clock', 'network', 'pages', ...REACTING, 'getMessageReactions'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const { said, heard } = await share(world, alice, bob);
        await alice.addMessageReaction(said, 'smile');
        await world.settled(alice, bob);
        world.setNetwork('offline');
        const failed = alice.removeMessageReaction(said, 'smile').catch(codeOf);
        await world.clock.advance(ANSWER_LIMIT);
        expect(await failed).toEqual(expect.any(Number));
        world.setNetwork('online');
        await world.settled(alice, bob);
        const told = record(alice, EVENT.MESSAGE_REACTIONS_UPDATED);
        await bob.addMessageReaction(heard, 'smile');
        await world.settled(alice);
        expect(told).toMatchObject([
          { reactionList: [{ totalUserCount: 2, reactedByMyself: false }] },
        ]);
        expect(await reactionsTo(alice, said)).toMatchObject([{ reactedByMyself: true }]);
      },
    ),
    scenario(
      'mine of an earlier login are not known for mine',
      { rules: ['SES-3.34', 'RCT-11.29'], needs: [...REACTING, 'getMessageReactions'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { said, heard } = await share(world, alice, bob);
        await alice.addMessageReaction(said, 'smile');
        await alice.logout();
        await logIn(world, alice, 'alice');
        const told = record(alice, EVENT.MESSAGE_REACTIONS_UPDATED);
        expect(await reactionsTo(alice, said)).toMatchObject([{ reactedByMyself: true }]);
        await bob.addMessageReaction(heard, 'smile');
        await world.settled(alice);
        expect(told).toMatchObject([
          { reactionList: [{ totalUserCount: 2, reactedByMyself: false }] },
        ]);
      },
    ),
  ],
};
