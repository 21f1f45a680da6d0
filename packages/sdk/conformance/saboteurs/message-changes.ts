import { type ChatSDK, EVENT, type Message, type RevokedMessageStub } from '@parlor/sdk';
import { copyOf } from './copy-message.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const REVOKING = 'messages that are taken back';
const REFUSED = 'messages that cannot be taken back';
const MISSED = 'messages that are taken back while there is no line';
const LIVE = 'messages of live rooms that are taken back';
const DELETING = 'messages that are deleted';

type Revoked = Message | RevokedMessageStub;

/** The same client, which tells otherwise of what was taken back. */
function revocations(client: ChatSDK, change: (revoked: Revoked) => Revoked): ChatSDK {
  return intercept(client, EVENT.MESSAGE_REVOKED, (event, deliver) =>
    deliver({ ...event, data: event.data.map(change) }),
  );
}

function isLoaded(revoked: Revoked): revoked is Message {
  return 'isRevoked' in revoked;
}

/** The same client, which does something after it has deleted messages. */
function afterDeleting(client: ChatSDK, change: (messages: readonly Message[]) => void): ChatSDK {
  return replace(client, 'deleteMessage', (honest) => async (messageList) => {
    const answer = await honest(messageList);
    change(answer.data.messageList);
    return answer;
  });
}

/** Those that take messages back, or delete them, wrongly. */
export const MESSAGE_CHANGE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'takes back a copy',
    against: REVOKING,
    breaks: ['CHG-3.10'],
    sabotage: (client) =>
      replace(client, 'revokeMessage', (honest) => async (message) => {
        const { code, data } = await honest(message);
        return { code, data: { message: copyOf(data.message) } };
      }),
  },
  {
    does: 'says on the side of who takes it back who it was',
    against: REVOKING,
    breaks: ['CHG-3.12'],
    sabotage: (client) =>
      replace(client, 'revokeMessage', (honest) => async (message) => {
        const answer = await honest(message);
        message.revoker = client.getLoginUser();
        return answer;
      }),
  },
  {
    does: 'keeps quiet about what others take back',
    against: REVOKING,
    breaks: ['CHG-3.13', 'CHG-3.20'],
    sabotage: (client) => intercept(client, EVENT.MESSAGE_REVOKED, () => {}),
  },
  {
    does: 'tells of copies of what others take back',
    against: REVOKING,
    breaks: ['CHG-3.14'],
    sabotage: (client) =>
      revocations(client, (revoked) => (isLoaded(revoked) ? copyOf(revoked) : revoked)),
  },
  {
    does: 'says of what is not in memory that it is revoked',
    against: REVOKING,
    breaks: ['CHG-3.15'],
    sabotage: (client) => revocations(client, (revoked) => ({ ...revoked, isRevoked: true })),
  },
  {
    does: 'does not say which message could not be taken back',
    against: REFUSED,
    breaks: ['CHG-3.21'],
    sabotage: (client) =>
      replace(
        client,
        'revokeMessage',
        (honest) => (message) =>
          honest(message).catch((error: unknown) => {
            if (error instanceof Error) Reflect.set(error, 'data', {});
            throw error;
          }),
      ),
  },
  {
    does: 'makes up what it was not told of what was taken back meanwhile',
    against: MISSED,
    breaks: ['CHG-3.24'],
    sabotage: (client) => revocations(client, (revoked) => ({ ID: '1-1-1', ...revoked })),
  },
  {
    does: 'says when something was said that is taken back in a live room',
    against: LIVE,
    breaks: ['CHG-3.19'],
    sabotage: (client) => revocations(client, (revoked) => ({ time: 1, ...revoked })),
  },
  {
    does: 'leaves what is deleted unmarked',
    against: DELETING,
    breaks: ['CHG-4.10', 'HIS-12.21'],
    sabotage: (client) =>
      afterDeleting(client, (messages) => {
        for (const message of messages) message.isDeleted = false;
      }),
  },
  {
    does: 'forgets what is deleted',
    against: DELETING,
    breaks: ['CHG-4.10'],
    sabotage: (client) =>
      replace(client, 'findMessage', (honest) => (messageID) => {
        const message = honest(messageID);
        return message?.isDeleted ? null : message;
      }),
  },
  {
    does: 'deletes only the first',
    against: DELETING,
    breaks: ['CHG-4.3'],
    sabotage: (client) =>
      replace(
        client,
        'deleteMessage',
        (honest) => (messageList) => honest(messageList.slice(0, 1)),
      ),
  },
  {
    does: 'deletes more than thirty, page by page',
    against: DELETING,
    breaks: ['CHG-4.3'],
    sabotage: (client) =>
      replace(client, 'deleteMessage', (honest) => async (messageList) => {
        const answer = await honest(messageList);
        const rest = messageList.slice(30);
        return rest.length > 0 ? honest(rest) : answer;
      }),
  },
];
