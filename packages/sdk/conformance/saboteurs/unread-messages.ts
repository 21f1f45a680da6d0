import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { onEach } from './tamper-conversations.js';

const UNREAD = 'unread messages';
const LAST = 'the last message of a conversation';

/** All that a client is told from now on. */
function told(client: ChatSDK): Message[] {
  const messages: Message[] = [];
  client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => void messages.push(...data));
  return messages;
}

/** Those who count wrongly, or show the wrong message. */
export const UNREAD_MESSAGE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'knows only whether something is unread',
    against: UNREAD,
    breaks: ['CNV-1.28', 'CNV-1.36', 'CNV-1.35'],
    sabotage: (client) =>
      onEach(client, (one) => {
        one.unreadCount = Math.min(1, one.unreadCount);
      }),
  },
  {
    does: 'has something unread where it spoke last itself',
    against: UNREAD,
    breaks: ['CNV-1.29'],
    sabotage: (client) =>
      onEach(client, (one) => {
        if (one.lastMessage.fromAccount === client.getLoginUser()) one.unreadCount = 1;
      }),
  },
  {
    does: 'counts whatever comes in',
    against: UNREAD,
    breaks: ['CNV-1.30', 'CNV-1.31'],
    sabotage(client) {
      const messages = told(client);
      return onEach(client, (one) => {
        const { length } = messages.filter(
          ({ conversationID, flow }) => conversationID === one.conversationID && flow === 'in',
        );
        if (one.unreadCount > 0) one.unreadCount = Math.max(one.unreadCount, length);
      });
    },
  },
  {
    does: 'counts no tips',
    against: UNREAD,
    breaks: ['CNV-1.33'],
    sabotage(client) {
      const messages = told(client);
      return onEach(client, (one) => {
        const tips = messages.filter(
          ({ conversationID, type }) =>
            conversationID === one.conversationID && type === TYPES.MSG_GRP_TIP,
        );
        one.unreadCount = Math.max(0, one.unreadCount - tips.length);
      });
    },
  },
  {
    does: 'takes everything for read when something was read elsewhere',
    against: UNREAD,
    breaks: ['CNV-1.41'],
    sabotage(client) {
      const before = new Map<string, number>();
      return onEach(client, (one) => {
        const isLess = one.unreadCount < (before.get(one.conversationID) ?? 0);
        before.set(one.conversationID, one.unreadCount);
        if (isLess) one.unreadCount = 0;
      });
    },
  },
  {
    does: 'counts the notices of groups in the total',
    against: UNREAD,
    breaks: ['CNV-2.27', 'CNV-2.26'],
    sabotage(client) {
      let notices = 0;
      client.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
        notices = data.find(({ type }) => type === TYPES.CONV_SYSTEM)?.unreadCount ?? 0;
      });
      return replace(client, 'getTotalUnreadMessageCount', (honest) => () => honest() + notices);
    },
  },
  {
    does: 'tells the total again whenever it has changed',
    against: UNREAD,
    breaks: ['CNV-2.30'],
    sabotage: (client) =>
      intercept(client, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'leaves people out of the total',
    against: UNREAD,
    breaks: ['RMD-2.5'],
    sabotage: (client) => replace(client, 'getTotalUnreadMessageCount', () => () => 0),
  },
  {
    does: 'shows the first message for ever',
    against: LAST,
    breaks: ['CNV-1.42'],
    sabotage(client) {
      const first = new Map<string, string>();
      return onEach(client, ({ conversationID, lastMessage }) => {
        const words = first.get(conversationID) ?? lastMessage.messageForShow;
        first.set(conversationID, words);
        lastMessage.messageForShow = words;
      });
    },
  },
  {
    does: 'shows whatever came last',
    against: LAST,
    breaks: ['CNV-1.43', 'CNV-1.44'],
    sabotage(client) {
      const messages = told(client);
      return onEach(client, ({ conversationID, lastMessage }) => {
        const message = messages.findLast((one) => one.conversationID === conversationID);
        if (message && 'text' in message.payload) lastMessage.messageForShow = message.payload.text;
      });
    },
  },
];
