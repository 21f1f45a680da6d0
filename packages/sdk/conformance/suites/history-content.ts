import { EVENT, type MessageListPage, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { foundMany } from '../actors/groups.js';
import { messagesOf, pageOf, pagesOf } from '../actors/history.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say, text, textsOf } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** More conversations than a page of the list has. */
const CROWD = 60;

const EMPTY_PAGE = { messageList: [], nextReqMessageID: '', isCompleted: true };

/** What is in the history, and what is known of it. */
export const HISTORY_CONTENT_SUITE: Suite = {
  noun: 'messages',
  about: 'what the history has',
  scenarios: [
    scenario(
      'it has what I sent, what I received, and tips in between',
      { rules: ['HIS-12.18'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        await say(people.alice, groupID, 'from alice', 'GROUP');
        await say(people.bob, groupID, 'from bob', 'GROUP');
        await people.carol.quitGroup(groupID);
        await say(people.bob, groupID, 'last', 'GROUP');
        const bob = await comeBack(world, people.bob);
        const messages = messagesOf(await pagesOf(bob, `GROUP${groupID}`)).slice(-4);
        expect(messages.map(({ flow, type }) => [flow, type])).toEqual([
          ['in', TYPES.MSG_TEXT],
          ['out', TYPES.MSG_TEXT],
          ['in', TYPES.MSG_GRP_TIP],
          ['out', TYPES.MSG_TEXT],
        ]);
        expect(textsOf(messages)).toEqual(['from alice', 'from bob', '?', 'last']);
      },
    ),
    scenario(
      'it has what failed in this session, and nothing that was for who is online only',
      { rules: ['HIS-12.20', 'HIS-12.22', 'FACT-33.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const failed = text(people.alice, 'nobody', 'hello?');
        await expect(people.alice.sendMessage(failed)).rejects.toMatchObject({ code: 20003 });
        const page = await pageOf(people.alice, 'C2Cnobody');
        expect(page.messageList).toHaveLength(1);
        expect(page.messageList[0]).toBe(failed);
        const fleeting = text(people.alice, 'bob', 'typing');
        await people.alice.sendMessage(fleeting, { onlineUserOnly: true });
        await world.settled(people.bob);
        for (const [chat, conversationID] of [
          [people.alice, 'C2Cbob'],
          [people.bob, 'C2Calice'],
        ] as const) {
          expect(await pageOf(chat, conversationID)).toEqual(EMPTY_PAGE);
          expect(chat.findMessage(fleeting.ID)).toBeNull();
        }
      },
    ),
    scenario(
      'a live room has none',
      { rules: ['HIS-12.23', 'FACT-43.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Room',
          type: TYPES.GRP_AVCHATROOM,
        });
        const { groupID } = data.group;
        for (const chat of [people.alice, people.bob]) await chat.joinGroup({ groupID });
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await say(people.alice, groupID, 'hello', 'GROUP');
        await world.settled(people.bob);
        expect(textsOf(received.flat())).toContain('hello');
        for (const chat of [people.alice, people.bob]) {
          expect(await pageOf(chat, `GROUP${groupID}`)).toEqual(EMPTY_PAGE);
        }
      },
    ),
    scenario(
      'of the system conversation it has what is in memory, and asks nobody',
      { rules: ['HIS-12.25'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        const notices = received.flat().filter(({ type }) => type === TYPES.MSG_GRP_SYS_NOTICE);
        expect(notices).toHaveLength(1);
        world.setNetwork('offline');
        const page = await pageOf(people.bob, TYPES.CONV_SYSTEM);
        expect(page).toEqual({ ...EMPTY_PAGE, messageList: notices });
        expect(page.messageList[0]).toBe(notices[0]);
      },
    ),
    scenario(
      'who joins a public group does not see what was said before',
      { rules: ['HIS-12.26'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Team',
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
        });
        const { groupID } = data.group;
        await say(people.alice, groupID, 'before', 'GROUP');
        await people.bob.joinGroup({ groupID });
        await say(people.alice, groupID, 'after', 'GROUP');
        const bob = await comeBack(world, people.bob);
        const texts = textsOf(messagesOf(await pagesOf(bob, `GROUP${groupID}`)));
        expect(texts).toContain('after');
        expect(texts).not.toContain('before');
      },
    ),
    scenario(
      'who is brought into a work group does not see what was said before',
      { rules: ['HIS-12.26'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const options = { name: 'Team', type: TYPES.GRP_WORK };
        const { groupID } = (await people.alice.createGroup(options)).data.group;
        await say(people.alice, groupID, 'before', 'GROUP');
        await people.alice.addGroupMember({ groupID, userIDList: ['bob'] });
        await say(people.alice, groupID, 'after', 'GROUP');
        const bob = await comeBack(world, people.bob);
        const texts = textsOf(messagesOf(await pagesOf(bob, `GROUP${groupID}`)));
        expect(texts).toContain('after');
        expect(texts).not.toContain('before');
      },
    ),
    ...[TYPES.GRP_MEETING, TYPES.GRP_COMMUNITY].map((type) =>
      scenario(
        `who joins a ${type} group sees what was said before`,
        { rules: ['HIS-12.27'] },
        async ({ expect, open }) => {
          const { world, people } = await open(['alice', 'bob']);
          const { data } = await people.alice.createGroup({ name: 'Talk', type });
          const { groupID } = data.group;
          await say(people.alice, groupID, 'before', 'GROUP');
          await people.bob.joinGroup({ groupID });
          await world.settled(people.bob);
          const texts = textsOf(messagesOf(await pagesOf(people.bob, `GROUP${groupID}`)));
          expect(texts).toContain('before');
        },
      ),
    ),
    scenario(
      'it keeps messages without a limit of time',
      { rules: ['HIS-12.36'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'long ago');
        await world.clock.advance(2_000);
        // So that no timer of theirs runs meanwhile.
        await people.bob.destroy();
        await people.alice.destroy();
        await world.clock.advance(2 * WEEK);
        const bob = await enter(world, 'bob');
        expect(textsOf((await pageOf(bob, 'C2Calice')).messageList)).toEqual(['long ago']);
      },
    ),
    scenario(
      'of my messages, what the peer has read is known, and told when it is fetched',
      { rules: ['HIS-12.29', 'OBJ-1.36'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'first');
        await say(people.alice, 'bob', 'second');
        await say(people.bob, 'alice', 'answer');
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.clock.advance(2_000);
        await say(people.alice, 'bob', 'unread');
        const alice = await comeBack(world, people.alice);
        const read = record(alice, EVENT.MESSAGE_READ_BY_PEER);
        const { messageList } = await pageOf(alice, 'C2Cbob');
        const mine = messageList.filter(({ flow }) => flow === 'out');
        expect(mine.map(({ isPeerRead }) => isPeerRead)).toEqual([true, true, false]);
        expect(textsOf(read.flat())).toEqual(['first', 'second']);
        expect(read.flat()[0]).toBe(messageList[0]);
      },
    ),
    scenario(
      'asked for before the conversation is in the list, it knows what the peer has read, and takes nothing for read that came in',
      { rules: ['HIS-12.68', 'HIS-12.69'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'read');
        await world.settled(people.bob);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.clock.advance(2_000);
        await say(people.alice, 'bob', 'not read yet');
        await say(people.bob, 'alice', 'answer');
        // So many others are newer that this one is not on the first page of the list.
        await world.clock.advance(2_000);
        await foundMany(world, people.alice, CROWD);
        await people.alice.logout();
        const alice = world.createClient();
        const read = record(alice, EVENT.MESSAGE_READ_BY_PEER);
        const pages: Promise<MessageListPage>[] = [];
        alice.on(EVENT.SDK_READY, () => void pages.push(pageOf(alice, 'C2Cbob')));
        await logIn(world, alice, 'alice');
        const [page] = await Promise.all(pages);
        expect(page?.messageList.map((one) => [one.isPeerRead, one.isRead])).toEqual([
          [true, true],
          [false, true],
          [false, false],
        ]);
        expect(textsOf(read.flat())).toEqual(['read']);
      },
    ),
    scenario(
      'as many of the newest that came in as are unread are unread, the others are read',
      { rules: ['HIS-12.30', 'OBJ-1.35'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await say(people.alice, groupID, 'one', 'GROUP');
        await say(people.alice, groupID, 'two', 'GROUP');
        await world.settled(people.bob);
        await people.bob.setMessageRead({ conversationID: `GROUP${groupID}` });
        await say(people.bob, groupID, 'mine', 'GROUP');
        await say(people.alice, groupID, 'three', 'GROUP');
        await say(people.alice, groupID, 'four', 'GROUP');
        const bob = await comeBack(world, people.bob);
        expect(await conversationOf(bob, `GROUP${groupID}`)).toMatchObject({ unreadCount: 2 });
        const { messageList } = await pageOf(bob, `GROUP${groupID}`);
        const texts = messageList.filter(({ type }) => type === TYPES.MSG_TEXT);
        expect(texts.map(({ isRead }) => isRead)).toEqual([true, true, true, false, false]);
      },
    ),
    scenario(
      'what is in memory of a group can be read after one has left it',
      { rules: ['HIS-12.33'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await say(people.alice, groupID, 'hello', 'GROUP');
        await world.settled(people.bob);
        const before = await pageOf(people.bob, `GROUP${groupID}`);
        await people.bob.quitGroup(groupID);
        await world.settled(people.bob);
        const after = await pageOf(people.bob, `GROUP${groupID}`);
        expect(textsOf(after.messageList)).toContain('hello');
        expect(after.messageList).toEqual(before.messageList);
      },
    ),
    scenario(
      'one to one it calls people what they are called now',
      { rules: ['HIS-12.76'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'hello');
        await say(people.bob, 'alice', 'hi');
        await people.alice.updateMyProfile({ nick: 'Alice' });
        await people.bob.updateMyProfile({ nick: 'Bob', avatar: 'https://example.com/bob.png' });
        const bob = await comeBack(world, people.bob);
        const { messageList } = await pageOf(bob, 'C2Calice');
        expect(messageList.map(({ nick, avatar }) => [nick, avatar])).toEqual([
          ['Alice', ''],
          ['Bob', 'https://example.com/bob.png'],
        ]);
      },
    ),
  ],
};
