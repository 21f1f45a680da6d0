import type { ChatSDK, TextMessage } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const against = 'identifiers and clocks';

/** Makes every text otherwise. */
function makes(client: ChatSDK, change: (message: TextMessage) => object): ChatSDK {
  return replace(client, 'createTextMessage', (honest) => (options) => {
    const message = honest(options);
    return Object.assign(message, change(message));
  });
}

export const IDENTIFIERS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'gives messages an ID of its own',
    against,
    breaks: ['SES-6.6'],
    sabotage: (client) => makes(client, ({ random }) => ({ ID: `message-${random}` })),
  },
  {
    does: 'counts messages where random numbers are promised',
    against,
    breaks: ['SES-6.10'],
    sabotage: (client) => makes(client, () => ({ random: 0.5 })),
  },
  {
    does: 'has another number in groups',
    against,
    breaks: ['SES-6.7'],
    sabotage: (client) =>
      makes(client, ({ conversationType, senderTinyID }) =>
        conversationType === 'GROUP' ? { senderTinyID: `${senderTinyID}1` } : {},
      ),
  },
  {
    does: 'counts the time in milliseconds',
    against,
    breaks: ['SES-6.9', 'SES-6.18'],
    sabotage: (client) =>
      makes(client, ({ clientTime, time }) => ({
        clientTime: clientTime * 1000,
        time: time * 1000,
      })),
  },
  {
    does: 'rounds the time of a new message down',
    against,
    breaks: ['SES-6.18'],
    sabotage: (client) => makes(client, ({ clientTime }) => ({ time: clientTime })),
  },
  {
    does: 'gives every message the same number',
    against,
    breaks: ['SES-6.12', 'SES-6.13'],
    sabotage: (client) => makes(client, () => ({ clientSequence: 1 })),
  },
  {
    does: 'numbers a group message before it was sent',
    against,
    breaks: ['SES-6.14'],
    sabotage: (client) =>
      makes(client, ({ conversationType, clientSequence }) =>
        conversationType === 'GROUP' ? { sequence: clientSequence } : {},
      ),
  },
];
