import { type ChatSDK, EVENT, type Message, type MessageListPage, TYPES } from '@parlor/sdk';
import { copyOf } from './copy-message.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

/** Changes every page of the history. */
function pages(client: ChatSDK, change: (page: MessageListPage) => MessageListPage): ChatSDK {
  return replace(client, 'getMessageList', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data) };
  });
}

/** Leaves some messages out of the history. */
function only(client: ChatSDK, isKept: (message: Message) => boolean): ChatSDK {
  return pages(client, (page) => ({ ...page, messageList: page.messageList.filter(isKept) }));
}

/** Those that read the history wrongly. */
export const HISTORY_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'gives pages of the history newest first',
    against: 'the pages of the history',
    breaks: ['HIS-12.6'],
    sabotage: (client) =>
      pages(client, (page) => ({ ...page, messageList: page.messageList.toReversed() })),
  },
  {
    does: 'gives the last message of a page once more on the next',
    against: 'the pages of the history',
    breaks: ['HIS-12.7'],
    sabotage(client) {
      let last: Message[] = [];
      return pages(client, (page) => {
        const messageList = [...page.messageList, ...last];
        last = page.messageList.slice(0, 1);
        return { ...page, messageList };
      });
    },
  },
  {
    does: 'gives messages of the history as copies',
    against: 'the pages of the history',
    breaks: ['HIS-12.67'],
    sabotage: (client) =>
      pages(client, (page) => ({ ...page, messageList: page.messageList.map(copyOf) })),
  },
  {
    does: 'takes the first page for the whole history',
    against: 'the pages of the history',
    breaks: ['HIS-12.8', 'HIS-12.10'],
    sabotage: (client) => pages(client, (page) => ({ ...page, isCompleted: true })),
  },
  {
    does: 'cuts what was fetched to the count',
    against: 'the pages of the history',
    breaks: ['FACT-38.1', 'HIS-12.13'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const messageList = data.messageList.slice(-(options.count ?? 15));
        return { code, data: { ...data, messageList } };
      }),
  },
  {
    does: 'leaves tips out of the history',
    against: 'what the history has',
    breaks: ['HIS-12.18'],
    sabotage: (client) => only(client, ({ type }) => type !== TYPES.MSG_GRP_TIP),
  },
  {
    does: 'leaves what failed out of the history',
    against: 'what the history has',
    breaks: ['HIS-12.20'],
    sabotage: (client) => only(client, ({ status }) => status !== 'fail'),
  },
  {
    does: 'takes everything that was fetched for read',
    against: 'what the history has',
    breaks: ['HIS-12.30'],
    sabotage: (client) =>
      pages(client, (page) => {
        for (const message of page.messageList) message.isRead = true;
        return page;
      }),
  },
  {
    does: 'asks the service for the system conversation',
    against: 'what the history has',
    breaks: ['HIS-12.25'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        await client.getUserProfile({ userIDList: ['nobody at all'] });
        return honest(options);
      }),
  },
  {
    does: 'does not say that fetched messages were read by the peer',
    against: 'what the history has',
    breaks: ['HIS-12.29'],
    sabotage: (client) => intercept(client, EVENT.MESSAGE_READ_BY_PEER, () => {}),
  },
  {
    does: 'forgets the history of a group that was left',
    against: 'what the history has',
    breaks: ['HIS-12.33'],
    sabotage(client) {
      const left = new Set<string>();
      const leaving = replace(client, 'quitGroup', (honest) => (groupID) => {
        left.add(`GROUP${groupID}`);
        return honest(groupID);
      });
      return replace(leaving, 'getMessageList', (honest) => async (options) => {
        if (!left.has(options.conversationID)) return honest(options);
        return { code: 0, data: { messageList: [], nextReqMessageID: '', isCompleted: true } };
      });
    },
  },
  {
    does: 'finds copies',
    against: 'finding a message by its ID',
    breaks: ['HIS-12.67', 'HIS-12.63'],
    sabotage: (client) =>
      replace(client, 'findMessage', (honest) => (messageID) => {
        const message = honest(messageID);
        return message && copyOf(message);
      }),
  },
  {
    does: 'finds nothing in groups',
    against: 'finding a message by its ID',
    breaks: ['HIS-12.64'],
    sabotage: (client) =>
      replace(client, 'findMessage', (honest) => (messageID) => {
        const message = honest(messageID);
        return message?.conversationType === TYPES.CONV_GROUP ? null : message;
      }),
  },
  {
    does: 'finds what is on its way, and what was for who is online only',
    against: 'finding a message by its ID',
    breaks: ['FACT-33.1', 'FACT-33.3'],
    sabotage(client) {
      const sent = new Map<string, Message>();
      const sending = replace(client, 'sendMessage', (honest) => (message, options) => {
        sent.set(message.ID, message);
        return honest(message, options);
      });
      return replace(
        sending,
        'findMessage',
        (honest) => (ID) => honest(ID) ?? sent.get(ID) ?? null,
      );
    },
  },
  {
    does: 'finds what somebody else has seen who was logged in before',
    against: 'finding a message by its ID',
    breaks: ['HIS-12.64'],
    sabotage(client) {
      const seen = new Map<string, Message>();
      const sending = replace(client, 'sendMessage', (honest) => async (message, options) => {
        const answer = await honest(message, options);
        seen.set(message.ID, message);
        return answer;
      });
      return replace(
        sending,
        'findMessage',
        (honest) => (ID) => honest(ID) ?? seen.get(ID) ?? null,
      );
    },
  },
];
