import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { messagesOf, pageOf, pagesOf } from '../actors/history.js';
import { unhurried } from '../actors/patience.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, text, textsOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;

/** How many messages can be deleted at once. */
const MOST = 30;

/** The texts of a history, tips left out. */
async function historyOf(chat: ChatSDK, conversationID: string): Promise<string[]> {
  const messages = messagesOf(await pagesOf(chat, conversationID));
  return textsOf(messages.filter(({ type }) => type === TYPES.MSG_TEXT));
}

async function deleteOf(chat: ChatSDK, ...messages: readonly Message[]): Promise<Message[]> {
  return (await chat.deleteMessage([...messages])).data.messageList;
}

/** Messages that somebody deletes, for themselves alone. */
export const DELETING_MESSAGES_SUITE: Suite = {
  noun: 'message changes',
  about: 'messages that are deleted',
  scenarios: [
    scenario(
      'they stay in memory and in the pages of it, marked',
      { rules: ['CHG-4.9', 'CHG-4.10', 'HIS-12.21', 'OBJ-1.33', 'FACT-39.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice);
        for (const [to, type, conversationID] of [
          ['bob', TYPES.CONV_C2C, 'C2Cbob'],
          [groupID, GROUP, `GROUP${groupID}`],
        ] as const) {
          const message = await say(alice, to, 'away', type);
          await say(alice, to, 'kept', type);
          expect(message.isDeleted).toBe(false);
          expect(await deleteOf(alice, message)).toEqual([message]);
          expect(message.isDeleted).toBe(true);
          expect(alice.findMessage(message.ID)).toBe(message);
          const { messageList } = await pageOf(alice, conversationID);
          const texts = messageList.filter((one) => one.type === TYPES.MSG_TEXT);
          expect(texts.map(({ isDeleted }) => isDeleted)).toEqual([true, false]);
        }
      },
    ),
    scenario(
      'what is passed and what is in memory are both marked',
      { rules: ['CHG-4.10'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'away');
        const copy = { ...message };
        expect((await deleteOf(people.alice, copy))[0]).toBe(copy);
        expect([copy.isDeleted, message.isDeleted]).toEqual([true, true]);
      },
    ),
    scenario(
      'they are gone from the history of who deletes them, and of nobody else',
      { rules: ['CHG-4.7', 'CNV-4.21'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const types = [
          TYPES.GRP_WORK,
          TYPES.GRP_PUBLIC,
          TYPES.GRP_MEETING,
          TYPES.GRP_COMMUNITY,
        ] as const;
        const places: [to: string, type: 'C2C' | 'GROUP'][] = [['bob', TYPES.CONV_C2C]];
        for await (const type of unhurried(world, types)) {
          const memberList = [{ userID: 'bob' }];
          places.push([await openGroup(people.alice, { type, memberList }), GROUP]);
        }
        for (const [to, type] of places) {
          await say(people.alice, to, 'one', type);
          const message = await say(people.alice, to, 'two', type);
          await say(people.alice, to, 'three', type);
          await deleteOf(people.alice, message);
        }
        const alice = await comeBack(world, people.alice);
        const bob = await comeBack(world, people.bob);
        for (const [to, type] of places) {
          const theirs = type === GROUP ? to : 'alice';
          expect(await historyOf(alice, `${type}${to}`)).toEqual(['one', 'three']);
          expect(await historyOf(bob, `${type}${theirs}`)).toEqual(['one', 'two', 'three']);
        }
      },
    ),
    scenario(
      'nobody is told, not even my other instances',
      { rules: ['CHG-4.8', 'CNV-3.4'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const message = await say(people.alice, 'bob', 'away');
        await world.settled(phone, people.bob);
        const told = [recordNames(phone), recordNames(people.bob)];
        await deleteOf(people.alice, message);
        await world.settled(phone, people.bob);
        expect(told).toEqual([[], []]);
        expect(phone.findMessage(message.ID)?.isDeleted).toBe(false);
      },
    ),
    scenario(
      'the newest in memory that is left is the last message, or none, and the list is told',
      { rules: ['CHG-4.11', 'CHG-4.13', 'CNV-1.45'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const first = await say(alice, 'bob', 'one');
        const middle = await say(alice, 'bob', 'two');
        const last = await say(alice, 'bob', 'three');
        await world.settled(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        const shown = async () =>
          (await conversationOf(alice, 'C2Cbob'))?.lastMessage.messageForShow;
        await deleteOf(alice, middle);
        expect(lists).toHaveLength(0);
        expect(await shown()).toBe('three');
        await deleteOf(alice, last);
        expect(lists).toHaveLength(1);
        expect(await shown()).toBe('one');
        await deleteOf(alice, first);
        expect(lists).toHaveLength(2);
        expect((await conversationOf(alice, 'C2Cbob'))?.lastMessage).toMatchObject({
          lastTime: 0,
          messageForShow: '',
          payload: null,
        });
      },
    ),
    scenario(
      'what is unread of a person is counted anew',
      { rules: ['CHG-4.12', 'CHG-4.13'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { ID } = await say(people.alice, 'bob', 'one');
        await say(people.alice, 'bob', 'two');
        await world.settled(people.bob);
        const message = people.bob.findMessage(ID);
        if (!message) throw new Error('It has not come.');
        const told = recordNames(people.bob);
        await deleteOf(people.bob, message);
        expect((await conversationOf(people.bob, 'C2Calice'))?.unreadCount).toBe(1);
        expect(told).toEqual(['CONVERSATION_LIST_UPDATED', 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED']);
      },
    ),
    scenario(
      'the first says which conversation is meant; what is not of it, was never sent, or is nothing, is passed over',
      { rules: ['CHG-4.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const toBob = await say(alice, 'bob', 'to bob');
        const toCarol = await say(alice, 'carol', 'to carol');
        const unsent = text(alice, 'bob', 'not sent');
        // What an app in JavaScript may have in its list.
        const list = [toBob, toCarol, unsent, ...JSON.parse('[null]'), toBob];
        expect(await deleteOf(alice, ...list)).toEqual([toBob, toBob]);
        expect([toCarol.isDeleted, unsent.isDeleted]).toEqual([false, false]);
      },
    ),
    scenario(
      'thirty at once, and no more',
      { rules: ['CHG-4.3'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const messages: Message[] = [];
        for (let number = 0; number <= MOST; number += 1) {
          messages.push(await say(people.alice, 'bob', `m${number}`));
        }
        expect(await deleteOf(people.alice, ...messages)).toEqual(messages.slice(0, MOST));
        expect(messages.at(-1)?.isDeleted).toBe(false);
        const alice = await comeBack(world, people.alice);
        expect(await historyOf(alice, 'C2Cbob')).toEqual([`m${MOST}`]);
      },
    ),
    scenario(
      'what the service does not have is deleted without asking it',
      { rules: ['CHG-4.6'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const fleeting = text(people.alice, 'bob', 'typing');
        await people.alice.sendMessage(fleeting, { onlineUserOnly: true });
        const unsent = text(people.alice, 'bob', 'not sent');
        world.setNetwork('offline');
        for (const [message, deleted] of [
          [fleeting, [fleeting]],
          [unsent, []],
        ] as const) {
          const call = people.alice.deleteMessage([message]);
          expect(await isSettledNow(world, call)).toBe(true);
          expect((await call).data.messageList).toEqual(deleted);
        }
        expect([fleeting.isDeleted, unsent.isDeleted]).toEqual([true, false]);
      },
    ),
    scenario(
      'a notice of the system cannot be deleted, nor can what was said in a live room',
      { rules: ['CHG-4.4', 'CHG-4.5', 'CHG-4.15', 'CNV-4.21', 'ERR-1.10', 'NTC-B.1.11'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        const notice = received.flat().find(({ type }) => type === TYPES.MSG_GRP_SYS_NOTICE);
        if (!notice) throw new Error('There was no notice.');
        await expect(people.bob.deleteMessage([notice])).rejects.toMatchObject({ code: 2116 });
        const groupID = await openRoom(people.alice);
        const message = await say(people.alice, groupID, 'live', GROUP);
        const refusal = people.alice.deleteMessage([message]);
        await expect(refusal).rejects.toMatchObject({ code: 10035, data: {} });
        const { data } = await refusal.catch((error: { data: object }) => error);
        expect(Object.keys(data)).toEqual([]);
        expect(message.isDeleted).toBe(false);
      },
    ),
    scenario('once more changes nothing', { rules: ['CHG-4.14'] }, async ({ expect, open }) => {
      const { world, people } = await open(['alice', 'bob']);
      const message = await say(people.alice, 'bob', 'away');
      await say(people.alice, 'bob', 'kept');
      for (let time = 0; time < 2; time += 1) {
        expect(await deleteOf(people.alice, message)).toEqual([message]);
      }
      const alice = await comeBack(world, people.alice);
      expect(await historyOf(alice, 'C2Cbob')).toEqual(['kept']);
    }),
  ],
};
