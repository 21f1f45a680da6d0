import { ChatError, type ChatSDK, type Conversation, EVENT, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { askForNothing, onEach, onListing, onShowing, onTelling } from './tamper-conversations.js';

const LIST = 'the conversation list';
const ORDER = 'the order of the conversation list';
const ASKING = 'asking for conversations';
const ONE = 'asking for one conversation';

/** Sorts a list anew, by numbers of which the lowest comes first. */
function sorted(
  list: readonly Conversation[],
  rank: (conversation: Conversation) => readonly number[],
): Conversation[] {
  return list.toSorted((a, b) => {
    const ranks = rank(b);
    return rank(a).reduce((order, one, index) => order || one - (ranks[index] ?? 0), 0);
  });
}

const pinned = ({ isPinned }: Conversation) => (isPinned ? 0 : 1);
const empty = ({ lastMessage }: Conversation) => (lastMessage.lastTime === 0 ? 1 : 0);
const age = ({ lastMessage }: Conversation) => -lastMessage.lastTime;

/** Changes what becomes of a question for one conversation. */
function onRefusal(client: ChatSDK, code: (honest: unknown) => number): ChatSDK {
  return replace(
    client,
    'getConversationProfile',
    (honest) => (conversationID) =>
      honest(conversationID).catch((error: unknown) => {
        throw new ChatError({ code: code(error) });
      }),
  );
}

/** Those who list, sort, select and describe conversations wrongly. */
export const CONVERSATION_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says from the first page on that the list is complete',
    against: LIST,
    breaks: ['CNV-1.1'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, isSyncCompleted: true }),
      ),
  },
  {
    does: 'tells nothing of the list until it is complete',
    against: LIST,
    breaks: ['CNV-1.2'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        if (event.isSyncCompleted) deliver(event);
      }),
  },
  {
    does: 'lists a conversation only when its details are there',
    against: LIST,
    breaks: ['CNV-1.5'],
    sabotage: (client) =>
      onShowing(client, (list) =>
        list.filter((one) => one.type !== TYPES.CONV_C2C || (one.userProfile.gender ?? '') !== ''),
      ),
  },
  {
    does: 'never asks for the details of a new conversation',
    against: LIST,
    breaks: ['CNV-1.8'],
    sabotage: (client) =>
      onEach(client, (one) => {
        if (one.type === TYPES.CONV_C2C) one.userProfile = { ...one.userProfile, nick: '' };
      }),
  },
  {
    does: 'announces what is said in every group alike',
    against: LIST,
    breaks: ['CNV-1.26'],
    sabotage: (client) =>
      onEach(client, (one) => {
        one.messageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE;
      }),
  },
  {
    does: 'has the system conversation only from the second notice on',
    against: LIST,
    breaks: ['CNV-1.13'],
    sabotage: (client) =>
      onListing(client, (list) =>
        list.filter(({ type, unreadCount }) => type !== TYPES.CONV_SYSTEM || unreadCount > 1),
      ),
  },
  {
    does: 'knows only whether there are notices',
    against: LIST,
    breaks: ['CNV-1.14'],
    sabotage: (client) =>
      onEach(client, (one) => {
        if (one.type === TYPES.CONV_SYSTEM) one.unreadCount = Math.min(1, one.unreadCount);
      }),
  },
  {
    does: 'tells copies of conversations',
    against: LIST,
    breaks: ['CNV-1.24'],
    sabotage: (client) => onTelling(client, (list) => list.map((one) => ({ ...one }))),
  },
  {
    does: 'keeps its conversations when they are fetched again',
    against: LIST,
    breaks: ['CNV-1.25'],
    sabotage(client) {
      const first = new Map<string, Conversation>();
      return onListing(client, (list) =>
        list.map((one) => {
          const known = first.get(one.conversationID) ?? one;
          first.set(one.conversationID, known);
          return known;
        }),
      );
    },
  },
  {
    does: 'forgets what is pinned when it sorts',
    against: ORDER,
    breaks: ['CNV-1.15'],
    sabotage: (client) => onListing(client, (list) => sorted(list, (one) => [age(one)])),
  },
  {
    does: 'puts conversations without messages on top',
    against: ORDER,
    breaks: ['CNV-1.16'],
    sabotage: (client) =>
      onListing(client, (list) => sorted(list, (one) => [pinned(one), -empty(one), age(one)])),
  },
  {
    does: 'puts the oldest conversations on top',
    against: ORDER,
    breaks: ['CNV-1.17', 'CNV-2.70'],
    sabotage: (client) =>
      onListing(client, (list) => sorted(list, (one) => [pinned(one), empty(one), -age(one)])),
  },
  {
    does: 'turns conversations of one second round',
    against: ORDER,
    breaks: ['CNV-1.18'],
    sabotage: (client) =>
      onListing(client, (list) =>
        sorted(list.toReversed(), (one) => [pinned(one), empty(one), age(one)]),
      ),
  },
  {
    does: 'shows the newest pin first',
    against: ORDER,
    breaks: ['CNV-1.19'],
    sabotage(client) {
      const pins: string[] = [];
      const noting = replace(client, 'pinConversation', (honest) => (options) => {
        pins.push(options.conversationID);
        return honest(options);
      });
      return onListing(noting, (list) =>
        sorted(list, (one) => [
          pinned(one),
          one.isPinned ? -pins.lastIndexOf(one.conversationID) : 0,
          empty(one),
          age(one),
        ]),
      );
    },
  },
  {
    does: 'sorts a conversation that was asked for in at once',
    against: ORDER,
    breaks: ['CNV-2.23'],
    sabotage: (client) =>
      onTelling(client, (list) => sorted(list, (one) => [pinned(one), empty(one), age(one)])),
  },
  {
    does: 'asks the service whenever it is asked for the list',
    against: ASKING,
    breaks: ['CNV-2.4'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options) => {
        await askForNothing(client);
        return Array.isArray(options) ? honest(options) : honest(options);
      }),
  },
  {
    does: 'has nothing to list after a synchronisation that failed',
    against: ASKING,
    breaks: ['CNV-2.5'],
    sabotage: (client) =>
      replace(
        client,
        'getConversationList',
        (honest) => (options) =>
          (Array.isArray(options) ? honest(options) : honest(options)).catch(() => ({
            code: 0 as const,
            data: { conversationList: [], isSyncCompleted: false },
          })),
      ),
  },
  {
    does: 'lists conversations in the order in which they were asked for',
    against: ASKING,
    breaks: ['CNV-2.7'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options) => {
        if (!Array.isArray(options)) return honest(options);
        const answer = await honest(options);
        const place = (one: Conversation) => options.indexOf(one.conversationID);
        answer.data.conversationList = sorted(answer.data.conversationList, (one) => [place(one)]);
        return answer;
      }),
  },
  {
    does: 'is content with one of several filters',
    against: ASKING,
    breaks: ['CNV-2.8'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options) => {
        if (Array.isArray(options)) return honest(options);
        return honest(options?.type ? { type: options.type } : options);
      }),
  },
  {
    does: 'takes whatever is no list for a filter',
    against: ASKING,
    breaks: ['CNV-2.9'],
    sabotage: (client) =>
      replace(
        client,
        'getConversationList',
        (honest) => (options) =>
          Array.isArray(options) ? honest(options) : honest({ ...options }),
      ),
  },
  {
    does: 'finds nothing for a filter of a wrong type',
    against: ASKING,
    breaks: ['CNV-2.17'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options) => {
        if (Array.isArray(options)) return honest(options);
        const answer = await honest(options);
        if (Number.isNaN(options?.markType)) answer.data.conversationList = [];
        return answer;
      }),
  },
  {
    does: 'takes unread for anything but 0',
    against: ASKING,
    breaks: ['CNV-2.15'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => (options) => {
        if (Array.isArray(options) || options?.hasUnreadCount !== false) {
          return Array.isArray(options) ? honest(options) : honest(options);
        }
        const { hasUnreadCount: _ignored, ...others } = options;
        return honest(others);
      }),
  },
  {
    does: 'counts before the first page has come',
    against: ASKING,
    breaks: ['CNV-2.29'],
    sabotage: (client) =>
      replace(client, 'getTotalUnreadMessageCount', (honest) => () => honest() || 1),
  },
  {
    does: 'asks about a conversation again and again',
    against: ONE,
    breaks: ['CNV-2.19', 'CNV-2.20'],
    sabotage: (client) =>
      replace(client, 'getConversationProfile', (honest) => async (conversationID) => {
        await askForNothing(client);
        return honest(conversationID);
      }),
  },
  {
    does: 'does not note that it knows a conversation now',
    against: ONE,
    breaks: ['CNV-2.21'],
    sabotage: (client) =>
      replace(client, 'getConversationProfile', (honest) => async (conversationID) => {
        const answer = await honest(conversationID);
        answer.data.conversation._isInfoCompleted = false;
        return answer;
      }),
  },
  {
    does: 'does not list a conversation that was only asked for',
    against: ONE,
    breaks: ['CNV-1.7'],
    sabotage: (client) =>
      onShowing(client, (list) => list.filter(({ lastMessage }) => lastMessage.lastTime > 0)),
  },
  {
    does: 'has the same code for whatever there is not',
    against: ONE,
    breaks: ['CNV-2.24'],
    sabotage: (client) => onRefusal(client, () => 2500),
  },
  {
    does: 'takes a group that has ended for a person who is not there',
    against: ONE,
    breaks: ['CNV-2.25'],
    sabotage: (client) => onRefusal(client, () => 2501),
  },
];
