import type { Message } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { record, settled } from '../../testing/events.js';
import { haveGroup, readManual, received, say } from '../../testing/manual-world.js';

const { CONV_C2C, CONV_GROUP } = TencentCloudChat.TYPES;

describe('the manual: messages without a file', () => {
  test('createTextMessage: to a person, with a receipt and data of one’s own', async () => {
    const { chat, people } = await readManual('user1');
    const message = chat.createTextMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      priority: TencentCloudChat.TYPES.MSG_PRIORITY_NORMAL,
      payload: { text: 'Hello world!' },
      needReadReceipt: true,
      cloudCustomData: 'your cloud custom data',
    });
    expect(message).toMatchObject({ status: 'unSend', flow: 'out', from: 'user0' });
    const arrived = await received(people.user1, async () => {
      const promise = chat.sendMessage(message);
      await promise.then((imResponse) => {
        expect(imResponse.data.message).toBe(message);
        expect(message.status).toBe('success');
      });
    });
    expect(arrived).toMatchObject({
      payload: { text: 'Hello world!' },
      needReadReceipt: true,
      cloudCustomData: 'your cloud custom data',
    });
  });

  test('createTextMessage: to a group, a community and a topic', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(chat, { groupID: 'test', members: ['user1'] });
    const { GRP_COMMUNITY } = TencentCloudChat.TYPES;
    const memberList = [{ userID: 'user1' }];
    const plain = await chat.createGroup({ type: GRP_COMMUNITY, name: 'WebSDK', memberList });
    const community = await chat.createGroup({
      type: GRP_COMMUNITY,
      name: 'WebSDK',
      isSupportTopic: true,
      memberList,
    });
    const { data } = await chat.createTopicInCommunity({
      groupID: community.data.group.groupID,
      topicName: 'test',
    });
    await settled(people.user1);
    for (const to of ['test', plain.data.group.groupID, data.topicID]) {
      const message = chat.createTextMessage({
        to,
        conversationType: CONV_GROUP,
        payload: { text: 'Hello world!' },
      });
      const arrived = await received(people.user1, () => chat.sendMessage(message));
      expect(arrived).toMatchObject({ to, payload: { text: 'Hello world!' } });
    }
  });

  test('createTextMessage: to some members of a group, who do not count it as unread', async () => {
    const { chat, people } = await readManual('user1', 'user2');
    await haveGroup(chat, { groupID: 'test', members: ['user1', 'user2'] });
    await settled(people.user1, people.user2);
    await people.user1.setMessageRead({ conversationID: 'GROUPtest' });
    const message = chat.createTextMessage({
      to: 'test',
      conversationType: CONV_GROUP,
      payload: { text: 'Hello world!' },
      receiverList: ['user1'],
    });
    const missed = record(people.user2, TencentCloudChat.EVENT.MESSAGE_RECEIVED);
    await received(people.user1, () => chat.sendMessage(message));
    await settled(people.user1, people.user2);
    expect(missed).toEqual([]);
    const { conversation } = (await people.user1.getConversationProfile('GROUPtest')).data;
    expect(conversation.unreadCount).toBe(0);
  });

  test('createTextMessage: with extensions, and with a moderation of one’s own', async () => {
    const { chat } = await readManual();
    await haveGroup(chat, { groupID: 'test' });
    const options = {
      to: 'test',
      conversationType: CONV_GROUP,
      payload: { text: 'Hello world!' },
    } as const;
    for (const more of [
      { isSupportExtension: true },
      { customModerationConfigurationID: 'Custom11' },
    ]) {
      const message = chat.createTextMessage({ ...options, ...more });
      const { data } = await chat.sendMessage(message);
      expect(data.message.status).toBe('success');
      expect(data.message.isSupportExtension).toBe('isSupportExtension' in more);
    }
  });

  test('createTextAtMessage: names people, and everybody', async () => {
    const { chat, people } = await readManual('denny', 'lucy', 'linda');
    await haveGroup(chat, { members: ['denny', 'lucy', 'linda'] });
    await settled(people.linda);
    const message = chat.createTextAtMessage({
      to: 'group1',
      conversationType: CONV_GROUP,
      payload: {
        text: '@denny @lucy @all dinner tonight, say 1 when you have read this',
        atUserList: ['denny', 'lucy', TencentCloudChat.TYPES.MSG_AT_ALL],
      },
    });
    const arrived = await received(people.linda, () => chat.sendMessage(message));
    expect(arrived.atUserList).toEqual(['denny', 'lucy', TencentCloudChat.TYPES.MSG_AT_ALL]);
    const { conversation } = (await people.linda.getConversationProfile('GROUPgroup1')).data;
    expect(conversation.groupAtInfoList).toMatchObject([{ from: 'user0', groupID: 'group1' }]);
  });

  test('createCustomMessage: a throw of the dice', async () => {
    const { chat, people } = await readManual('user1');
    const random = (min: number, max: number) => Math.floor(Math.random() * (max - min + 1) + min);
    const message = chat.createCustomMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      priority: TencentCloudChat.TYPES.MSG_PRIORITY_HIGH,
      payload: { data: 'dice', description: String(random(1, 6)), extension: '' },
    });
    const arrived = await received(people.user1, () => chat.sendMessage(message));
    expect(arrived).toMatchObject({
      type: TencentCloudChat.TYPES.MSG_CUSTOM,
      payload: { data: 'dice', description: expect.stringMatching(/^[1-6]$/), extension: '' },
    });
  });

  test('createFaceMessage: an index and a text', async () => {
    const { chat, people } = await readManual('user1');
    const message = chat.createFaceMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { index: 1, data: 'tt00' },
    });
    const arrived = await received(people.user1, () => chat.sendMessage(message));
    expect(arrived).toMatchObject({
      type: TencentCloudChat.TYPES.MSG_FACE,
      payload: { index: 1, data: 'tt00' },
    });
  });

  test('createLocationMessage: where something is', async () => {
    const { chat, people } = await readManual('user1');
    const message = chat.createLocationMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { description: 'Tencent Building', longitude: 113.941079, latitude: 22.546103 },
    });
    const arrived = await received(people.user1, () => chat.sendMessage(message));
    expect(arrived).toMatchObject({
      type: TencentCloudChat.TYPES.MSG_LOCATION,
      payload: { description: 'Tencent Building', longitude: 113.941079, latitude: 22.546103 },
    });
  });

  test('createMergerMessage: three messages of a group, to a person', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(chat);
    const [message1, message2, message3] = [
      await say(chat, 'group1', '666', CONV_GROUP),
      await say(chat, 'group1', 'a picture', CONV_GROUP),
      await say(chat, 'group1', 'a file', CONV_GROUP),
    ];
    const mergerMessage = chat.createMergerMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: {
        messageList: [message1, message2, message3],
        title: 'What was said in the group',
        abstractList: ['allen: 666', 'iris: [image]', 'linda: [file]'],
        compatibleText: 'Please upgrade to see this message',
      },
    });
    const arrived = await received(people.user1, () => chat.sendMessage(mergerMessage));
    expect(arrived).toMatchObject({
      type: TencentCloudChat.TYPES.MSG_MERGER,
      payload: {
        title: 'What was said in the group',
        abstractList: ['allen: 666', 'iris: [image]', 'linda: [file]'],
        messageList: [{ ID: message1.ID }, { ID: message2.ID }, { ID: message3.ID }],
      },
    });
  });

  test('createMergerMessage: refuses messages that were not sent (note 1)', async () => {
    const { chat } = await readManual();
    const unsent = chat.createTextMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { text: 'not sent' },
    });
    unsent.status = 'fail';
    const merge = async () =>
      chat.createMergerMessage({
        to: 'user1',
        conversationType: CONV_C2C,
        payload: { messageList: [unsent], title: '', abstractList: [], compatibleText: '' },
      });
    await expect(merge()).rejects.toThrow();
  });

  test('downloadMergerMessage: a large one is in the cloud first, and complete afterwards', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(chat);
    const messageList: Message[] = [];
    for (const letter of ['a', 'b', 'c']) {
      messageList.push(await say(chat, 'group1', letter.repeat(5_000), CONV_GROUP));
    }
    const mergerMessage = chat.createMergerMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { messageList, title: 'Much', abstractList: ['much'], compatibleText: 'Upgrade' },
    });
    const message = await received(people.user1, () => chat.sendMessage(mergerMessage));
    if (message.type !== TencentCloudChat.TYPES.MSG_MERGER) throw new Error('Not merged.');
    expect(message.payload.downloadKey).not.toBe('');
    const promise = people.user1.downloadMergerMessage(message);
    await promise.then((downloaded) => {
      expect(downloaded).toBe(message);
      expect(message.payload).toMatchObject({
        downloadKey: '',
        messageList: messageList.map(({ ID }) => ({ ID })),
      });
    });
  });

  test('createForwardMessage: what was received goes on to somebody else', async () => {
    const { chat, people } = await readManual('user1', 'user2');
    const message = await received(chat, () => say(people.user2, 'user0', 'Hello world!'));
    if (message.type !== TencentCloudChat.TYPES.MSG_TEXT) throw new Error('Not a text.');
    const forwardMessage = chat.createForwardMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      priority: TencentCloudChat.TYPES.MSG_PRIORITY_NORMAL,
      payload: message,
    });
    const arrived = await received(people.user1, () => chat.sendMessage(forwardMessage));
    expect(arrived).toMatchObject({ from: 'user0', payload: { text: 'Hello world!' } });
  });
});
