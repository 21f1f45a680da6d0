import { ChatError, type Message, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

/** Those that make messages wrongly, or look at arguments wrongly. */
export const MAKING_MESSAGES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'stores a message that was only made',
    against: 'making messages',
    breaks: ['MSG-1.1'],
    sabotage(client) {
      const made = new Map<string, Message>();
      const making = replace(client, 'createTextMessage', (honest) => (options) => {
        const message = honest(options);
        made.set(message.ID, message);
        return message;
      });
      return replace(making, 'findMessage', (honest) => (ID) => made.get(ID) ?? honest(ID));
    },
  },
  {
    does: 'copies the payload of a face',
    against: 'making messages',
    breaks: ['MSG-1.26'],
    sabotage: (client) =>
      replace(client, 'createFaceMessage', (honest) => (options) => {
        const message = honest(options);
        message.payload = { ...message.payload };
        return message;
      }),
  },
  {
    does: 'takes every truthy wish for a receipt',
    against: 'making messages',
    breaks: ['MSG-1.9'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const message = honest(options);
        message.needReadReceipt = Boolean(options.needReadReceipt);
        return message;
      }),
  },
  {
    does: 'forgets the priority of a message',
    against: 'making messages',
    breaks: ['MSG-0.6'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const message = honest(options);
        message.priority = TYPES.MSG_PRIORITY_NORMAL;
        return message;
      }),
  },
  {
    does: 'leaves the mentions in the payload',
    against: 'making messages',
    breaks: ['MSG-1.19'],
    sabotage: (client) =>
      replace(client, 'createTextAtMessage', (honest) => (options) => {
        const message = honest(options);
        Object.assign(message.payload, options.payload);
        return message;
      }),
  },
  {
    does: 'cuts long texts',
    against: 'making messages',
    breaks: ['MSG-1.17'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const { text } = options.payload;
        return honest({ ...options, payload: { text: text.slice(0, 12_288) } });
      }),
  },
  {
    does: 'rejects a bad message instead of throwing',
    against: 'the arguments of messages',
    breaks: ['MSG-2.17', 'MSG-0.2'],
    sabotage: (client) =>
      replace(
        client,
        'sendMessage',
        (honest) =>
          async (...args) =>
            honest(...args),
      ),
  },
  {
    does: 'makes a number of whatever a face has for one',
    against: 'the arguments of messages',
    breaks: ['MSG-1.25'],
    sabotage: (client) =>
      replace(client, 'createFaceMessage', (honest) => (options) => {
        const { index, data } = options.payload;
        return honest({ ...options, payload: { index: Number(index) || 0, data } });
      }),
  },
  {
    does: 'does not mind a second argument',
    against: 'the arguments of messages',
    breaks: ['MSG-1.4'],
    sabotage: (client) =>
      replace(client, 'createCustomMessage', (honest) => (options) => honest(options)),
  },
  {
    does: 'looks where a message can be sent to when it is made',
    against: 'the arguments of messages',
    breaks: ['MSG-1.2'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const isKnown = ['C2C', 'GROUP'].includes(options.conversationType);
        return honest(isKnown ? options : { ...options, to: '' });
      }),
  },
  {
    does: 'lets a message be revoked twice',
    against: 'the arguments of changes to messages',
    breaks: ['CHG-3.1'],
    sabotage: (client) =>
      replace(client, 'revokeMessage', (honest) => (message) => {
        if (message?.isRevoked) return Promise.reject(new ChatError({ code: 20016 }));
        return honest(message);
      }),
  },
  {
    does: 'rejects the change of what was for who is online only',
    against: 'the arguments of changes to messages',
    breaks: ['CHG-5.5', 'MSG-2.60'],
    sabotage: (client) =>
      replace(client, 'modifyMessage', (honest) => (message) => {
        if (message?._onlineOnlyFlag) return Promise.reject(new ChatError({ code: 20026 }));
        return honest(message);
      }),
  },
  {
    does: 'deletes a message that is in no list',
    against: 'the arguments of changes to messages',
    breaks: ['CHG-4.1'],
    sabotage: (client) =>
      replace(
        client,
        'deleteMessage',
        (honest) => (list) => honest(Array.isArray(list) ? list : [list]),
      ),
  },
  {
    does: 'looks for the first five words of more',
    against: 'the arguments of searches',
    breaks: ['SRC-9.1'],
    sabotage: (client) =>
      replace(client, 'searchCloudGroups', (honest) => (options) => {
        const { keywordList } = options;
        return honest({ ...options, keywordList: keywordList?.slice(0, 5) });
      }),
  },
  {
    does: 'gives at most a hundred people, however many are asked for',
    against: 'the arguments of searches',
    breaks: ['SRC-9.16'],
    sabotage: (client) =>
      replace(client, 'searchCloudUsers', (honest) => (options) => {
        const { count = 20 } = options;
        return honest({ ...options, count: Math.min(count, 100) });
      }),
  },
];
