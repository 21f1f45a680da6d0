import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { pageOf } from '../actors/history.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, text, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const HIDDEN = { messageControlInfo: { excludedFromLastMessage: true } };

/** What it means to have read a conversation. */
export const READING_SUITE: Suite = {
  noun: 'messages',
  about: 'reading a conversation',
  scenarios: [
    scenario(
      'it resolves with empty data; where nothing is to be read, without asking the service',
      { rules: ['RDS-13.1', 'RDS-13.2', 'RDS-13.3'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        const read = (conversationID: string) => people.bob.setMessageRead({ conversationID });
        expect(await read('C2Calice')).toEqual({ code: 0, data: {} });
        await world.settled(people.bob);
        world.setNetwork('offline');
        const names = recordNames(people.bob);
        expect(await read('C2Calice')).toEqual({ code: 0, data: {} });
        expect(await read('C2Cstranger')).toEqual({ code: 0, data: {} });
        expect(await read('GROUPstrange')).toEqual({ code: 0, data: {} });
        expect(names.filter((name) => name !== 'NET_STATE_CHANGE')).toEqual([]);
      },
    ),
    scenario(
      'what came in is read, the count is 0, and the list is told, then the total',
      { rules: ['RDS-13.9', 'RDS-13.10', 'RDS-13.13', 'OBJ-1.35', 'OBJ-4.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await say(people.alice, 'bob', 'one');
        await say(people.alice, 'bob', 'two');
        await say(people.carol, 'bob', 'three');
        await world.settled(people.bob);
        expect(received.flat().map(({ isRead }) => isRead)).toEqual([false, false, false]);
        const names = recordNames(people.bob);
        const totals = record(people.bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED', 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED']);
        expect(totals).toEqual([1]);
        expect(received.flat().map(({ isRead }) => isRead)).toEqual([true, true, false]);
        expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({ unreadCount: 0 });
        expect(await conversationOf(people.bob, 'C2Ccarol')).toMatchObject({ unreadCount: 1 });
      },
    ),
    scenario(
      'what comes meanwhile stays unread',
      { rules: ['RDS-13.10', 'RDS-13.9'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const conversationID = `GROUP${groupID}`;
        await say(people.alice, groupID, 'before', 'GROUP');
        await world.settled(people.bob);
        const coming = say(people.alice, groupID, 'meanwhile', 'GROUP');
        await Promise.all([coming, people.bob.setMessageRead({ conversationID })]);
        await world.settled(people.bob);
        expect(await conversationOf(people.bob, conversationID)).toMatchObject({ unreadCount: 1 });
        const { messageList } = await pageOf(people.bob, conversationID);
        const unread = messageList.filter(({ isRead }) => !isRead);
        expect(textsOf(unread)).toEqual(['meanwhile']);
      },
    ),
    scenario(
      'where the total is as before, it is not told',
      { rules: ['RDS-13.13', 'RDS-13.20'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        const conversationID = TYPES.CONV_SYSTEM;
        expect(await conversationOf(people.bob, conversationID)).toMatchObject({ unreadCount: 1 });
        world.setNetwork('offline');
        const names = recordNames(people.bob);
        expect(await people.bob.setMessageRead({ conversationID })).toEqual({ code: 0, data: {} });
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(await conversationOf(people.bob, conversationID)).toMatchObject({ unreadCount: 0 });
        // The notices themselves do not say so.
        const notices = received.flat().filter((one) => one.conversationID === conversationID);
        expect(notices.map(({ isRead }) => isRead)).toEqual([false]);
      },
    ),
    ...(['C2C', 'GROUP'] as const).map((type) =>
      scenario(
        `${type === 'C2C' ? 'one to one' : 'in a group'}, it goes as far as the newest in memory, shown or not`,
        { rules: [type === 'C2C' ? 'RDS-13.5' : 'RDS-13.6'], needs: ['clock'] },
        async ({ expect, open }) => {
          const { world, people } = await open(['alice', 'bob']);
          const to = type === 'C2C' ? 'bob' : await groupOf(people.alice, ['bob']);
          const conversationID = type === 'C2C' ? 'C2Calice' : `GROUP${to}`;
          await say(people.alice, to, 'shown', type);
          await world.clock.advance(2_000);
          await people.alice.sendMessage(text(people.alice, to, 'hidden', type), HIDDEN);
          await world.settled(people.bob);
          expect(await conversationOf(people.bob, conversationID)).toMatchObject({
            lastMessage: { messageForShow: 'shown' },
          });
          await people.bob.setMessageRead({ conversationID });
          const bob = await comeBack(world, people.bob);
          expect(await conversationOf(bob, conversationID)).toMatchObject({ unreadCount: 0 });
        },
      ),
    ),
    ...(['C2C', 'GROUP'] as const).map((type) =>
      scenario(
        `${type === 'C2C' ? 'one to one' : 'in a group'}, it goes as far as the last message when nothing is in memory`,
        { rules: [type === 'C2C' ? 'RDS-13.5' : 'RDS-13.6'] },
        async ({ expect, open }) => {
          const { world, people } = await open(['alice', 'bob']);
          const to = type === 'C2C' ? 'bob' : await groupOf(people.alice, ['bob']);
          const conversationID = type === 'C2C' ? 'C2Calice' : `GROUP${to}`;
          await say(people.alice, to, 'hello', type);
          let bob = await comeBack(world, people.bob);
          await bob.setMessageRead({ conversationID });
          bob = await comeBack(world, bob);
          expect(await conversationOf(bob, conversationID)).toMatchObject({ unreadCount: 0 });
        },
      ),
    ),
    ...(['C2C', 'GROUP'] as const).map((type) =>
      scenario(
        `${type === 'C2C' ? 'one to one' : 'in a group'}, how far somebody has read never goes back`,
        { rules: ['RDS-13.8'], needs: ['clock', 'network', 'pages', 'instances'] },
        async ({ expect, open }) => {
          const { world, people } = await open(['alice', 'bob'], { instances: 2 });
          const page = world.otherPage();
          const laptop = await enter(world, 'bob', page);
          const to = type === 'C2C' ? 'bob' : await groupOf(people.alice, ['bob']);
          const conversationID = type === 'C2C' ? 'C2Calice' : `GROUP${to}`;
          await say(people.alice, to, 'first', type);
          await world.settled(people.bob, laptop);
          page.setNetwork('offline');
          const late = laptop.setMessageRead({ conversationID });
          await world.clock.advance(2_000);
          const second = await say(people.alice, to, 'second', type);
          await world.settled(people.bob);
          await people.bob.setMessageRead({ conversationID });
          page.setNetwork('online');
          await late;
          await world.settled(people.alice, people.bob, laptop);
          const bob = await comeBack(world, people.bob);
          expect(await conversationOf(bob, conversationID)).toMatchObject({ unreadCount: 0 });
          if (type === 'GROUP') return;
          const alice = await comeBack(world, people.alice);
          const { time } = second;
          expect(await conversationOf(alice, 'C2Cbob')).toMatchObject({ peerReadTime: time });
        },
      ),
    ),
    scenario(
      'mentions are gone, here and at my other instances',
      { rules: ['RDS-13.11', 'RDS-13.15', 'RDS-13.16'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'bob');
        const groupID = await groupOf(people.alice, ['bob']);
        const conversationID = `GROUP${groupID}`;
        const message = people.alice.createTextAtMessage({
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: { text: '@bob', atUserList: ['bob'] },
        });
        await people.alice.sendMessage(message);
        await world.settled(people.bob, phone);
        for (const chat of [people.bob, phone]) {
          const conversation = await conversationOf(chat, conversationID);
          expect(conversation?.groupAtInfoList).toHaveLength(1);
          expect(conversation?.unreadCount).toBeGreaterThan(0);
        }
        const names = recordNames(phone);
        await people.bob.setMessageRead({ conversationID });
        await world.settled(people.bob, phone);
        expect(names).toContain('CONVERSATION_LIST_UPDATED');
        for (const chat of [people.bob, phone]) {
          expect(await conversationOf(chat, conversationID)).toMatchObject({
            groupAtInfoList: [],
            unreadCount: 0,
          });
          expect(chat.findMessage(message.ID)).toMatchObject({ isRead: true });
        }
      },
    ),
    scenario(
      'mentions alone are cleared at the service too, without an event',
      { rules: ['RDS-13.4'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Talk',
          type: TYPES.GRP_MEETING,
          memberList: [{ userID: 'bob' }],
        });
        const { groupID } = data.group;
        const conversationID = `GROUP${groupID}`;
        await people.alice.sendMessage(
          people.alice.createTextAtMessage({
            to: groupID,
            conversationType: TYPES.CONV_GROUP,
            payload: { text: '@bob', atUserList: ['bob'] },
          }),
        );
        await world.settled(people.bob);
        const before = await conversationOf(people.bob, conversationID);
        expect(before).toMatchObject({ unreadCount: 0 });
        expect(before?.groupAtInfoList).toHaveLength(1);
        const names = recordNames(people.bob);
        await people.bob.setMessageRead({ conversationID });
        await world.settled(people.bob);
        expect(names).toEqual([]);
        expect(before?.groupAtInfoList).toEqual([]);
        const bob = await comeBack(world, people.bob);
        expect(await conversationOf(bob, conversationID)).toMatchObject({ groupAtInfoList: [] });
      },
    ),
    scenario(
      'the peer is told of the messages that were read, then of the list',
      { rules: ['RDS-13.17', 'RDS-13.18', 'OBJ-1.36', 'OBJ-4.16'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const first = await say(people.alice, 'bob', 'first');
        const second = await say(people.alice, 'bob', 'second');
        await world.settled(people.bob);
        expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({ peerReadTime: 0 });
        const names = recordNames(people.alice);
        const read = record(people.alice, EVENT.MESSAGE_READ_BY_PEER);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.settled(people.alice);
        expect(names).toEqual(['MESSAGE_READ_BY_PEER', 'CONVERSATION_LIST_UPDATED']);
        expect(read).toHaveLength(1);
        expect(read[0]?.[0]).toBe(first);
        expect(read[0]?.[1]).toBe(second);
        expect([first.isPeerRead, second.isPeerRead]).toEqual([true, true]);
        // How far the peer has read, the conversation says when the list is fetched again.
        expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({
          peerReadTime: 0,
          lastMessage: { isPeerRead: true },
        });
        await world.clock.advance(2_000);
        const third = await say(people.alice, 'bob', 'third');
        await world.settled(people.bob);
        expect([third.isPeerRead, read.length]).toEqual([false, 1]);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.settled(people.alice);
        expect(read).toHaveLength(2);
        expect(read[1]).toHaveLength(1);
        expect(read[1]?.[0]).toBe(third);
        const alice = await comeBack(world, people.alice);
        expect(await conversationOf(alice, 'C2Cbob')).toMatchObject({ peerReadTime: third.time });
      },
    ),
    scenario(
      'when the last message is not one of them, the list is not told',
      { rules: ['RDS-13.18'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'question');
        await say(people.bob, 'alice', 'answer');
        await world.settled(people.alice, people.bob);
        const names = recordNames(people.alice);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.settled(people.alice);
        expect(names).toEqual(['MESSAGE_READ_BY_PEER']);
      },
    ),
    scenario(
      'nobody in a group is told who has read it',
      { rules: ['RDS-13.19'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const message = await say(people.alice, groupID, 'hello', 'GROUP');
        await world.settled(people.alice, people.bob, people.carol);
        const names = [recordNames(people.alice), recordNames(people.carol)];
        await people.bob.setMessageRead({ conversationID: `GROUP${groupID}` });
        await world.settled(people.alice, people.carol);
        expect(names).toEqual([[], []]);
        expect(message.isPeerRead).toBe(false);
      },
    ),
  ],
};
