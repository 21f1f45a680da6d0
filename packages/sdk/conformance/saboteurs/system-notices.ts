import {
  type ChatEventName,
  type ChatSDK,
  type Conversation,
  EVENT,
  type Message,
  TYPES,
} from '@parlor/sdk';
import { callMethod } from '../traits/call-method.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { tellsOnly } from './tells-only.js';

const notices = 'notices of the system conversation';
const actions = 'who is told what is done in a group';

const SYSTEM = '@TIM#SYSTEM';

/** The same client, which does something to each notice before it tells of it. */
function withNotices(client: ChatSDK, change: (notice: Message) => void): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    for (const message of event.data) {
      if (message.type === TYPES.MSG_GRP_SYS_NOTICE) change(message);
    }
    deliver(event);
  });
}

function isNoticeOf(message: Message, operationType: number): boolean {
  return (
    message.type === TYPES.MSG_GRP_SYS_NOTICE && message.payload.operationType === operationType
  );
}

/** The same client, in whose list of groups all stay that it has a conversation of. */
export function keepsGroups(client: ChatSDK): ChatSDK {
  return replace(client, 'getGroupList', (honest) => async () => {
    const answer = await honest();
    const { groupList } = answer.data;
    const { conversationList } = (await client.getConversationList()).data;
    for (const conversation of conversationList) {
      if (conversation.type !== TYPES.CONV_GROUP) continue;
      const { groupProfile } = conversation;
      if (!groupList.includes(groupProfile)) groupList.push(groupProfile);
    }
    return answer;
  });
}

/** The same client, which shows conversations of groups only while it is in them. */
function dropsConversations(client: ChatSDK): ChatSDK {
  return replace(client, 'getConversationList', (honest) => async (options?: string[]) => {
    const answer = await honest(options);
    const { groupList } = (await client.getGroupList()).data;
    const current = new Set(groupList.map(({ groupID }) => `GROUP${groupID}`));
    const { data } = answer;
    data.conversationList = data.conversationList.filter(
      ({ type, conversationID }) => type !== 'GROUP' || current.has(conversationID),
    );
    return answer;
  });
}

/** The same client, which finds every conversation that it ever had. */
function keepsConversations(client: ChatSDK): ChatSDK {
  const ever = new Map<string, Conversation>();
  return replace(client, 'getConversationList', (honest) => async (options?: string[]) => {
    const answer = await honest(options);
    const { conversationList } = answer.data;
    for (const one of conversationList) ever.set(one.conversationID, one);
    for (const id of Array.isArray(options) ? options : []) {
      const lost = ever.get(id);
      if (lost && !conversationList.includes(lost)) conversationList.push(lost);
    }
    return answer;
  });
}

/** The same client, which does something with the handlers of an event besides. */
function whenListening(
  client: ChatSDK,
  eventName: ChatEventName,
  take: (handler: (event: unknown) => void) => void,
): ChatSDK {
  const tampered = replace(client, 'on', (honest) => honest);
  Reflect.set(tampered, 'on', (name: unknown, handler: unknown, context: unknown) => {
    if (name === eventName && typeof handler === 'function') {
      take((event) => void Reflect.apply(handler, context, [event]));
    }
    return callMethod(client, 'on', [name, handler, context]);
  });
  return tampered;
}

/** Those that tell wrongly of what happens in groups, or do not do what a notice says. */
export const SYSTEM_NOTICES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'has notices from administrator',
    against: notices,
    breaks: ['NTC-B.1.1'],
    sabotage: (client) =>
      withNotices(client, (notice) => {
        notice.from = 'administrator';
      }),
  },
  {
    does: 'calls the name of a group the same in notices and tips',
    against: notices,
    breaks: ['NTC-B.2.2'],
    sabotage: (client) =>
      withNotices(client, ({ payload }) => {
        Object.assign(Reflect.get(Object(payload), 'groupProfile'), { groupName: 'Tea' });
      }),
  },
  {
    does: 'tells of notices by an event of their own',
    against: notices,
    breaks: ['NTC-B.1.4'],
    sabotage: (client) => {
      const tampered = replace(client, 'on', (honest) => honest);
      Reflect.set(tampered, 'on', (name: unknown, handler: unknown, context: unknown) => {
        const isOld = name === 'onGroupSystemNoticeReceived';
        const meant = isOld ? EVENT.MESSAGE_RECEIVED : name;
        return callMethod(client, 'on', [meant, handler, context]);
      });
      return tampered;
    },
  },
  {
    does: 'tells of a notice before it takes effect',
    against: notices,
    breaks: ['NTC-B.1.13'],
    sabotage: (client) =>
      intercept(client, EVENT.GROUP_LIST_UPDATED, (event, deliver) => {
        void Promise.resolve().then(() => deliver(event));
      }),
  },
  {
    does: 'takes notices for read',
    against: notices,
    breaks: ['NTC-B.1.2'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options?: string[]) => {
        const answer = await honest(options);
        for (const conversation of answer.data.conversationList) {
          if (conversation.type === SYSTEM) conversation.unreadCount = 0;
        }
        return answer;
      }),
  },
  {
    does: 'keeps groups in its list that it is not in any more',
    against: notices,
    breaks: ['NTC-B.3.10', 'NTC-B.3.18'],
    sabotage: keepsGroups,
  },
  {
    does: 'drops the conversation with the group',
    against: notices,
    breaks: ['NTC-B.3.10'],
    sabotage: dropsConversations,
  },
  {
    does: 'keeps the conversation of a live room that is no more',
    against: notices,
    breaks: ['NTC-B.3.11'],
    sabotage: keepsConversations,
  },
  {
    does: 'hides what the applicant wrote',
    against: notices,
    breaks: ['NTC-B.2.3'],
    sabotage: (client) =>
      withNotices(client, ({ payload }) => void Object.assign(payload, { handleMessage: '' })),
  },
  {
    does: 'has no key to answer an application with',
    against: notices,
    breaks: ['NTC-B.2.6'],
    sabotage: (client) =>
      withNotices(client, ({ payload }) => void Reflect.deleteProperty(payload, 'messageKey')),
  },
  {
    does: 'shows as a message that something was read elsewhere',
    against: notices,
    breaks: ['NTC-B.3.28'],
    sabotage: (client) =>
      whenListening(client, EVENT.MESSAGE_RECEIVED, (handler) => {
        client.on(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, () => {
          const note = client.createTextMessage({
            to: 'bob',
            conversationType: TYPES.CONV_C2C,
            payload: { text: 'It was read.' },
          });
          handler({ name: EVENT.MESSAGE_RECEIVED, data: [note] });
        });
      }),
  },
  {
    does: 'does not say that somebody was brought into a group',
    against: actions,
    breaks: ['TIP-C.1', 'NTC-B.3.14'],
    sabotage: (client) => tellsOnly(client, (message) => !isNoticeOf(message, 7)),
  },
  {
    does: 'does not tell that its list of groups has changed',
    against: actions,
    breaks: ['TIP-C.1', 'TIP-C.3', 'TIP-C.9', 'TIP-C.19', 'NTC-B.3.15'],
    sabotage: (client) => intercept(client, EVENT.GROUP_LIST_UPDATED, () => undefined),
  },
  {
    does: 'says something first in live rooms, too',
    against: actions,
    breaks: ['TIP-C.2'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => async (options) => {
        const answer = await honest(options);
        const { groupID, type } = answer.data.group;
        if (type !== TYPES.GRP_AVCHATROOM) return answer;
        await client.joinGroup({ groupID });
        await client.sendMessage(
          client.createTextMessage({
            to: groupID,
            conversationType: TYPES.CONV_GROUP,
            payload: { text: 'Create Group' },
          }),
        );
        return answer;
      }),
  },
  {
    does: 'tells who asks to be let in of it as well',
    against: actions,
    breaks: ['TIP-C.4'],
    sabotage: (client) => {
      const tellers: (() => void)[] = [];
      const listening = whenListening(client, EVENT.GROUP_LIST_UPDATED, (handler) => {
        tellers.push(() => handler({ name: EVENT.GROUP_LIST_UPDATED, data: [] }));
      });
      return replace(listening, 'joinGroup', (honest) => async (options) => {
        const answer = await honest(options);
        for (const tell of tellers) tell();
        return answer;
      });
    },
  },
];
