import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { createWorld, TRANSPORTS, type World, type WorldOptions } from '../testing/create-world.js';
import { record, settled } from '../testing/events.js';
import { conversationOf, groupOf, say, textsOf } from '../testing/small-talk.js';

let world: World<string>;
afterEach(() => world.close());

async function open<const Person extends string>(
  people: readonly Person[],
  options: WorldOptions = {},
): Promise<World<Person>> {
  const opened = await createWorld(people, options);
  world = opened;
  return opened;
}

test.each([
  [TYPES.GRP_PUBLIC, '创建群组'],
  [TYPES.GRP_COMMUNITY, '创建社群'],
])(
  'a new group (%s) speaks Chinese where the application does [GCR-4.21]',
  async (type, content) => {
    const { people } = await open(['alice'], { sdkAppID: 1400000000 });
    const { group } = (await people.alice.createGroup({ name: 'Team', type })).data;
    await settled(people.alice);
    const { payload } = group.lastMessage;
    expect(payload && 'data' in payload && JSON.parse(payload.data)).toMatchObject({ content });
  },
);

describe.each(TRANSPORTS)('a mention in a group (%s)', (transport) => {
  const mention = (chat: ChatSDK, to: string, atUserList: string[]) =>
    chat.createTextAtMessage({
      to,
      conversationType: 'GROUP',
      payload: { text: 'you', atUserList },
    });

  test('waits for who is not there, until they have read it', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport });
    const { alice } = people;
    const groupID = await groupOf(alice, ['bob']);
    await settled(people.bob);
    await people.bob.logout();
    const { data } = await alice.sendMessage(mention(alice, groupID, ['bob', 'carol']));
    await say(alice, groupID, 'and more', 'GROUP');
    const conversationID = `GROUP${groupID}`;
    const bob = await join('bob');
    const { sequence } = data.message;
    expect((await conversationOf(bob, conversationID))?.groupAtInfoList).toEqual([
      expect.objectContaining({
        from: 'alice',
        groupID,
        messageSequence: sequence,
        atTypeArray: [1],
      }),
    ]);
    expect((await conversationOf(alice, conversationID))?.groupAtInfoList).toEqual([]);
    await bob.setMessageRead({ conversationID });
    await bob.logout();
    const later = await join('bob');
    expect((await conversationOf(later, conversationID))?.groupAtInfoList).toEqual([]);
  });

  test('of everybody in a message for some concerns those alone', async () => {
    const { people, join } = await open(['alice', 'bob', 'carol'], { transport });
    const { alice } = people;
    const groupID = await groupOf(alice, ['bob', 'carol']);
    await settled(people.bob, people.carol);
    const message = alice.createTextAtMessage({
      to: groupID,
      conversationType: 'GROUP',
      payload: { text: 'all of you', atUserList: [TYPES.MSG_AT_ALL] },
      receiverList: ['bob'],
    });
    await alice.sendMessage(message);
    await settled(people.bob, people.carol);
    const mentionsOf = async (chat: ChatSDK) =>
      (await conversationOf(chat, `GROUP${groupID}`))?.groupAtInfoList.length;
    expect([await mentionsOf(people.bob), await mentionsOf(people.carol)]).toEqual([1, 0]);
    for (const chat of [people.bob, people.carol]) await chat.logout();
    expect(await mentionsOf(await join('bob'))).toBe(1);
    expect(await mentionsOf(await join('carol'))).toBe(0);
  });

  test('is forgotten with the group', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const { alice, bob } = people;
    const groupID = await groupOf(alice, ['bob']);
    const conversationID = `GROUP${groupID}`;
    await alice.sendMessage(mention(alice, groupID, ['bob']));
    await settled(bob);
    await bob.quitGroup(groupID);
    expect((await conversationOf(bob, conversationID))?.groupAtInfoList).toEqual([]);
    await expect(bob.setMessageRead({ conversationID })).resolves.toMatchObject({ code: 0 });
  });

  test('that counts nowhere can be read too', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport });
    const { alice, bob } = people;
    const groupID = await groupOf(alice, ['bob']);
    const conversationID = `GROUP${groupID}`;
    await settled(bob);
    await bob.setMessageRead({ conversationID });
    await alice.sendMessage(mention(alice, groupID, [TYPES.MSG_AT_ALL]), {
      messageControlInfo: { excludedFromUnreadCount: true },
    });
    await settled(bob);
    expect(await conversationOf(bob, conversationID)).toMatchObject({
      unreadCount: 0,
      groupAtInfoList: [{ atTypeArray: [2] }],
    });
    await bob.setMessageRead({ conversationID });
    expect((await conversationOf(bob, conversationID))?.groupAtInfoList).toEqual([]);
    await bob.logout();
    const later = await join('bob');
    expect((await conversationOf(later, conversationID))?.groupAtInfoList).toEqual([]);
  });
});

describe.each(TRANSPORTS)('a message for some of a group (%s)', (transport) => {
  const whisper = (chat: ChatSDK, to: string, receiverList: string[]) =>
    chat.createTextMessage({
      to,
      conversationType: 'GROUP',
      payload: { text: 'psst' },
      receiverList,
    });

  test('reaches those alone, live and in the history, and counts nowhere', async () => {
    const { people, join } = await open(['alice', 'bob', 'carol'], { transport });
    const { alice, bob, carol } = people;
    const groupID = await groupOf(alice, ['bob', 'carol']);
    const conversationID = `GROUP${groupID}`;
    await settled(bob, carol);
    for (const chat of [bob, carol]) await chat.setMessageRead({ conversationID });
    const heard = [record(bob, EVENT.MESSAGE_RECEIVED), record(carol, EVENT.MESSAGE_RECEIVED)];
    await alice.sendMessage(whisper(alice, groupID, ['bob']));
    await settled(bob, carol);
    expect(heard.map((batches) => textsOf(batches.flat()))).toEqual([['psst'], []]);
    expect(await conversationOf(bob, conversationID)).toMatchObject({
      unreadCount: 0,
      lastMessage: { messageForShow: 'psst' },
    });
    await bob.logout();
    await carol.logout();
    const seen = [];
    for (const chat of [await join('bob'), await join('carol')]) {
      const { messageList } = (await chat.getMessageList({ conversationID })).data;
      const conversation = await conversationOf(chat, conversationID);
      const { unreadCount, lastMessage } = conversation ?? {};
      seen.push([textsOf(messageList), unreadCount, lastMessage?.messageForShow]);
    }
    expect(seen).toEqual([
      [['?', 'psst'], 0, 'psst'],
      [['?'], 0, '[Custom Messages]'],
    ]);
  });

  test('leaves pages of the history full', async () => {
    const { people } = await open(['alice', 'bob', 'carol'], { transport });
    const { alice, carol } = people;
    const groupID = await groupOf(alice, ['bob', 'carol']);
    await settled(carol);
    await carol.logout();
    for (let count = 0; count < 25; count += 1) await say(alice, groupID, `m${count}`, 'GROUP');
    for (let count = 0; count < 40; count += 1) {
      await alice.sendMessage(whisper(alice, groupID, ['bob']));
    }
    const again = await world.join('carol');
    const conversationID = `GROUP${groupID}`;
    const first = (await again.getMessageList({ conversationID })).data;
    const { nextReqMessageID } = first;
    const second = (await again.getMessageList({ conversationID, nextReqMessageID })).data;
    expect([first.messageList.length, second.messageList.length]).toEqual([21, 5]);
    expect([first.isCompleted, second.isCompleted]).toEqual([false, true]);
  });

  test('is refused in a community', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const options = { name: 'Fans', type: TYPES.GRP_COMMUNITY, memberList: [{ userID: 'bob' }] };
    const { groupID } = (await people.alice.createGroup(options)).data.group;
    await expect(
      people.alice.sendMessage(whisper(people.alice, groupID, ['bob'])),
    ).rejects.toMatchObject({ code: 10004 });
  });
});
