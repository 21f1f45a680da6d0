import { EVENT, TYPES } from '@parlor/sdk';
import { callMethod } from '../traits/call-method.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { fieldsOf, through } from './tamper-calls.js';

const QUIET = 'do not disturb';

/** Those that keep wrongly when nothing is to be pushed. */
export const DO_NOT_DISTURB_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'tells the window in milliseconds',
    against: QUIET,
    breaks: ['RMD-2.25', 'RMD-2.32'],
    sabotage: (client) =>
      replace(client, 'getAllReceiveMessageOpt', (honest) => async () => {
        const { code, data } = await honest();
        const { startTime, endTime } = data;
        return { code, data: { ...data, startTime: startTime * 1000, endTime: endTime * 1000 } };
      }),
  },
  {
    does: 'takes nothing at all for its defaults',
    against: QUIET,
    breaks: ['RMD-2.24'],
    sabotage: (client) =>
      through(client, 'setAllReceiveMessageOpt', (_, [options]) =>
        callMethod(client, 'setAllReceiveMessageOpt', [options ?? {}]),
      ),
  },
  {
    does: 'is quiet once where nothing else is said',
    against: QUIET,
    breaks: ['RMD-2.23', 'RMD-2.26'],
    sabotage: (client) =>
      replace(
        client,
        'setAllReceiveMessageOpt',
        (honest) => (options) => honest(options && { isRepeated: false, ...options }),
      ),
  },
  {
    does: 'answers a setting once, and not twice',
    against: QUIET,
    breaks: ['RMD-2.31', 'OBJ-9.5'],
    sabotage: (client) =>
      through(client, 'setAllReceiveMessageOpt', (honest) => {
        const asked = honest();
        return asked instanceof Promise
          ? asked.then((answer: unknown) => fieldsOf(answer)['data'])
          : asked;
      }),
  },
  {
    does: 'does not hear of what it has set itself',
    against: QUIET,
    breaks: ['RMD-2.34', 'SES-8.11'],
    sabotage(client) {
      let isMine = false;
      const noting = through(client, 'setAllReceiveMessageOpt', (honest) => {
        isMine = true;
        return honest();
      });
      return intercept(noting, EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED, (event, deliver) => {
        if (!isMine) deliver(event);
      });
    },
  },
  {
    does: 'tells of a change without its times',
    against: QUIET,
    breaks: ['RMD-2.33', 'CNV-3.14'],
    sabotage: (client) =>
      intercept(client, EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED, (event, deliver) =>
        deliver({ ...event, data: { ...event.data, startTime: 0, endTime: 0 } }),
      ),
  },
  {
    does: 'goes on being quiet when it is to be told again',
    against: QUIET,
    breaks: ['RMD-2.29'],
    sabotage: (client) =>
      replace(
        client,
        'setAllReceiveMessageOpt',
        (honest) => async (options) =>
          honest({ ...options, messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE }),
      ),
  },
  {
    does: 'hears nothing while it is not to be disturbed',
    against: QUIET,
    breaks: ['RMD-2.35'],
    sabotage(client) {
      let isQuiet = false;
      const noting = through(client, 'setAllReceiveMessageOpt', (honest) => {
        isQuiet = true;
        return honest();
      });
      return intercept(noting, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        if (!isQuiet) deliver(event);
      });
    },
  },
];
