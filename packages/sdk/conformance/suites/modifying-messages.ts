import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { openGroup } from '../actors/group-kinds.js';
import { pageOf } from '../actors/history.js';
import { unhurried } from '../actors/patience.js';
import { record, recordNames } from '../actors/records.js';
import { known, modify, reword } from '../actors/rewording.js';
import { conversationOf, groupOf, say, text } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;

/** Messages that are modified. */
export const MODIFYING_MESSAGES_SUITE: Suite = {
  noun: 'message changes',
  about: 'messages that are modified',
  scenarios: [
    scenario(
      'the message is changed in place and told, then the list, then who asked is answered',
      {
        rules: ['CHG-5.1', 'CHG-5.9', 'CHG-5.11', 'CHG-5.12', 'CNV-1.47', 'OBJ-1.34', 'FACT-24.7'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [to, type, conversationID] of [
          ['bob', TYPES.CONV_C2C, 'C2Cbob'],
          [groupID, GROUP, `GROUP${groupID}`],
        ] as const) {
          const message = await say(alice, to, 'helo', type);
          await world.settled(alice, bob);
          expect(message).toMatchObject({ isModified: false, version: 0 });
          const told = recordNames(alice);
          const modified = record(alice, EVENT.MESSAGE_MODIFIED);
          for (const version of [1, 2]) {
            const payload = { text: `hello ${version}` };
            const cloudCustomData = `{"edited":${version}}`;
            reword(message, payload.text);
            message.cloudCustomData = cloudCustomData;
            const { code, data } = await alice.modifyMessage(message);
            expect(code).toBe(0);
            expect(data.message).toBe(message);
            const now = { payload, type: TYPES.MSG_TEXT, cloudCustomData, version };
            expect(message).toMatchObject({ ...now, isModified: true });
            expect(Reflect.get(message, 'elements')).toEqual([
              { type: now.type, content: payload },
            ]);
            const { lastMessage } = (await conversationOf(alice, conversationID)) ?? {};
            expect(lastMessage).toMatchObject({ ...now, messageForShow: payload.text });
          }
          await world.settled(alice);
          const once = ['MESSAGE_MODIFIED', 'CONVERSATION_LIST_UPDATED'];
          expect(told).toEqual([...once, ...once]);
          expect(modified).toHaveLength(2);
          for (const list of modified) expect(list).toHaveLength(1);
          expect(modified.flat().every((one) => one === message)).toBe(true);
        }
      },
    ),
    scenario(
      'the others and my other instances hear the same, of the message they have',
      {
        rules: ['CHG-5.13', 'CNV-3.3', 'CNV-4.20', 'FACT-24.7'],
        needs: ['instances', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        const memberList = [{ userID: 'bob' }];
        const groups: string[] = [];
        const types = [TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_MEETING, TYPES.GRP_COMMUNITY];
        for await (const type of unhurried(world, types)) {
          groups.push(await openGroup(alice, { type, memberList }));
        }
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          ...groups.map((groupID) => [groupID, GROUP] as const),
        ] as const) {
          const message = await say(alice, to, 'helo', type);
          await world.settled(bob, phone);
          for (const chat of [bob, phone]) await chat.setMessageRead(message);
          await world.settled(bob, phone);
          const hearers = [bob, phone].map((chat) => {
            const mine = known(chat, message);
            const names = recordNames(chat);
            return { chat, mine, names, modified: record(chat, EVENT.MESSAGE_MODIFIED) };
          });
          await modify(alice, message, 'hello');
          await world.settled(bob, phone);
          for (const { chat, mine, names, modified } of hearers) {
            expect(names).toEqual(['MESSAGE_MODIFIED', 'CONVERSATION_LIST_UPDATED']);
            expect(modified).toHaveLength(1);
            expect(modified[0]).toHaveLength(1);
            expect(modified[0]?.[0]).toBe(mine);
            const now = { payload: { text: 'hello' }, version: 1 };
            expect(mine).toMatchObject({ ...now, isModified: true });
            const { lastMessage } = (await conversationOf(chat, mine.conversationID)) ?? {};
            expect(lastMessage).toMatchObject({ ...now, messageForShow: 'hello' });
          }
        }
      },
    ),
    scenario(
      'one that is not the last changes nothing in the list',
      { rules: ['CHG-5.12', 'CHG-5.13'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const message = await say(alice, 'bob', 'helo');
        await say(alice, 'bob', 'well');
        await world.settled(alice, bob);
        const told = [recordNames(alice), recordNames(bob)];
        await modify(alice, message, 'hello');
        await world.settled(alice, bob);
        expect(told).toEqual([['MESSAGE_MODIFIED'], ['MESSAGE_MODIFIED']]);
        for (const [chat, conversationID] of [
          [alice, 'C2Cbob'],
          [bob, 'C2Calice'],
        ] as const) {
          const { lastMessage } = (await conversationOf(chat, conversationID)) ?? {};
          expect(lastMessage).toMatchObject({ messageForShow: 'well', version: 0 });
        }
      },
    ),
    scenario(
      'who does not have it in memory is told of the list alone',
      { rules: ['CHG-5.14'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const said = [
          await say(people.alice, 'bob', 'helo'),
          await say(people.alice, groupID, 'helo', GROUP),
        ];
        const bob = await comeBack(world, people.bob);
        for (const message of said) {
          const told = recordNames(bob);
          await modify(people.alice, message, 'hello');
          await world.settled(bob);
          expect(told).toEqual(['CONVERSATION_LIST_UPDATED']);
          const conversationID = message.to === 'bob' ? 'C2Calice' : message.conversationID;
          const { lastMessage } = (await conversationOf(bob, conversationID)) ?? {};
          expect(lastMessage).toMatchObject({ messageForShow: 'hello', version: 1 });
          expect(bob.findMessage(message.ID)).toBeNull();
        }
      },
    ),
    scenario(
      'who comes later finds it as it is now',
      { rules: ['OBJ-1.34', 'CHG-5.9'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, GROUP],
        ] as const) {
          const message = await say(people.alice, to, 'one', type);
          for (const words of ['two', 'three']) await modify(people.alice, message, words);
        }
        const bob = await comeBack(world, people.bob);
        for (const conversationID of ['C2Calice', `GROUP${groupID}`]) {
          const payload = { text: 'three' };
          const { lastMessage } = (await conversationOf(bob, conversationID)) ?? {};
          expect(lastMessage).toMatchObject({ payload, messageForShow: 'three' });
          // How often it was modified the list does not say: the SDK has 0, or nothing at all.
          expect(lastMessage?.version ?? 0).toBe(0);
          const { messageList } = await pageOf(bob, conversationID);
          expect(messageList.at(-1)).toMatchObject({ payload, version: 2, isModified: true });
        }
      },
    ),
    scenario(
      'what was found by a hop is changed while nothing else of its conversation is in memory',
      { rules: ['HIS-12.59', 'CHG-5.15'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await say(people.alice, 'bob', 'helo');
        for (let more = 0; more < 20; more += 1) await say(people.alice, 'bob', 'more');
        const bob = await comeBack(world, people.bob);
        const { data } = await bob.getMessageListHopping({
          conversationID: 'C2Calice',
          time: said.time,
          direction: 1,
          count: 1,
        });
        const [hopped] = data.messageList;
        if (hopped?.ID !== said.ID) throw new Error('It was not found.');
        const modified = record(bob, EVENT.MESSAGE_MODIFIED);
        await modify(people.alice, said, 'hello');
        await world.settled(bob);
        expect(modified.flat()).toEqual([hopped]);
        expect(hopped).toMatchObject({ payload: { text: 'hello' }, version: 1 });
        await pageOf(bob, 'C2Calice');
        reword(hopped, 'hi');
        expect(await bob.modifyMessage(hopped)).toMatchObject({ code: 0, data: { message: null } });
        await world.settled(people.alice, bob);
        expect(said).toMatchObject({ payload: { text: 'hi' }, version: 2 });
        expect(modified).toHaveLength(1);
        expect(hopped.version).toBe(1);
      },
    ),
    scenario(
      'everybody in the conversation may, however long ago it was said',
      { rules: ['CHG-5.8', 'SES-8.10'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const said = [await say(alice, 'bob', 'helo'), await say(alice, groupID, 'helo', GROUP)];
        await world.settled(bob);
        await world.clock.advance(10 * 60 * 1_000);
        for (const message of said) {
          await modify(bob, known(bob, message), 'hello');
          await world.settled(alice);
          expect(message).toMatchObject({ payload: { text: 'hello' }, from: 'alice', flow: 'out' });
        }
        await bob.quitGroup(groupID);
        const [, inGroup = text(bob, groupID, '', GROUP)] = said;
        await expect(bob.modifyMessage(known(bob, inGroup))).rejects.toMatchObject({ code: 10007 });
      },
    ),
  ],
};
