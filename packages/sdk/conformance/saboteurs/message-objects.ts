import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { copyOf } from './copy-message.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const NEW = 'the fields of a new message';
const ARRIVED = 'the fields of a message that has arrived';
const PAYLOADS = 'payloads';

/** Changes texts as soon as they are made. */
function onMaking(client: ChatSDK, change: (message: Message) => void): ChatSDK {
  return replace(client, 'createTextMessage', (honest) => (options) => {
    const message = honest(options);
    change(message);
    return message;
  });
}

/** Changes messages of others when they are looked for. */
function onFinding(client: ChatSDK, change: (message: Message) => void): ChatSDK {
  return replace(client, 'findMessage', (honest) => (messageID) => {
    const message = honest(messageID);
    if (message?.flow === 'in') change(message);
    return message;
  });
}

/** Those whose messages are not what they should be. */
export const MESSAGE_OBJECT_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'adds a field to messages',
    against: NEW,
    breaks: ['OBJ-1.1', 'FACT-55.3'],
    sabotage: (client) =>
      onMaking(client, (message) => Object.assign(message, { isPinned: false })),
  },
  {
    does: 'rounds the time of a new message down',
    against: NEW,
    breaks: ['OBJ-1.17'],
    sabotage: (client, world) =>
      onMaking(client, (message) => {
        message.time = Math.floor(world.clock.now() / 1000);
      }),
  },
  {
    does: 'numbers group messages by itself',
    against: NEW,
    breaks: ['OBJ-1.18', 'FACT-32.1'],
    sabotage: (client) =>
      onMaking(client, (message) => {
        message.sequence = message.clientSequence;
      }),
  },
  {
    does: 'knows priorities by name only',
    against: NEW,
    breaks: ['OBJ-1.23'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const message = honest(options);
        if (typeof options.priority === 'number') message.priority = TYPES.MSG_PRIORITY_NORMAL;
        return message;
      }),
  },
  {
    does: 'does not put my name on what I make',
    against: NEW,
    breaks: ['OBJ-1.25'],
    sabotage: (client) =>
      onMaking(client, (message) => message.setNickAndAvatar({ nick: '', avatar: '' })),
  },
  {
    does: 'keeps payload and element apart',
    against: NEW,
    breaks: ['OBJ-1.10'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const message = honest(options);
        message.payload = { ...message.payload };
        return message;
      }),
  },
  {
    does: 'gives a message another ID when it is sent',
    against: NEW,
    breaks: ['OBJ-1.3', 'FACT-31.2'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        const answer = await honest(message, options);
        message.ID = `${message.ID}-${message.sequence}`;
        return answer;
      }),
  },
  {
    does: 'resolves with another object than the one that was sent',
    against: ARRIVED,
    breaks: ['FACT-31.1'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        const { code, data } = await honest(message, options);
        return { code, data: { message: copyOf(data.message) } };
      }),
  },
  {
    does: 'puts what arrives into a conversation with myself',
    against: ARRIVED,
    breaks: ['OBJ-1.5'],
    sabotage: (client) =>
      onFinding(client, (message) => {
        message.conversationID = `C2C${message.to}`;
      }),
  },
  {
    does: 'takes everything that arrives for equally important',
    against: ARRIVED,
    breaks: ['OBJ-1.24'],
    sabotage: (client) =>
      onFinding(client, (message) => {
        message.priority = TYPES.MSG_PRIORITY_NORMAL;
      }),
  },
  {
    does: 'keeps only the first element of what arrives',
    against: ARRIVED,
    breaks: ['OBJ-1.12'],
    sabotage: (client) =>
      onFinding(client, (message) => {
        message.getElements().length = 1;
      }),
  },
  {
    does: 'keeps the names that a message had first',
    against: ARRIVED,
    breaks: ['OBJ-1.27'],
    sabotage(client) {
      const first = new Map<Message, string>();
      return onFinding(client, (found) => {
        if (!first.has(found)) first.set(found, found.nick);
        for (const [message, nick] of first) message.nick = nick;
      });
    },
  },
  {
    does: 'does not say what was sent once more',
    against: ARRIVED,
    breaks: ['OBJ-1.49'],
    sabotage: (client) =>
      replace(client, 'resendMessage', (honest) => async (message, options) => {
        const answer = await honest(message, options);
        message.isResend = false;
        return answer;
      }),
  },
  {
    does: 'asks the service only once when a message is sent twice',
    against: ARRIVED,
    breaks: ['FACT-36.1'],
    sabotage: (client) =>
      replace(
        client,
        'sendMessage',
        (honest) => async (message, options) =>
          message.status === 'success' ? { code: 0, data: { message } } : honest(message, options),
      ),
  },
  {
    does: 'keeps the list of a mention in its payload',
    against: PAYLOADS,
    breaks: ['OBJ-2.1', 'FACT-55.6'],
    sabotage: (client) =>
      replace(client, 'createTextAtMessage', (honest) => (options) => {
        const message = honest(options);
        Object.assign(message.payload, options.payload);
        return message;
      }),
  },
  {
    does: 'leaves out texts of custom messages that are empty',
    against: PAYLOADS,
    breaks: ['OBJ-2.18', 'FACT-55.7'],
    sabotage: (client) =>
      replace(client, 'createCustomMessage', (honest) => (options) => {
        const message = honest(options);
        if (message.payload.description === '')
          Reflect.deleteProperty(message.payload, 'description');
        return message;
      }),
  },
  {
    does: 'gives a face a payload of its own',
    against: PAYLOADS,
    breaks: ['OBJ-2.19'],
    sabotage: (client) =>
      replace(
        client,
        'createFaceMessage',
        (honest) => (options) => honest({ ...options, payload: { ...options.payload } }),
      ),
  },
  {
    does: 'does not say who has caused a tip',
    against: PAYLOADS,
    breaks: ['FACT-55.14'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        for (const { type, payload } of event.data) {
          if (type === TYPES.MSG_GRP_TIP) delete payload.operatorInfo;
        }
        deliver(event);
      }),
  },
  {
    does: 'calls the group of a notice as tips do',
    against: PAYLOADS,
    breaks: ['OBJ-2.28'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        for (const { type, payload } of event.data) {
          if (type !== TYPES.MSG_GRP_SYS_NOTICE) continue;
          const { name, ...rest } = payload.groupProfile;
          Object.assign(payload, { groupProfile: { ...rest, groupName: name } });
        }
        deliver(event);
      }),
  },
];
