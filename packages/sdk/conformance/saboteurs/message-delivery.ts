import { type ChatEvent, type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

/** The same client, which does something to the messages that come before it tells of them. */
function whenTheyCome(client: ChatSDK, change: (message: Message) => void): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    for (const message of event.data) change(message);
    deliver(event);
  });
}

/** The same client, which holds back every other message until the one after it was told. */
function swaps(client: ChatSDK): ChatSDK {
  let held: ChatEvent<typeof EVENT.MESSAGE_RECEIVED> | undefined;
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    if (held) {
      deliver(event);
      deliver(held);
      held = undefined;
    } else {
      held = event;
    }
  });
}

/** The same client, which keeps messages that it is not to keep. */
function keepsOwn(client: ChatSDK): ChatSDK {
  const sent = new Map<string, Message>();
  const sending = replace(client, 'sendMessage', (honest) => (message, options) => {
    sent.set(message.ID, message);
    return honest(message, options);
  });
  return replace(sending, 'findMessage', (honest) => (ID) => sent.get(ID) ?? honest(ID));
}

/** The same client, which can find what its handlers were told of. */
function keepsAll(client: ChatSDK): ChatSDK {
  const come = new Map<string, Message>();
  const listening = whenTheyCome(client, (message) => void come.set(message.ID, message));
  return replace(listening, 'findMessage', (honest) => (ID) => come.get(ID) ?? honest(ID));
}

const UNCOUNTED_TYPES: ReadonlySet<string> = new Set([TYPES.GRP_AVCHATROOM, TYPES.GRP_MEETING]);

/** Those that tell of messages wrongly, or keep and count what they should not. */
export const MESSAGE_DELIVERY_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'tells of every message twice',
    against: 'a message that arrives',
    breaks: ['MSG-2.49', 'MSG-2.50'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'tells of a message before its conversation',
    against: 'a message that arrives',
    breaks: ['MSG-2.50'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        void Promise.resolve().then(() => deliver(event));
      }),
  },
  {
    does: 'takes what comes for read',
    against: 'a message that arrives',
    breaks: ['MSG-2.49'],
    sabotage: (client) =>
      whenTheyCome(client, (message) => {
        message.isRead = true;
      }),
  },
  {
    does: 'takes what I say elsewhere for what others say',
    against: 'a message that arrives',
    breaks: ['MSG-2.47'],
    sabotage: (client) =>
      whenTheyCome(client, (message) => {
        message.flow = 'in';
        message.isRead = false;
      }),
  },
  {
    does: 'counts what I say elsewhere as unread',
    against: 'a message that arrives',
    breaks: ['MSG-2.48'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        const me = client.getLoginUser();
        for (const conversation of event.data) {
          if (conversation.lastMessage.fromAccount === me) conversation.unreadCount += 1;
        }
        deliver(event);
      }),
  },
  {
    does: 'tells of messages in another order',
    against: 'a message that arrives',
    breaks: ['MSG-2.54', 'MSG-2.55'],
    sabotage: swaps,
  },
  {
    does: 'keeps a message that was for who is online only',
    against: 'messages that are only half kept',
    breaks: ['MSG-2.56'],
    sabotage: keepsOwn,
  },
  {
    does: 'forgets that a message was for who is online only',
    against: 'messages that are only half kept',
    breaks: ['MSG-2.58'],
    sabotage: (client) =>
      whenTheyCome(client, (message) => {
        message._onlineOnlyFlag = false;
      }),
  },
  {
    does: 'stores what was for who is online only',
    against: 'messages that are only half kept',
    breaks: ['MSG-2.56', 'MSG-2.57', 'MSG-2.62'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => (message, options = {}) => {
        const { onlineUserOnly: _onlineUserOnly, ...rest } = options;
        return honest(message, rest);
      }),
  },
  {
    does: 'ignores what a message is left out of',
    against: 'messages that are only half kept',
    breaks: ['MSG-2.63', 'MSG-2.64', 'MSG-2.66', 'MSG-2.67'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => (message, options = {}) => {
        const { messageControlInfo: _messageControlInfo, ...rest } = options;
        return honest(message, rest);
      }),
  },
  {
    does: 'marks a message of a live room as one for who is online only',
    against: 'messages that are only half kept',
    breaks: ['MSG-2.61'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        const sent = await honest(message, options);
        message._onlineOnlyFlag = options?.onlineUserOnly === true;
        return sent;
      }),
  },
  {
    does: 'sends everybody what is for some',
    against: 'mentions, and messages for some of a group',
    breaks: ['MSG-1.10', 'MSG-1.11', 'MSG-1.13', 'MSG-2.74'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const { receiverList: _receiverList, ...rest } = options;
        return honest(rest);
      }),
  },
  {
    does: 'mentions people whom a message is not for',
    against: 'mentions, and messages for some of a group',
    breaks: ['MSG-1.12'],
    sabotage: (client) =>
      replace(client, 'createTextAtMessage', (honest) => (options) => {
        const { receiverList: _receiverList, ...rest } = options;
        return honest(rest);
      }),
  },
  {
    does: 'sends what is for more than fifty to the last of them',
    against: 'mentions, and messages for some of a group',
    breaks: ['MSG-1.14'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const { receiverList } = options;
        return honest(
          receiverList ? { ...options, receiverList: receiverList.slice(-50) } : options,
        );
      }),
  },
  {
    does: 'does not know who everybody is',
    against: 'mentions, and messages for some of a group',
    breaks: ['MSG-1.20'],
    sabotage: (client) =>
      replace(client, 'createTextAtMessage', (honest) => (options) => {
        const { text, atUserList = [] } = options.payload;
        const named = atUserList.filter((userID) => userID !== TYPES.MSG_AT_ALL);
        return honest({ ...options, payload: { text, atUserList: named } });
      }),
  },
  {
    does: 'mentions who mentions',
    against: 'mentions, and messages for some of a group',
    breaks: ['MSG-2.73'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options?: string[]) => {
        const answer = await honest(options);
        const { conversationList } = answer.data;
        for (const { lastMessage, groupAtInfoList, conversationID } of conversationList) {
          if (lastMessage.fromAccount !== client.getLoginUser()) continue;
          const groupID = conversationID.slice('GROUP'.length);
          const internals = { __random: 1, __sequence: 1 };
          const from = lastMessage.fromAccount;
          groupAtInfoList.push({
            from,
            groupID,
            messageSequence: 1,
            atTypeArray: [2],
            ...internals,
          });
        }
        return answer;
      }),
  },
  {
    does: 'can find what was said in a live room',
    against: 'messages of live rooms and meetings',
    breaks: ['MSG-2.77'],
    sabotage: keepsAll,
  },
  {
    does: 'takes everybody for a beginner',
    against: 'messages of live rooms and meetings',
    breaks: ['OBJ-1.54'],
    sabotage: (client) =>
      whenTheyCome(client, (message) => {
        message.level = 0;
      }),
  },
  {
    does: 'counts what nobody has to read',
    against: 'messages of live rooms and meetings',
    breaks: ['MSG-2.79', 'MSG-2.80'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options?: string[]) => {
        const answer = await honest(options);
        for (const conversation of answer.data.conversationList) {
          if (UNCOUNTED_TYPES.has(conversation.subType)) conversation.unreadCount = 1;
        }
        return answer;
      }),
  },
];
