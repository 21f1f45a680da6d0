import {
  type ChatEvent,
  type ChatEventName,
  type ChatSDK,
  EVENT,
  type MergerMessage,
  type Message,
  TYPES,
} from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const MERGING = 'merging messages';
const DOWNLOADING = 'downloading merged messages';
const FORWARDING = 'forwarding messages';

/** The same client, which makes something else of what it merges. */
function merging(client: ChatSDK, change: (message: MergerMessage) => void): ChatSDK {
  return replace(client, 'createMergerMessage', (honest) => (options) => {
    const message = honest(options);
    change(message);
    return message;
  });
}

/** The same client, which does something once a message was downloaded. */
function downloading(
  client: ChatSDK,
  change: (message: Parameters<ChatSDK['downloadMergerMessage']>[0]) => void,
): ChatSDK {
  return replace(client, 'downloadMergerMessage', (honest) => async (message) => {
    const answer = await honest(message);
    change(message);
    return answer;
  });
}

/** The same client, which makes something else of what it forwards. */
function forwarding(client: ChatSDK, change: (message: Message, source: Message) => void): ChatSDK {
  return replace(client, 'createForwardMessage', (honest) => (options) => {
    const message = honest(options);
    if ('ID' in message) change(message, options.payload);
    return message;
  });
}

/** Those that merge, download or forward messages wrongly. */
export const MERGED_MESSAGE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'merges copies of what messages say',
    against: MERGING,
    breaks: ['MSG-1.48'],
    sabotage: (client) =>
      merging(client, ({ payload }) => {
        for (const one of payload.messageList) {
          one.messageBody = JSON.parse(JSON.stringify(one.messageBody));
        }
      }),
  },
  {
    does: 'keeps the status of messages that it merges',
    against: MERGING,
    breaks: ['OBJ-2.25'],
    sabotage: (client) =>
      merging(client, ({ payload }) => {
        for (const one of payload.messageList) Object.assign(one, { status: 'success' });
      }),
  },
  {
    does: 'keeps all elements of messages that it merges',
    against: MERGING,
    breaks: ['OBJ-2.26'],
    sabotage: (client) =>
      merging(client, ({ payload }) => {
        for (const one of payload.messageList) one.messageBody.push(...one.messageBody);
      }),
  },
  {
    does: 'gives merged messages a title of its own',
    against: MERGING,
    breaks: ['MSG-1.47'],
    sabotage: (client) =>
      merging(client, ({ payload }) => {
        payload.title ||= 'Chat record';
      }),
  },
  {
    does: 'thinks that merged messages are new ones',
    against: MERGING,
    breaks: ['MSG-1.49', 'OBJ-1.60'],
    sabotage: (client) =>
      merging(client, (message) => {
        message._relayFlag = false;
      }),
  },
  {
    does: 'sends whatever it merges with a key',
    against: MERGING,
    breaks: ['MSG-2.36'],
    sabotage: (client) =>
      merging(client, (message) => {
        // What is measured is the whole object.
        Object.assign(message, { padding: 'x'.repeat(12_000) });
      }),
  },
  {
    does: 'leaves nothing of the list where it was too long to be sent',
    against: MERGING,
    breaks: ['MSG-2.36'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        const answer = await honest(message, options);
        if (message.type === 'TIMRelayElem') message.payload.messageList = [];
        return answer;
      }),
  },
  {
    does: 'forgets where the files are that it merges',
    against: 'files within merged messages',
    breaks: ['OBJ-2.31'],
    sabotage: (client) =>
      merging(client, ({ payload }) => {
        for (const one of payload.messageList) {
          const body = JSON.stringify(one.messageBody);
          one.messageBody = JSON.parse(body.replaceAll('https:', 'blob:'));
        }
      }),
  },
  {
    does: 'answers a download as it answers everything',
    against: DOWNLOADING,
    breaks: ['CHG-6.4', 'OBJ-9.2', 'MSG-0.3'],
    sabotage: (client) =>
      replace(client, 'downloadMergerMessage', (honest) => async (message) => {
        const answer = await honest(message);
        return { ...answer, code: 0, data: { message: answer } };
      }),
  },
  {
    does: 'keeps the key of what it has downloaded',
    against: DOWNLOADING,
    breaks: ['CHG-6.5', 'CHG-6.8'],
    sabotage: (client) =>
      downloading(client, ({ payload }) => {
        payload.downloadKey = 'key';
      }),
  },
  {
    does: 'says what went wrong with a download',
    against: DOWNLOADING,
    breaks: ['CHG-6.3'],
    sabotage: (client) =>
      replace(
        client,
        'downloadMergerMessage',
        (honest) => (message) =>
          honest(message).catch((error) => {
            throw Reflect.get(error, 'code') === 2452 ? failure(20026) : error;
          }),
      ),
  },
  {
    does: 'downloads what needs no download',
    against: DOWNLOADING,
    breaks: ['CHG-6.1', 'CHG-6.2'],
    sabotage: (client) =>
      replace(
        client,
        'downloadMergerMessage',
        (honest) => (message) =>
          honest(message).catch((error) => {
            if ([2450, 2451].includes(Reflect.get(error, 'code'))) return message;
            throw error;
          }),
      ),
  },
  {
    does: 'tells of a download as of a change',
    against: DOWNLOADING,
    breaks: ['CHG-6.7'],
    sabotage(client) {
      const handlers: ((event: ChatEvent<'onMessageModified'>) => void)[] = [];
      const listening = replace(
        client,
        'on',
        (honest) => (name: ChatEventName, handler: never, context?: unknown) => {
          if (name === EVENT.MESSAGE_MODIFIED) handlers.push(handler);
          honest(name, handler, context);
        },
      );
      return downloading(listening, () => {
        for (const handler of handlers) handler({ name: EVENT.MESSAGE_MODIFIED, data: [] });
      });
    },
  },
  {
    does: 'forwards copies',
    against: FORWARDING,
    breaks: ['MSG-1.54'],
    sabotage: (client) =>
      forwarding(client, (message) => {
        Object.assign(message, { payload: { ...message.payload } });
      }),
  },
  {
    does: 'forwards all that was said',
    against: FORWARDING,
    breaks: ['MSG-1.53'],
    sabotage: (client) =>
      forwarding(client, (message, source) => {
        message.setElement(source.getElements().slice(1));
      }),
  },
  {
    does: 'forwards a message under its name',
    against: FORWARDING,
    breaks: ['MSG-1.56'],
    sabotage: (client) =>
      forwarding(client, (message, source) => {
        message.ID = source.ID;
      }),
  },
  {
    does: 'forwards without what the app said along with a message',
    against: FORWARDING,
    breaks: ['MSG-1.55'],
    sabotage: (client) =>
      forwarding(client, (message, source) => {
        if (message.cloudCustomData === source.cloudCustomData) message.cloudCustomData = '';
      }),
  },
  {
    does: 'throws at what cannot be forwarded',
    against: FORWARDING,
    breaks: ['MSG-1.51', 'MSG-1.52'],
    sabotage: (client) =>
      replace(client, 'createForwardMessage', (honest) => (options) => {
        if (!Array.isArray(options.payload._elements)) throw failure(2454);
        if (String(options.payload.type) === TYPES.MSG_GRP_TIP) throw failure(2453);
        return honest(options);
      }),
  },
];
