import { ChatError, type ChatSDK, type Conversation, EVENT, TYPES } from '@parlor/sdk';
import { codeOf } from '../traits/call-method.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { askForNothing, onEach, onListing, onShowing } from './tamper-conversations.js';

const PINNING = 'pinning conversations';
const LEFT = 'the conversation of a group that one is no longer in';
const ELSEWHERE = 'what my other instances learn of conversations';
const ARGUMENTS = 'arguments of the methods about conversations';
const BY_TYPE = 'the conversations of each type of group';

/** Longer than a name of 32 bytes, when every character has three. */
const MOST_CHARACTERS = 10;

/** Remembers conversations that were listed once. */
function onceListed(client: ChatSDK, isKept: (conversation: Conversation) => boolean): ChatSDK {
  const kept = new Map<string, Conversation>();
  return onListing(client, (list) => {
    for (const one of list) if (isKept(one)) kept.set(one.conversationID, one);
    return [...new Set([...list, ...kept.values()])];
  });
}

/** Those who pin, leave, tell and check wrongly, or mix up the types of groups. */
export const CONVERSATION_CHANGE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'answers a pin with nothing',
    against: PINNING,
    breaks: ['CNV-2.65'],
    sabotage: (client) =>
      replace(client, 'pinConversation', (honest) => async (options) => {
        const answer = await honest(options);
        Reflect.deleteProperty(answer.data, 'conversationID');
        return answer;
      }),
  },
  {
    does: 'asks the service for every pin',
    against: PINNING,
    breaks: ['CNV-2.66', 'CNV-2.68'],
    sabotage: (client) =>
      replace(client, 'pinConversation', (honest) => async (options) => {
        const answer = await honest(options);
        await askForNothing(client);
        return answer;
      }),
  },
  {
    does: 'tells nobody that a conversation was pinned',
    against: PINNING,
    breaks: ['CNV-2.70', 'CNV-2.71'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        if (!event.data.some(({ isPinned }) => isPinned)) deliver(event);
      }),
  },
  {
    does: 'pins only what is in the list',
    against: PINNING,
    breaks: ['CNV-1.6', 'CNV-2.67'],
    sabotage: (client) =>
      onShowing(client, (list) => list.filter(({ lastMessage }) => lastMessage.lastTime > 0)),
  },
  {
    does: 'says nothing of a pin too many',
    against: PINNING,
    breaks: ['CNV-2.69'],
    sabotage: (client) =>
      replace(
        client,
        'pinConversation',
        (honest) => (options) =>
          honest(options).catch(() => ({
            code: 0 as const,
            data: { conversationID: options.conversationID },
          })),
      ),
  },
  {
    does: 'hears of the pins of others, and not of its own elsewhere',
    against: PINNING,
    breaks: ['CNV-3.9', 'CNV-2.71'],
    sabotage(client) {
      const mine = new Set<string>();
      const noting = replace(client, 'pinConversation', (honest) => (options) => {
        mine.add(options.conversationID);
        return honest(options);
      });
      return onEach(noting, (one) => {
        if (!mine.has(one.conversationID)) one.isPinned = false;
      });
    },
  },
  {
    does: 'drops a group that it has left from the list',
    against: LEFT,
    breaks: ['CNV-1.20'],
    sabotage(client) {
      const left = new Set<string>();
      const noting = replace(client, 'quitGroup', (honest) => (groupID) => {
        left.add(`GROUP${groupID}`);
        return honest(groupID);
      });
      return onListing(noting, (list) => list.filter((one) => !left.has(one.conversationID)));
    },
  },
  {
    does: 'has unread messages in a group that has ended',
    against: LEFT,
    breaks: ['CNV-1.20'],
    sabotage(client) {
      const most = new Map<string, number>();
      return onEach(client, (one) => {
        most.set(one.conversationID, Math.max(one.unreadCount, most.get(one.conversationID) ?? 0));
        one.unreadCount = most.get(one.conversationID) ?? 0;
      });
    },
  },
  {
    does: 'asks the service for a history that is in memory',
    against: LEFT,
    breaks: ['CNV-1.21'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        await askForNothing(client);
        return honest(options);
      }),
  },
  {
    does: 'does not tell groups that have ended from groups it has left',
    against: LEFT,
    breaks: ['CNV-1.22'],
    sabotage: (client) =>
      replace(
        client,
        'sendMessage',
        (honest) => (message, options) =>
          honest(message, options).catch((error: unknown) => {
            throw codeOf(error) === 10010 ? new ChatError({ code: 10007 }) : error;
          }),
      ),
  },
  {
    does: 'keeps live rooms in the list',
    against: LEFT,
    breaks: ['CNV-1.23', 'CNV-4.2'],
    sabotage: (client) => onceListed(client, ({ subType }) => subType === TYPES.GRP_AVCHATROOM),
  },
  {
    does: 'takes what another instance of mine has said for somebody else’s',
    against: ELSEWHERE,
    breaks: ['CNV-3.1'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        for (const message of event.data) message.flow = 'in';
        deliver(event);
      }),
  },
  {
    does: 'does not tell the total that reading elsewhere has changed',
    against: ELSEWHERE,
    breaks: ['CNV-3.6'],
    sabotage(client) {
      let last = 0;
      return intercept(client, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, (event, deliver) => {
        if (event.data > last) deliver(event);
        last = event.data;
      });
    },
  },
  {
    does: 'takes 1 and 0 for true and false',
    against: ARGUMENTS,
    breaks: ['CNV-2.64'],
    sabotage: (client) =>
      replace(client, 'pinConversation', (honest) => (options) => {
        const { isPinned }: { isPinned?: unknown } = options ?? {};
        const isNumber = typeof isPinned === 'number';
        return honest(isNumber ? { ...options, isPinned: Boolean(isPinned) } : options);
      }),
  },
  {
    does: 'rejects where it should throw',
    against: ARGUMENTS,
    breaks: ['CNV-2.2', 'CNV-2.31', 'CNV-2.32', 'CNV-2.33'],
    sabotage: (client) =>
      replace(
        client,
        'deleteConversation',
        (honest) => async (options: unknown) => Reflect.apply(honest, undefined, [options]),
      ),
  },
  {
    does: 'has a total before anybody is logged in',
    against: ARGUMENTS,
    breaks: ['CNV-2.1'],
    sabotage: (client) =>
      replace(
        client,
        'getTotalUnreadMessageCount',
        (honest) => () => (client.isReady() ? honest() : 0),
      ),
  },
  {
    does: 'does not take an empty draft',
    against: ARGUMENTS,
    breaks: ['CNV-2.49'],
    sabotage: (client) =>
      replace(
        client,
        'setConversationDraft',
        (honest) => (options) =>
          honest(options?.draftText === '' ? { ...options, conversationID: '' } : options),
      ),
  },
  {
    does: 'counts the bytes of a name',
    against: ARGUMENTS,
    breaks: ['FLD-2.3'],
    sabotage: (client) =>
      replace(
        client,
        'createConversationGroup',
        (honest) => (options) =>
          honest(
            options?.groupName?.length > MOST_CHARACTERS ? { ...options, groupName: '' } : options,
          ),
      ),
  },
  {
    does: 'lists groups of some types only',
    against: BY_TYPE,
    breaks: ['CNV-4.1'],
    sabotage: (client) =>
      onListing(client, (list) => list.filter(({ subType }) => subType !== TYPES.GRP_MEETING)),
  },
  {
    does: 'counts messages in meetings and live rooms',
    against: BY_TYPE,
    breaks: ['CNV-4.6', 'CNV-1.37', 'CNV-1.38'],
    sabotage: (client) =>
      onEach(client, (one) => {
        const isQuiet = one.subType === TYPES.GRP_MEETING || one.subType === TYPES.GRP_AVCHATROOM;
        if (isQuiet) one.unreadCount = 1;
      }),
  },
  {
    does: 'shows the past to whoever comes, or to nobody',
    against: BY_TYPE,
    breaks: ['CNV-4.9'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        const answer = await honest(options);
        const { messageList } = answer.data;
        answer.data.messageList = messageList.filter((message) => message.isRead === false);
        return answer;
      }),
  },
  {
    does: 'sends everybody what is meant for some',
    against: BY_TYPE,
    breaks: ['CNV-4.14', 'CNV-4.15', 'CNV-1.39'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const message = honest(options);
        message._receiverList = undefined;
        return message;
      }),
  },
  {
    does: 'keeps what is for those online only',
    against: BY_TYPE,
    breaks: ['CNV-4.22'],
    sabotage: (client) => replace(client, 'sendMessage', (honest) => (message) => honest(message)),
  },
  {
    does: 'lets nobody mention everybody',
    against: BY_TYPE,
    breaks: ['CNV-4.12'],
    sabotage: (client) =>
      onEach(client, ({ groupAtInfoList }) => {
        groupAtInfoList.splice(0);
      }),
  },
];
