import { EVENT } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const against = 'what no source settles';

export const WHAT_NO_SOURCE_SETTLES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'counts every message that comes in as unread',
    against,
    breaks: ['SES-8.1'],
    sabotage(client) {
      let count = 0;
      client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
        count += data.length;
      });
      return replace(client, 'getTotalUnreadMessageCount', (honest) => () => honest() + count);
    },
  },
  {
    does: 'pins without a limit',
    against,
    breaks: ['SES-8.4'],
    sabotage: (client) =>
      replace(client, 'pinConversation', (honest) => (options) => {
        const { conversationID } = options;
        return honest(options).catch(() => ({ code: 0, data: { conversationID } }));
      }),
  },
];
