import { type ChatSDK, type CreateGroupOptions, EVENT, type Group, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const LIST = 'the list of groups and their profiles';
const GROUP_TYPES = 'the types of groups';
const MESSAGES = 'what is said in groups of each type';

/** Chooses for who does not. */
function chooses(client: ChatSDK, defaults: Partial<CreateGroupOptions>): ChatSDK {
  return replace(
    client,
    'createGroup',
    (honest) => (options) => honest({ ...defaults, ...options }),
  );
}

/** Remembers each profile that it was asked for. */
function remembersProfiles(client: ChatSDK): ChatSDK {
  const known = new Map<string, { code: 0; data: { group: Group } }>();
  return replace(client, 'getGroupProfile', (honest) => async (options) => {
    const answer = known.get(options.groupID) ?? (await honest(options));
    known.set(options.groupID, answer);
    return answer;
  });
}

/** Shows of the history only what was heard live. */
function forgetsTheHistory(client: ChatSDK): ChatSDK {
  const heard = new Set<string>();
  client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    for (const { ID } of data) heard.add(ID);
  });
  return replace(client, 'getMessageList', (honest) => async (options) => {
    const { code, data } = await honest(options);
    const messageList = data.messageList.filter(({ ID }) => heard.has(ID));
    return { code, data: { ...data, messageList } };
  });
}

/** Those that list groups wrongly, or mix up their types. */
export const GROUP_LIST_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'asks the service for the list of groups',
    against: LIST,
    breaks: ['GRP-3.8'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        await client.getUserProfile({ userIDList: ['nobody at all'] });
        return honest();
      }),
  },
  {
    does: 'gives no groups where they could not be fetched',
    against: LIST,
    breaks: ['GRP-3.9'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const nothing = { code: 0 as const, data: { groupList: [], isSyncCompleted: false } };
        return honest().catch(() => nothing);
      }),
  },
  {
    does: 'lists groups as they became known',
    against: LIST,
    breaks: ['GRP-3.31'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const { code, data } = await honest();
        const groupList = data.groupList.toSorted((a, b) => a.groupID.localeCompare(b.groupID));
        return { code, data: { ...data, groupList } };
      }),
  },
  {
    does: 'lists one page of groups',
    against: LIST,
    breaks: ['GRP-3.10'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const { code, data } = await honest();
        return { code, data: { ...data, groupList: data.groupList.slice(0, 200) } };
      }),
  },
  {
    does: 'lists no community with topics, whatever one does with it',
    against: LIST,
    breaks: ['GRP-3.5'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const { code, data } = await honest();
        const groupList = data.groupList.filter(({ isSupportTopic }) => !isSupportTopic);
        return { code, data: { ...data, groupList } };
      }),
  },
  {
    does: 'lists copies of groups',
    against: LIST,
    breaks: ['GRP-3.12', 'GRP-0.10'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const { code, data } = await honest();
        const groupList = data.groupList.map((group) => ({ ...group }));
        return { code, data: { ...data, groupList } };
      }),
  },
  {
    does: 'remembers profiles of groups',
    against: LIST,
    breaks: ['GRP-3.13', 'GRP-3.14', 'GRP-3.15', 'GRP-3.17'],
    sabotage: remembersProfiles,
  },
  {
    does: 'says nothing of conversations when a profile comes',
    against: LIST,
    breaks: ['GRP-3.18'],
    sabotage: (client) => intercept(client, EVENT.CONVERSATION_LIST_UPDATED, () => undefined),
  },
  {
    does: 'lists no meetings',
    against: LIST,
    breaks: ['GRP-3.2', 'GRP-1.43'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const { code, data } = await honest();
        const groupList = data.groupList.filter(({ type }) => type !== TYPES.GRP_MEETING);
        return { code, data: { ...data, groupList } };
      }),
  },
  {
    does: 'knows nothing of groups before they are asked for one by one',
    against: LIST,
    breaks: ['GRP-3.6'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const answer = await honest();
        for (const { selfInfo } of answer.data.groupList) Object.assign(selfInfo, { role: '' });
        return answer;
      }),
  },
  {
    does: 'lets everybody in where nothing is chosen',
    against: GROUP_TYPES,
    breaks: ['GRP-1.7'],
    sabotage: (client) => chooses(client, { joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS }),
  },
  {
    does: 'lets everybody bring others in where nothing is chosen',
    against: GROUP_TYPES,
    breaks: ['GRP-1.13'],
    sabotage: (client) => chooses(client, { inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS }),
  },
  {
    does: 'shows admins of live rooms and work groups',
    against: GROUP_TYPES,
    breaks: ['GRP-1.1', 'GRP-0.1.4'],
    sabotage: (client) =>
      replace(client, 'getGroupMemberList', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const memberList = data.memberList.map((member) => {
          const isMember = member.role === TYPES.GRP_MBR_ROLE_MEMBER;
          return isMember ? { ...member, role: TYPES.GRP_MBR_ROLE_ADMIN } : member;
        });
        return { code, data: { ...data, memberList } };
      }),
  },
  {
    does: 'is told of everything everywhere',
    against: GROUP_TYPES,
    breaks: ['GRP-1.40'],
    sabotage: (client) =>
      replace(client, 'getGroupProfile', (honest) => async (options) => {
        const answer = await honest(options);
        answer.data.group.selfInfo.messageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE;
        return answer;
      }),
  },
  {
    does: 'keeps the owner who has quit',
    against: GROUP_TYPES,
    breaks: ['GRP-1.26'],
    sabotage: (client) =>
      replace(client, 'getGroupProfile', (honest) => async (options) => {
        const answer = await honest(options);
        const { group } = answer.data;
        group.ownerID ||= 'alice';
        return answer;
      }),
  },
  {
    does: 'says Owner, Admin and Member in tips',
    against: GROUP_TYPES,
    breaks: ['GRP-0.1.5'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        for (const { payload } of event.data) {
          if ('operatorInfo' in payload) Object.assign(payload.operatorInfo, { role: 'Member' });
        }
        deliver(event);
      }),
  },
  {
    does: 'counts what is unread in meetings',
    against: MESSAGES,
    breaks: ['GRP-1.31'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options) => {
        const answer = await honest(options);
        for (const conversation of answer.data.conversationList) {
          if (conversation.subType === TYPES.GRP_MEETING) conversation.unreadCount = 2;
        }
        return answer;
      }),
  },
  {
    does: 'counts nothing that is unread in communities',
    against: MESSAGES,
    breaks: ['GRP-1.30'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options) => {
        const answer = await honest(options);
        for (const conversation of answer.data.conversationList) {
          if (conversation.subType === TYPES.GRP_COMMUNITY) conversation.unreadCount = 0;
        }
        return answer;
      }),
  },
  {
    does: 'shows of the history what was heard live',
    against: MESSAGES,
    breaks: ['GRP-1.33', 'GRP-1.34'],
    sabotage: forgetsTheHistory,
  },
];
