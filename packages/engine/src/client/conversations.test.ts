import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createWorld, TRANSPORTS, type World, type WorldOptions } from '../testing/create-world.js';
import { record, recordNames, settled } from '../testing/events.js';
import { conversationOf, groupOf, say, text } from '../testing/small-talk.js';

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

async function idsOf(chat: ChatSDK, filter?: Parameters<ChatSDK['getConversationList']>[0]) {
  const { data } = await chat.getConversationList(filter);
  return data.conversationList.map(({ conversationID }) => conversationID);
}

describe.each(TRANSPORTS)('the list (%s)', (transport) => {
  test('has all fields of a real conversation', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'hi');
    const conversation = await conversationOf(people.alice, 'C2Cbob');
    expect(Object.keys(conversation ?? {}).toSorted()).toEqual(
      [
        'conversationID unreadCount type lastMessage _isInfoCompleted peerReadTime groupAtInfoList',
        'remark isPinned messageRemindType markList customData conversationGroupList draftText',
        'userProfile subType',
      ]
        .join(' ')
        .split(' ')
        .toSorted(),
    );
    expect(conversation).toMatchObject({
      type: 'C2C',
      unreadCount: 0,
      userProfile: { userID: 'bob' },
      lastMessage: {
        fromAccount: 'alice',
        messageForShow: 'hi',
        payload: { text: 'hi' },
        type: TYPES.MSG_TEXT,
        isRevoked: false,
        isPeerRead: false,
        revoker: null,
      },
    });
  });

  test('counts what comes in, live and after the next login', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'one');
    await say(people.alice, 'bob', 'two');
    await settled(people.bob);
    expect(people.bob.getTotalUnreadMessageCount()).toBe(2);
    await people.bob.logout();
    const bob = await join('bob');
    expect(await conversationOf(bob, 'C2Calice')).toMatchObject({ unreadCount: 2 });
    expect(bob.getTotalUnreadMessageCount()).toBe(2);
  });

  test('a person whom nothing was heard of counts in the total at once', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const names = recordNames(people.bob);
    const totals: number[] = [];
    people.bob.on(EVENT.MESSAGE_RECEIVED, () => {
      totals.push(people.bob.getTotalUnreadMessageCount());
    });
    await say(people.alice, 'bob', 'hello');
    await settled(people.bob);
    expect(names).toEqual([
      'CONVERSATION_LIST_UPDATED',
      'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
      'MESSAGE_RECEIVED',
      'CONVERSATION_LIST_UPDATED',
    ]);
    expect(totals).toEqual([1]);
    expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({
      messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
    });
  });

  test('one can ask for IDs, by filters, and for nonsense', async () => {
    const { people } = await open(['alice', 'bob', 'carol'], { transport });
    const groupID = await groupOf(people.alice, ['bob']);
    await say(people.carol, 'bob', 'hi');
    await settled(people.bob);
    const groupsID = `GROUP${groupID}`;
    const { bob } = people;
    expect((await idsOf(bob)).toSorted()).toEqual(['@TIM#SYSTEM', 'C2Ccarol', groupsID].toSorted());
    expect(await idsOf(bob, ['C2Ccarol', 'C2Cnobody'])).toEqual(['C2Ccarol']);
    expect(await idsOf(bob, [])).toEqual([]);
    expect(await idsOf(bob, { type: TYPES.CONV_GROUP })).toEqual([groupsID]);
    await bob.setMessageRead({ conversationID: 'C2Ccarol' });
    expect(await idsOf(bob, { type: TYPES.CONV_C2C, hasUnreadCount: true })).toEqual([]);
    expect(await idsOf(bob, { type: TYPES.CONV_C2C, hasUnreadCount: false })).toEqual(['C2Ccarol']);
    expect(await idsOf(bob, { markType: 0, groupName: '' })).toHaveLength(3);
    expect(await idsOf(bob, { markType: 1 })).toEqual([]);
    expect(await idsOf(bob, 'C2Ccarol' as never)).toEqual([]);
  });

  test('many conversations come in pages, and all are there at the end', async () => {
    const userIDs = Array.from({ length: 120 }, (_, index) => `friend${index}`);
    const seed = {
      users: userIDs.map((userID) => ({ userID })),
      messages: userIDs.map((userID, index) => ({
        from: userID,
        to: 'alice',
        text: `from ${userID}`,
        secondsAgo: 1000 - index,
      })),
    };
    const { people } = await open(['alice'], { transport, seed });
    const ids = await idsOf(people.alice);
    expect(ids).toHaveLength(120);
    expect(ids[0]).toBe('C2Cfriend119');
  });
});

describe('the order of the list', () => {
  test('pinned before others, then the newest first', async () => {
    const clock = new SimulatedClock();
    const { people } = await open(['alice', 'bob', 'carol', 'dave'], { clock });
    const { alice } = people;
    for (const peer of ['bob', 'carol', 'dave']) {
      await say(alice, peer, 'hi');
      await clock.advance(1000);
    }
    expect(await idsOf(alice)).toEqual(['C2Cdave', 'C2Ccarol', 'C2Cbob']);
    await alice.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
    expect(await idsOf(alice)).toEqual(['C2Cbob', 'C2Cdave', 'C2Ccarol']);
    await say(alice, 'carol', 'again');
    expect(await idsOf(alice)).toEqual(['C2Cbob', 'C2Ccarol', 'C2Cdave']);
  });

  test('one that nothing was said in stands behind the pinned ones until the next sort', async () => {
    const { people } = await open(['alice', 'bob', 'carol', 'dave']);
    const { alice } = people;
    await say(alice, 'bob', 'hi');
    await say(alice, 'carol', 'hi');
    await alice.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
    await alice.getConversationProfile('C2Cdave');
    expect(await idsOf(alice)).toEqual(['C2Cbob', 'C2Cdave', 'C2Ccarol']);
    await say(alice, 'bob', 'again');
    expect(await idsOf(alice)).toEqual(['C2Cbob', 'C2Ccarol', 'C2Cdave']);
  });
});

describe.each(TRANSPORTS)('reading (%s)', (transport) => {
  test('clears the count here and in my other instances, and tells the peer', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport, maxInstancesPerUser: 2 });
    const phone = await join('bob');
    const message = await say(people.alice, 'bob', 'hi');
    await settled(people.bob, phone, people.alice);
    const names = recordNames(people.alice);
    const readByPeer = record(people.alice, EVENT.MESSAGE_READ_BY_PEER);
    const totals = record(phone, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
    await people.bob.setMessageRead({ conversationID: 'C2Calice' });
    expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({ unreadCount: 0 });
    expect(people.bob.findMessage(message.ID)?.isRead).toBe(true);
    await settled(people.alice, phone);
    expect(readByPeer).toEqual([[message]]);
    expect(readByPeer[0]?.[0]).toBe(message);
    expect(message.isPeerRead).toBe(true);
    expect(names).toEqual(['MESSAGE_READ_BY_PEER', 'CONVERSATION_LIST_UPDATED']);
    expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({
      lastMessage: { isPeerRead: true },
    });
    expect(totals).toEqual([0]);
    expect(phone.findMessage(message.ID)?.isRead).toBe(true);
  });

  test('a second message of the same second is read by the peer as well', async () => {
    const clock = new SimulatedClock();
    const { people } = await open(['alice', 'bob'], { transport, clock });
    for (const words of ['one', 'two']) {
      const message = await say(people.alice, 'bob', words);
      await settled(people.bob);
      await people.bob.setMessageRead({ conversationID: 'C2Calice' });
      await settled(people.alice);
      expect([words, message.isPeerRead]).toEqual([words, true]);
    }
  });

  test('the next login knows whether the peer has read the last message', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport });
    const isReadAtLogin = async () => {
      await people.alice.logout();
      const alice = await join('alice');
      people.alice = alice;
      return (await conversationOf(alice, 'C2Cbob'))?.lastMessage.isPeerRead;
    };
    await say(people.alice, 'bob', 'hi');
    await settled(people.bob);
    expect(await isReadAtLogin()).toBe(false);
    await people.bob.setMessageRead({ conversationID: 'C2Calice' });
    expect(await isReadAtLogin()).toBe(true);
  });

  test('what is read already, or unknown, is not told anybody', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'hi');
    await settled(people.alice);
    const names = recordNames(people.alice);
    await people.alice.setMessageRead({ conversationID: 'C2Cbob' });
    await people.alice.setMessageRead({ conversationID: 'C2Cnobody' });
    expect(names).toEqual([]);
  });

  test('history shows what was read: the newest are unread, as many as are counted', async () => {
    const clock = new SimulatedClock();
    const { people, join } = await open(['alice', 'bob'], { transport, clock });
    await say(people.alice, 'bob', 'one');
    await settled(people.bob);
    await people.bob.setMessageRead({ conversationID: 'C2Calice' });
    await clock.advance(2000);
    await say(people.alice, 'bob', 'two');
    await people.bob.logout();
    const bob = await join('bob');
    const { messageList } = (await bob.getMessageList({ conversationID: 'C2Calice' })).data;
    expect(messageList.map(({ isRead }) => isRead)).toEqual([true, false]);
    expect(await conversationOf(bob, 'C2Calice')).toMatchObject({ unreadCount: 1 });
  });

  test('the system conversation is read here alone', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await groupOf(people.alice, ['bob']);
    await settled(people.bob);
    expect(await conversationOf(people.bob, '@TIM#SYSTEM')).toMatchObject({
      type: '@TIM#SYSTEM',
      unreadCount: 1,
    });
    await people.bob.setMessageRead({ conversationID: '@TIM#SYSTEM' });
    expect(await conversationOf(people.bob, '@TIM#SYSTEM')).toMatchObject({ unreadCount: 0 });
  });
});

describe.each(TRANSPORTS)('pinning (%s)', (transport) => {
  test('reaches my other instances', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport, maxInstancesPerUser: 2 });
    const phone = await join('alice');
    await say(people.alice, 'bob', 'hi');
    await settled(phone);
    const names = recordNames(phone);
    const conversationID = 'C2Cbob';
    const { data } = await people.alice.pinConversation({ conversationID, isPinned: true });
    expect(data).toEqual({ conversationID });
    await settled(phone);
    expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
    expect(await conversationOf(phone, conversationID)).toMatchObject({ isPinned: true });
  });

  test('to what it is already resolves and tells nothing', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'hi');
    await settled(people.alice);
    const names = recordNames(people.alice);
    await people.alice.pinConversation({ conversationID: 'C2Cbob', isPinned: false });
    expect(names).toEqual([]);
  });

  test('makes a conversation that was unknown', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await people.alice.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
    expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({
      isPinned: true,
      lastMessage: { lastTime: 0, type: '', payload: null },
    });
  });

  test('more than 50 are refused', async () => {
    const userIDs = Array.from({ length: 51 }, (_, index) => `friend${index}`);
    const seed = { users: userIDs.map((userID) => ({ userID })) };
    const { people } = await open(['alice'], { transport, seed });
    const pin = (userID: string) =>
      people.alice.pinConversation({ conversationID: `C2C${userID}`, isPinned: true });
    for (const userID of userIDs.slice(0, 50)) await pin(userID);
    await expect(pin('friend50')).rejects.toMatchObject({ code: 51012 });
  });
});

describe('one conversation', () => {
  test('of a person is made and listed, complete with the profile', async () => {
    const seed = { users: [{ userID: 'bob', nick: 'Bob' }] };
    const { people } = await open(['alice'], { seed });
    const { data } = await people.alice.getConversationProfile('C2Cbob');
    expect(data.conversation).toMatchObject({ type: 'C2C', userProfile: { nick: 'Bob' } });
    expect(await conversationOf(people.alice, 'C2Cbob')).toBe(data.conversation);
  });

  test('of nobody is refused with 2501', async () => {
    const { people } = await open(['alice']);
    await expect(people.alice.getConversationProfile('C2Cnobody')).rejects.toMatchObject({
      code: 2501,
    });
    expect(await idsOf(people.alice)).toEqual([]);
  });

  test('of a group that is not mine is returned, and not listed', async () => {
    const { people } = await open(['alice']);
    const { data } = await people.alice.getConversationProfile('GROUPelsewhere');
    expect(data.conversation).toMatchObject({
      type: 'GROUP',
      groupProfile: { groupID: 'elsewhere' },
    });
    expect(await idsOf(people.alice)).toEqual([]);
  });
});

describe('mentions', () => {
  test.each([
    [['bob'], [1]],
    [[TYPES.MSG_AT_ALL], [2]],
    [['bob', TYPES.MSG_AT_ALL], [3]],
  ])('of %j are listed in the group’s conversation until it is read', async (atUserList, kind) => {
    const { people } = await open(['alice', 'bob']);
    const groupID = await groupOf(people.alice, ['bob']);
    const message = people.alice.createTextAtMessage({
      to: groupID,
      conversationType: TYPES.CONV_GROUP,
      payload: { text: '@you', atUserList },
    });
    await people.alice.sendMessage(message);
    await settled(people.bob);
    const conversationID = `GROUP${groupID}`;
    const atUser = await conversationOf(people.bob, conversationID);
    expect(atUser?.groupAtInfoList).toEqual([
      expect.objectContaining({
        from: 'alice',
        groupID,
        messageSequence: message.sequence,
        atTypeArray: kind,
      }),
    ]);
    expect((await conversationOf(people.alice, conversationID))?.groupAtInfoList).toEqual([]);
    await people.bob.setMessageRead({ conversationID });
    expect((await conversationOf(people.bob, conversationID))?.groupAtInfoList).toEqual([]);
  });

  test('of others are not listed', async () => {
    const { people } = await open(['alice', 'bob', 'carol']);
    const groupID = await groupOf(people.alice, ['bob', 'carol']);
    const payload = { text: '@carol', atUserList: ['carol'] };
    await people.alice.sendMessage(
      people.alice.createTextAtMessage({ to: groupID, conversationType: 'GROUP', payload }),
    );
    await settled(people.bob);
    expect((await conversationOf(people.bob, `GROUP${groupID}`))?.groupAtInfoList).toEqual([]);
  });
});

describe('the line of text that the list shows', () => {
  test.each([
    [1720000001, '[Custom Messages]'],
    [1400000001, '[自定义消息]'],
  ])('is in the language of the application’s site: %i', async (sdkAppID, words) => {
    const { people } = await open(['alice', 'bob'], { sdkAppID });
    const options = { to: 'bob', conversationType: TYPES.CONV_C2C, payload: { data: '1' } };
    await people.alice.sendMessage(people.alice.createCustomMessage(options));
    expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({
      lastMessage: { messageForShow: words },
    });
  });
});

describe('list events', () => {
  test('are told at once, then at most about once a second, with what is true then', async () => {
    const clock = new SimulatedClock();
    const { people } = await open(['alice', 'bob'], { clock, listEventInterval: 1000 });
    await clock.advance(5000);
    const lists = record(people.bob, EVENT.CONVERSATION_LIST_UPDATED);
    const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
    for (let count = 0; count < 5; count += 1) await say(people.alice, 'bob', `m${count}`);
    await settled(people.bob);
    expect([lists.length, received.length]).toEqual([1, 5]);
    await clock.advance(1000);
    expect(lists).toHaveLength(2);
    expect(lists[1]?.[0]).toMatchObject({ unreadCount: 5, lastMessage: { messageForShow: 'm4' } });
  });

  test('say whether the first synchronisation has ended', async () => {
    const { engine } = await open(['bob']);
    const chat = engine.createClient();
    const said: boolean[] = [];
    chat.on(EVENT.CONVERSATION_LIST_UPDATED, ({ isSyncCompleted }) => said.push(isSyncCompleted));
    await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice') });
    await new Promise<void>((resolve) => chat.on(EVENT.SDK_READY, () => resolve()));
    await settled(chat);
    expect(said).toEqual([false, true]);
  });
});

describe('live objects', () => {
  test('the list is a new array each time; its elements are the same and change in place', async () => {
    const { people } = await open(['alice', 'bob']);
    const lists = record(people.alice, EVENT.CONVERSATION_LIST_UPDATED);
    await say(people.alice, 'bob', 'first');
    await settled(people.alice);
    const before = await people.alice.getConversationList();
    const [conversation] = before.data.conversationList;
    const lastMessage = conversation?.lastMessage;
    const message = text(people.alice, 'bob', 'second');
    await people.alice.sendMessage(message);
    const after = await people.alice.getConversationList();
    expect(after.data.conversationList).not.toBe(before.data.conversationList);
    expect(after.data.conversationList[0]).toBe(conversation);
    expect(lists.at(-1)?.[0]).toBe(conversation);
    expect(conversation?.lastMessage).toBe(lastMessage);
    expect(conversation?.lastMessage.payload).toBe(message.payload);
    expect(conversation?.lastMessage.messageForShow).toBe('second');
  });

  test('a group’s conversation holds the group itself', async () => {
    const { people } = await open(['alice']);
    const { data } = await people.alice.createGroup({ name: 'Team', type: TYPES.GRP_PUBLIC });
    const conversation = await conversationOf(people.alice, `GROUP${data.group.groupID}`);
    expect(conversation).toMatchObject({ type: 'GROUP', subType: 'Public' });
    expect(conversation?.type === 'GROUP' && conversation.groupProfile).toBe(data.group);
  });

  test('what an app writes into them stays on this side of the line', async () => {
    const { people } = await open(['alice', 'bob']);
    const message = await say(people.alice, 'bob', 'hi');
    await settled(people.bob);
    Object.assign(message.payload, { text: 'changed' });
    const { messageList } = (await people.bob.getMessageList({ conversationID: 'C2Calice' })).data;
    expect(messageList[0]?.payload).toEqual({ text: 'hi' });
  });
});
