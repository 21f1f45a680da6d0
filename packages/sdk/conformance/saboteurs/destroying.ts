import { EVENT } from '@parlor/sdk';
import { failure, later } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const against = 'destroying an instance';

export const DESTROYING_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'cannot be destroyed when nobody is logged in',
    against,
    breaks: ['SES-3.47', 'FACT-7.2'],
    sabotage: (client) =>
      replace(client, 'destroy', (honest) => async () => {
        if (client.getLoginUser() === '') throw failure(2024);
        return honest();
      }),
  },
  {
    does: 'resolves destroy when nobody is logged in',
    against,
    breaks: ['SES-3.47'],
    sabotage: (client) =>
      replace(client, 'destroy', (honest) => () => honest().catch(() => ({ code: 0, data: {} }))),
  },
  {
    does: 'tells SDK_DESTROY after it has resolved',
    against,
    breaks: ['SES-3.42', 'EVT-4.3'],
    sabotage: (client) =>
      intercept(client, EVENT.SDK_DESTROY, (event, deliver) => {
        void later().then(() => deliver(event));
      }),
  },
  {
    does: 'tells SDK_DESTROY before SDK_NOT_READY',
    against,
    breaks: ['SES-3.41'],
    sabotage: (client) =>
      intercept(client, EVENT.SDK_NOT_READY, (event, deliver) => {
        void later().then(() => deliver(event));
      }),
  },
  {
    does: 'tells its list after it was destroyed',
    against,
    breaks: ['SES-3.44'],
    sabotage(client) {
      const tell: (() => void)[] = [];
      const listening = replace(client, 'on', (honest) => (name, handler, context) => {
        honest(name, handler, context);
        if (name !== EVENT.CONVERSATION_LIST_UPDATED) return;
        tell.push(() => Reflect.apply(handler, context, [{}]));
      });
      return replace(listening, 'getMyProfile', (honest) => () => {
        for (const one of tell) one();
        return honest();
      });
    },
  },
  {
    does: 'falls silent when it is destroyed',
    against,
    breaks: ['SES-3.44'],
    sabotage(client) {
      let isDestroyed = false;
      client.on(EVENT.SDK_DESTROY, () => {
        isDestroyed = true;
      });
      return intercept(client, EVENT.ERROR, (event, deliver) => {
        if (!isDestroyed) deliver(event);
      });
    },
  },
];
