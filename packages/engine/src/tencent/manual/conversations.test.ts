import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, record, settled } from '../../testing/events.js';
import { haveGroup, readManual, received, say } from '../../testing/manual-world.js';

const { TYPES } = TencentCloudChat;
const { CONV_GROUP, CONV_C2C, CONV_MARK_TYPE_STAR, CONV_MARK_TYPE_FOLD } = TYPES;

/** Conversations with `Example` and in the group `Example`, each with an unread message. */
async function withConversations() {
  const reader = await readManual('Example', 'user1', 'user2');
  const { chat, people } = reader;
  await haveGroup(people.Example, { groupID: 'Example', members: ['user0'] });
  await settled(chat);
  await chat.setMessageRead({ conversationID: 'GROUPExample' });
  await received(chat, () => say(people.Example, 'user0', 'Hello'));
  await received(chat, () => say(people.Example, 'Example', 'Hello all', CONV_GROUP));
  return reader;
}

async function idsOf(chat: ChatSDK, options?: Parameters<ChatSDK['getConversationList']>[0]) {
  const { data } = await chat.getConversationList(options);
  return data.conversationList
    .filter(({ type }) => type !== TYPES.CONV_SYSTEM)
    .map(({ conversationID }) => conversationID)
    .toSorted();
}

const listTold = (chat: ChatSDK) => next(chat, TencentCloudChat.EVENT.CONVERSATION_LIST_UPDATED);

describe('the manual: conversations', () => {
  test('getConversationList: all, those that are named, and those of a kind', async () => {
    const { chat } = await withConversations();
    const both = ['C2CExample', 'GROUPExample'];
    await chat.getConversationList().then((imResponse) => {
      expect(imResponse.data.isSyncCompleted).toBe(true);
    });
    expect(await idsOf(chat)).toEqual(both);
    expect(await idsOf(chat, both)).toEqual(both);
    expect(await idsOf(chat, { type: CONV_GROUP })).toEqual(['GROUPExample']);
    await chat.markConversation({
      conversationIDList: ['C2CExample'],
      markType: CONV_MARK_TYPE_STAR,
      enableMark: true,
    });
    expect(await idsOf(chat, { markType: CONV_MARK_TYPE_STAR })).toEqual(['C2CExample']);
    expect(await idsOf(chat, { markType: 0 })).toEqual(['GROUPExample']);
    await chat.createConversationGroup({
      conversationIDList: ['GROUPExample'],
      groupName: 'Suppliers',
    });
    expect(await idsOf(chat, { groupName: 'Suppliers' })).toEqual(['GROUPExample']);
    expect(await idsOf(chat, { groupName: '' })).toEqual(['C2CExample']);
    await chat.setMessageRead({ conversationID: 'C2CExample' });
    expect(await idsOf(chat, { hasUnreadCount: true })).toEqual(['GROUPExample']);
    expect(await idsOf(chat, { hasGroupAtInfo: true })).toEqual([]);
  });

  test('getConversationProfile: one conversation', async () => {
    const { chat } = await withConversations();
    const promise = chat.getConversationProfile('C2CExample');
    await promise.then((imResponse) => {
      expect(imResponse.data.conversation).toMatchObject({
        conversationID: 'C2CExample',
        type: CONV_C2C,
        userProfile: { userID: 'Example' },
        lastMessage: { messageForShow: 'Hello' },
      });
    });
  });

  test('deleteConversation: one by its ID, and its history with it', async () => {
    const { chat } = await withConversations();
    const told = listTold(chat);
    const promise = chat.deleteConversation('C2CExample');
    await promise.then((imResponse) => {
      const { conversationID } = imResponse.data;
      expect(conversationID).toBe('C2CExample');
    });
    await told;
    expect(await idsOf(chat)).toEqual(['GROUPExample']);
    const { data } = await chat.getMessageListHopping({
      conversationID: 'C2CExample',
      direction: 0,
    });
    expect(data.messageList).toEqual([]);
  });

  test('deleteConversation: several, with or without their history', async () => {
    const { chat } = await withConversations();
    const keeping = chat.deleteConversation({
      conversationIDList: ['C2CExample'],
      clearHistoryMessage: false,
    });
    await keeping.then((imResponse) => {
      const { conversationIDList } = imResponse.data;
      expect(conversationIDList).toEqual(['C2CExample']);
    });
    const { data } = await chat.getMessageListHopping({
      conversationID: 'C2CExample',
      direction: 0,
    });
    expect(data.messageList).toHaveLength(1);
    const both = chat.deleteConversation({ conversationIDList: ['C2CExample', 'GROUPExample'] });
    await both.catch(() => undefined);
    expect(await idsOf(chat)).toEqual([]);
  });

  test('setConversationDraft: is in the conversation, until it is set to nothing', async () => {
    const { chat } = await withConversations();
    const draftOf = async () =>
      (await chat.getConversationProfile('GROUPExample')).data.conversation.draftText;
    for (const draftText of ['123', '']) {
      const promise = chat.setConversationDraft({ conversationID: 'GROUPExample', draftText });
      await promise;
      expect(await draftOf()).toBe(draftText);
    }
  });

  test('clearHistoryMessage: of a person and of a group; the conversation stays (note 1)', async () => {
    const { chat } = await withConversations();
    for (const conversationID of ['C2CExample', 'GROUPExample']) {
      const promise = chat.clearHistoryMessage(conversationID);
      await promise;
      const { conversation } = (await chat.getConversationProfile(conversationID)).data;
      expect(conversation).toMatchObject({ unreadCount: 0, lastMessage: { messageForShow: '' } });
      const { data } = await chat.getMessageListHopping({ conversationID, direction: 0 });
      expect(data.messageList).toEqual([]);
    }
    expect(await idsOf(chat)).toHaveLength(2);
  });

  test('pinConversation: to the top and back, and the list is told', async () => {
    const { chat } = await withConversations();
    for (const isPinned of [true, false]) {
      const told = listTold(chat);
      const promise = chat.pinConversation({ conversationID: 'C2CExample', isPinned });
      await promise.then((imResponse) => {
        const { conversationID } = imResponse.data;
        expect(conversationID).toBe('C2CExample');
      });
      const { data } = await told;
      // Who is not pinned any more is where the time of the last message says.
      if (isPinned) expect(data[0]?.conversationID).toBe('C2CExample');
      expect(data.find(({ conversationID }) => conversationID === 'C2CExample')).toMatchObject({
        isPinned,
      });
    }
  });

  test('pinConversation: one that is not in the list comes into it, empty (note 1)', async () => {
    const { chat } = await readManual('user1');
    await chat.pinConversation({ conversationID: 'C2Cuser1', isPinned: true });
    expect(await idsOf(chat)).toEqual(['C2Cuser1']);
  });

  test.each([
    [[], [0, 0]],
    [[{ scope: TYPES.READ_ALL_MSG }], [0, 0]],
    [[{ scope: TYPES.READ_ALL_C2C_MSG }], [0, 1]],
    [[{ scope: TYPES.READ_ALL_GROUP_MSG }], [1, 0]],
  ] as const)(
    'setAllMessageRead: %j leaves %j unread of a person and of a group',
    async (args, left) => {
      const { chat } = await withConversations();
      const promise = chat.setAllMessageRead(...args);
      await promise;
      const { conversationList } = (await chat.getConversationList()).data;
      const unread = ['C2CExample', 'GROUPExample'].map(
        (id) => conversationList.find(({ conversationID }) => conversationID === id)?.unreadCount,
      );
      expect(unread).toEqual(left);
    },
  );

  test('setMessageRemindType: a group’s messages are not received, and received again', async () => {
    const { chat, people } = await withConversations();
    const { MSG_REMIND_DISCARD, MSG_REMIND_ACPT_AND_NOTE } = TYPES;
    const typeOf = async () =>
      (await chat.getConversationProfile('GROUPExample')).data.conversation.messageRemindType;
    const told = listTold(chat);
    const promise = chat.setMessageRemindType({
      groupID: 'Example',
      messageRemindType: MSG_REMIND_DISCARD,
    });
    await promise;
    await told;
    expect(await typeOf()).toBe(MSG_REMIND_DISCARD);
    const heard = record(chat, TencentCloudChat.EVENT.MESSAGE_RECEIVED);
    await say(people.Example, 'Example', 'not heard', CONV_GROUP);
    await settled(chat);
    expect(heard).toEqual([]);
    const { data } = await chat.getMessageListHopping({
      conversationID: 'GROUPExample',
      direction: 0,
    });
    expect(data.messageList.at(-1)).toMatchObject({ payload: { text: 'not heard' } });
    await chat.setMessageRemindType({
      groupID: 'Example',
      messageRemindType: MSG_REMIND_ACPT_AND_NOTE,
    });
    expect(await typeOf()).toBe(MSG_REMIND_ACPT_AND_NOTE);
    await received(chat, () => say(people.Example, 'Example', 'heard', CONV_GROUP));
  });

  test('setMessageRemindType: persons are muted, and the answer says who', async () => {
    const { chat } = await withConversations();
    const promise = chat.setMessageRemindType({
      userIDList: ['user1', 'user2'],
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
    });
    await promise.then((imResponse) => {
      const { successUserIDList, failureUserIDList } = imResponse.data;
      expect(successUserIDList).toMatchObject([{ userID: 'user1' }, { userID: 'user2' }]);
      expect(failureUserIDList).toEqual([]);
    });
  });

  test('setMessageRemindType: of a group and of a topic, also for mentions alone', async () => {
    const { chat } = await withConversations();
    const { MSG_REMIND_ACPT_NOT_NOTE, NOT_RECEIVE_MSG_EXCEPT_AT } = TYPES;
    await chat.setMessageRemindType({
      groupID: 'Example',
      messageRemindType: MSG_REMIND_ACPT_NOT_NOTE,
    });
    const { group } = (
      await chat.createGroup({ type: TYPES.GRP_COMMUNITY, name: 'WebSDK', isSupportTopic: true })
    ).data;
    const { topicID } = (
      await chat.createTopicInCommunity({ groupID: group.groupID, topicName: 'test' })
    ).data;
    for (const messageRemindType of [MSG_REMIND_ACPT_NOT_NOTE, NOT_RECEIVE_MSG_EXCEPT_AT]) {
      await chat.setMessageRemindType({ groupID: topicID, messageRemindType });
      const { data } = await chat.getTopicList({ groupID: group.groupID, topicIDList: [topicID] });
      expect(data.successTopicList).toMatchObject([{ selfInfo: { messageRemindType } }]);
    }
  });

  test.each([
    { duration: 12 * 60 * 60, isRepeated: true },
    { duration: 24 * 60 * 60, isRepeated: true },
    { duration: 10 * 60 * 60, isRepeated: false },
  ])('setAllReceiveMessageOpt: from ten in the evening, %o', async ({ duration, isRepeated }) => {
    const { chat } = await readManual();
    const messageRemindType = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
    const promise = chat.setAllReceiveMessageOpt({
      messageRemindType,
      startHour: 22,
      startMinute: 0,
      startSecond: 0,
      duration,
      isRepeated,
    });
    await promise;
    const { data } = await chat.getAllReceiveMessageOpt();
    expect(data).toMatchObject({ messageRemindType });
  });

  test('setAllReceiveMessageOpt: is taken back', async () => {
    const { chat } = await readManual();
    await chat.setAllReceiveMessageOpt({
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
      startHour: 22,
      duration: 3_600,
      isRepeated: true,
    });
    const promise = chat.setAllReceiveMessageOpt({
      messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
    });
    await promise;
    expect((await chat.getAllReceiveMessageOpt()).data.messageRemindType).toBe(
      TYPES.MSG_REMIND_ACPT_AND_NOTE,
    );
  });

  test('getAllReceiveMessageOpt: the type, when it begins and ends, whether daily', async () => {
    const { chat } = await readManual();
    await chat.setAllReceiveMessageOpt({
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
      startHour: 22,
      duration: 12 * 60 * 60,
      isRepeated: true,
    });
    const promise = chat.getAllReceiveMessageOpt();
    await promise.then((imResponse) => {
      const { messageRemindType, startTime, endTime, isRepeated } = imResponse.data;
      expect(messageRemindType).toBe(TYPES.MSG_REMIND_ACPT_NOT_NOTE);
      expect(endTime - startTime).toBe(12 * 60 * 60);
      expect(new Date(startTime * 1000).getHours()).toBe(22);
      expect(isRepeated).toBe(true);
    });
  });

  test('getTotalUnreadMessageCount: without what is muted (note 1)', async () => {
    const { chat } = await withConversations();
    const totalUnreadCount = chat.getTotalUnreadMessageCount();
    expect(totalUnreadCount).toBe(2);
    await chat.setMessageRemindType({
      groupID: 'Example',
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
    });
    expect(chat.getTotalUnreadMessageCount()).toBe(1);
  });

  test('setConversationCustomData: of a person and a group, and taken away', async () => {
    const { chat } = await withConversations();
    const conversationIDList = ['GROUPExample', 'C2CExample'];
    for (const customData of ['your custom data', '']) {
      const told = listTold(chat);
      const promise = chat.setConversationCustomData({ conversationIDList, customData });
      await promise.then(async (imResponse) => {
        const { successConversationIDList, failureConversationIDList } = imResponse.data;
        expect(successConversationIDList.toSorted()).toEqual(conversationIDList.toSorted());
        expect(failureConversationIDList).toEqual([]);
        const { data } = await chat.getConversationList(successConversationIDList);
        for (const conversation of data.conversationList) {
          expect(conversation.customData).toBe(customData);
        }
      });
      await told;
    }
  });

  test('markConversation: starred and folded, and found by it', async () => {
    const { chat } = await withConversations();
    const told = listTold(chat);
    const promise = chat.markConversation({
      conversationIDList: ['GROUPExample', 'C2CExample'],
      markType: CONV_MARK_TYPE_STAR,
      enableMark: true,
    });
    await promise.then((imResponse) => {
      const { successConversationIDList, failureConversationIDList } = imResponse.data;
      expect(successConversationIDList).toHaveLength(2);
      expect(failureConversationIDList).toEqual([]);
    });
    await told;
    expect(await idsOf(chat, { markType: CONV_MARK_TYPE_STAR })).toHaveLength(2);
    await chat.markConversation({
      conversationIDList: ['GROUPExample', 'C2CExample'],
      markType: CONV_MARK_TYPE_FOLD,
      enableMark: true,
    });
    expect(await idsOf(chat, { markType: CONV_MARK_TYPE_FOLD, type: CONV_C2C })).toEqual([
      'C2CExample',
    ]);
  });
});
