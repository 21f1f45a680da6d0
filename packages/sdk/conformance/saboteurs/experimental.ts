import type { ChatSDK } from '@parlor/sdk';
import { callMethod } from '../traits/call-method.js';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const against = 'callExperimentalAPI';

/** Answers one key otherwise. */
function answers(client: ChatSDK, key: string, answer: () => unknown): ChatSDK {
  const tampered = replace(client, 'isReady', (honest) => honest);
  Reflect.set(tampered, 'callExperimentalAPI', (...args: readonly unknown[]) =>
    args[0] === key ? answer() : callMethod(client, 'callExperimentalAPI', args),
  );
  return tampered;
}

export const EXPERIMENTAL_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says nothing to a key that nobody knows',
    against,
    breaks: ['XAP-3.2'],
    sabotage: (client) => answers(client, 'openSesame', async () => undefined),
  },
  {
    does: 'looks for keys among what every object has',
    against,
    breaks: ['XAP-3.2'],
    sabotage: (client) => answers(client, 'toString', () => '[object Object]'),
  },
  {
    does: 'closes its back door before the login',
    against,
    breaks: ['XAP-3.1', 'XAP-3.6'],
    sabotage: (client) =>
      answers(client, 'isIntl', () =>
        client.isReady()
          ? callMethod(client, 'callExperimentalAPI', ['isIntl'])
          : Promise.reject(failure(2024)).catch(() => undefined),
      ),
  },
  {
    does: 'sells its features',
    against,
    breaks: ['XAP-3.4'],
    sabotage: (client) =>
      answers(client, 'isCommercialAbilityEnabled', async () => ({
        code: 0,
        data: { enabled: false },
      })),
  },
  {
    does: 'keeps the messages that were to be forgotten',
    against,
    breaks: ['XAP-3.9'],
    sabotage: (client) => answers(client, 'clearLocalMessage', () => undefined),
  },
  {
    does: 'gives back a number where nothing is promised',
    against,
    breaks: ['XAP-3.12'],
    sabotage: (client) => answers(client, 'setApplicationID', () => 1),
  },
];
