import { type ChatSDK, TSignaling } from '@parlor/sdk';
import { codeOf } from '../traits/call-method.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { fieldsOf, recoding, through } from './tamper-calls.js';
import { hearing, hearsOnly, inviting, type SomeEvent, steps } from './tamper-signaling.js';

const TIMING = 'invitations that run out';
const MISSING = 'invitations that were missed';
const MAKING = 'invitations that are made';
const ANSWERING = 'invitations that are answered or cancelled';
const REWORDING = 'invitations that are modified';

const { INVITATION_TIMEOUT } = TSignaling;

/** Changes what is said of a timeout. */
function retelling(
  client: ChatSDK,
  change: (data: SomeEvent['data']) => Record<string, unknown>,
): ChatSDK {
  return hearing(client, (event, deliver) =>
    deliver(event.name === INVITATION_TIMEOUT ? { ...event, data: change(event.data) } : event),
  );
}

const TIMERS: readonly Saboteur[] = [
  {
    does: 'gives everybody a second more',
    against: TIMING,
    breaks: ['SGN-5.9', 'SGN-5.11'],
    sabotage: (client) =>
      inviting(client, (options) => ({ ...options, timeout: Number(options['timeout']) + 1 })),
  },
  {
    does: 'says of every timer that it was its own',
    against: TIMING,
    breaks: ['SGN-4.11', 'SGN-6.7'],
    sabotage: (client) => retelling(client, (data) => ({ ...data, isSelfTimeout: true })),
  },
  {
    does: 'does not show the message of its timeout',
    against: TIMING,
    breaks: ['SGN-4.10'],
    sabotage: (client) => retelling(client, ({ message: _, ...data }) => data),
  },
  {
    does: 'lets only its own timers go off',
    against: TIMING,
    breaks: ['SGN-5.5', 'SGN-8.6'],
    sabotage: (client) =>
      hearsOnly(client, ({ name, data }) => name !== INVITATION_TIMEOUT || !!data['isSelfTimeout']),
  },
  {
    does: 'hears nothing before its list is there',
    against: MISSING,
    breaks: ['SGN-5.20', 'SGN-4.19', 'SGN-5.27'],
    sabotage(client) {
      let isSynced = false;
      const waiting: (() => unknown)[] = [];
      const later = through(client, 'addSignalingListener', (honest) => {
        if (isSynced) return honest();
        waiting.push(honest);
        return undefined;
      });
      return replace(
        later,
        'getConversationList',
        (honest) =>
          (async (options?: never) => {
            const answer = await honest(options);
            isSynced ||= answer.data.isSyncCompleted;
            if (isSynced) for (const add of waiting.splice(0)) add();
            return answer;
          }) as typeof honest,
      );
    },
  },
  {
    does: 'goes on looking at messages after a logout',
    against: MISSING,
    breaks: ['SGN-4.21'],
    sabotage(client) {
      const ignore = () => undefined;
      return through(client, 'login', async (honest) => {
        const answer = await honest();
        client.addSignalingListener(TSignaling.INVITATION_MODIFIED, ignore);
        return answer;
      });
    },
  },
];

const MAKERS: readonly Saboteur[] = [
  {
    does: 'answers a step without its ID',
    against: MAKING,
    breaks: ['SGN-3.3', 'SGN-3.19'],
    sabotage: (client) => steps(client, ({ inviteID: _, ...answer }) => answer),
  },
  {
    does: 'numbers its invitations',
    against: MAKING,
    breaks: ['SGN-2.4'],
    sabotage: (client) => steps(client, (answer) => ({ ...answer, inviteID: '1' })),
  },
  {
    does: 'invites everybody once',
    against: MAKING,
    breaks: ['SGN-3.7'],
    sabotage: (client) =>
      inviting(client, ({ inviteeList, ...options }) =>
        Array.isArray(inviteeList)
          ? { ...options, inviteeList: [...new Set(inviteeList)] }
          : options,
      ),
  },
  {
    does: 'keeps a list of its own',
    against: MAKING,
    breaks: ['SGN-3.11'],
    sabotage: (client) =>
      inviting(client, ({ inviteeList, ...options }) =>
        Array.isArray(inviteeList) ? { ...options, inviteeList: [...inviteeList] } : options,
      ),
  },
  {
    does: 'forgets how long it waits',
    against: MAKING,
    breaks: ['SGN-2.10'],
    sabotage: (client) => inviting(client, ({ timeout: _, ...options }) => options),
  },
  {
    does: 'says nothing of an invitation that was sent',
    against: MAKING,
    breaks: ['SGN-3.16'],
    sabotage: (client) =>
      replace(
        client,
        'inviteSync',
        (honest) => (options, _, onError) => honest(options, undefined, onError),
      ),
  },
  {
    does: 'says nothing of an invitation that was not sent',
    against: MAKING,
    breaks: ['SGN-3.17'],
    sabotage: (client) =>
      replace(
        client,
        'inviteSync',
        (honest) => (options, onSuccess) => honest(options, onSuccess, () => undefined),
      ),
  },
];

const ANSWERERS: readonly Saboteur[] = [
  {
    does: 'accepts what it does not know',
    against: ANSWERING,
    breaks: ['SGN-3.26', 'SGN-8.3', 'SGN-8.1'],
    sabotage: (client) => recoding(client, 'accept', 8010),
  },
  {
    does: 'cancels what it does not know',
    against: ANSWERING,
    breaks: ['SGN-3.21', 'SGN-8.4', 'SGN-5.2'],
    sabotage: (client) => recoding(client, 'cancel', 8020),
  },
  {
    does: 'lets anybody cancel',
    against: ANSWERING,
    breaks: ['SGN-3.23'],
    sabotage: (client) => recoding(client, 'cancel', 8011),
  },
  {
    does: 'lets anybody accept',
    against: ANSWERING,
    breaks: ['SGN-3.28', 'SGN-8.5'],
    sabotage: (client) => recoding(client, 'accept', 8011),
  },
  {
    does: 'gives one answer after the other',
    against: ANSWERING,
    breaks: ['SGN-3.22', 'SGN-3.27'],
    sabotage(client) {
      let last: Promise<unknown> = Promise.resolve();
      return (['accept', 'reject', 'cancel'] as const).reduce(
        (tampered, name) =>
          through(tampered, name, (honest) => {
            const answer = last.then(honest);
            last = answer.catch(() => undefined);
            return answer;
          }),
        client,
      );
    },
  },
  {
    does: 'rejects a cancel of nothing, and does not throw',
    against: ANSWERING,
    breaks: ['SGN-3.20'],
    sabotage: (client) => through(client, 'cancel', async (honest) => honest()),
  },
  {
    does: 'answers a modification with its ID',
    against: REWORDING,
    breaks: ['SGN-3.34'],
    sabotage: (client) =>
      through(client, 'modifyInvitation', async (honest, [options]) => ({
        ...fieldsOf(await honest()),
        inviteID: fieldsOf(options)['inviteID'],
      })),
  },
  {
    does: 'modifies what it does not know',
    against: REWORDING,
    breaks: ['SGN-3.35'],
    sabotage: (client) => recoding(client, 'modifyInvitation', 8010),
  },
  {
    does: 'leaves the text that was refused',
    against: REWORDING,
    breaks: ['SGN-3.40'],
    sabotage: (client) =>
      through(client, 'modifyInvitation', async (honest) => {
        try {
          return await honest();
        } catch (error) {
          const message = fieldsOf(error instanceof Error && Reflect.get(error, 'data'))['message'];
          const payload = fieldsOf(message)['payload'];
          if (typeof payload === 'object' && payload && codeOf(error) !== 8010) {
            Reflect.set(payload, 'data', '{"data":"refused"}');
          }
          throw error;
        }
      }),
  },
];

/** Those that make, answer, modify and time invitations wrongly. */
export const INVITATION_SABOTEURS: readonly Saboteur[] = [...TIMERS, ...MAKERS, ...ANSWERERS];
