import { type ChatSDK, type Conversation, EVENT, type Message, TYPES } from '@parlor/sdk';
import { failure, later } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const JOINING = 'joining a group';
const LEAVING = 'quitting and dismissing a group';
const ROOMS = 'live rooms';

function codeIs(error: unknown, code: number): boolean {
  return Reflect.get(Object(error), 'code') === code;
}

/** Lists everything but live rooms. */
function hidesRooms(client: ChatSDK): ChatSDK {
  const isShown = ({ type }: { type: string }) => type !== TYPES.GRP_AVCHATROOM;
  const tampered = replace(client, 'getGroupList', (honest) => async () => {
    const { code, data } = await honest();
    return { code, data: { ...data, groupList: data.groupList.filter(isShown) } };
  });
  return intercept(tampered, EVENT.GROUP_LIST_UPDATED, (event, deliver) =>
    deliver({ ...event, data: event.data.filter(isShown) }),
  );
}

/** Shows conversations that are gone as they were seen last. */
function keepsConversations(client: ChatSDK): ChatSDK {
  const seen = new Map<string, Conversation>();
  return replace(client, 'getConversationList', (honest) => async (options) => {
    const answer = await honest(options);
    const { conversationList } = answer.data;
    for (const one of conversationList) seen.set(one.conversationID, one);
    const wanted = Array.isArray(options) ? options : [];
    const ids = new Set(conversationList.map(({ conversationID }) => conversationID));
    const gone = wanted.filter((id) => !ids.has(id)).flatMap((id) => seen.get(id) ?? []);
    conversationList.push(...gone);
    return answer;
  });
}

/** Shows the conversations of groups only as long as one is in them. */
function dropsConversations(client: ChatSDK): ChatSDK {
  return replace(client, 'getConversationList', (honest) => async (options) => {
    const { code, data } = await honest(options);
    const { groupList } = (await client.getGroupList()).data;
    const mine = new Set(groupList.map(({ groupID }) => `GROUP${groupID}`));
    const conversationList = data.conversationList.filter(
      ({ type, conversationID }) => type !== TYPES.CONV_GROUP || mine.has(conversationID),
    );
    return { code, data: { ...data, conversationList } };
  });
}

/** Keeps what is said in live rooms as if it were history. */
function keepsWhatIsSaid(client: ChatSDK): ChatSDK {
  const heard: Message[] = [];
  client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => void heard.push(...data));
  return replace(client, 'getMessageList', (honest) => async (options) => {
    const { code, data } = await honest(options);
    const kept = heard.filter(({ conversationID }) => conversationID === options.conversationID);
    const messageList = data.messageList.length > 0 ? data.messageList : kept;
    return { code, data: { ...data, messageList } };
  });
}

/** Those that come and go wrongly. */
export const GROUP_LIFE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says that one is in where one has to wait',
    against: JOINING,
    breaks: ['GLF-4.18', 'GRP-1.4'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const isWaiting = data.status === TYPES.JOIN_STATUS_WAIT_APPROVAL;
        return { code, data: isWaiting ? { status: TYPES.JOIN_STATUS_SUCCESS } : data };
      }),
  },
  {
    does: 'believes its memory when a group is to be joined',
    against: JOINING,
    breaks: ['GLF-4.14'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => async (options) => {
        const { groupList } = (await client.getGroupList()).data;
        const isIn = groupList.some(({ groupID }) => groupID === options.groupID);
        if (!isIn) return honest(options);
        return { code: 0, data: { status: TYPES.JOIN_STATUS_ALREADY_IN_GROUP } };
      }),
  },
  {
    does: 'returns the group where one is in already',
    against: JOINING,
    breaks: ['GLF-4.13'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => async (options) => {
        const answer = await honest(options);
        const [group] = (await client.getGroupList()).data.groupList;
        Object.assign(answer.data, { group });
        return answer;
      }),
  },
  {
    does: 'does not tell that a group was joined',
    against: JOINING,
    breaks: ['GLF-4.16', 'GLF-4.17'],
    sabotage: (client) => intercept(client, EVENT.GROUP_LIST_UPDATED, () => undefined),
  },
  {
    does: 'loses the words of an application',
    against: JOINING,
    breaks: ['GLF-4.19'],
    sabotage: (client) =>
      replace(
        client,
        'joinGroup',
        (honest) =>
          ({ groupID }) =>
            honest({ groupID }),
      ),
  },
  {
    does: 'takes it for good that one is in already',
    against: JOINING,
    breaks: ['GLF-4.22'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => (options) => {
        return honest(options).catch((error: unknown) => {
          if (!codeIs(error, 10013)) throw error;
          return { code: 0 as const, data: { status: TYPES.JOIN_STATUS_ALREADY_IN_GROUP } };
        });
      }),
  },
  {
    does: 'lets nobody join by a wrong type',
    against: JOINING,
    breaks: ['GLF-4.30'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => (options) => {
        const isWork = options.type === TYPES.GRP_WORK;
        return isWork ? Promise.reject(failure(10007)) : honest(options);
      }),
  },
  {
    does: 'leaves unread what was said in a group that was quit',
    against: LEAVING,
    breaks: ['GLF-4.40'],
    sabotage: (client) =>
      replace(client, 'quitGroup', (honest) => async (groupID) => {
        const { conversationList } = (await client.getConversationList([`GROUP${groupID}`])).data;
        const unreadCount = conversationList[0]?.unreadCount ?? 0;
        const answer = await honest(groupID);
        Object.assign(Object(conversationList[0]), { unreadCount });
        return answer;
      }),
  },
  {
    does: 'quits what it does not know',
    against: LEAVING,
    breaks: ['GLF-4.39', 'GCR-4.26'],
    sabotage: (client) =>
      replace(client, 'quitGroup', (honest) => (groupID) => {
        return honest(groupID).catch((error: unknown) => {
          if (!codeIs(error, 2623)) throw error;
          return { code: 0 as const, data: { groupID } };
        });
      }),
  },
  {
    does: 'shows no conversation of a group that is gone',
    against: LEAVING,
    breaks: ['GLF-4.40', 'GCR-4.32', 'GLF-4.43'],
    sabotage: dropsConversations,
  },
  {
    does: 'tells the list later than it answers',
    against: LEAVING,
    breaks: ['GCR-4.31', 'GLF-4.40'],
    sabotage: (client) =>
      intercept(client, EVENT.GROUP_LIST_UPDATED, (event, deliver) => {
        void later().then(() => deliver(event));
      }),
  },
  {
    does: 'does not say which group was dismissed',
    against: LEAVING,
    breaks: ['GCR-4.29'],
    sabotage: (client) =>
      replace(client, 'dismissGroup', (honest) => async (groupID) => {
        const { code } = await honest(groupID);
        return { code, data: { groupID: '' } };
      }),
  },
  {
    does: 'makes believe that anybody may dismiss a group',
    against: LEAVING,
    breaks: ['GCR-4.30', 'GRP-1.28', 'GRP-10.3'],
    sabotage: (client) =>
      replace(client, 'dismissGroup', (honest) => (groupID) => {
        return honest(groupID).catch((error: unknown) => {
          if (!codeIs(error, 10007)) throw error;
          return { code: 0 as const, data: { groupID } };
        });
      }),
  },
  {
    does: 'hears nothing of who goes',
    against: LEAVING,
    breaks: ['GLF-4.42', 'GRP-1.37', 'GLF-4.31', 'GRP-10.2'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        const data = event.data.filter(({ payload }) => {
          return !('operationType' in payload) || payload.operationType !== 2;
        });
        if (data.length > 0) deliver({ ...event, data });
      }),
  },
  {
    does: 'does not list live rooms',
    against: ROOMS,
    breaks: ['GRP-3.4', 'GLF-4.17'],
    sabotage: hidesRooms,
  },
  {
    does: 'keeps the conversation of a live room that is left',
    against: ROOMS,
    breaks: ['GLF-4.31', 'GLF-4.32', 'GLF-4.40', 'GCR-4.32'],
    sabotage: keepsConversations,
  },
  {
    does: 'keeps what was said in a live room',
    against: ROOMS,
    breaks: ['GRP-1.35'],
    sabotage: keepsWhatIsSaid,
  },
];
