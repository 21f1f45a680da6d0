import { type ChatSDK, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const members = 'the list of a group’s members';
const permissions = 'who may do what in which type of group';

type ListMembers = ChatSDK['getGroupMemberList'];

/** The same client with another way of listing members. */
function listing(client: ChatSDK, make: (honest: ListMembers) => ListMembers): ChatSDK {
  return replace(client, 'getGroupMemberList', make);
}

/** Those that list members wrongly, or let people do what they may not. */
export const GROUP_MEMBERS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'lists twenty members at a time',
    against: members,
    breaks: ['MBR-6.2'],
    sabotage: (client) =>
      listing(client, (honest) => (options) => honest({ count: 20, ...options })),
  },
  {
    does: 'lists as many members as are asked for',
    against: members,
    breaks: ['MBR-6.3'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const answer = await honest(options);
        if ((options.count ?? 0) <= 100) return answer;
        const rest = await honest({ ...options, offset: 100 });
        answer.data.memberList.push(...rest.data.memberList);
        return answer;
      }),
  },
  {
    does: 'knows that a full page is the last one',
    against: members,
    breaks: ['MBR-6.5'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const answer = await honest(options);
        const { offset } = answer.data;
        const next = await honest({ ...options, offset });
        if (next.data.memberList.length === 0) answer.data.offset = 0;
        return answer;
      }),
  },
  {
    does: 'never says that a page is the last one',
    against: members,
    breaks: ['MBR-6.6'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const answer = await honest(options);
        answer.data.offset = Number(options.offset ?? 0) + answer.data.memberList.length;
        return answer;
      }),
  },
  {
    does: 'lists members of all roles, whatever is asked',
    against: members,
    breaks: ['MBR-6.8', 'TOP-7.2'],
    sabotage: (client) =>
      listing(
        client,
        (honest) =>
          ({ role: _role, ...options }) =>
            honest(options),
      ),
  },
  {
    does: 'finds nobody in a role that there is not',
    against: members,
    breaks: ['MBR-6.9'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const answer = await honest(options);
        const { role } = options;
        if (role === undefined) return answer;
        const { data } = answer;
        data.memberList = data.memberList.filter((member) => member.role === role);
        return answer;
      }),
  },
  {
    does: 'lists copies of the members',
    against: members,
    breaks: ['MBR-6.10'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const answer = await honest(options);
        answer.data.memberList = answer.data.memberList.map((member) => ({ ...member }));
        return answer;
      }),
  },
  {
    does: 'lists members without names',
    against: members,
    breaks: ['MBR-6.10'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const answer = await honest(options);
        for (const member of answer.data.memberList) member.nick = '';
        return answer;
      }),
  },
  {
    does: 'counts members by the list',
    against: members,
    breaks: ['MBR-6.11'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const { groupList } = (await client.getGroupList()).data;
        const group = groupList.find(({ groupID }) => groupID === options.groupID);
        const answer = await honest(options);
        if (group) group.memberCount = answer.data.memberList.length;
        return answer;
      }),
  },
  {
    does: 'lists the newest members first',
    against: members,
    breaks: ['MBR-6.12'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const answer = await honest(options);
        answer.data.memberList.reverse();
        return answer;
      }),
  },
  {
    does: 'asks the service for members of groups that it is not in',
    against: members,
    breaks: ['MBR-6.1', 'PRM-2.151'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        await client.getGroupProfile({ groupID: options.groupID });
        return honest(options);
      }),
  },
  {
    does: 'lets an owner leave',
    against: permissions,
    breaks: ['PRM-2.18', 'PRM-2.19', 'PRM-2.20', 'PRM-2.21'],
    sabotage: (client) => recoding(client, 'quitGroup', 10009),
  },
  {
    does: 'asks the service to let go of whom it does not have',
    against: permissions,
    breaks: ['PRM-2.22'],
    sabotage: (client) =>
      replace(client, 'quitGroup', (honest) => async (groupID) => {
        await client.getUserProfile({ userIDList: [groupID] });
        return honest(groupID);
      }),
  },
  {
    does: 'believes that everybody may dismiss',
    against: permissions,
    breaks: ['PRM-2.6', 'PRM-2.7', 'PRM-2.8', 'PRM-2.9', 'PRM-2.10', 'PRM-2.11'],
    sabotage: (client) => recoding(client, 'dismissGroup', 10007),
  },
  {
    does: 'says that a group is not there to who is not in it',
    against: permissions,
    breaks: ['PRM-2.28'],
    sabotage: (client) => recoding(client, 'getGroupProfile', 10007, 10010),
  },
  {
    does: 'refuses messages to a live room like those to any group',
    against: permissions,
    breaks: ['PRM-2.170', 'PRM-2.5'],
    sabotage: (client) => recoding(client, 'sendMessage', 2101, 10007),
  },
  {
    does: 'refuses messages to any group like those to a live room',
    against: permissions,
    breaks: ['PRM-2.169'],
    sabotage: (client) => recoding(client, 'sendMessage', 10007, 2101),
  },
  {
    does: 'is in a group as soon as it has asked',
    against: permissions,
    breaks: ['PRM-2.13', 'PRM-2.15'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => async (options) => {
        const answer = await honest(options);
        answer.data.status = TYPES.JOIN_STATUS_SUCCESS;
        return answer;
      }),
  },
  {
    does: 'joins Work groups like others',
    against: permissions,
    breaks: ['PRM-2.12'],
    sabotage: (client) => recoding(client, 'joinGroup', 10007),
  },
];
