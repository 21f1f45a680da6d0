import type { ChatSDK } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const against = 'the answer of every method';

/** Whatever getGroupProfile fails with is changed. */
function changesErrors(client: ChatSDK, change: (error: object) => unknown): ChatSDK {
  return replace(client, 'getGroupProfile', (honest) => (options) => {
    return honest(options).catch((error: unknown) => {
      throw change(Object(error));
    });
  });
}

export const ANSWERS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'answers without a code',
    against,
    breaks: ['FACT-12.1'],
    sabotage: (client) =>
      replace(client, 'getMyProfile', (honest) => async () => {
        const answer = await honest();
        Reflect.deleteProperty(answer, 'code');
        return answer;
      }),
  },
  {
    does: 'answers with more than code and data',
    against,
    breaks: ['FACT-12.1'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        return Object.assign(await honest(), { message: 'OK' });
      }),
  },
  {
    does: 'answers later where a number is promised at once',
    against,
    breaks: ['SES-2.3'],
    sabotage: (client) => {
      const tampered = replace(client, 'getServerTime', (honest) => honest);
      Reflect.set(tampered, 'getServerTime', async () => client.getServerTime());
      return tampered;
    },
  },
  {
    does: 'fails with an error that has no data',
    against,
    breaks: ['FACT-12.2', 'FACT-12.3'],
    sabotage: (client) =>
      changesErrors(client, (error) => {
        Reflect.deleteProperty(error, 'data');
        return error;
      }),
  },
  {
    does: 'fails with an object that is no Error',
    against,
    breaks: ['FACT-12.2'],
    sabotage: (client) =>
      changesErrors(client, (error) => ({ code: Reflect.get(error, 'code'), data: {} })),
  },
  {
    does: 'forgets the number of the request that failed',
    against,
    breaks: ['FACT-12.3'],
    sabotage: (client) => changesErrors(client, (error) => Object.assign(error, { data: {} })),
  },
  {
    does: 'fails to send with a copy of the message',
    against,
    breaks: ['FACT-12.4'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => (message, options) => {
        return honest(message, options).catch((error: unknown) => {
          throw Object.assign(Object(error), { data: { message: { ...message } } });
        });
      }),
  },
];
