import { type ChatSDK, EVENT } from '@parlor/sdk';
import { later } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const against = 'logging in';

/** Tells the handlers of SDK_NOT_READY of a login that was refused. */
function tellsRefusals(client: ChatSDK): ChatSDK {
  const told: (() => void)[] = [];
  const listening = replace(client, 'on', (honest) => (name, handler, context) => {
    honest(name, handler, context);
    if (name === EVENT.SDK_NOT_READY) told.push(() => Reflect.apply(handler, context, [{}]));
  });
  return replace(listening, 'login', (honest) => (options) => {
    return honest(options).catch((error: unknown) => {
      for (const tell of told) tell();
      throw error;
    });
  });
}

export const LOGGING_IN_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'is ready as soon as login resolves',
    against,
    breaks: ['SES-3.10', 'FACT-1.1'],
    sabotage: (client) =>
      replace(client, 'isReady', (honest) => () => honest() || client.getLoginUser() !== ''),
  },
  {
    does: 'resolves login when it is ready',
    against,
    breaks: ['SES-3.10', 'FACT-1.1'],
    sabotage: (client) =>
      replace(client, 'login', (honest) => (options) => {
        if (client.isReady()) return honest(options);
        return new Promise((resolve, reject) => {
          const answer = honest(options);
          answer.catch(reject);
          client.on(EVENT.SDK_READY, () => resolve(answer));
        });
      }),
  },
  {
    does: 'tells SDK_READY twice',
    against,
    breaks: ['EVT-4.1'],
    sabotage: (client) =>
      intercept(client, EVENT.SDK_READY, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'lets the person in who is named in a second login',
    against,
    breaks: ['SES-3.3', 'SES-3.4', 'INS-E.6', 'FACT-4.2'],
    sabotage: (client) =>
      replace(client, 'login', (honest) => async (options) => {
        if (client.isReady()) await client.logout();
        return honest(options);
      }),
  },
  {
    does: 'has a second login wait for the first',
    against,
    breaks: ['SES-3.5', 'INS-E.7', 'FACT-4.1'],
    sabotage(client) {
      let pending: ReturnType<ChatSDK['login']> | undefined;
      return replace(client, 'login', (honest) => (options) => {
        pending ??= honest(options).finally(() => {
          pending = undefined;
        });
        return pending;
      });
    },
  },
  {
    does: 'tells SDK_NOT_READY when a login is refused',
    against,
    breaks: ['SES-3.9', 'TKT-5.1', 'FACT-9.3'],
    sabotage: tellsRefusals,
  },
  {
    does: 'never tells that the conversation list is complete',
    against,
    breaks: ['SES-3.12', 'FACT-20.1'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, isSyncCompleted: false }),
      ),
  },
  {
    does: 'tells the conversation list only when it is complete',
    against,
    breaks: ['SES-3.12', 'FACT-20.1'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        if (event.isSyncCompleted) deliver(event);
      }),
  },
  {
    does: 'waits with SDK_READY until the conversation list is here',
    against,
    breaks: ['SES-3.11', 'FACT-1.2'],
    sabotage: (client) =>
      intercept(client, EVENT.SDK_READY, (event, deliver) => {
        client.on(EVENT.CONVERSATION_LIST_UPDATED, ({ isSyncCompleted }) => {
          if (isSyncCompleted) deliver(event);
        });
      }),
  },
  {
    does: 'tells no number of what came while one was away',
    against,
    breaks: ['SES-3.15'],
    sabotage: (client) =>
      intercept(client, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, async (event, deliver) => {
        const { data } = await client.getConversationList();
        await later();
        if (data.isSyncCompleted) deliver({ ...event, data: 0 });
      }),
  },
  {
    does: 'keeps the name of whoever was there before from its messages',
    against,
    breaks: ['SES-3.14'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        return Object.assign(honest(options), { nick: '' });
      }),
  },
  {
    does: 'says nothing of a line that is opened anew after a login that was refused',
    against,
    breaks: ['FACT-9.4'],
    sabotage: (client) =>
      intercept(client, EVENT.NET_STATE_CHANGE, (event, deliver) => {
        if (client.isReady()) deliver(event);
      }),
  },
];
