import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { failure, later } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const against = 'logging out';

function needsALine(client: ChatSDK): ChatSDK {
  let isConnected = true;
  client.on(EVENT.NET_STATE_CHANGE, ({ data }) => {
    isConnected = data.state === 'connected';
  });
  return replace(client, 'logout', (honest) => async () => {
    const answer = await honest();
    if (!isConnected) throw failure(2801);
    return answer;
  });
}

export const LOGGING_OUT_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'resolves a logout before it tells SDK_NOT_READY',
    against,
    breaks: ['SES-3.39', 'EVT-4.2'],
    sabotage: (client) =>
      intercept(client, EVENT.SDK_NOT_READY, (event, deliver) => {
        void later().then(() => deliver(event));
      }),
  },
  {
    does: 'resolves a logout of nobody',
    against,
    breaks: ['SES-3.29', 'FACT-5.1'],
    sabotage: (client) =>
      replace(client, 'logout', (honest) => async () => {
        return client.getLoginUser() === '' ? { code: 0, data: {} } : honest();
      }),
  },
  {
    does: 'cannot log out without a line',
    against,
    breaks: ['SES-3.31'],
    sabotage: needsALine,
  },
  {
    does: 'remembers messages over a logout',
    against,
    breaks: ['SES-3.32'],
    sabotage(client) {
      const remembered = new Map<string, Message>();
      return replace(client, 'findMessage', (honest) => (messageID) => {
        const message = honest(messageID) ?? remembered.get(messageID) ?? null;
        if (message) remembered.set(messageID, message);
        return message;
      });
    },
  },
  {
    does: 'tells the lists once more after a logout',
    against,
    breaks: ['SES-3.36'],
    sabotage(client) {
      const tell: (() => void)[] = [];
      client.on(EVENT.SDK_NOT_READY, () => {
        for (const last of tell) last();
      });
      return replace(client, 'on', (honest) => (name, handler, context) => {
        honest(name, handler, context);
        const event = { name, data: [], isSyncCompleted: true };
        if (name === EVENT.CONVERSATION_LIST_UPDATED) {
          tell.push(() => Reflect.apply(handler, context, [event]));
        }
      });
    },
  },
  {
    does: 'takes the same person’s other instances with it',
    against,
    breaks: ['SES-3.40', 'INS-E.5'],
    sabotage: (client, world) =>
      replace(client, 'logout', (honest) => async () => {
        const userID = client.getLoginUser();
        const answer = await honest();
        await world.kick(userID, 'multipleAccount');
        return answer;
      }),
  },
  {
    does: 'finds the same conversations after a logout',
    against,
    breaks: ['FACT-8.2'],
    sabotage(client) {
      const known = new Map<string, object>();
      return replace(client, 'getConversationList', (honest) => async (options) => {
        const answer = await honest(...(options === undefined ? [] : [options]));
        const { conversationList } = answer.data;
        for (const [position, one] of conversationList.entries()) {
          const before = known.get(one.conversationID) ?? one;
          known.set(one.conversationID, before);
          Reflect.set(conversationList, position, before);
        }
        return answer;
      });
    },
  },
];
