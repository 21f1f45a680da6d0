import type { ChatSDK, Group } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const LOOKUPS = 'finding a group by its ID';
const COUNTS = 'how many members are online';
const MATRIX = 'who may change and find which type of group';

/** A client that finds groups otherwise. */
function finds(client: ChatSDK, change: (group: Group) => Group | Promise<Group>): ChatSDK {
  return replace(client, 'searchGroupByID', (honest) => async (groupID) => {
    const { code, data } = await honest(groupID);
    return { code, data: { group: await change(data.group) } };
  });
}

async function listedLike(client: ChatSDK, { groupID }: Group): Promise<Group | undefined> {
  const { groupList } = (await client.getGroupList()).data;
  return groupList.find((group) => group.groupID === groupID);
}

/** Counts who is online once, and never again. */
function countsOnce(client: ChatSDK): ChatSDK {
  const counts = new Map<string, ReturnType<ChatSDK['getGroupOnlineMemberCount']>>();
  return replace(client, 'getGroupOnlineMemberCount', (honest) => (groupID) => {
    const counting = counts.get(groupID) ?? honest(groupID);
    counts.set(groupID, counting);
    return counting;
  });
}

/** Those that look at groups wrongly. */
export const GROUP_LOOKUP_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'finds the object in memory where it has one',
    against: LOOKUPS,
    breaks: ['GRP-3.21'],
    sabotage: (client) =>
      finds(client, async (group) => (await listedLike(client, group)) ?? group),
  },
  {
    does: 'finds a group without its owner',
    against: LOOKUPS,
    breaks: ['GRP-3.20'],
    sabotage: (client) => finds(client, (group) => Object.assign(group, { ownerID: '' })),
  },
  {
    does: 'says of a found group when something was said last',
    against: LOOKUPS,
    breaks: ['GRP-3.30'],
    sabotage: (client) =>
      finds(client, (group) => {
        group.lastMessage.lastTime = group.createTime;
        return group;
      }),
  },
  {
    does: 'makes no difference between a group that hides and none',
    against: LOOKUPS,
    breaks: ['GRP-3.22', 'GRP-1.44'],
    sabotage: (client) => recoding(client, 'searchGroupByID', 10007, 10010),
  },
  {
    does: 'takes anything for a group’s ID',
    against: LOOKUPS,
    breaks: ['GRP-3.22'],
    sabotage: (client) => recoding(client, 'searchGroupByID', 10015, 10010),
  },
  {
    does: 'brings all custom fields when some are asked for',
    against: LOOKUPS,
    breaks: ['GRP-3.19'],
    sabotage: (client) =>
      replace(
        client,
        'getGroupProfile',
        (honest) =>
          ({ groupID }) =>
            honest({ groupID }),
      ),
  },
  {
    does: 'finds work groups',
    against: MATRIX,
    breaks: ['PRM-2.30'],
    sabotage: (client) => recoding(client, 'searchGroupByID', 10007),
  },
  {
    does: 'finds only what it is in',
    against: MATRIX,
    breaks: ['PRM-2.31', 'PRM-2.32', 'PRM-2.33', 'PRM-2.34'],
    sabotage: (client) =>
      finds(client, async (group) => {
        if (!(await listedLike(client, group))) throw failure(10007);
        return group;
      }),
  },
  {
    does: 'finds nobody online but itself',
    against: COUNTS,
    breaks: ['GRP-3.23', 'PRM-2.35', 'PRM-2.36', 'PRM-2.37', 'PRM-2.38', 'PRM-2.39'],
    sabotage: (client) =>
      replace(client, 'getGroupOnlineMemberCount', (honest) => async (groupID) => {
        const { code, data } = await honest(groupID);
        return { code, data: { memberCount: Math.min(data.memberCount ?? 0, 1) } };
      }),
  },
  {
    does: 'counts who is online once and for all',
    against: COUNTS,
    breaks: ['GRP-3.25', 'GRP-3.26', 'GRP-3.27'],
    sabotage: countsOnce,
  },
  {
    does: 'does not know of groups that it is not in that nobody is there',
    against: COUNTS,
    breaks: ['GRP-3.24', 'PRM-2.40'],
    sabotage: (client) =>
      replace(client, 'getGroupOnlineMemberCount', (honest) => async (groupID) => {
        const answer = await honest(groupID);
        if (answer.data.memberCount === 0) throw failure(10010);
        return answer;
      }),
  },
  {
    does: 'asks the service who is online where it knows better',
    against: COUNTS,
    breaks: ['GRP-3.25'],
    sabotage: (client) =>
      replace(client, 'getGroupOnlineMemberCount', (honest) => async (groupID) => {
        const { code, data } = await honest(groupID);
        const counting = client.getGroupMemberList({ groupID, count: 100 });
        const { memberList } = (await counting).data;
        const there = memberList.filter(({ isOnline }) => isOnline).length;
        return { code, data: { memberCount: memberList.length > 0 ? there : data.memberCount } };
      }),
  },
];
