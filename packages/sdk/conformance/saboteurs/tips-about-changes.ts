import { type ChatSDK, EVENT, type GroupTipMessage, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { tellsOnly } from './tells-only.js';

const members = 'tips about members';
const groups = 'tips about the group itself';
const topics = 'tips in topics';
const rooms = 'tips of live rooms';

/** The same client, which does something to each tip before it tells of it. */
function withTips(client: ChatSDK, change: (tip: GroupTipMessage) => void): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    for (const message of event.data) if (message.type === TYPES.MSG_GRP_TIP) change(message);
    deliver(event);
  });
}

/** The same client, which tells no tip of these types. */
function without(client: ChatSDK, ...operationTypes: number[]): ChatSDK {
  return tellsOnly(
    client,
    ({ type, payload }) =>
      type !== TYPES.MSG_GRP_TIP ||
      !operationTypes.includes(Number(Reflect.get(payload, 'operationType'))),
  );
}

/** The same client, which hands out copies of the members. */
function copyingMembers(client: ChatSDK): ChatSDK {
  return replace(client, 'getGroupMemberList', (honest) => async (options) => {
    const answer = await honest(options);
    const memberList = answer.data.memberList.map((member) => ({ ...member }));
    return { ...answer, data: { ...answer.data, memberList } };
  });
}

/** Those that tell wrongly of what changes. */
export const TIPS_ABOUT_CHANGES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'takes everybody for somebody who came by themselves',
    against: members,
    breaks: ['TIP-A.2.6'],
    sabotage: (client) =>
      withTips(client, ({ payload }) => {
        if (payload.operationType === TYPES.GRP_TIP_MBR_JOIN) payload.groupJoinType = 0;
      }),
  },
  {
    does: 'names only the first of several',
    against: members,
    breaks: ['TIP-A.3.6'],
    sabotage: (client) => withTips(client, ({ payload }) => void payload.userIDList.splice(1)),
  },
  {
    does: 'shows the face of the operator in every tip',
    against: members,
    breaks: ['TIP-A.1.20'],
    sabotage: (client) =>
      withTips(client, (tip) => {
        const { nick = '', avatar = '' } = tip.payload.operatorInfo ?? {};
        Object.assign(tip, { nick, avatar });
      }),
  },
  {
    does: 'keeps the reason to itself',
    against: members,
    breaks: ['TIP-A.2.11'],
    sabotage: (client) =>
      withTips(client, ({ payload }) => {
        for (const member of payload.memberList ?? []) delete member.reason;
      }),
  },
  {
    does: 'says nothing of who is put out',
    against: members,
    breaks: ['TIP-A.3.16', 'TIP-A.3.17'],
    sabotage: (client) => without(client, TYPES.GRP_TIP_MBR_KICKED_OUT),
  },
  {
    does: 'says nothing of roles and mutes',
    against: members,
    breaks: ['TIP-A.3.20', 'TIP-A.3.23', 'TIP-A.3.32'],
    sabotage: (client) =>
      without(
        client,
        TYPES.GRP_TIP_MBR_SET_ADMIN,
        TYPES.GRP_TIP_MBR_CANCELED_ADMIN,
        TYPES.GRP_TIP_MBR_PROFILE_UPDATED,
      ),
  },
  {
    does: 'hands out members that change no more',
    against: members,
    breaks: ['TIP-A.3.21', 'TIP-A.3.24', 'TIP-A.3.33'],
    sabotage: copyingMembers,
  },
  {
    does: 'has no tips in the history of a group',
    against: members,
    breaks: ['TIP-A.3.19', 'TIP-A.3.22', 'TIP-A.3.25', 'TIP-A.3.35'],
    sabotage: withoutTipsInHistory,
  },
  {
    does: 'tells the whole profile of a group that has changed',
    against: groups,
    breaks: ['TIP-A.2.8'],
    sabotage: (client) =>
      withTips(client, ({ payload }) => {
        if (!('newGroupProfile' in payload)) return;
        Object.assign(payload.newGroupProfile, { introduction: '', inviteOption: '' });
      }),
  },
  {
    does: 'says nothing of what changes of a group',
    against: groups,
    breaks: ['TIP-A.3.26'],
    sabotage: (client) => without(client, TYPES.GRP_TIP_GRP_PROFILE_UPDATED),
  },
  {
    does: 'hands out groups that change no more',
    against: groups,
    breaks: ['TIP-A.3.27', 'TIP-A.3.28', 'TIP-A.3.30'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const answer = await honest();
        const groupList = answer.data.groupList.map((group) => ({
          ...group,
          selfInfo: { ...group.selfInfo },
        }));
        return { ...answer, data: { ...answer.data, groupList } };
      }),
  },
  {
    does: 'takes what is for the present for something to be kept',
    against: groups,
    breaks: ['TIP-A.1.13'],
    sabotage: (client) =>
      withTips(client, (tip) => {
        tip._onlineOnlyFlag = false;
      }),
  },
  {
    does: 'has no tips in the history of a changed group',
    against: groups,
    breaks: ['TIP-A.3.31'],
    sabotage: withoutTipsInHistory,
  },
  {
    does: 'says nothing of who is banned, and who may come back',
    against: rooms,
    breaks: ['TIP-A.3.39', 'TIP-A.3.40', 'TIP-A.3.41'],
    sabotage: (client) =>
      without(client, TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER, TYPES.GRP_TIP_UNBAN_AVCHATROOM_MEMBER),
  },
  {
    does: 'says of somebody what nobody did',
    against: rooms,
    breaks: ['TIP-A.1.4'],
    sabotage: (client) =>
      withTips(client, (tip) => {
        if (tip.from === '@TIM#SYSTEM') tip.from = client.getLoginUser();
      }),
  },
  {
    does: 'counts once how many are in a live room',
    against: rooms,
    breaks: ['TIP-A.2.12'],
    sabotage: (client) => {
      const known = new Map<string, ReturnType<ChatSDK['getGroupOnlineMemberCount']>>();
      return replace(client, 'getGroupOnlineMemberCount', (honest) => (groupID) => {
        const answer = known.get(groupID) ?? honest(groupID);
        known.set(groupID, answer);
        return answer;
      });
    },
  },
  {
    does: 'takes a topic for its community',
    against: topics,
    breaks: ['TIP-A.1.2'],
    sabotage: (client) =>
      withTips(client, (tip) => {
        tip.to = tip.payload.groupProfile.groupID;
      }),
  },
  {
    does: 'tells the whole profile of a topic that has changed',
    against: topics,
    breaks: ['TIP-A.2.9'],
    sabotage: (client) =>
      withTips(client, ({ payload }) => {
        if ('newTopicInfo' in payload) Object.assign(payload.newTopicInfo, { notification: '' });
      }),
  },
  {
    does: 'does not say that a topic has changed',
    against: topics,
    breaks: ['TIP-A.3.34', 'TIP-A.3.37'],
    sabotage: (client) => intercept(client, EVENT.TOPIC_UPDATED, () => undefined),
  },
  {
    does: 'says nothing in topics',
    against: topics,
    breaks: ['TIP-A.3.36', 'TIP-A.3.38'],
    sabotage: (client) => without(client, 8),
  },
];

function withoutTipsInHistory(client: ChatSDK): ChatSDK {
  return replace(client, 'getMessageList', (honest) => async (options) => {
    const answer = await honest(options);
    const { data } = answer;
    data.messageList = data.messageList.filter(({ type }) => type !== TYPES.MSG_GRP_TIP);
    return answer;
  });
}
