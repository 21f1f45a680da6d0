import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, record, settled } from '../../testing/events.js';
import { errorOf, haveGroup, readManual, received, say } from '../../testing/manual-world.js';

const { CONV_C2C, CONV_GROUP, MSG_TEXT, MSG_CUSTOM, MSG_IMAGE } = TencentCloudChat.TYPES;

describe('the manual: sending messages, and what becomes of them', () => {
  test('sendMessage: who is not there finds it in the history', async () => {
    const { chat, engine } = await readManual();
    const user1 = engine.createClient();
    await user1.login({ userID: 'user1', userSig: engine.signUserSig('user1') });
    await user1.logout();
    await say(chat, 'user1', 'while you were away');
    await user1.login({ userID: 'user1', userSig: engine.signUserSig('user1') });
    await next(user1, TencentCloudChat.EVENT.SDK_READY);
    const { data } = await user1.getMessageList({ conversationID: 'C2Cuser0' });
    expect(data.messageList).toMatchObject([{ payload: { text: 'while you were away' } }]);
  });

  test('sendMessage: onlineUserOnly is heard now, and is in no history', async () => {
    const { chat, people } = await readManual('user1');
    const message = chat.createTextMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { text: 'now or never' },
    });
    await received(people.user1, () => chat.sendMessage(message, { onlineUserOnly: true }));
    const { data } = await people.user1.getMessageListHopping({
      conversationID: 'C2Cuser0',
      direction: 0,
      count: 15,
    });
    expect(data.messageList).toEqual([]);
  });

  test.each([
    { disablePush: true },
    { title: '', description: '', androidInfo: { OPPOChannelID: '' } },
    { disablePush: false, disableVoipPush: false },
    { androidInfo: { sound: '' } },
    { androidInfo: { HuaWeiImage: '' } },
  ])('sendMessage: offlinePushInfo %o is taken; there is no phone', async (offlinePushInfo) => {
    const { chat, people } = await readManual('user1');
    const message = chat.createTextMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { text: 'Hello world!' },
    });
    const arrived = await received(people.user1, () =>
      chat.sendMessage(message, { offlinePushInfo }),
    );
    expect(arrived.ID).toBe(message.ID);
  });

  test('sendMessage: messageControlInfo keeps it out of unreadCount and lastMessage', async () => {
    const { chat, people } = await readManual('user1');
    const { user1 } = people;
    await received(user1, () => say(chat, 'user1', 'first'));
    await user1.setMessageRead({ conversationID: 'C2Cuser0' });
    const message = chat.createTextMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { text: 'not counted' },
    });
    await received(user1, () =>
      chat.sendMessage(message, {
        messageControlInfo: { excludedFromUnreadCount: true, excludedFromLastMessage: true },
      }),
    );
    const { conversation } = (await user1.getConversationProfile('C2Cuser0')).data;
    expect(conversation).toMatchObject({
      unreadCount: 0,
      lastMessage: { messageForShow: 'first' },
    });
  });

  test('sendMessage: a community’s and a topic’s messages can stay out of unreadCount', async () => {
    const { chat, people } = await readManual('user1');
    const { user1 } = people;
    const { GRP_COMMUNITY } = TencentCloudChat.TYPES;
    const memberList = [{ userID: 'user1' }];
    const options = { type: GRP_COMMUNITY, name: 'WebSDK', memberList };
    const plain = (await chat.createGroup(options)).data.group.groupID;
    const { group } = (await chat.createGroup({ ...options, isSupportTopic: true })).data;
    const topic = { groupID: group.groupID, topicName: 'test' };
    const { topicID } = (await chat.createTopicInCommunity(topic)).data;
    await settled(user1);
    const send = (to: string, sent: Parameters<ChatSDK['sendMessage']>[1]) => {
      const payload = { text: 'Hello world!' };
      const message = chat.createTextMessage({ to, conversationType: CONV_GROUP, payload });
      return received(user1, () => chat.sendMessage(message, sent));
    };
    const unreadOf = async (to: string) => {
      if (to === plain) {
        return (await user1.getConversationProfile(`GROUP${to}`)).data.conversation.unreadCount;
      }
      const { data } = await user1.getTopicList({ groupID: group.groupID, topicIDList: [to] });
      return data.successTopicList[0]?.unreadCount;
    };
    for (const to of [plain, topicID]) {
      await user1.setMessageRead({ conversationID: `GROUP${to}` });
      await send(to, { messageControlInfo: { excludedFromUnreadCount: true } });
      expect(await unreadOf(to)).toBe(0);
      await send(to, {});
      expect(await unreadOf(to)).toBe(1);
    }
  });

  test('sendMessage: excludedFromContentModeration is taken; there is no moderation', async () => {
    const { chat, people } = await readManual('user1');
    const message = chat.createTextMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { text: 'Hello world!' },
    });
    const messageControlInfo = { excludedFromContentModeration: true };
    const arrived = await received(people.user1, () =>
      chat.sendMessage(message, { messageControlInfo }),
    );
    expect(arrived.hasRiskContent).toBe(false);
  });

  test('sendMessage: the sender hears nothing of it (note 3)', async () => {
    const { chat, people } = await readManual('user1');
    const heard = record(chat, TencentCloudChat.EVENT.MESSAGE_RECEIVED);
    await received(people.user1, () => say(chat, 'user1', 'Hello world!'));
    await settled(chat);
    expect(heard).toEqual([]);
  });

  test('sendMessage: more than 12 KB are refused with 80002 (note 8)', async () => {
    const { chat } = await readManual('user1');
    const message = chat.createTextMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { text: 'a'.repeat(12 * 1024 + 1) },
    });
    expect(await errorOf(chat.sendMessage(message))).toMatchObject({ code: 80002 });
  });

  test('resendMessage: what has failed is sent again, with options as in sendMessage', async () => {
    const { chat, people } = await readManual('user1');
    const message = chat.createTextMessage({
      to: 'group1',
      conversationType: CONV_GROUP,
      payload: { text: 'Hello world!' },
    });
    await errorOf(chat.sendMessage(message));
    expect(message.status).toBe('fail');
    const { user1 } = people;
    await haveGroup(user1, { members: ['user0'] });
    await settled(chat);
    await say(user1, 'group1', 'the last', CONV_GROUP);
    await received(user1, () => {
      const promise = chat.resendMessage(message, {
        messageControlInfo: { excludedFromUnreadCount: true, excludedFromLastMessage: true },
      });
      return promise.then((imResponse) => {
        expect(imResponse.data.message.status).toBe('success');
      });
    });
    const { conversation } = (await user1.getConversationProfile('GROUPgroup1')).data;
    expect(conversation).toMatchObject({
      unreadCount: 0,
      lastMessage: { messageForShow: 'the last' },
    });
  });

  test('revokeMessage: both sides see that it was taken back', async () => {
    const { chat, people } = await readManual('user1');
    const { user1 } = people;
    const arrived = await received(user1, () => say(chat, 'user1', 'oh'));
    const message = chat.findMessage(arrived.ID);
    if (!message) throw new Error('It is not there.');
    const revoked = next(user1, TencentCloudChat.EVENT.MESSAGE_REVOKED);
    const promise = chat.revokeMessage(message);
    await promise.then((imResponse) => {
      expect(imResponse.data.message.isRevoked).toBe(true);
    });
    expect((await revoked).data).toMatchObject([{ ID: arrived.ID, isRevoked: true }]);
    const { messageList } = (await user1.getMessageList({ conversationID: 'C2Cuser0' })).data;
    expect(messageList).toMatchObject([{ ID: arrived.ID, isRevoked: true }]);
  });

  test('deleteMessage: is gone for me, and not for the other', async () => {
    const { chat, people } = await readManual('user1');
    const message1 = await say(chat, 'user1', 'one');
    const message2 = await say(chat, 'user1', 'two');
    const promise = chat.deleteMessage([message1, message2]);
    await promise.then((imResponse) => {
      expect(imResponse.data.messageList).toHaveLength(2);
    });
    expect([message1.isDeleted, message2.isDeleted]).toEqual([true, true]);
    const mine = await chat.getMessageListHopping({ conversationID: 'C2Cuser1', direction: 0 });
    const theirs = await people.user1.getMessageListHopping({
      conversationID: 'C2Cuser0',
      direction: 0,
    });
    expect([mine, theirs].map(({ data }) => data.messageList.length)).toEqual([0, 2]);
  });

  test('deleteMessage: not of a live room, which is 10035 (note 5)', async () => {
    const { chat } = await readManual();
    await haveGroup(chat, { type: TencentCloudChat.TYPES.GRP_AVCHATROOM });
    await chat.joinGroup({ groupID: 'group1' });
    const message = await say(chat, 'group1', 'Hello', CONV_GROUP);
    expect(await errorOf(chat.deleteMessage([message]))).toMatchObject({ code: 10035 });
  });

  test('modifyMessage: both sides hear MESSAGE_MODIFIED', async () => {
    const { chat, people } = await readManual('user1');
    const txtMessage = await say(chat, 'user1', 'Hello world!');
    await settled(people.user1);
    const modified = [chat, people.user1].map((one) =>
      next(one, TencentCloudChat.EVENT.MESSAGE_MODIFIED),
    );
    txtMessage.payload.text = 'Hello Tencent';
    const promise = chat.modifyMessage(txtMessage);
    await promise.then((imResponse) => {
      const { message } = imResponse.data;
      expect(message).toMatchObject({ payload: { text: 'Hello Tencent' }, isModified: true });
    });
    for (const event of await Promise.all(modified)) {
      expect(event.data).toMatchObject([{ ID: txtMessage.ID, payload: { text: 'Hello Tencent' } }]);
    }
  });

  test('modifyMessage: a message that is not there is 20026, one of a live room 2481', async () => {
    const { chat } = await readManual('user1');
    await haveGroup(chat, { type: TencentCloudChat.TYPES.GRP_AVCHATROOM });
    await chat.joinGroup({ groupID: 'group1' });
    const inRoom = await say(chat, 'group1', 'Hello', CONV_GROUP);
    const code = await chat.modifyMessage(inRoom).catch((imError) => imError.code);
    expect(code).toBe(2481);
    const gone = await say(chat, 'user1', 'Hello');
    gone.sequence += 1_000;
    gone.payload.text = 'changed';
    expect(await errorOf(chat.modifyMessage(gone))).toMatchObject({ code: 20026 });
  });

  test('searchCloudMessages: everywhere, by words, senders, types and time', async () => {
    const { chat, people } = await readManual('user1', 'user2');
    const { user1, user2 } = people;
    await received(chat, () => say(user1, 'user0', 'hello there'));
    await received(chat, () => say(user2, 'user0', 'hello, where are you'));
    await received(chat, () => say(user2, 'user0', 'where else'));
    const keywordList = ['hello', 'where'];
    const now = Number((Date.now() / 1000).toFixed(0)) + 1;
    const found = async (options: Parameters<typeof chat.searchCloudMessages>[0]) => {
      const promise = chat.searchCloudMessages(options);
      return promise.then((imResponse) => {
        const { totalCount, searchResultList } = imResponse.data;
        expect(totalCount).toBe(searchResultList.length);
        return searchResultList
          .map(({ conversationID, messageCount }) => `${conversationID} ${messageCount}`)
          .toSorted();
      });
    };
    expect(await found({ keywordList })).toEqual(['C2Cuser1 1', 'C2Cuser2 2']);
    expect(await found({ keywordList, keywordListMatchType: 'and' })).toEqual(['C2Cuser2 1']);
    expect(await found({ keywordList, senderUserIDList: ['user1'] })).toEqual(['C2Cuser1 1']);
    expect(await found({ keywordList, messageTypeList: [MSG_TEXT, MSG_CUSTOM] })).toHaveLength(2);
    expect(await found({ messageTypeList: [MSG_IMAGE] })).toEqual([]);
    expect(await found({ senderUserIDList: ['user2'], messageTypeList: [MSG_TEXT] })).toEqual([
      'C2Cuser2 2',
    ]);
    const aDay = { timePosition: now, timePeriod: 24 * 60 * 60 };
    expect(await found({ keywordList, ...aDay })).toHaveLength(2);
  });

  test('searchCloudMessages: of two hits in a conversation it shows none, of one that one', async () => {
    const { chat, people } = await readManual('user1', 'user2');
    await received(chat, () => say(people.user1, 'user0', 'hello'));
    await received(chat, () => say(people.user2, 'user0', 'hello'));
    await received(chat, () => say(people.user2, 'user0', 'hello again'));
    const { data } = await chat.searchCloudMessages({ keywordList: ['hello'] });
    for (const { messageCount, messageList } of data.searchResultList) {
      expect(messageList).toHaveLength(messageCount > 1 ? 0 : 1);
    }
  });

  test('searchCloudMessages: in one conversation, with all messages that were found', async () => {
    const { chat } = await readManual();
    await haveGroup(chat, { groupID: 'Public001' });
    await say(chat, 'Public001', 'hello', CONV_GROUP);
    await say(chat, 'Public001', 'hello again', CONV_GROUP);
    const conversationID = 'GROUPPublic001';
    const options = { keywordList: ['hello', 'where'], conversationID };
    for (const more of [
      {},
      { messageTypeList: [MSG_TEXT, MSG_CUSTOM] },
      { timePosition: Number((Date.now() / 1000).toFixed(0)) + 1, timePeriod: 24 * 60 * 60 },
    ]) {
      const promise = chat.searchCloudMessages({ ...options, ...more });
      await promise.then((imResponse) => {
        const { totalCount, searchResultList } = imResponse.data;
        expect(totalCount).toBe(2);
        expect(searchResultList).toMatchObject([{ conversationID, messageCount: 2 }]);
        expect(searchResultList[0]?.messageList).toHaveLength(2);
      });
    }
    const pictures = { conversationID, messageTypeList: [MSG_IMAGE] };
    expect((await chat.searchCloudMessages(pictures)).data.totalCount).toBe(0);
  });

  test('translateText: without the service it fails with 2117, as the sample expects', async () => {
    const { chat } = await readManual();
    for (const [sourceTextList, targetLanguage] of [
      [['مرحبًا'], 'en'],
      [['Hello Tencent', 'Build in-app chat with Tencent Cloud Chat'], 'zh'],
    ] as const) {
      const promise = chat.translateText({
        sourceTextList: [...sourceTextList],
        sourceLanguage: 'auto',
        targetLanguage,
      });
      expect(await errorOf(promise)).toMatchObject({ code: 2117 });
    }
  });

  test('convertVoiceToText: without the service it fails with 2118', async () => {
    const { chat } = await readManual('user1');
    const file = Object.assign(new File(['content'], 'hello.wav', { type: 'audio/wav' }), {
      duration: 1_000,
    });
    const audioMessage = chat.createAudioMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { file },
    });
    audioMessage.payload.remoteAudioUrl = 'https://voices.example/hello.wav';
    audioMessage.status = 'success';
    for (const options of [
      { message: audioMessage },
      { message: audioMessage, language: 'ja-JP' as const },
    ]) {
      expect(await errorOf(chat.convertVoiceToText(options))).toMatchObject({ code: 2118 });
    }
  });
});
