import { type ChatSDK, EVENT } from '@parlor/sdk';
import { copyOf } from './copy-message.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';
import { hearsOfGroup, hearsOfPeer, hearsReceipts, pagesOfReaders } from './tamper-receipts.js';

const oneToOne = 'read receipts one to one';
const inGroups = 'read receipts in groups';
const readers = 'who has read a message of a group';

const SENDING: readonly Saboteur[] = [
  {
    does: 'answers a receipt with the messages',
    against: oneToOne,
    breaks: ['RCP-14.2'],
    sabotage: (client) =>
      through(client, 'sendMessageReadReceipt', async (honest, [messageList]) => {
        await honest();
        return { code: 0, data: { messageList } };
      }),
  },
  {
    does: 'sends a receipt for the first message alone',
    against: oneToOne,
    breaks: ['RCP-14.4', 'RCP-14.5'],
    sabotage: (client) =>
      replace(
        client,
        'sendMessageReadReceipt',
        (honest) => (messageList) => honest(messageList.slice(0, 1)),
      ),
  },
  {
    does: 'sends receipts for each conversation of the list',
    against: oneToOne,
    breaks: ['RCP-14.3'],
    sabotage: (client) =>
      replace(client, 'sendMessageReadReceipt', (honest) => async (messageList) => {
        const answer = await honest(messageList);
        const first = messageList[0]?.conversationID;
        const rest = messageList.filter(({ conversationID }) => conversationID !== first);
        return rest.length > 0 ? honest(rest) : answer;
      }),
  },
  {
    does: 'takes any truthy value for a wish for receipts',
    against: oneToOne,
    breaks: ['RCP-14.5'],
    sabotage: (client) =>
      replace(client, 'sendMessageReadReceipt', (honest) => (messageList) => {
        for (const message of messageList) {
          if (message.needReadReceipt) message.needReadReceipt = true;
        }
        return honest(messageList);
      }),
  },
  {
    does: 'keeps quiet when there is nothing to acknowledge',
    against: oneToOne,
    breaks: ['RCP-14.6'],
    sabotage: (client) => recoding(client, 'sendMessageReadReceipt', 2114),
  },
  {
    does: 'sends thirty receipts at a time, however many are asked for',
    against: oneToOne,
    breaks: ['RCP-14.4'],
    sabotage: (client) =>
      replace(client, 'sendMessageReadReceipt', (honest) => async (messageList) => {
        const answer = await honest(messageList.slice(0, 30));
        const rest = messageList.slice(30);
        return rest.length > 0 ? honest(rest) : answer;
      }),
  },
  {
    does: 'takes what it acknowledges for read',
    against: oneToOne,
    breaks: ['RCP-14.7'],
    sabotage: (client) =>
      replace(client, 'sendMessageReadReceipt', (honest) => async (messageList) => {
        const answer = await honest(messageList);
        for (const message of messageList) message.isRead = true;
        return answer;
      }),
  },
  {
    does: 'shows who has read it a receipt of their own',
    against: oneToOne,
    breaks: ['RCP-14.32'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        const answer = await honest(options);
        for (const message of answer.data.messageList) {
          if (message.flow === 'in') message.readReceiptInfo.isPeerRead = true;
        }
        return answer;
      }),
  },
];

const HEARING: readonly Saboteur[] = [
  {
    does: 'tells when a message was read in milliseconds',
    against: oneToOne,
    breaks: ['RCP-14.11', 'OBJ-7.2', 'FACT-24.4'],
    sabotage: (client) =>
      hearsOfPeer(client, (told) => ({ ...told, timestamp: told.timestamp * 1_000 })),
  },
  {
    does: 'names itself as the reader',
    against: oneToOne,
    breaks: ['RCP-14.11', 'OBJ-7.2'],
    sabotage: (client) =>
      hearsOfPeer(client, (told) => ({ ...told, userID: client.getLoginUser() })),
  },
  {
    does: 'tells of a receipt, and forgets to write it down',
    against: oneToOne,
    breaks: ['RCP-14.12', 'HIS-12.59'],
    sabotage: (client) => forgetting(client, { isPeerRead: false, timestamp: 0 }),
  },
  {
    does: 'tells of a receipt twice',
    against: oneToOne,
    breaks: ['RCP-14.13', 'RCP-14.11'],
    sabotage: (client) => hearsReceipts(client, (told) => [told, told]),
  },
  {
    does: 'tells of receipts one by one',
    against: oneToOne,
    breaks: ['RCP-14.4'],
    sabotage: (client) =>
      hearsReceipts(client, (told) =>
        // TypeScript keeps the two kinds of lists apart.
        told.map((one) => (one.groupID === undefined ? [one] : [one])),
      ),
  },
  {
    does: 'says of a receipt in a group who has read it',
    against: inGroups,
    breaks: ['RCP-14.15', 'OBJ-7.1', 'FACT-24.5'],
    sabotage: (client) =>
      hearsOfGroup(client, (told) => Object.assign({ ...told }, { userID: 'somebody' })),
  },
  {
    does: 'counts the sender among those who have not read it',
    against: inGroups,
    breaks: ['RCP-14.30', 'RCP-14.31'],
    sabotage: (client) =>
      hearsOfGroup(client, (told) => ({ ...told, unreadCount: told.unreadCount + 1 })),
  },
  {
    does: 'tells the counts of a group, and forgets to write them down',
    against: inGroups,
    breaks: ['RCP-14.16'],
    sabotage: (client) => forgetting(client, { readCount: undefined, unreadCount: undefined }),
  },
  {
    does: 'gives back copies of the messages whose receipts were asked for',
    against: inGroups,
    breaks: ['RCP-14.19', 'RCP-14.20'],
    sabotage: (client) =>
      replace(client, 'getMessageReadReceiptList', (honest) => async (messageList) => {
        const { code, data } = await honest(messageList);
        return { code, data: { messageList: data.messageList.map(copyOf) } };
      }),
  },
  {
    does: 'fills in the receipts of copies',
    against: inGroups,
    breaks: ['RCP-14.21'],
    sabotage: (client) =>
      replace(client, 'getMessageReadReceiptList', (honest) => async (messageList) => {
        const copies = messageList.map((message) => {
          const readReceiptInfo = { ...message.readReceiptInfo };
          return Object.assign(copyOf(message), { readReceiptInfo });
        });
        return honest(copies);
      }),
  },
  {
    does: 'asks the service about receipts of others, too',
    against: inGroups,
    breaks: ['RCP-14.22', 'RCP-14.20'],
    sabotage: (client) =>
      replace(client, 'getMessageReadReceiptList', (honest) => async (messageList) => {
        await client.getUserProfile({ userIDList: ['nobody-that-is-known'] });
        return honest(messageList);
      }),
  },
];

const READERS: readonly Saboteur[] = [
  {
    does: 'tells who has read a message, and who has not, at once',
    against: readers,
    breaks: ['RCP-14.24'],
    sabotage: (client) =>
      pagesOfReaders(client, (page) => ({
        ...page,
        readUserIDList: [...page.readUserIDList, ...page.unreadUserIDList],
      })),
  },
  {
    does: 'takes a filter that there is not for the other one',
    against: readers,
    breaks: ['RCP-14.25'],
    sabotage: (client) =>
      replace(
        client,
        'getGroupMessageReadMemberList',
        (honest) => (options) => honest({ ...options, filter: options.filter ? 1 : 0 }),
      ),
  },
  {
    does: 'begins anew with every page of readers',
    against: readers,
    breaks: ['RCP-14.26'],
    sabotage: (client) =>
      replace(client, 'getGroupMessageReadMemberList', (honest) => async (options) => {
        const answer = await honest({ ...options, cursor: '' });
        return options.cursor ? { code: 0, data: { ...answer.data, isCompleted: true } } : answer;
      }),
  },
  {
    does: 'has thirty readers on a page when not asked for more',
    against: readers,
    breaks: ['RCP-14.27'],
    sabotage: (client) =>
      replace(
        client,
        'getGroupMessageReadMemberList',
        (honest) => (options) => honest({ count: 30, ...options }),
      ),
  },
  {
    does: 'does not say which message it speaks of',
    against: readers,
    breaks: ['RCP-14.23'],
    sabotage: (client) => pagesOfReaders(client, (page) => ({ ...page, messageID: '' })),
  },
  {
    does: 'takes a message without receipts for one that nobody has read',
    against: readers,
    breaks: ['RCP-14.29'],
    sabotage: (client) => recoding(client, 'getGroupMessageReadMemberList', 10062),
  },
];

/** Those that send, hear of and ask for receipts wrongly. */
export const RECEIPT_SABOTEURS: readonly Saboteur[] = [...SENDING, ...HEARING, ...READERS];

/** The same client, whose messages know nothing of the receipts that it tells of. */
function forgetting(client: ChatSDK, nothing: object): ChatSDK {
  client.on(EVENT.MESSAGE_READ_RECEIPT_RECEIVED, ({ data }) => {
    for (const { messageID } of data) {
      Object.assign(client.findMessage(messageID)?.readReceiptInfo ?? {}, nothing);
    }
  });
  return client;
}
