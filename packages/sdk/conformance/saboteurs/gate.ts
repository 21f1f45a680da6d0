import { type ChatSDK, EVENT, PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import { failure, later } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const against = 'the gate before every method';

/** Says the reason of one state in every other. */
function alwaysSays2024(client: ChatSDK): ChatSDK {
  return replace(client, 'getMyProfile', (honest) => async () => {
    const isReady = client.isReady();
    try {
      return await honest();
    } catch (error) {
      throw isReady ? error : failure(2024);
    }
  });
}

export const GATE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'counts unread messages before it is ready',
    against,
    breaks: ['SES-2.3', 'SES-2.5', 'SES-2.6', 'FACT-3.1'],
    sabotage: (client) =>
      replace(
        client,
        'getTotalUnreadMessageCount',
        (honest) => () => (client.isReady() ? honest() : 0),
      ),
  },
  {
    does: 'says of whoever is not ready that nobody ever logged in',
    against,
    breaks: [
      'SES-2.8',
      'SES-2.9',
      'SES-2.10',
      'SES-2.11',
      'SES-2.12',
      'SES-2.13',
      'SES-2.14',
      'INS-D.4',
      'INS-D.7',
      'INS-E.26',
      'FACT-2.1',
      'EVT-4.7',
    ],
    sabotage: alwaysSays2024,
  },
  {
    does: 'rejects what is too early, and tells no ERROR',
    against,
    breaks: ['SES-2.4', 'EVT-4.10', 'FACT-2.2', 'SES-2.7'],
    sabotage: (client) => intercept(client, EVENT.ERROR, () => {}),
  },
  {
    does: 'tells ERROR in a later turn',
    against,
    breaks: ['SES-2.4'],
    sabotage: (client) =>
      intercept(client, EVENT.ERROR, (event, deliver) => {
        void later().then(() => deliver(event));
      }),
  },
  {
    does: 'gates joinGroup',
    against,
    breaks: ['SES-2.2'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => async (options) => {
        await client.getConversationList();
        return honest(options);
      }),
  },
  {
    does: 'looks at the arguments before it asks whether it is ready',
    against,
    breaks: ['SES-2.1'],
    sabotage: (client) =>
      replace(client, 'getConversationProfile', (honest) => (conversationID) => {
        if (typeof conversationID !== 'string') throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(conversationID);
      }),
  },
  {
    does: 'returns nothing from once when it is too early',
    against,
    breaks: ['EVT-3.15', 'SES-2.3'],
    sabotage: (client) =>
      replace(client, 'once', (honest) => (name, handler, context) => {
        if (client.isReady()) honest(name, handler, context);
      }),
  },
];
