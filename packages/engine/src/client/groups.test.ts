import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createWorld, TRANSPORTS, type World, type WorldOptions } from '../testing/create-world.js';
import { record, recordNames, settled } from '../testing/events.js';
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

/** What kinds of messages came, and with which operation. */
function kindsOf(batches: readonly Message[][]) {
  return batches
    .flat()
    .map(({ type, payload }) =>
      'operationType' in payload ? `${type} ${payload.operationType}` : type,
    );
}

describe.each(TRANSPORTS)('creating a group (%s)', (transport) => {
  test('makes me its owner, and it is the same object everywhere', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const { data } = await people.alice.createGroup({
      name: 'Team',
      type: TYPES.GRP_PUBLIC,
      introduction: 'Us',
      memberList: [{ userID: 'bob' }],
    });
    expect(data.overLimitUserIDList).toEqual([]);
    expect(data.group).toMatchObject({
      name: 'Team',
      type: 'Public',
      introduction: 'Us',
      ownerID: 'alice',
      memberCount: 2,
      selfInfo: { userID: 'alice', role: 'Owner' },
    });
    const { groupList, isSyncCompleted } = (await people.alice.getGroupList()).data;
    expect([groupList[0], groupList.length, isSyncCompleted]).toEqual([data.group, 1, true]);
    expect(groupList[0]).toBe(data.group);
    const profile = await people.alice.getGroupProfile({ groupID: data.group.groupID });
    expect(profile.data.group).toBe(data.group);
    expect(Reflect.get(data.group, 'memberNum')).toBe(2);
  });

  test('is told by a first message, so that everybody has it in the list', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
    const groupID = await groupOf(people.alice, ['bob']);
    await settled(people.bob);
    expect(kindsOf(received)).toEqual(['TIMGroupSystemNoticeElem 7', 'TIMCustomElem']);
    const conversation = await conversationOf(people.bob, `GROUP${groupID}`);
    expect(conversation).toMatchObject({ unreadCount: 1, lastMessage: { lastSequence: 1 } });
    const payload = conversation?.lastMessage.payload;
    expect(payload && 'data' in payload && JSON.parse(payload.data)).toEqual({
      businessID: 'group_create',
      content: 'Create Group',
      cmd: 0,
      opUser: 'alice',
      version: 4,
    });
    expect((await people.bob.getGroupList()).data.groupList).toMatchObject([{ groupID }]);
  });

  test.each([
    ['without a type', 2600, { type: undefined }],
    ['with an unknown type', 2600, { type: 'Club' }],
    ['with a community’s ID', 2602, { groupID: '@TGS#_mine' }],
    ['as a community with an ordinary ID', 2602, { type: 'Community', groupID: 'mine' }],
    ['with an ID that is in use', 10021, { groupID: 'taken' }],
    ['with one’s own ID', 10025, { groupID: 'mine-already' }],
    ['with members who do not exist', 10019, { memberList: [{ userID: 'nobody' }] }],
  ])('%s is refused with %i', async (_how, code, changes) => {
    const { people } = await open(['alice', 'bob'], { transport });
    await people.bob.createGroup({ name: 'Taken', type: 'Public', groupID: 'taken' });
    await people.alice.createGroup({ name: 'Mine', type: 'Public', groupID: 'mine-already' });
    const options = { name: 'Team', type: 'Public', ...changes } as const;
    await expect(people.alice.createGroup(options as never)).rejects.toMatchObject({ code });
  });

  test('a live room gets no first message', async () => {
    const { people } = await open(['alice'], { transport });
    const { data } = await people.alice.createGroup({ name: 'Stage', type: TYPES.GRP_AVCHATROOM });
    expect(await conversationOf(people.alice, `GROUP${data.group.groupID}`)).toBeUndefined();
  });
});

describe.each(TRANSPORTS)('joining (%s)', (transport) => {
  test('a meeting is free: JoinedSuccess with the group, and it is listed', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const created = await people.alice.createGroup({ name: 'Open', type: TYPES.GRP_MEETING });
    const { groupID } = created.data.group;
    const lists = record(people.bob, EVENT.GROUP_LIST_UPDATED);
    const { data } = await people.bob.joinGroup({ groupID });
    expect(data).toMatchObject({ status: 'JoinedSuccess', group: { groupID, name: 'Open' } });
    expect(lists.at(-1)?.[0]).toBe(data.group);
    expect((await people.bob.getGroupList()).data.groupList).toEqual([data.group]);
    const again = await people.bob.joinGroup({ groupID });
    expect(again.data).toEqual({ status: 'AlreadyInGroup' });
  });

  test('a public group asks its owner, who gets a notice', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const { data } = await people.alice.createGroup({
      name: 'Team',
      type: TYPES.GRP_PUBLIC,
      joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
    });
    await settled(people.alice);
    const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
    const { groupID } = data.group;
    const answer = await people.bob.joinGroup({ groupID, applyMessage: 'please' });
    expect(answer.data).toEqual({ status: 'WaitAdminApproval' });
    await settled(people.alice);
    expect(received[0]?.[0]).toMatchObject({
      conversationID: '@TIM#SYSTEM',
      payload: { operationType: 1, operatorID: 'bob', handleMessage: 'please' },
    });
    expect((await people.bob.getGroupList()).data.groupList).toEqual([]);
  });

  test.each([
    ['that does not exist', 10010, 'no-such-group'],
    ['for work, which cannot be asked for', 10007, 'work'],
  ])('a group %s is refused with %i', async (_what, code, groupID) => {
    const { people } = await open(['alice', 'bob'], { transport });
    await people.alice.createGroup({ name: 'Work', type: TYPES.GRP_WORK, groupID: 'work' });
    await expect(people.bob.joinGroup({ groupID })).rejects.toMatchObject({ code });
  });

  test('is told the members by a tip: the message first, then the lists', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const { data } = await people.alice.createGroup({
      name: 'Team',
      type: TYPES.GRP_PUBLIC,
      joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
    });
    await settled(people.alice);
    const names = recordNames(people.alice);
    const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
    await people.bob.joinGroup({ groupID: data.group.groupID });
    await settled(people.alice, people.bob);
    expect(names).toEqual([
      'MESSAGE_RECEIVED',
      'GROUP_LIST_UPDATED',
      'CONVERSATION_LIST_UPDATED',
      'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
    ]);
    expect(received[0]?.[0]).toMatchObject({
      type: TYPES.MSG_GRP_TIP,
      payload: { operationType: TYPES.GRP_TIP_MBR_JOIN, userIDList: ['bob'], memberCount: 2 },
    });
    expect(data.group.memberCount).toBe(2);
    expect(await conversationOf(people.bob, `GROUP${data.group.groupID}`)).toMatchObject({
      lastMessage: { messageForShow: '[Group Notification]' },
    });
  });
});

describe.each(TRANSPORTS)('leaving (%s)', (transport) => {
  test('takes the group from the list; the conversation stays, read, its history readable', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const groupID = await groupOf(people.alice, ['bob']);
    await say(people.alice, groupID, 'hello', 'GROUP');
    await settled(people.bob);
    const conversationID = `GROUP${groupID}`;
    await people.bob.getMessageList({ conversationID });
    const lists = record(people.bob, EVENT.GROUP_LIST_UPDATED);
    expect((await people.bob.quitGroup(groupID)).data).toEqual({ groupID });
    expect(lists).toEqual([[]]);
    expect(await conversationOf(people.bob, conversationID)).toMatchObject({ unreadCount: 0 });
    const { messageList } = (await people.bob.getMessageList({ conversationID })).data;
    expect(messageList.length).toBeGreaterThan(0);
    await expect(say(people.bob, groupID, 'still here?', 'GROUP')).rejects.toMatchObject({
      code: 10007,
    });
    await expect(people.bob.quitGroup(groupID)).rejects.toMatchObject({ code: 2623 });
  });

  test('and coming back to a meeting shows what was said meanwhile', async () => {
    const { people } = await open(['alice', 'bob']);
    const options = { name: 'Stand-up', type: TYPES.GRP_MEETING };
    const { groupID } = (await people.alice.createGroup(options)).data.group;
    const conversationID = `GROUP${groupID}`;
    const { bob } = people;
    await bob.joinGroup({ groupID });
    for (let count = 0; count < 20; count += 1) await say(people.alice, groupID, 'seen', 'GROUP');
    await bob.getMessageList({ conversationID });
    await bob.quitGroup(groupID);
    await say(people.alice, groupID, 'missed', 'GROUP');
    await bob.joinGroup({ groupID });
    await settled(bob);
    expect(await conversationOf(bob, conversationID)).toMatchObject({
      lastMessage: { messageForShow: 'missed' },
    });
    await say(people.alice, groupID, 'live', 'GROUP');
    await settled(bob);
    const { messageList } = (await bob.getMessageList({ conversationID })).data;
    expect(textsOf(messageList.slice(-3))).toEqual(['seen', 'missed', 'live']);
  });

  test('is refused to the owner of a public group, and told the others by a tip', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const groupID = await groupOf(people.alice, ['bob']);
    await expect(people.alice.quitGroup(groupID)).rejects.toMatchObject({ code: 10009 });
    await settled(people.alice, people.bob);
    const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
    await people.bob.quitGroup(groupID);
    await settled(people.alice);
    expect(kindsOf(received)).toEqual([`TIMGroupTipElem ${TYPES.GRP_TIP_MBR_QUIT}`]);
  });

  test('dismissing ends it for all; the conversations stay', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const groupID = await groupOf(people.alice, ['bob']);
    await expect(people.bob.dismissGroup(groupID)).rejects.toMatchObject({ code: 10007 });
    await settled(people.alice, people.bob);
    const names = recordNames(people.bob);
    const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
    expect((await people.alice.dismissGroup(groupID)).data).toEqual({ groupID });
    await settled(people.alice, people.bob);
    expect(kindsOf(received)).toEqual(['TIMGroupSystemNoticeElem 5']);
    // A notice: the lists first, then the message.
    expect(names.at(-1)).toBe('MESSAGE_RECEIVED');
    expect(names).toContain('GROUP_LIST_UPDATED');
    for (const chat of [people.alice, people.bob]) {
      expect((await chat.getGroupList()).data.groupList).toEqual([]);
      expect(await conversationOf(chat, `GROUP${groupID}`)).toMatchObject({ unreadCount: 0 });
    }
    await expect(people.alice.getGroupProfile({ groupID })).rejects.toMatchObject({ code: 10010 });
  });
});

describe('live rooms', () => {
  async function openRooms() {
    const { people } = await open(['alice', 'bob']);
    const ids = ['stage-1', 'stage-2'];
    for (const groupID of ids) {
      await people.alice.createGroup({ name: groupID, type: TYPES.GRP_AVCHATROOM, groupID });
    }
    return people;
  }

  test('are not listed, have no history and no unread messages', async () => {
    const { alice, bob } = await openRooms();
    await alice.joinGroup({ groupID: 'stage-1' });
    const { data } = await bob.joinGroup({ groupID: 'stage-1' });
    expect(data.status).toBe('JoinedSuccess');
    expect((await bob.getGroupList()).data.groupList).toEqual([]);
    const received = record(bob, EVENT.MESSAGE_RECEIVED);
    const message = await say(alice, 'stage-1', 'welcome', 'GROUP');
    await settled(bob);
    expect(received.flat().map(({ ID }) => ID)).toContain(message.ID);
    expect(bob.findMessage(message.ID)).toBeNull();
    expect((await bob.getMessageList({ conversationID: 'GROUPstage-1' })).data).toEqual({
      messageList: [],
      nextReqMessageID: '',
      isCompleted: true,
    });
    expect(bob.getTotalUnreadMessageCount()).toBe(0);
  });

  test('take messages only from who is in, their creator too', async () => {
    const { people } = await open(['alice', 'bob']);
    const options = { name: 'Live', type: TYPES.GRP_AVCHATROOM };
    const { groupID } = (await people.alice.createGroup(options)).data.group;
    for (const chat of [people.alice, people.bob]) {
      await expect(say(chat, groupID, 'hi', 'GROUP')).rejects.toMatchObject({ code: 2101 });
    }
    await people.alice.joinGroup({ groupID });
    await expect(say(people.alice, groupID, 'hi', 'GROUP')).resolves.toMatchObject({
      status: 'success',
    });
  });

  test('one at a time: joining the second leaves the first', async () => {
    const { alice, bob } = await openRooms();
    await alice.joinGroup({ groupID: 'stage-1' });
    await bob.joinGroup({ groupID: 'stage-1' });
    await say(alice, 'stage-1', 'welcome', 'GROUP');
    await settled(bob);
    expect(await conversationOf(bob, 'GROUPstage-1')).toBeDefined();
    await bob.joinGroup({ groupID: 'stage-2' });
    expect(await conversationOf(bob, 'GROUPstage-1')).toBeUndefined();
    await expect(say(bob, 'stage-1', 'hello?', 'GROUP')).rejects.toMatchObject({ code: 2101 });
  });
});

describe('asking for groups and members', () => {
  test('more than 8 profiles a second are refused with 2996', async () => {
    const clock = new SimulatedClock();
    const { people } = await open(['alice'], { clock });
    const groupID = await groupOf(people.alice);
    for (let count = 0; count < 8; count += 1) await people.alice.getGroupProfile({ groupID });
    await expect(people.alice.getGroupProfile({ groupID })).rejects.toMatchObject({ code: 2996 });
    await clock.advance(1000);
    await expect(people.alice.getGroupProfile({ groupID })).resolves.toMatchObject({ code: 0 });
  });

  test('members come in pages and keep their instances', async () => {
    const userIDs = Array.from({ length: 30 }, (_, index) => `member${index}`);
    const seed = { users: userIDs.map((userID) => ({ userID })) };
    const { people } = await open(['alice'], { seed });
    const groupID = await groupOf(people.alice, userIDs.slice(0, 19));
    const first = (await people.alice.getGroupMemberList({ groupID })).data;
    expect(first.memberList).toHaveLength(15);
    expect(first.memberList[0]).toMatchObject({ userID: 'alice', role: 'Owner' });
    const { offset } = first;
    const rest = (await people.alice.getGroupMemberList({ groupID, offset })).data;
    expect([rest.memberList.length, rest.offset]).toEqual([5, 0]);
    const again = (await people.alice.getGroupMemberList({ groupID, count: 1 })).data;
    expect(again.memberList[0]).toBe(first.memberList[0]);
    const owners = (await people.alice.getGroupMemberList({ groupID, role: 'Owner' })).data;
    expect(owners.memberList).toEqual([first.memberList[0]]);
  });

  test('of a group that I am not in there are none', async () => {
    const { people } = await open(['alice']);
    const { data } = await people.alice.getGroupMemberList({ groupID: 'elsewhere' });
    expect(data).toEqual({ memberList: [], offset: 0 });
  });
});

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
