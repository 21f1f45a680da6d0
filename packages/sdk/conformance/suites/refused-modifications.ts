import { EVENT, type Message, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { comeBack } from '../actors/coming-and-going.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { pageOf } from '../actors/history.js';
import { record, recordNames } from '../actors/records.js';
import { refusalOf } from '../actors/refusals.js';
import { known, modify, reword } from '../actors/rewording.js';
import { conversationOf, groupOf, say, text } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;

/** How long an answer may take, in milliseconds. */
const PATIENCE = 15_000;

/** Modifications that are refused, or came too late. */
export const REFUSED_MODIFICATIONS_SUITE: Suite = {
  noun: 'message changes',
  about: 'modifications that are refused',
  scenarios: [
    scenario(
      'what somebody else has changed meanwhile is theirs, and says so',
      {
        rules: ['CHG-5.9', 'CHG-5.10', 'ERR-1.8', 'ERR-3.16', 'FACT-12.5', 'FACT-41.1'],
        needs: ['clock', 'network', 'pages'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const { bob } = people;
        const carol = await enter(world, 'carol', world.otherPage());
        const groupID = await groupOf(carol, ['bob']);
        const said = [await say(carol, 'bob', 'helo'), await say(carol, groupID, 'helo', GROUP)];
        await world.settled(bob);
        const mine = said.map((message) => known(bob, message));
        await cutLine(world, world);
        for (const message of said) await modify(carol, message, 'theirs');
        const modified = record(bob, EVENT.MESSAGE_MODIFIED);
        await restoreLine(world, world, bob);
        expect(modified).toEqual([]);
        for (const message of mine) {
          const earlier = modified.length;
          reword(message, 'mine');
          const refusal = await refusalOf(bob.modifyMessage(message));
          expect(refusal.code).toBe(2480);
          expect(refusal.message).toBe(message);
          const theirs = { payload: { text: 'theirs' }, version: 1, isModified: true };
          expect(message).toMatchObject(theirs);
          expect(modified.slice(earlier)).toEqual([[message]]);
          await modify(bob, message, 'after all');
          await world.settled(bob, carol);
        }
        for (const message of said) {
          expect(message).toMatchObject({ payload: { text: 'after all' }, version: 2 });
        }
      },
    ),
    scenario(
      'what was changed while there was no line is told by the list alone',
      { rules: ['CHG-5.20'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const { bob } = people;
        const carol = await enter(world, 'carol', world.otherPage());
        const groupID = await groupOf(carol, ['bob']);
        const said = [await say(carol, 'bob', 'helo'), await say(carol, groupID, 'helo', GROUP)];
        await world.settled(bob);
        await cutLine(world, world);
        for (const message of said) await modify(carol, message, 'hello');
        const told = recordNames(bob);
        await restoreLine(world, world, bob);
        expect(told).not.toContain('MESSAGE_MODIFIED');
        for (const message of said) {
          const mine = known(bob, message);
          expect(mine).toMatchObject({ payload: { text: 'helo' }, version: 0 });
          const { lastMessage } = (await conversationOf(bob, mine.conversationID)) ?? {};
          expect(lastMessage).toMatchObject({ messageForShow: 'hello' });
        }
      },
    ),
    scenario(
      'of two at once one is refused, and both have what the other said',
      { rules: ['CHG-5.9', 'CHG-5.10'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, GROUP],
        ] as const) {
          const message = await say(alice, to, 'helo', type);
          await world.settled(alice, bob);
          const theirs = known(bob, message);
          const calls = [modify(alice, message, 'mine'), modify(bob, theirs, 'theirs')];
          const outcomes = await Promise.allSettled(calls);
          await world.settled(alice, bob);
          const refused = outcomes.filter(({ status }) => status === 'rejected');
          expect(refused).toMatchObject([{ reason: { code: 2480 } }]);
          const words = outcomes[0]?.status === 'fulfilled' ? 'mine' : 'theirs';
          for (const one of [message, theirs]) {
            expect(one).toMatchObject({ payload: { text: words }, version: 1 });
          }
        }
      },
    ),
    scenario(
      'what is not there cannot be changed, and stays as the app has made it',
      { rules: ['CHG-5.7', 'CHG-5.16', 'ERR-1.8', 'FACT-12.5', 'FACT-41.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, GROUP],
        ] as const) {
          const unsent = text(alice, to, 'helo', type);
          reword(unsent, 'hello');
          const refusal = await refusalOf(alice.modifyMessage(unsent));
          expect(refusal.code).toBe(20026);
          expect(refusal.message).toBe(unsent);
          expect(unsent).toMatchObject({ payload: { text: 'hello' }, version: 0 });
        }
      },
    ),
    scenario(
      'a message is what its numbers say',
      { rules: ['CHG-5.4'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        const toBob = await say(alice, 'bob', 'hello');
        const toAll = await say(alice, groupID, 'hello', GROUP);
        const codeWith = async (message: Message, changes: Partial<Message>) => {
          const copy = { ...message };
          Object.assign(message, changes);
          const { code } = await refusalOf(alice.modifyMessage(message));
          Object.assign(message, copy);
          return code;
        };
        const { sequence, random, time } = toBob;
        for (const changes of [
          { sequence: sequence + 1 },
          { random: random + 1 },
          { time: time + 1 },
        ]) {
          expect(await codeWith(toBob, changes)).toBe(20026);
        }
        expect(await codeWith(toAll, { sequence: toAll.sequence + 1 })).toBe(20026);
      },
    ),
    scenario(
      'what was taken back, and what has happened, cannot be changed',
      { rules: ['CHG-5.21'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
        });
        const tips = record(alice, EVENT.MESSAGE_RECEIVED);
        await bob.joinGroup({ groupID });
        await world.settled(alice, bob);
        const tip = tips.flat().find(({ type }) => type === TYPES.MSG_GRP_TIP);
        const revoked = await say(alice, 'bob', 'helo');
        await alice.revokeMessage(revoked);
        for (const message of [tip, revoked]) {
          if (!message) throw new Error('There is none.');
          message.cloudCustomData = 'mine';
          expect((await refusalOf(alice.modifyMessage(message))).code).toBe(20026);
        }
      },
    ),
    scenario(
      'nothing that is said in a live room is changed',
      { rules: ['CHG-5.6', 'CHG-5.16', 'CNV-4.20'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const roomID = await openRoom(people.alice, people.bob);
        await world.settled(people.alice, people.bob);
        const heard = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const said = await say(people.alice, roomID, 'helo', GROUP);
        await world.settled(people.alice, people.bob);
        const received = heard.flat().find(({ ID }) => ID === said.ID);
        for (const [chat, message] of [
          [people.alice, said],
          [people.bob, received],
        ] as const) {
          if (!message) throw new Error('It has not come.');
          reword(message, 'hello');
          const refusal = await refusalOf(chat.modifyMessage(message));
          expect(refusal.code).toBe(2481);
          expect(refusal.message).toBe(message);
          expect(message.payload).toEqual({ text: 'hello' });
        }
      },
    ),
    scenario(
      'without a line it is given up after a while, and stays as the app has made it',
      { rules: ['CHG-5.16', 'FACT-41.2'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'helo');
        await cutLine(world, world);
        reword(message, 'hello');
        const refused = refusalOf(people.alice.modifyMessage(message));
        await world.clock.advance(PATIENCE + 1_000);
        const refusal = await refused;
        expect(refusal.code).toBe(2801);
        expect(refusal.message).toBe(message);
        const asMade = { payload: { text: 'hello' }, version: 0, isModified: false };
        expect(message).toMatchObject(asMade);
      },
    ),
    scenario(
      'without a line it waits for one',
      { rules: ['CHG-5.13'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const carol = await enter(world, 'carol', world.otherPage());
        const message = await say(people.alice, 'carol', 'helo');
        await world.settled(carol);
        await cutLine(world, world);
        reword(message, 'hello');
        const answer = people.alice.modifyMessage(message);
        await restoreLine(world, world, people.alice);
        expect((await answer).data.message).toBe(message);
        const later = await comeBack(world, carol);
        const { messageList } = await pageOf(later, 'C2Calice');
        expect(messageList).toMatchObject([{ payload: { text: 'hello' }, version: 1 }]);
      },
    ),
    scenario(
      'one that was changed before it came is told as changed, and not as received',
      { rules: ['EVT-5.14'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const { bob } = people;
        const carol = await enter(world, 'carol', world.otherPage());
        const groupID = await groupOf(carol, ['bob']);
        for (const [to, type, conversationID] of [
          ['bob', TYPES.CONV_C2C, 'C2Ccarol'],
          [groupID, GROUP, `GROUP${groupID}`],
        ] as const) {
          await say(carol, to, 'before', type);
          await world.settled(bob);
          await cutLine(world, world);
          await world.clock.advance(2_000);
          const changed = await say(carol, to, 'helo', type);
          await modify(carol, changed, 'hello');
          const other = await say(carol, to, 'other', type);
          const modified = record(bob, EVENT.MESSAGE_MODIFIED);
          const received = record(bob, EVENT.MESSAGE_RECEIVED);
          await restoreLine(world, world, bob);
          expect(modified.flat().map(({ ID }) => ID)).toEqual([changed.ID]);
          expect(received.flat().map(({ ID }) => ID)).toEqual([other.ID]);
          const inMemory = bob.findMessage(changed.ID);
          expect(inMemory).toMatchObject({
            conversationID,
            payload: { text: 'hello' },
            version: 1,
          });
        }
      },
    ),
  ],
};
