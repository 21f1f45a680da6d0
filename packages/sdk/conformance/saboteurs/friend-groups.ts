import {
  type ChatSDK,
  type CreateFriendGroupResult,
  EVENT,
  type FriendGroup,
  type FriendGroupMembersResult,
} from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';

const GROUPS = 'friend groups';
const MEMBERS = 'friends in friend groups';
const NEWS = 'what is told of friend groups';

const MOVING = ['addToFriendGroup', 'removeFromFriendGroup'] as const;
const NAMING = ['createFriendGroup', 'renameFriendGroup'] as const;

/** A client whose answers about who came and left are changed. */
function moves(
  client: ChatSDK,
  change: (result: FriendGroupMembersResult) => FriendGroupMembersResult,
): ChatSDK {
  return MOVING.reduce(
    (tampered, name) =>
      replace(tampered, name, (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: change(data) };
      }),
    client,
  );
}

/** A client whose answer about a new group is changed. */
function makes(
  client: ChatSDK,
  change: (result: CreateFriendGroupResult) => CreateFriendGroupResult,
): ChatSDK {
  return replace(client, 'createFriendGroup', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data) };
  });
}

/** A client whose list of groups is changed. */
function lists(client: ChatSDK, change: (groups: FriendGroup[]) => FriendGroup[]): ChatSDK {
  return replace(client, 'getFriendGroupList', (honest) => async () => {
    const { code, data } = await honest();
    return { code, data: change(data) };
  });
}

const MAKERS: readonly Saboteur[] = [
  {
    does: 'lists copies of the groups',
    against: GROUPS,
    breaks: ['FRD-6.4.1'],
    sabotage: (client) => lists(client, (groups) => groups.map((group) => ({ ...group }))),
  },
  {
    does: 'has numbers for its groups, too',
    against: GROUPS,
    breaks: ['FRD-2.5', 'FRD-6.4.1'],
    sabotage: (client) =>
      lists(client, (groups) => groups.map((group, id) => Object.assign(group, { id }))),
  },
  {
    does: 'answers with the new group alone',
    against: GROUPS,
    breaks: ['FRD-6.4.5', 'FRD-6.4.8'],
    sabotage: (client) => makes(client, (result) => ({ ...result, failureUserIDList: [] })),
  },
  {
    does: 'makes no group without a list',
    against: GROUPS,
    breaks: ['FRD-6.4.9'],
    sabotage: (client) =>
      through(client, 'createFriendGroup', async (honest, [options]) => {
        const userIDList: unknown = Reflect.get(Object(options), 'userIDList');
        return Array.isArray(userIDList) ? honest() : { code: 0, data: {} };
      }),
  },
  {
    does: 'does not mind that a name is taken',
    against: GROUPS,
    breaks: ['FRD-6.4.6', 'FRD-6.4.18', 'ERB-9.20'],
    sabotage: (client) => NAMING.reduce((tampered, name) => recoding(tampered, name, 2710), client),
  },
  {
    does: 'counts the characters of a name, and not its bytes',
    against: GROUPS,
    breaks: ['FRD-2.12'],
    sabotage: (client) =>
      NAMING.reduce((tampered, name) => recoding(tampered, name, 30001), client),
  },
  {
    does: 'makes as many groups as one likes',
    against: GROUPS,
    breaks: ['FRD-6.4.7', 'FRD-2.13'],
    sabotage: (client) => recoding(client, 'createFriendGroup', 30011),
  },
  {
    does: 'does not mind that a group is not there',
    against: GROUPS,
    breaks: ['FRD-6.4.11', 'FRD-6.4.14', 'FRD-6.4.17'],
    sabotage: (client) =>
      [...MOVING, 'deleteFriendGroup' as const, 'renameFriendGroup' as const].reduce(
        (tampered, name) => recoding(tampered, name, 2711),
        client,
      ),
  },
  {
    does: 'hands out who was in a group that it deletes',
    against: GROUPS,
    breaks: ['FRD-6.4.10'],
    sabotage: (client) =>
      replace(client, 'deleteFriendGroup', (honest) => async (options) => {
        const { data } = await client.getFriendGroupList();
        const group = data.find(({ name }) => name === options.name);
        const userIDList = [...(group?.userIDList ?? [])];
        const answer = await honest(options);
        return { code: 0, data: Object.assign(answer.data, { userIDList }) };
      }),
  },
  {
    does: 'makes a new group of one that it renames',
    against: GROUPS,
    breaks: ['FRD-6.4.16'],
    sabotage: (client) =>
      replace(client, 'renameFriendGroup', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { ...data } };
      }),
  },
  {
    does: 'keeps the place of a group that it renames',
    against: GROUPS,
    breaks: ['FRD-6.4.25'],
    sabotage: (client) => lists(client, (groups) => groups.toReversed()),
  },
];

const MOVERS: readonly Saboteur[] = [
  {
    does: 'answers with the group as it was',
    against: MEMBERS,
    breaks: ['FRD-6.4.13'],
    sabotage: (client) =>
      moves(client, (result) => {
        const { name, userIDList } = result.friendGroup;
        const before = userIDList.slice(0, -1);
        return { ...result, friendGroup: { name, userIDList: before, count: before.length } };
      }),
  },
  {
    does: 'calls who is no friend a failure',
    against: MEMBERS,
    breaks: ['FRD-6.4.15'],
    sabotage: (client) =>
      MOVING.reduce(
        (tampered, name) =>
          replace(tampered, name, (honest) => async (options) => {
            const { code, data } = await honest(options);
            const friends = (await client.getFriendList()).data.map(({ userID }) => userID);
            const failureUserIDList = options.userIDList
              .filter((userID) => !friends.includes(userID))
              .map((to) => ({ to, code: 2700, message: 'No friend.' }));
            return { code, data: { ...data, failureUserIDList } };
          }),
        client,
      ),
  },
  {
    does: 'has friends in one group only',
    against: MEMBERS,
    breaks: ['FRD-6.4.22', 'FRD-6.4.23'],
    sabotage: (client) =>
      replace(client, 'getFriendList', (honest) => async () => {
        const { code, data } = await honest();
        return {
          code,
          data: data.map((friend) => ({ ...friend, groupList: friend.groupList.slice(0, 1) })),
        };
      }),
  },
];

const LISTENERS: readonly Saboteur[] = [
  {
    does: 'tells of the newest group alone',
    against: NEWS,
    breaks: ['FRD-6.4.19', 'FRD-1.11'],
    sabotage: (client) =>
      intercept(client, EVENT.FRIEND_GROUP_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, data: event.data.slice(-1) }),
      ),
  },
  {
    does: 'tells nobody which groups friends are in',
    against: NEWS,
    breaks: ['FRD-6.4.21'],
    sabotage: (client) => intercept(client, EVENT.FRIEND_LIST_UPDATED, () => undefined),
  },
  {
    does: 'does not tell of groups that it finds after a break',
    against: NEWS,
    breaks: ['FRD-6.4.20'],
    sabotage(client) {
      let hasBroken = false;
      client.on(EVENT.NET_STATE_CHANGE, () => {
        hasBroken = true;
      });
      return intercept(client, EVENT.FRIEND_GROUP_LIST_UPDATED, (event, deliver) => {
        if (!hasBroken) deliver(event);
      });
    },
  },
];

/** Those that keep friend groups wrongly. */
export const FRIEND_GROUP_SABOTEURS: readonly Saboteur[] = [...MAKERS, ...MOVERS, ...LISTENERS];
