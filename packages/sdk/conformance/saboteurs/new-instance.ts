import { type ChatSDK, EVENT } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const against = 'a new instance';

/** An ordinary object instead of one without a prototype. */
function isAnObject(client: ChatSDK): ChatSDK {
  return { ...client };
}

export const NEW_INSTANCE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'has a field of its own beside its methods',
    against,
    breaks: ['SES-1.24', 'FACT-15.1'],
    sabotage: (client) => Object.assign(Object.create(null), client, { version: '3.6.6' }),
  },
  { does: 'has a prototype', against, breaks: ['SES-1.24', 'FACT-15.1'], sabotage: isAnObject },
  {
    does: 'needs its methods to be called on it',
    against,
    breaks: ['FACT-15.2'],
    sabotage: (client) =>
      replace(
        client,
        'getLoginUser',
        (honest) =>
          function getLoginUser(this: unknown) {
            return this === undefined ? '' : honest();
          },
      ),
  },
  {
    does: 'tells of its first connection',
    against,
    breaks: ['SES-1.25', 'EVT-4.8'],
    sabotage: (client) =>
      replace(client, 'on', (honest) => (name, handler, context) => {
        honest(name, handler, context);
        const event = { name, data: { state: 'connected' } };
        if (name === EVENT.NET_STATE_CHANGE) Reflect.apply(handler, context, [event]);
      }),
  },
  {
    does: 'connects only when somebody logs in',
    against,
    breaks: ['SES-1.25'],
    sabotage: (client) =>
      intercept(client, EVENT.NET_STATE_CHANGE, (event, deliver) => {
        if (client.isReady()) deliver(event);
      }),
  },
  {
    does: 'tells only of the conversation that has changed',
    against,
    breaks: ['SES-1.20', 'EVT-5.16'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, data: event.data.slice(0, 1) }),
      ),
  },
];
