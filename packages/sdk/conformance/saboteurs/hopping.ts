import { type ChatSDK, EVENT, type Message, type MessageListHop } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

/** Changes every hop. */
function hops(client: ChatSDK, change: (hop: MessageListHop) => MessageListHop): ChatSDK {
  return replace(client, 'getMessageListHopping', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data) };
  });
}

/** Those that lose their way in the middle of the history. */
export const HOPPING_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'gives older messages newest first',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.45', 'HIS-12.46', 'HIS-12.49'],
    sabotage: (client) =>
      hops(client, (hop) => ({ ...hop, messageList: hop.messageList.toReversed() })),
  },
  {
    does: 'goes towards newer messages where no direction is given',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.44', 'HIS-12.53'],
    sabotage: (client) =>
      replace(
        client,
        'getMessageListHopping',
        (honest) => (options) => honest({ direction: 1, ...options }),
      ),
  },
  {
    does: 'says that a page which is not full is the last one',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.51', 'HIS-12.73'],
    sabotage: (client) =>
      replace(client, 'getMessageListHopping', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const isFull = data.messageList.length === options.count;
        if (isFull || data.nextMessageSeq === undefined) return { code, data };
        return { code, data: { ...data, isCompleted: true, nextMessageSeq: '' } };
      }),
  },
  {
    does: 'brings ten messages where no count is given',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.43'],
    sabotage: (client) =>
      replace(
        client,
        'getMessageListHopping',
        (honest) => (options) => honest({ count: 10, ...options }),
      ),
  },
  {
    does: 'goes on with the next second, whatever is left of this one',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.54'],
    sabotage: (client) =>
      replace(client, 'getMessageListHopping', (honest) => async (options) => {
        const { code, data } = await honest(options);
        if (!data.nextMessageTime) return { code, data };
        const step = options.direction === 1 ? 1 : -1;
        return { code, data: { ...data, nextMessageTime: data.nextMessageTime + step } };
      }),
  },
  {
    does: 'keeps nothing of what it has brought',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.58', 'HIS-12.61'],
    sabotage(client) {
      const brought = new Set<Message>();
      const noting = hops(client, (hop) => {
        for (const message of hop.messageList) brought.add(message);
        return hop;
      });
      return replace(noting, 'findMessage', (honest) => (messageID) => {
        const message = honest(messageID);
        return message && brought.has(message) ? null : message;
      });
    },
  },
  {
    does: 'brings the same object again',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.61'],
    sabotage: (client) =>
      hops(client, (hop) => ({
        ...hop,
        messageList: hop.messageList.map((message) => client.findMessage(message.ID) ?? message),
      })),
  },
  {
    does: 'asks nobody how far the peer has read',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.62'],
    sabotage: (client) =>
      hops(client, (hop) => {
        for (const message of hop.messageList) message.isPeerRead = false;
        return hop;
      }),
  },
  {
    does: 'does not say that the peer has read what it has brought',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.71'],
    sabotage: (client) => intercept(client, EVENT.MESSAGE_READ_BY_PEER, () => {}),
  },
  {
    does: 'tells a copy of what was brought and then taken back',
    against: 'messages from the middle of the history',
    breaks: ['HIS-12.74'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_REVOKED, (event, deliver) =>
        deliver({ ...event, data: event.data.map((message) => ({ ...message })) }),
      ),
  },
];
