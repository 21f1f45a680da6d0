import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const against = 'the ticket of a login';

export const TICKETS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'lets everybody in, whatever ticket they have',
    against,
    breaks: ['TKT-1.1', 'TKT-1.3', 'TKT-4.8', 'TKT-4.11', 'TKT-4.16', 'TKT-4.17', 'TKT-7.2'],
    sabotage: (client, world) =>
      replace(client, 'login', (honest) => ({ userID }) => {
        return honest({ userID, userSig: world.signUserSig(userID) });
      }),
  },
  {
    does: 'does not say what is wrong with a ticket',
    against,
    breaks: ['TKT-5.7', 'TKT-2.3', 'TKT-4.17'],
    sabotage: (client) =>
      replace(client, 'login', (honest) => (options) => {
        return honest(options).catch(() => Promise.reject(failure(70001)));
      }),
  },
  {
    does: 'counts wrong tickets for ever',
    against,
    breaks: ['TKT-4.18', 'TKT-4.17'],
    sabotage(client) {
      let failed = 0;
      return replace(client, 'login', (honest) => async (options) => {
        if (failed >= 10) throw failure(70050);
        return honest(options).catch((error: unknown) => {
          failed += 1;
          throw error;
        });
      });
    },
  },
];
