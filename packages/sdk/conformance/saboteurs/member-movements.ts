import {
  type AddGroupMemberResult,
  type ChatSDK,
  EVENT,
  type Group,
  type GroupTipMessage,
  type Message,
  TYPES,
} from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';
import { tellsOnly } from './tells-only.js';

const adding = 'bringing people into a group';
const puttingOut = 'putting people out of a group';
const bans = 'bans from live rooms';
const permissions = 'who may bring people into which type of group, and put them out';

/** The same client, which does something to what it says that came of bringing people in. */
function answering(
  client: ChatSDK,
  change: (result: AddGroupMemberResult, userIDList: readonly string[]) => AddGroupMemberResult,
): ChatSDK {
  return replace(client, 'addGroupMember', (honest) => async (options) => {
    const { userIDList } = options;
    const { code, data } = await honest(options);
    return { code, data: change(data, userIDList) };
  });
}

function isTip(message: Message, operationType: number): message is GroupTipMessage {
  return message.type === TYPES.MSG_GRP_TIP && message.payload.operationType === operationType;
}

function isNotice(message: Message, operationType: number): boolean {
  return (
    message.type === TYPES.MSG_GRP_SYS_NOTICE && message.payload.operationType === operationType
  );
}

/** The same client, whose tips of a kind give no reason. */
function withoutReason(client: ChatSDK, operationType: number): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    for (const message of event.data) {
      if (!isTip(message, operationType)) continue;
      for (const member of message.payload.memberList ?? []) delete member.reason;
    }
    deliver(event);
  });
}

/** Deletes the conversation of a group that it was put out of. */
function forgetsConversations(client: ChatSDK): ChatSDK {
  client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    for (const message of data) {
      if (message.type !== TYPES.MSG_GRP_SYS_NOTICE || message.payload.operationType !== 4)
        continue;
      const { groupID } = message.payload.groupProfile;
      client.deleteConversation(`GROUP${groupID}`).catch(() => undefined);
    }
  });
  return client;
}

/** Lists groups that it was put out of. */
function keepsGroups(client: ChatSDK): ChatSDK {
  const groups = new Map<string, Group>();
  client.on(EVENT.GROUP_LIST_UPDATED, ({ data }) => {
    for (const group of data) groups.set(group.groupID, group);
  });
  const tampered = replace(client, 'getGroupList', (honest) => async () => {
    const { code, data } = await honest();
    return { code, data: { ...data, groupList: [...groups.values()] } };
  });
  return intercept(tampered, EVENT.GROUP_LIST_UPDATED, (event, deliver) =>
    deliver({ ...event, data: [...groups.values()] }),
  );
}

const nobody: AddGroupMemberResult = {
  successUserIDList: [],
  failureUserIDList: [],
  existedUserIDList: [],
  overLimitUserIDList: [],
};

/** Those that bring people in and put them out wrongly. */
export const MEMBER_MOVEMENT_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says of those who were in already that it has brought them in',
    against: adding,
    breaks: ['MBR-6.27', 'MBR-6.29'],
    sabotage: (client) =>
      answering(client, (result) => ({
        ...result,
        successUserIDList: [...result.existedUserIDList, ...result.successUserIDList],
        existedUserIDList: [],
      })),
  },
  {
    does: 'says of those who wait that they were not brought in',
    against: adding,
    breaks: ['MBR-6.28'],
    sabotage: (client) =>
      answering(client, (result, userIDList) => {
        const told = new Set(Object.values(result).flat());
        const failureUserIDList = userIDList.filter((userID) => !told.has(userID));
        return { ...result, failureUserIDList };
      }),
  },
  {
    does: 'answers with a copy of the group',
    against: adding,
    breaks: ['MBR-6.29'],
    sabotage: (client) =>
      answering(client, (result) =>
        result.group ? { ...result, group: { ...result.group } } : result,
      ),
  },
  {
    does: 'leaves what it is passed as it was',
    against: adding,
    breaks: ['MBR-6.86'],
    sabotage: (client) =>
      replace(client, 'addGroupMember', (honest) => (options) => honest({ ...options })),
  },
  {
    does: 'finds nothing wrong with too many people',
    against: adding,
    breaks: ['MBR-6.30', 'ERB-9.11'],
    sabotage: (client) => recoding(client, 'addGroupMember', 10005),
  },
  {
    does: 'leaves out who does not exist and brings in the others',
    against: adding,
    breaks: ['MBR-6.31'],
    sabotage: (client) =>
      replace(client, 'addGroupMember', (honest) => async (options) => {
        const people = (await client.getUserProfile({ userIDList: options.userIDList })).data;
        const userIDList = people.map(({ userID }) => userID);
        return honest(userIDList.length > 0 ? { ...options, userIDList } : options);
      }),
  },
  {
    does: 'brings in as many as there is room for',
    against: adding,
    breaks: ['MBR-6.33', 'ERB-9.11'],
    sabotage: (client) =>
      replace(client, 'addGroupMember', (honest) => async (options) => {
        const one = { ...options, userIDList: options.userIDList.slice(0, 1) };
        return honest(options).catch((error) => {
          if (Reflect.get(Object(error), 'code') !== 10014) throw error;
          return honest(one);
        });
      }),
  },
  {
    does: 'brings people into a live room',
    against: adding,
    breaks: ['MBR-6.25', 'GRP-1.12', 'ERB-9.11'],
    sabotage: (client) => recoding(client, 'addGroupMember', 2661),
  },
  {
    does: 'says of a group it does not have that one may not bring anybody into it',
    against: adding,
    breaks: ['MBR-6.26', 'PRM-2.99'],
    sabotage: (client) => recoding(client, 'addGroupMember', 2603, 10007),
  },
  {
    does: 'does not tell who is brought in',
    against: adding,
    breaks: ['MBR-6.35', 'TIP-C.7'],
    sabotage: (client) => tellsOnly(client, (message) => !isNotice(message, 7)),
  },
  {
    does: 'does not tell who has brought in whom',
    against: adding,
    breaks: ['MBR-6.36', 'TIP-C.7', 'GRP-1.10'],
    sabotage: (client) => tellsOnly(client, (message) => !isTip(message, TYPES.GRP_TIP_MBR_JOIN)),
  },
  {
    does: 'does not tell that an invitation waits',
    against: adding,
    breaks: ['MBR-6.37', 'TIP-C.8'],
    sabotage: (client) => tellsOnly(client, (message) => !isNotice(message, 23)),
  },
  {
    does: 'says that it has brought in whom it may not',
    against: adding,
    breaks: ['MBR-6.32', 'GRP-1.11'],
    sabotage: (client) => recoding(client, 'addGroupMember', 10007),
  },
  {
    does: 'answers with a list of its own',
    against: puttingOut,
    breaks: ['MBR-6.39'],
    sabotage: (client) =>
      replace(client, 'deleteGroupMember', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { ...data, userIDList: [...data.userIDList] } };
      }),
  },
  {
    does: 'finds nothing wrong with more than a hundred people',
    against: puttingOut,
    breaks: ['MBR-6.40', 'ERB-9.12'],
    sabotage: (client) => recoding(client, 'deleteGroupMember', 10005),
  },
  {
    does: 'does not tell who is put out',
    against: puttingOut,
    breaks: ['MBR-6.41', 'TIP-C.10'],
    sabotage: (client) => tellsOnly(client, (message) => !isNotice(message, 4)),
  },
  {
    does: 'does not say why somebody was put out',
    against: puttingOut,
    breaks: ['MBR-6.42', 'TIP-A.3.16'],
    sabotage: (client) => withoutReason(client, TYPES.GRP_TIP_MBR_KICKED_OUT),
  },
  {
    does: 'forgets the conversation of a group it was put out of',
    against: puttingOut,
    breaks: ['MBR-6.43', 'FACT-45.2'],
    sabotage: forgetsConversations,
  },
  {
    does: 'lists groups that it was put out of',
    against: puttingOut,
    breaks: ['MBR-6.43', 'FACT-45.2'],
    sabotage: keepsGroups,
  },
  {
    does: 'puts nobody out of a group for a time',
    against: puttingOut,
    breaks: ['MBR-6.46'],
    sabotage: (client) =>
      replace(client, 'deleteGroupMember', (honest) => async (options) => {
        if (options.duration === undefined) return honest(options);
        return honest({ ...options, userIDList: ['nobody'] });
      }),
  },
  {
    does: 'says of a group it does not have that one may not put anybody out of it',
    against: puttingOut,
    breaks: ['MBR-6.38', 'PRM-2.105', 'ERB-9.12'],
    sabotage: (client) => recoding(client, 'deleteGroupMember', 2603, 10007),
  },
  {
    does: 'bans for an hour when no time is named',
    against: bans,
    breaks: ['MBR-6.45', 'GRP-1.23', 'ERB-9.12'],
    sabotage: (client) =>
      replace(
        client,
        'deleteGroupMember',
        (honest) => (options) => honest({ ...options, duration: options.duration || 3_600 }),
      ),
  },
  {
    does: 'does not tell who is banned',
    against: bans,
    breaks: ['MBR-6.47'],
    sabotage: (client) => tellsOnly(client, (message) => !isNotice(message, 21)),
  },
  {
    does: 'does not say why somebody is banned',
    against: bans,
    breaks: ['MBR-6.48'],
    sabotage: (client) => withoutReason(client, TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER),
  },
  {
    does: 'bans for an instant, whatever time is named',
    against: bans,
    breaks: ['MBR-6.49'],
    sabotage: (client) =>
      replace(
        client,
        'deleteGroupMember',
        (honest) => (options) => honest({ ...options, duration: 1 }),
      ),
  },
  {
    does: 'brings in nobody and says nothing',
    against: permissions,
    breaks: [
      'PRM-2.86',
      'PRM-2.87',
      'PRM-2.88',
      'PRM-2.89',
      'PRM-2.90',
      'PRM-2.91',
      'PRM-2.92',
      'PRM-2.93',
      'PRM-2.94',
      'PRM-2.95',
      'PRM-2.96',
      'PRM-2.97',
      'PRM-2.98',
    ],
    sabotage: (client) =>
      replace(client, 'addGroupMember', () => async () => ({ code: 0, data: { ...nobody } })),
  },
  {
    does: 'puts out nobody and says nothing',
    against: permissions,
    breaks: [
      'PRM-2.100',
      'PRM-2.101',
      'PRM-2.102',
      'PRM-2.103',
      'PRM-2.104',
      'PRM-2.106',
      'PRM-2.107',
      'PRM-2.108',
      'GRP-1.22',
    ],
    sabotage: (client) =>
      replace(
        client,
        'deleteGroupMember',
        (honest) => (options) => honest({ ...options, userIDList: ['nobody'] }),
      ),
  },
];
