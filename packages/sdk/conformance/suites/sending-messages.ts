import { type ChatSDK, type Conversation, EVENT, TYPES } from '@parlor/sdk';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, text, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** All that can be said about how a message is to be treated on its way. */
const EVERY_OPTION = {
  onlineUserOnly: false,
  messageControlInfo: {
    excludedFromUnreadCount: false,
    excludedFromLastMessage: false,
    excludedFromContentModeration: true,
  },
  offlinePushInfo: {
    disablePush: false,
    disableVoipPush: true,
    title: 'Tea',
    description: 'Tea is ready',
    extension: '{}',
    ignoreIOSBadge: true,
    androidOPPOChannelID: 'tea',
    androidInfo: { sound: 'bell.mp3', HonorImportance: 'NORMAL', MeizuNotifyType: 1 },
    apnsInfo: { sound: 'bell.caf', interruptionLevel: 'active' },
  },
  webhookInfo: { disableCloudMessagePreHook: true, disableCloudMessagePostHook: true },
} as const;

/** What a client's list events say of a conversation at the moment they say it. */
function watch(chat: ChatSDK, conversationID: string) {
  const seen: { place: number; unreadCount: number; line: string }[] = [];
  chat.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
    const place = data.findIndex((one: Conversation) => one.conversationID === conversationID);
    const conversation = data[place];
    if (!conversation) return;
    const { unreadCount, lastMessage } = conversation;
    seen.push({ place, unreadCount, line: lastMessage.messageForShow });
  });
  return seen;
}

/** What sending a message does on the side of who sends it. */
export const SENDING_MESSAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'sending a message',
  scenarios: [
    scenario(
      'sending resolves with the very message, sent, and with the time at which the service took it',
      { rules: ['MSG-2.18'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = text(people.alice, 'bob', 'hi');
        const { ID } = message;
        await world.clock.advance(30_000);
        const sending = people.alice.sendMessage(message);
        const meanwhile = { status: message.status, found: people.alice.findMessage(ID) };
        const { code, data } = await sending;
        expect(meanwhile).toEqual({ status: 'unSend', found: null });
        expect(code).toBe(0);
        expect(data.message).toBe(message);
        expect(message).toMatchObject({ ID, status: 'success' });
        expect(message.time).toBe(Math.floor(world.clock.now() / 1_000));
      },
    ),
    scenario(
      'a group numbers its messages; one to one the sender’s own number stays',
      { rules: ['MSG-2.19'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.alice, people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const first = text(people.alice, groupID, 'first', 'GROUP');
        expect(first.sequence).toBe(0);
        await people.alice.sendMessage(first);
        const second = await say(people.alice, groupID, 'second', 'GROUP');
        await world.settled(people.bob);
        expect(second.sequence).toBe(first.sequence + 1);
        expect(received.flat().map(({ sequence }) => sequence)).toEqual([
          first.sequence,
          second.sequence,
        ]);
        const toBob = text(people.alice, 'bob', 'hi');
        const { sequence, clientSequence } = toBob;
        expect(sequence).toBe(clientSequence);
        await people.alice.sendMessage(toBob);
        expect(toBob).toMatchObject({ sequence, clientSequence });
      },
    ),
    scenario(
      'the list is told before the promise resolves, and who sends gets no MESSAGE_RECEIVED',
      { rules: ['MSG-2.20', 'MSG-2.21'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'first');
        await world.settled(people.alice);
        const order = recordNames(people.alice);
        await say(people.alice, 'bob', 'second').then(() => order.push('resolved'));
        await world.settled(people.alice);
        expect(order).toEqual(['CONVERSATION_LIST_UPDATED', 'resolved']);
      },
    ),
    scenario(
      'in a group the list of groups is told first',
      { rules: ['MSG-2.20', 'MSG-2.21'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.alice);
        const order = recordNames(people.alice);
        await say(people.alice, groupID, 'hello', 'GROUP').then(() => order.push('resolved'));
        await world.settled(people.alice);
        expect(order).toEqual(['GROUP_LIST_UPDATED', 'CONVERSATION_LIST_UPDATED', 'resolved']);
      },
    ),
    scenario(
      'the first message makes the conversation; who the other one is comes afterwards',
      { rules: ['MSG-2.23'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.bob.updateMyProfile({ nick: 'Bobby' });
        const seen = watch(people.alice, 'C2Cbob');
        await say(people.alice, 'bob', 'hello');
        expect(seen).toEqual([{ place: 0, unreadCount: 0, line: 'hello' }]);
        await world.settled(people.alice);
        expect(seen.length).toBeGreaterThan(1);
        expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({
          lastMessage: { messageForShow: 'hello', fromAccount: 'alice' },
          userProfile: { userID: 'bob', nick: 'Bobby' },
          messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
        });
      },
    ),
    scenario(
      'the conversation shows the message, moves up, and stays as unread as it was',
      { rules: ['MSG-2.24'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        await say(people.bob, 'alice', 'one');
        await say(people.bob, 'alice', 'two');
        await world.clock.advance(2_000);
        await say(people.carol, 'alice', 'three');
        await world.settled(people.alice);
        await world.clock.advance(2_000);
        const seen = watch(people.alice, 'C2Cbob');
        expect((await people.alice.getConversationList()).data.conversationList).toMatchObject([
          { conversationID: 'C2Ccarol' },
          { conversationID: 'C2Cbob' },
        ]);
        const { payload } = await say(people.alice, 'bob', 'four');
        expect(seen).toEqual([{ place: 0, unreadCount: 2, line: 'four' }]);
        const conversation = await conversationOf(people.alice, 'C2Cbob');
        expect(conversation?.lastMessage.payload).toBe(payload);
      },
    ),
    scenario(
      'what was sent stands at the end of the list, and can be found',
      { rules: ['MSG-2.26'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'one');
        await say(people.bob, 'alice', 'two');
        await world.settled(people.alice);
        const message = await say(people.alice, 'bob', 'three');
        const { data } = await people.alice.getMessageList({ conversationID: 'C2Cbob' });
        expect(textsOf(data.messageList)).toEqual(['one', 'two', 'three']);
        expect(data.messageList[2]).toBe(message);
        expect(people.alice.findMessage(message.ID)).toBe(message);
      },
    ),
    scenario(
      'after a change of name the next message brings it to the earlier ones',
      { rules: ['MSG-2.27'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const earlier = await say(people.alice, 'bob', 'one');
        expect(earlier).toMatchObject({ nick: '', avatar: '' });
        const changes = { nick: 'Alice', avatar: 'https://example.com/alice.png' };
        await people.alice.updateMyProfile(changes);
        const later = await say(people.alice, 'bob', 'two');
        expect(later).toMatchObject(changes);
        expect(earlier).toMatchObject(changes);
      },
    ),
    scenario(
      'to oneself it is an own message',
      { rules: ['MSG-2.28'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const message = await say(people.alice, 'alice', 'note');
        await world.settled(people.alice);
        expect(message).toMatchObject({ flow: 'out', conversationID: 'C2Calice', isRead: true });
        expect(await conversationOf(people.alice, 'C2Calice')).toMatchObject({
          unreadCount: 0,
          lastMessage: { messageForShow: 'note' },
        });
        const { data } = await people.alice.getMessageList({ conversationID: 'C2Calice' });
        expect(data.messageList).toEqual([message]);
      },
    ),
    scenario(
      'no option is needed, and who is online sees nothing of what phones are told',
      { rules: ['MSG-2.1', 'MSG-2.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const names = recordNames(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await people.alice.sendMessage(text(people.alice, 'bob', 'plain'));
        await people.alice.sendMessage(text(people.alice, 'bob', 'empty'), {});
        await world.settled(people.bob);
        names.length = 0;
        await people.alice.sendMessage(text(people.alice, 'bob', 'all'), EVERY_OPTION);
        await world.settled(people.bob);
        expect(textsOf(received.flat())).toEqual(['plain', 'empty', 'all']);
        expect(names).toEqual([
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          'MESSAGE_RECEIVED',
        ]);
        expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({
          unreadCount: 3,
          lastMessage: { messageForShow: 'all' },
        });
      },
    ),
  ],
};
