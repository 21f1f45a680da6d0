import { type ChatSDK, EVENT, type GroupMember } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const OWNERS = 'giving a group to somebody else';
const MATRIX = 'who may change and find which type of group';

/** Lets members in memory be what they were. */
function keepsRoles(client: ChatSDK): ChatSDK {
  const members: GroupMember[] = [];
  const listing = replace(client, 'getGroupMemberList', (honest) => async (options) => {
    const answer = await honest(options);
    members.push(...answer.data.memberList);
    return answer;
  });
  return replace(listing, 'changeGroupOwner', (honest) => async (options) => {
    const roles = members.map(({ role }) => role);
    const answer = await honest(options);
    for (const [index, role] of roles.entries()) Object.assign(Object(members[index]), { role });
    return answer;
  });
}

/** Says that it is done. */
function doesNothing(client: ChatSDK): ChatSDK {
  return replace(client, 'changeGroupOwner', () => async ({ groupID }) => {
    const { group } = (await client.getGroupProfile({ groupID })).data;
    return { code: 0, data: { group } };
  });
}

/** Those that give groups away wrongly. */
export const CHANGING_OWNER_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'keeps a group that is given away',
    against: OWNERS,
    breaks: ['GLF-4.47', 'GLF-4.48', 'PRM-2.81', 'PRM-2.80'],
    sabotage: doesNothing,
  },
  {
    does: 'still shows the old owner when a group is given away',
    against: OWNERS,
    breaks: ['GLF-4.49'],
    sabotage: (client) =>
      replace(client, 'changeGroupOwner', (honest) => async (options) => {
        const answer = await honest(options);
        Object.assign(answer.data.group, { ownerID: client.getLoginUser() });
        return answer;
      }),
  },
  {
    does: 'returns a copy of a group that is given away',
    against: OWNERS,
    breaks: ['GLF-4.49'],
    sabotage: (client) =>
      replace(client, 'changeGroupOwner', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { group: { ...data.group } } };
      }),
  },
  {
    does: 'does not tell the list when a group is given away',
    against: OWNERS,
    breaks: ['GLF-4.49'],
    sabotage: (client) => intercept(client, EVENT.GROUP_LIST_UPDATED, () => undefined),
  },
  {
    does: 'leaves members in memory what they were when a group is given away',
    against: OWNERS,
    breaks: ['GLF-4.50'],
    sabotage: keepsRoles,
  },
  {
    does: 'gives groups to whom there is not',
    against: OWNERS,
    breaks: ['GLF-4.46'],
    sabotage: (client) => recoding(client, 'changeGroupOwner', 10019, 10007),
  },
  {
    does: 'makes believe that live rooms can be given away',
    against: OWNERS,
    breaks: ['GLF-4.44', 'PRM-2.84'],
    sabotage: (client) => recoding(client, 'changeGroupOwner', 2620),
  },
  {
    does: 'gives groups to oneself',
    against: OWNERS,
    breaks: ['GLF-4.45'],
    sabotage: (client) => recoding(client, 'changeGroupOwner', 2621),
  },
  {
    does: 'makes believe that anybody may give a group away',
    against: MATRIX,
    breaks: ['PRM-2.82', 'PRM-2.83', 'PRM-2.85'],
    sabotage: (client) => recoding(client, 'changeGroupOwner', 10007),
  },
];
