import { type ChatSDK, TSignaling } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { fieldsOf, recoding, through } from './tamper-calls.js';
import { hearing, hearsOnly, inviting } from './tamper-signaling.js';

const HEARING = 'who hears of invitations';
const LISTENING = 'who listens to invitations';
const CARRYING = 'the messages that carry invitations';
const KINDS = 'invitations in groups of every type';

const { NEW_INVITATION_RECEIVED } = TSignaling;

/** Drops one kind of events. */
function deafTo(client: ChatSDK, name: string): ChatSDK {
  return hearsOnly(client, (event) => event.name !== name);
}

const HEARERS: readonly Saboteur[] = [
  {
    does: 'tells of an invitation only those who are invited',
    against: HEARING,
    breaks: ['SGN-6.1', 'SGN-4.3'],
    sabotage: (client) =>
      hearsOnly(
        client,
        ({ name, data }) =>
          name !== NEW_INVITATION_RECEIVED || data['inviter'] !== client.getLoginUser(),
      ),
  },
  {
    does: 'tells who accepts that they have',
    against: HEARING,
    breaks: ['SGN-4.7', 'SGN-6.3'],
    sabotage(client) {
      const listeners: unknown[] = [];
      const noting = through(client, 'addSignalingListener', (honest, [name, handler]) => {
        if (name === TSignaling.INVITEE_ACCEPTED) listeners.push(handler);
        return honest();
      });
      return through(noting, 'accept', async (honest, [options]) => {
        const answer = await honest();
        const data = { ...fieldsOf(options), invitee: client.getLoginUser() };
        for (const one of listeners) if (typeof one === 'function') one({ data });
        return answer;
      });
    },
  },
  {
    does: 'tells nobody that an invitation was rejected',
    against: HEARING,
    breaks: ['SGN-6.4', 'SGN-4.6', 'SGN-4.5'],
    sabotage: (client) => deafTo(client, TSignaling.INVITEE_REJECTED),
  },
  {
    does: 'tells nobody that an invitation was cancelled',
    against: HEARING,
    breaks: ['SGN-6.6', 'SGN-4.8'],
    sabotage: (client) => deafTo(client, TSignaling.INVITATION_CANCELLED),
  },
  {
    does: 'tells nobody that an invitation was modified',
    against: HEARING,
    breaks: ['SGN-6.11', 'SGN-4.12'],
    sabotage: (client) => deafTo(client, TSignaling.INVITATION_MODIFIED),
  },
];

const LISTENERS: readonly Saboteur[] = [
  {
    does: 'gives a listener the data alone',
    against: LISTENING,
    breaks: ['SGN-4.1', 'SGN-4.2'],
    sabotage: (client) => hearing(client, ({ data }, deliver) => deliver({ data })),
  },
  {
    does: 'forgets the context of a listener',
    against: LISTENING,
    breaks: ['SGN-3.49'],
    sabotage: (client) =>
      replace(client, 'addSignalingListener', (honest) => (name, handler) => honest(name, handler)),
  },
  {
    does: 'never stops looking at messages',
    against: LISTENING,
    breaks: ['SGN-4.17'],
    sabotage: (client) => replace(client, 'removeSignalingListener', () => () => undefined),
  },
  {
    does: 'tells of the message first, and then of what it says',
    against: LISTENING,
    breaks: ['SGN-4.20'],
    sabotage: (client) =>
      hearing(client, (event, deliver) => void Promise.resolve().then(() => deliver(event))),
  },
  {
    does: 'reads a step in every message',
    against: LISTENING,
    breaks: ['SGN-3.43'],
    sabotage: (client) =>
      through(client, 'getSignalingInfo', (honest) => honest() ?? { businessID: 1 }),
  },
  {
    does: 'leaves out what a step leaves out',
    against: LISTENING,
    breaks: ['SGN-3.45'],
    sabotage: (client) =>
      through(client, 'getSignalingInfo', (honest) => {
        const info = honest();
        if (info === null || fieldsOf(info)['inviter']) return info;
        return { businessID: 1 };
      }),
  },
  {
    does: 'sees no step in what is no JSON',
    against: LISTENING,
    breaks: ['SGN-3.46'],
    sabotage: (client) =>
      through(client, 'getSignalingInfo', (honest) => {
        try {
          return honest();
        } catch {
          return null;
        }
      }),
  },
];

const CARRIERS: readonly Saboteur[] = [
  {
    does: 'keeps what is for who is online only',
    against: CARRYING,
    breaks: ['SGN-2.15', 'SGN-8.7'],
    sabotage: (client) => inviting(client, (options) => ({ ...options, onlineUserOnly: false })),
  },
  {
    does: 'counts steps that are to be left out',
    against: CARRYING,
    breaks: ['SGN-2.19', 'SGN-2.20'],
    sabotage: (client) => inviting(client, (options) => ({ ...options, data: 'tea?' })),
  },
  {
    does: 'knows a step by two words alone',
    against: CARRYING,
    breaks: ['SGN-2.16'],
    sabotage: (client) =>
      replace(
        client,
        'createCustomMessage',
        (honest) => (options) => honest({ ...options, cloudCustomData: '' }),
      ),
  },
  {
    does: 'tells of an invitation twice',
    against: CARRYING,
    breaks: ['SGN-2.17', 'SGN-2.18'],
    sabotage: (client) =>
      hearing(client, (event, deliver) => {
        deliver(event);
        if (event.name === NEW_INVITATION_RECEIVED) deliver(event);
      }),
  },
  {
    does: 'invites nobody outside of topics, without a word',
    against: KINDS,
    breaks: ['SGN-7.4'],
    sabotage: (client) => recoding(client, 'inviteInGroup', 2115),
  },
  {
    does: 'hears of invitations in groups only that they are over',
    against: KINDS,
    breaks: ['SGN-7.1', 'SGN-7.3'],
    sabotage: (client) =>
      hearsOnly(
        client,
        ({ name, data }) => name !== NEW_INVITATION_RECEIVED || data['groupID'] === '',
      ),
  },
];

/** Those that tell of invitations wrongly. */
export const SIGNALING_SABOTEURS: readonly Saboteur[] = [...HEARERS, ...LISTENERS, ...CARRIERS];
