import { type ChatSDK, PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const against = 'the check of the arguments of every method';

function throwsWithACode(client: ChatSDK): ChatSDK {
  return replace(client, 'getGroupProfile', (honest) => (options) => {
    try {
      return honest(options);
    } catch (error) {
      throw Object.assign(Object(error), { code: 2903 });
    }
  });
}

export const ARGUMENTS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'rejects bad arguments instead of throwing at them',
    against,
    breaks: ['SES-2.1', 'FACT-11.1'],
    sabotage: (client) =>
      replace(client, 'pinConversation', (honest) => async (options) => honest(options)),
  },
  { does: 'throws with a code', against, breaks: ['FACT-11.1'], sabotage: throwsWithACode },
  {
    does: 'throws with a text of its own',
    against,
    breaks: ['FACT-11.1'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => (options) => {
        if (typeof options?.conversationID !== 'string') throw new Error('No conversationID.');
        return honest(options);
      }),
  },
  {
    does: 'rejects a login without a ticket as the service would',
    against,
    breaks: ['SES-3.1', 'INS-E.8', 'TKT-4.2', 'TKT-5.3'],
    sabotage: (client) =>
      replace(client, 'login', (honest) => (options) => {
        return options?.userSig === '' ? Promise.reject(failure(70002)) : honest(options);
      }),
  },
  {
    does: 'takes an empty list of people',
    against,
    breaks: ['FACT-11.2'],
    sabotage: (client) =>
      replace(client, 'getUserProfile', (honest) => async (options) => {
        const isEmpty = Array.isArray(options?.userIDList) && options.userIDList.length === 0;
        return isEmpty ? { code: 0, data: [] } : honest(options);
      }),
  },
  {
    does: 'takes anything for a handler',
    against,
    breaks: ['EVT-3.1'],
    sabotage: (client) =>
      replace(client, 'on', (honest) => (name, handler, context) => {
        if (typeof handler === 'function') honest(name, handler, context);
      }),
  },
  {
    does: 'throws at a message that it did not make',
    against,
    breaks: ['FACT-11.3'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => (message, options) => {
        if (!('ID' in message)) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(message, options);
      }),
  },
  {
    does: 'throws at a profile with wrong values',
    against,
    breaks: ['FACT-11.4'],
    sabotage: (client) =>
      replace(client, 'updateMyProfile', (honest) => (options) => {
        const isWrong = options?.nick !== undefined && typeof options.nick !== 'string';
        if (isWrong) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
  {
    does: 'wants at least one attribute',
    against,
    breaks: ['FACT-11.5'],
    sabotage: (client) =>
      replace(client, 'getGroupAttributes', (honest) => (options) => {
        if (options?.keyList?.length === 0) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
];
