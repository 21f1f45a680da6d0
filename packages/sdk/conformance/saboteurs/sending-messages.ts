import {
  ChatError,
  type ChatEvent,
  type ChatEventName,
  type ChatSDK,
  EVENT,
  type Message,
  PARAMS_VALIDATE_FAILED,
  toChatError,
} from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

/** Turns after which what was to be told at once is told. */
const LATE = 100;

/** Runs a callback when promises that were about to settle have done so. */
function late(callback: () => void): void {
  let turns: Promise<void> = Promise.resolve();
  for (let turn = 0; turn < LATE; turn += 1) turns = turns.then(() => undefined);
  void turns.then(callback);
}

function tellsTheListLate(client: ChatSDK): ChatSDK {
  return intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
    late(() => deliver(event)),
  );
}

type Received = ChatEvent<typeof EVENT.MESSAGE_RECEIVED>;

/** The same client, which takes what is sent here for something that has come. */
function tellsTheSender(client: ChatSDK): ChatSDK {
  const handlers: ((event: Received) => void)[] = [];
  const name = EVENT.MESSAGE_RECEIVED;
  const listening = replace(
    client,
    'on',
    (on) => (eventName: ChatEventName, handler: never, context?: unknown) => {
      if (eventName === name) handlers.push(handler);
      on(eventName, handler, context);
    },
  );
  return replace(listening, 'sendMessage', (honest) => async (message, options) => {
    const sent = await honest(message, options);
    for (const handler of handlers) handler({ name, data: [message] });
    return sent;
  });
}

/** The same client, which does something else with what a send failed with. */
function whenASendFails(
  client: ChatSDK,
  react: (error: ChatError, message: Message) => ReturnType<ChatSDK['sendMessage']>,
): ChatSDK {
  return replace(client, 'sendMessage', (honest) => (message, options) => {
    const sending = honest(message, options);
    return sending.catch((error: unknown) => react(toChatError(error), message));
  });
}

/** The same client, which does something to a message that it has sent. */
function whenItWasSent(client: ChatSDK, change: (sent: Message, before: Message) => void): ChatSDK {
  return replace(client, 'sendMessage', (honest) => async (message, options) => {
    const before = { ...message };
    const sent = await honest(message, options);
    change(message, before);
    return sent;
  });
}

/** Those that send wrongly, fail wrongly or send again wrongly. */
export const SENDING_MESSAGES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'tells of the list after a send has resolved',
    against: 'sending a message',
    breaks: ['MSG-2.21', 'MSG-2.24'],
    sabotage: tellsTheListLate,
  },
  {
    does: 'resolves a send with a copy of the message',
    against: 'sending a message',
    breaks: ['MSG-2.18'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        const { code } = await honest(message, options);
        return { code, data: { message: { ...message } } };
      }),
  },
  {
    does: 'tells who sends a message that it has come',
    against: 'sending a message',
    breaks: ['MSG-2.20'],
    sabotage: tellsTheSender,
  },
  {
    does: 'keeps the time at which a message was made',
    against: 'sending a message',
    breaks: ['MSG-2.18'],
    sabotage: (client) =>
      whenItWasSent(client, (sent, { time }) => {
        sent.time = time;
      }),
  },
  {
    does: 'does not take over the number that a group gives a message',
    against: 'sending a message',
    breaks: ['MSG-2.19'],
    sabotage: (client) =>
      whenItWasSent(client, (sent, { sequence }) => {
        sent.sequence = sequence;
      }),
  },
  {
    does: 'counts one’s own messages as unread',
    against: 'sending a message',
    breaks: ['MSG-2.24', 'MSG-2.23'],
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
    does: 'leaves a conversation where it is in the list',
    against: 'sending a message',
    breaks: ['MSG-2.24'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, data: event.data.toReversed() }),
      ),
  },
  {
    does: 'cannot find what was sent here',
    against: 'sending a message',
    breaks: ['MSG-2.26'],
    sabotage: (client) =>
      replace(client, 'findMessage', (honest) => (ID) => {
        const message = honest(ID);
        return message?.flow === 'out' ? null : message;
      }),
  },
  {
    does: 'swallows what the service refuses a message with',
    against: 'a message that cannot be sent',
    breaks: ['MSG-2.29', 'MSG-2.9', 'MSG-2.13', 'MSG-2.16', 'MSG-2.35', 'MSG-2.41'],
    sabotage: (client) =>
      whenASendFails(client, async (_error, message) => ({ code: 0, data: { message } })),
  },
  {
    does: 'forgets to say which message failed',
    against: 'a message that cannot be sent',
    breaks: ['MSG-2.29'],
    sabotage: (client) =>
      whenASendFails(client, ({ code }) => Promise.reject(new ChatError({ code }))),
  },
  {
    does: 'leaves a message that failed unsent',
    against: 'a message that cannot be sent',
    breaks: ['MSG-2.29', 'MSG-2.30'],
    sabotage: (client) =>
      whenASendFails(client, (error, message) => {
        message.status = 'unSend';
        return Promise.reject(error);
      }),
  },
  {
    does: 'shows a message that failed as the last one',
    against: 'a message that cannot be sent',
    breaks: ['MSG-2.30'],
    sabotage: (client) =>
      whenASendFails(client, async (error, message) => {
        const { data } = await client.getConversationList([message.conversationID]);
        for (const { lastMessage } of data.conversationList) lastMessage.messageForShow = '…';
        throw error;
      }),
  },
  {
    does: 'drops a message that failed',
    against: 'a message that cannot be sent',
    breaks: ['MSG-2.31'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const messageList = data.messageList.filter(({ status }) => status !== 'fail');
        return { code, data: { ...data, messageList } };
      }),
  },
  {
    does: 'makes a group’s own code of every refusal',
    against: 'a message that cannot be sent',
    breaks: ['MSG-2.11', 'MSG-2.12', 'MSG-2.13', 'MSG-2.14'],
    sabotage: (client) =>
      whenASendFails(client, (_error, message) =>
        Promise.reject(new ChatError({ code: 10002, data: { message } })),
      ),
  },
  {
    does: 'makes a new message of one that is sent again',
    against: 'sending a message again',
    breaks: ['MSG-2.42', 'MSG-2.44'],
    sabotage: (client) =>
      replace(client, 'resendMessage', () => (message, options) => {
        const { to, payload } = message;
        const words = 'text' in payload ? payload.text : '?';
        const again = client.createTextMessage({
          to,
          conversationType: 'C2C',
          payload: { text: words },
        });
        return client.sendMessage(again, options);
      }),
  },
  {
    does: 'throws when there is nothing to send again',
    against: 'sending a message again',
    breaks: ['MSG-2.43'],
    sabotage: (client) =>
      replace(client, 'resendMessage', (honest) => (message, options) => {
        if (!message) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(message, options);
      }),
  },
  {
    does: 'leaves a message that is sent again in its old place',
    against: 'sending a message again',
    breaks: ['MSG-2.45'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const messageList = data.messageList.toSorted(
          (a, b) => a.clientSequence - b.clientSequence,
        );
        return { code, data: { ...data, messageList } };
      }),
  },
  {
    does: 'sends a message that was sent already as another one',
    against: 'sending a message again',
    breaks: ['MSG-2.46'],
    sabotage: (client) =>
      replace(client, 'resendMessage', (honest) => (message, options) => {
        if (message?.status === 'success') message.random += 1;
        return honest(message, options);
      }),
  },
];
