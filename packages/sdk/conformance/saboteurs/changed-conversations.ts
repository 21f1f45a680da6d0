import { type ChatSDK, type Conversation, EVENT, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';
import { askForNothing, onListing, onShowing } from './tamper-conversations.js';

const DELETING = 'deleting conversations';
const CLEARING = 'clearing the history of a conversation';
const RETURNING = 'deleted conversations that come back';

/** A client that deletes conversations after something else has been done. */
function deletes(
  client: ChatSDK,
  hands: (honest: () => Promise<unknown>, options: unknown) => unknown,
): ChatSDK {
  return through(client, 'deleteConversation', (honest, [options]) =>
    hands(async () => honest(), options),
  );
}

/** The same call with other wishes. */
function wishing(client: ChatSDK, wish: (options: object) => object): ChatSDK {
  return replace(
    client,
    'deleteConversation',
    (honest) => (options: unknown) =>
      Reflect.apply(honest, undefined, [
        typeof options === 'object' && options ? wish(options) : options,
      ]),
  );
}

/** A client that remembers every conversation as it was told of it first, and shows a later one otherwise. */
function remembering(
  client: ChatSDK,
  show: (one: Conversation, first: Conversation) => void,
): ChatSDK {
  const first = new Map<string, Conversation>();
  client.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
    for (const one of data) {
      if (!first.has(one.conversationID)) first.set(one.conversationID, one);
    }
  });
  return onShowing(client, (list) => {
    for (const one of list) {
      const known = first.get(one.conversationID);
      if (known && known !== one) show(one, known);
    }
    return list;
  });
}

const DELETING_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'answers one deletion with a list, and several with one',
    against: DELETING,
    breaks: ['CNV-2.34', 'CNV-2.35'],
    sabotage: (client) =>
      deletes(client, async (honest, options) => {
        await honest();
        return typeof options === 'string'
          ? { code: 0, data: { conversationIDList: [options] } }
          : { code: 0, data: options };
      }),
  },
  {
    does: 'looks at every conversation that is to be deleted',
    against: DELETING,
    breaks: ['CNV-2.36'],
    sabotage: (client) =>
      wishing(client, (options) => {
        const { conversationIDList = [] }: { conversationIDList?: string[] } = options;
        return { ...options, conversationIDList: conversationIDList.slice(-100) };
      }),
  },
  {
    does: 'says that it has deleted what is not there',
    against: DELETING,
    breaks: ['CNV-2.37'],
    sabotage: (client) => recoding(client, 'deleteConversation', 2500),
  },
  {
    does: 'keeps every history',
    against: DELETING,
    breaks: ['CNV-2.38'],
    sabotage: (client) =>
      replace(
        client,
        'deleteConversation',
        (honest) => (options: unknown) =>
          Reflect.apply(honest, undefined, [
            typeof options === 'string'
              ? { conversationIDList: [options], clearHistoryMessage: false }
              : Object.assign(Object(options), { clearHistoryMessage: false }),
          ]),
      ),
  },
  {
    does: 'clears every history',
    against: DELETING,
    breaks: ['CNV-2.39'],
    sabotage: (client) => wishing(client, (options) => ({ ...options, clearHistoryMessage: true })),
  },
  {
    does: 'deletes without a word to the list',
    against: DELETING,
    breaks: ['CNV-2.40', 'CNV-2.44'],
    sabotage(client) {
      let [before, now] = [0, 0];
      client.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
        [before, now] = [now, data.length];
      });
      return intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        if (now >= before) deliver(event);
      });
    },
  },
  {
    does: 'counts what was unread in a deleted conversation',
    against: DELETING,
    breaks: ['CNV-2.41'],
    sabotage: (client) =>
      intercept(client, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, () => undefined),
  },
  {
    does: 'never lets a deleted conversation come back',
    against: RETURNING,
    breaks: ['CNV-2.42', 'CNV-2.46'],
    sabotage(client) {
      const deleted = new Set<unknown>();
      const noting = deletes(client, async (honest, options) => {
        const answer = await honest();
        deleted.add(options);
        return answer;
      });
      return onListing(noting, (list) => list.filter((one) => !deleted.has(one.conversationID)));
    },
  },
  {
    does: 'asks the service about groups that it is no longer in',
    against: DELETING,
    breaks: ['CNV-2.45'],
    sabotage: (client) =>
      deletes(client, async (honest) => {
        await askForNothing(client);
        return honest();
      }),
  },
  {
    does: 'forgets what was written onto a conversation that was deleted',
    against: RETURNING,
    breaks: ['CNV-2.48', 'CNV-1.9'],
    sabotage: (client) =>
      remembering(client, (one) => Object.assign(one, { markList: [], customData: '' })),
  },
  {
    does: 'pins a conversation that has come back',
    against: RETURNING,
    breaks: ['CNV-2.47'],
    sabotage: (client) =>
      remembering(client, (one, first) => {
        one.isPinned = first.isPinned;
      }),
  },
];

const CLEARING_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says that a history was cleared, and does not clear it',
    against: CLEARING,
    breaks: ['CNV-2.59', 'CNV-2.60', 'CNV-2.61', 'CNV-1.48', 'CNV-2.63', 'CNV-4.26'],
    sabotage: (client) =>
      replace(client, 'clearHistoryMessage', () => async (conversationID) => ({
        code: 0,
        data: { conversationID },
      })),
  },
  {
    does: 'answers a cleared history with nothing',
    against: CLEARING,
    breaks: ['CNV-2.56'],
    sabotage: (client) =>
      through(client, 'clearHistoryMessage', async (honest) => {
        await honest();
        return { code: 0, data: {} };
      }),
  },
  {
    does: 'clears the history of nobody without a complaint',
    against: CLEARING,
    breaks: ['CNV-2.57'],
    sabotage: (client) => recoding(client, 'clearHistoryMessage', 2500),
  },
  {
    does: 'takes a conversation whose history was cleared out of the list',
    against: CLEARING,
    breaks: ['CNV-2.61', 'CNV-4.26'],
    sabotage: (client) =>
      onShowing(client, (list) =>
        list.filter((one) => one.lastMessage.lastTime > 0 || one.type === TYPES.CONV_SYSTEM),
      ),
  },
  {
    does: 'clears the history of everybody',
    against: CLEARING,
    breaks: ['CNV-2.62'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        const answer = await honest(options);
        const [conversation] = (await client.getConversationList([options.conversationID])).data
          .conversationList;
        if (conversation?.type === TYPES.CONV_C2C) answer.data.messageList = [];
        return answer;
      }),
  },
];

/** Those who delete conversations and clear histories wrongly. */
export const CHANGED_CONVERSATION_SABOTEURS: readonly Saboteur[] = [
  ...DELETING_SABOTEURS,
  ...CLEARING_SABOTEURS,
];
