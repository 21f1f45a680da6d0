import { type ChatSDK, EVENT, type FollowListChange, type MethodName } from '@parlor/sdk';
import { FOLLOW_LISTS } from '../actors/follow.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';

const FOLLOWING = 'following people';
const LISTS = 'lists of followers';
const NEWS = 'what is told of followers';
const REFUSALS = 'questions about followers that are refused';

const CHANGES = ['followUser', 'unfollowUser'] as const satisfies readonly MethodName[];

const EVENTS = [
  EVENT.MY_FOLLOWERS_LIST_UPDATED,
  EVENT.MY_FOLLOWING_LIST_UPDATED,
  EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED,
] as const;

type FollowEvent = (typeof EVENTS)[number];

/** A client whose events about followers are changed; those without a change are not told. */
function tells(
  client: ChatSDK,
  change: (told: FollowListChange) => FollowListChange | undefined,
  names: readonly FollowEvent[] = EVENTS,
): ChatSDK {
  return names.reduce(
    (tampered, name) =>
      intercept(tampered, name, (event, deliver) => {
        const data = change(event.data);
        if (data) deliver({ ...event, data });
      }),
    client,
  );
}

/** A client whose three lists are changed. */
function lists(client: ChatSDK, change: (entry: object) => object | undefined): ChatSDK {
  return FOLLOW_LISTS.reduce(
    (tampered, name) =>
      replace(tampered, name, (honest) => async (cursor) => {
        const { code, data } = await honest(cursor);
        const resultList = data.resultList.filter((entry) => change(entry));
        return { code, data: { ...data, resultList } };
      }),
    client,
  );
}

const FOLLOWERS: readonly Saboteur[] = [
  {
    does: 'answers for all at once',
    against: FOLLOWING,
    breaks: ['FLW-7.5', 'FLW-7.6'],
    sabotage: (client) =>
      CHANGES.reduce(
        (tampered, name) =>
          replace(tampered, name, (honest) => async (userIDs) => {
            const { code, data } = await honest(userIDs);
            return { code, data: data.slice(0, 1) };
          }),
        client,
      ),
  },
  {
    does: 'follows nobody when one of them does not exist, or is itself',
    against: FOLLOWING,
    breaks: ['FLW-7.8', 'FLW-7.13'],
    sabotage: (client) =>
      replace(client, 'followUser', (honest) => async (userIDs) => {
        const answer = await honest(userIDs);
        const failure = answer.data.find(({ resultCode }) => resultCode !== 0);
        if (failure && userIDs.length <= 20) await client.unfollowUser(userIDs);
        return answer;
      }),
  },
  {
    does: 'follows as many at once as one likes',
    against: FOLLOWING,
    breaks: ['FLW-7.7'],
    sabotage: (client) =>
      CHANGES.reduce((tampered, name) => recoding(tampered, name, 30001), client),
  },
  {
    does: 'waits for consent',
    against: FOLLOWING,
    breaks: ['FLW-7.12'],
    sabotage: (client) =>
      replace(client, 'followUser', (honest) => async (userIDs) => {
        const { data: profiles } = await client.getUserProfile({ userIDList: userIDs });
        const open = profiles.filter(({ allowType }) => allowType === 'AllowType_Type_AllowAny');
        const isOpen = new Set(open.map(({ userID }) => userID));
        const willing = userIDs.filter(
          (userID) => isOpen.has(userID) || !profiles.some((one) => one.userID === userID),
        );
        return willing.length > 0 ? honest(willing) : { code: 0, data: [] };
      }),
  },
  {
    does: 'does not stop',
    against: FOLLOWING,
    breaks: ['FLW-7.32', 'FLW-7.25'],
    sabotage: (client) => through(client, 'unfollowUser', async () => ({ code: 0, data: [] })),
  },
  {
    does: 'takes who follows back for no follower any more',
    against: FOLLOWING,
    breaks: ['FLW-7.14', 'FLW-7.25'],
    sabotage: (client) =>
      replace(client, 'getMyFollowersList', (honest) => async (cursor) => {
        const { code, data } = await honest(cursor);
        const mutual = (await client.getMutualFollowersList()).data.resultList;
        const isMutual = new Set(mutual.map(({ userID }) => userID));
        const resultList = data.resultList.filter(({ userID }) => !isMutual.has(userID));
        return { code, data: { ...data, resultList } };
      }),
  },
];

const LISTERS: readonly Saboteur[] = [
  {
    does: 'says since when in milliseconds',
    against: LISTS,
    breaks: ['FLW-7.15'],
    sabotage: (client) =>
      lists(client, (entry) =>
        Object.assign(entry, { followTime: Number(Reflect.get(entry, 'followTime')) * 1000 }),
      ),
  },
  {
    does: 'lists what was never set of a profile',
    against: LISTS,
    breaks: ['FLW-7.15'],
    sabotage: (client) => lists(client, (entry) => Object.assign(entry, { selfSignature: '' })),
  },
  {
    does: 'has no list without a cursor',
    against: LISTS,
    breaks: ['FLW-7.14', 'FLW-7.18'],
    sabotage: (client) =>
      FOLLOW_LISTS.reduce(
        (tampered, name) =>
          replace(tampered, name, (honest) => async (cursor) => {
            const answer = await honest(cursor);
            return cursor === undefined
              ? { code: 0, data: { resultList: [], nextCursor: '' } }
              : answer;
          }),
        client,
      ),
  },
  {
    does: 'counts people in an order of its own',
    against: LISTS,
    breaks: ['FLW-7.19'],
    sabotage: (client) =>
      replace(client, 'getUserFollowInfo', (honest) => async (userIDs) => {
        const { code, data } = await honest(userIDs);
        return { code, data: data.toReversed() };
      }),
  },
  {
    does: 'counts nobody when nobody is named',
    against: LISTS,
    breaks: ['FLW-7.20'],
    sabotage: (client) =>
      replace(
        client,
        'getUserFollowInfo',
        (honest) =>
          (userIDs = []) =>
            honest(userIDs),
      ),
  },
  {
    does: 'takes those who follow me for those I follow',
    against: LISTS,
    breaks: ['FLW-7.21'],
    sabotage: (client) =>
      replace(client, 'checkFollowType', (honest) => async (userIDs) => {
        const { code, data } = await honest(userIDs);
        const turned = [0, 2, 1, 3] as const;
        return {
          code,
          data: data.map((one) => ({ ...one, followType: turned[one.followType] })),
        };
      }),
  },
  {
    does: 'answers for the last hundred people',
    against: LISTS,
    breaks: ['FLW-7.22'],
    sabotage: (client) =>
      replace(client, 'checkFollowType', (honest) => (userIDs) => honest(userIDs.slice(-100))),
  },
];

const LISTENERS: readonly Saboteur[] = [
  {
    does: 'tells of whoever went as of whoever came',
    against: NEWS,
    breaks: ['FLW-7.29', 'FLW-7.33'],
    sabotage: (client) =>
      tells(client, (told) =>
        told.isAdd
          ? told
          : { isAdd: true, userInfoList: told.userInfoList.map((userID) => ({ userID })) },
      ),
  },
  {
    does: 'tells who came by their userIDs alone',
    against: NEWS,
    breaks: ['FLW-7.28', 'FLW-1.2'],
    sabotage: (client) =>
      tells(client, (told) =>
        told.isAdd
          ? { isAdd: true, userInfoList: told.userInfoList.map(({ userID }) => ({ userID })) }
          : told,
      ),
  },
  {
    does: 'tells nobody what became mutual',
    against: NEWS,
    breaks: ['FLW-7.27'],
    sabotage: (client) => tells(client, () => undefined, [EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED]),
  },
  {
    does: 'does not hear of what it has done itself',
    against: NEWS,
    breaks: ['FLW-7.26', 'FLW-7.33'],
    sabotage: (client) => tells(client, () => undefined, [EVENT.MY_FOLLOWING_LIST_UPDATED]),
  },
];

const ASKERS: readonly Saboteur[] = [
  {
    does: 'asks whatever was bought',
    against: REFUSALS,
    breaks: ['FLW-7.1'],
    sabotage: (client) =>
      [...CHANGES, ...FOLLOW_LISTS, 'checkFollowType' as const].reduce(
        (tampered, name) => recoding(tampered, name, 3122, 60020),
        client,
      ),
  },
  {
    does: 'asks as often as one likes',
    against: REFUSALS,
    breaks: ['FLW-7.23', 'ERB-3.8'],
    sabotage: (client) => recoding(client, 'checkFollowType', 2996),
  },
];

/** Those that follow people wrongly. */
export const FOLLOW_SABOTEURS: readonly Saboteur[] = [
  ...FOLLOWERS,
  ...LISTERS,
  ...LISTENERS,
  ...ASKERS,
];
