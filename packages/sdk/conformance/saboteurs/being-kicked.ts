import { EVENT, type LoginOptions, type Message } from '@parlor/sdk';
import { failure, later } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const against = 'being kicked out';

export const BEING_KICKED_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'tells SDK_NOT_READY before KICKED_OUT',
    against,
    breaks: ['INS-D.8', 'EVT-4.5', 'FACT-9.1'],
    sabotage: (client) =>
      intercept(client, EVENT.KICKED_OUT, (event, deliver) => {
        void later().then(() => deliver(event));
      }),
  },
  {
    does: 'says of every kick that it was another page',
    against,
    breaks: ['INS-D.2', 'EVT-4.4', 'TKT-5.2', 'FACT-9.2'],
    sabotage: (client) =>
      intercept(client, EVENT.KICKED_OUT, (event, deliver) =>
        deliver({ ...event, data: { type: 'multipleAccount' } }),
      ),
  },
  {
    does: 'logs in again by itself after a kick',
    against,
    breaks: ['INS-D.14'],
    sabotage(client) {
      let last: LoginOptions | undefined;
      let isKicked = false;
      client.on(EVENT.KICKED_OUT, () => {
        isKicked = true;
      });
      client.on(EVENT.SDK_NOT_READY, () => {
        if (isKicked && last) client.login(last).catch(() => undefined);
        isKicked = false;
      });
      return replace(client, 'login', (honest) => (options) => {
        last = options;
        return honest(options);
      });
    },
  },
  {
    does: 'remembers messages over a kick',
    against,
    breaks: ['INS-D.12'],
    sabotage(client) {
      const remembered = new Map<string, Message>();
      client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
        for (const message of data) remembered.set(message.ID, message);
      });
      return replace(
        client,
        'findMessage',
        (honest) => (messageID) => honest(messageID) ?? remembered.get(messageID) ?? null,
      );
    },
  },
  {
    does: 'knows why it is not ready only after it has said so',
    against,
    breaks: ['INS-D.15'],
    sabotage(client) {
      let isTelling = false;
      const telling = intercept(client, EVENT.SDK_NOT_READY, (event, deliver) => {
        isTelling = true;
        deliver(event);
        isTelling = false;
      });
      return replace(
        telling,
        'getMyProfile',
        (honest) => () => (isTelling ? Promise.reject(failure(2024)) : honest()),
      );
    },
  },
  {
    does: 'keeps the name of whoever was kicked',
    against,
    breaks: ['EVT-4.6'],
    sabotage(client) {
      let last = '';
      client.on(EVENT.SDK_READY, () => {
        last = client.getLoginUser();
      });
      return replace(client, 'getLoginUser', (honest) => () => honest() || last);
    },
  },
  {
    does: 'says nothing of a line that is opened anew after a kick',
    against,
    breaks: ['INS-D.16'],
    sabotage(client) {
      let isKicked = false;
      client.on(EVENT.KICKED_OUT, () => {
        isKicked = true;
      });
      return intercept(client, EVENT.NET_STATE_CHANGE, (event, deliver) => {
        if (!isKicked) deliver(event);
      });
    },
  },
];
