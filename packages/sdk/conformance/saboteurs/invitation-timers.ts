import { TSignaling } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { fieldsOf, through } from './tamper-calls.js';
import { hearing, hearsOnly, inviting, listened } from './tamper-signaling.js';

const TIMING = 'invitations that run out';
const TEXTS = 'the texts of invitations';

const { INVITATION_TIMEOUT, NEW_INVITATION_RECEIVED } = TSignaling;

/** Those whose timers go off where none should, or are not heard of, and who say what cannot be said. */
export const INVITATION_TIMER_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'lets a timer go off although there was an answer',
    against: TIMING,
    breaks: ['SGN-5.19', 'SGN-5.14'],
    sabotage: (client) =>
      (['accept', 'reject', 'cancel'] as const).reduce(
        // The answer stays with who gave it: everybody goes on waiting.
        (tampered, name) =>
          through(tampered, name, async (_, [options]) => {
            return { code: 0, data: {}, inviteID: fieldsOf(options)['inviteID'] };
          }),
        client,
      ),
  },
  {
    does: 'goes on waiting when another instance has said that the time is over',
    against: TIMING,
    breaks: ['SGN-6.8', 'SGN-5.18'],
    sabotage: (client) =>
      hearing(client, (event, deliver) => {
        deliver(event);
        if (event.name !== INVITATION_TIMEOUT || event.data['isSelfTimeout']) return;
        deliver({ ...event, data: { ...event.data, isSelfTimeout: true } });
      }),
  },
  {
    does: 'does not tell of its own timers',
    against: TIMING,
    breaks: ['SGN-5.13', 'SGN-5.10', 'SGN-5.12'],
    sabotage: (client) =>
      hearsOnly(
        client,
        ({ name, data }) => name !== INVITATION_TIMEOUT || data['isSelfTimeout'] !== true,
      ),
  },
  {
    does: 'waits for itself on its other instances',
    against: TIMING,
    breaks: ['SGN-5.15'],
    sabotage(client) {
      const { listening, tell } = listened(client, INVITATION_TIMEOUT);
      return hearing(listening, ({ name, data }, deliver) => {
        deliver({ name, data });
        const isMine = data['inviter'] === client.getLoginUser();
        if (name !== NEW_INVITATION_RECEIVED || !isMine) return;
        tell({ name: INVITATION_TIMEOUT, data: { ...data, isSelfTimeout: true } });
      });
    },
  },
  {
    does: 'waits two seconds where it is to wait for ever',
    against: TIMING,
    breaks: ['SGN-5.16'],
    sabotage: (client) =>
      inviting(client, (options) =>
        Number(options['timeout']) > 0 ? options : { ...options, timeout: 2 },
      ),
  },
  {
    does: 'does not wait for half a second',
    against: TIMING,
    breaks: ['SGN-5.17'],
    sabotage: (client) =>
      inviting(client, (options) => ({
        ...options,
        timeout: Math.floor(Number(options['timeout'] ?? 0)),
      })),
  },
  {
    does: 'rejects what it cannot say, and does not throw',
    against: TEXTS,
    breaks: ['SGN-3.50'],
    sabotage: (client) =>
      (['invite', 'accept', 'reject', 'cancel'] as const).reduce(
        (tampered, name) => through(tampered, name, async (honest) => honest()),
        client,
      ),
  },
];
