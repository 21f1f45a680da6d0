import { type ChatSDK, EVENT } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const against = 'calls under way when the instance is destroyed';

/** A promise that rejects when an instance is destroyed. */
function endOf(client: ChatSDK): Promise<never> {
  const end = new Promise<never>((_, reject) => {
    client.on(EVENT.SDK_DESTROY, () => reject(failure(2903)));
  });
  end.catch(() => undefined);
  return end;
}

export const CALLS_UNDER_WAY_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'rejects what is under way when it is destroyed',
    against,
    breaks: ['FACT-7.1'],
    sabotage(client) {
      const end = endOf(client);
      return replace(client, 'getGroupProfile', (honest) => (options) => {
        return Promise.race([honest(options), end]);
      });
    },
  },
  {
    does: 'rejects a pending login when it is destroyed',
    against,
    breaks: ['FACT-7.1'],
    sabotage(client) {
      const end = endOf(client);
      return replace(client, 'login', (honest) => (options) => {
        return Promise.race([honest(options), end]);
      });
    },
  },
];
