import type { RuleBook } from './rule.js';

export const FOLLOW_RULES = {
  noun: 'follow',
  sections: [
    {
      source: 'users-and-friends.md 1',
      title: 'Events of followers',
      rules: [
        {
          id: 'FLW-1.1',
          says: "EVENT.MY_FOLLOWERS_LIST_UPDATED, MY_FOLLOWING_LIST_UPDATED and MUTUAL_FOLLOWERS_LIST_UPDATED are 'onMyFollowersListUpdated', 'onMyFollowingListUpdated' and 'onMutualFollowersListUpdated'.",
          proof: 'client',
        },
        {
          id: 'FLW-1.2',
          says: 'The data of the three events about followers is { userInfoList, isAdd }: the change, not the list.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'users-and-friends.md 7',
      title: 'Following, followers and what they are told',
      rules: [
        {
          id: 'FLW-7.1',
          says: 'Every method about followers rejects with 3122, without asking the service, where the paid plan is missing.',
          proof: 'client',
        },
        {
          id: 'FLW-7.2',
          says: 'followUser, unfollowUser and checkFollowType throw when their argument is missing, an empty list or no list.',
          proof: 'client',
        },
        {
          id: 'FLW-7.3',
          says: 'getUserFollowInfo throws when its argument is given and no list; without one, or with an empty list, it does not throw.',
          proof: 'client',
        },
        {
          id: 'FLW-7.4',
          says: 'getMyFollowersList, getMyFollowingList and getMutualFollowersList throw when the cursor is given and no text.',
          proof: 'client',
        },
        {
          id: 'FLW-7.5',
          says: 'followUser resolves with a list of { userID, resultCode, resultInfo }, one for each person; resultCode 0 is done.',
          proof: 'client',
        },
        {
          id: 'FLW-7.6',
          says: 'unfollowUser resolves with a list of { userID, resultCode, resultInfo }, one for each person; resultCode 0 is done.',
          proof: 'client',
        },
        {
          id: 'FLW-7.7',
          says: 'followUser and unfollowUser take up to 20 people in one call; more are refused with 30001.',
          proof: 'server',
        },
        {
          id: 'FLW-7.8',
          says: 'followUser answers 30001 for myself: nobody follows themselves.',
          proof: 'server',
        },
        {
          id: 'FLW-7.9',
          says: 'followUser answers 32100 for whoever would be more than the 5000th that I follow.',
          proof: 'server',
        },
        {
          id: 'FLW-7.10',
          says: 'There is no limit to how many follow a person: 32101, a follower too many, does not happen.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'FLW-7.11',
          says: '32102 and 32103 say that I or the other have too many mutual followers: with 5000 to follow at most that does not happen.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'FLW-7.12',
          says: 'followUser needs nobody’s consent: the other’s allowType does not matter.',
          proof: 'server',
        },
        {
          id: 'FLW-7.13',
          says: 'followUser answers 30003 for who does not exist, and 0 for the others of the same call.',
          proof: 'server',
        },
        {
          id: 'FLW-7.14',
          says: 'getMyFollowersList, getMyFollowingList and getMutualFollowersList resolve with { resultList, nextCursor }: who follows me, whom I follow, and who is both.',
          proof: 'client',
        },
        {
          id: 'FLW-7.15',
          says: 'Each of a resultList about followers has userID, followTime in seconds, and of the profile what is set: nick, avatar, gender and so on, and custom fields under their own keys.',
          proof: 'client',
        },
        {
          id: 'FLW-7.16',
          says: 'A page of followers has at most 500 people.',
          proof: 'server',
        },
        {
          id: 'FLW-7.17',
          says: 'The service can set the size of a page of followers to another number, up to 1000, at a login.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FLW-7.18',
          says: "The first page of followers comes without a cursor or with ''; passing nextCursor goes on, and '' is the end.",
          proof: 'server',
        },
        {
          id: 'FLW-7.19',
          says: 'getUserFollowInfo resolves with { followersCount, followingCount, mutualFollowersCount } for each userID, in the order they were asked for, and does not say whose they are.',
          proof: 'client',
        },
        {
          id: 'FLW-7.20',
          says: 'getUserFollowInfo without an argument, or with undefined, resolves with one element: my own counts.',
          proof: 'client',
        },
        {
          id: 'FLW-7.21',
          says: 'checkFollowType resolves with a list of { userID, followType }: 0 nobody follows, 1 they follow me, 2 I follow them, 3 each follows the other.',
          proof: 'client',
        },
        {
          id: 'FLW-7.22',
          says: 'checkFollowType of more than 100 people answers for the first 100 and does not reject.',
          proof: 'client',
        },
        {
          id: 'FLW-7.23',
          says: 'checkFollowType rejects with 2996, without asking the service, from the 21st call within 5 seconds on.',
          proof: 'client',
        },
        {
          id: 'FLW-7.24',
          says: 'Following somebody puts them on the list of whom I follow and me on the list of their followers.',
          proof: 'server',
        },
        {
          id: 'FLW-7.25',
          says: 'Two people who follow each other are on each other’s mutual list, until one of them stops.',
          proof: 'server',
        },
        {
          id: 'FLW-7.26',
          says: 'Following somebody emits MY_FOLLOWING_LIST_UPDATED at my instances and MY_FOLLOWERS_LIST_UPDATED at theirs.',
          proof: 'server',
        },
        {
          id: 'FLW-7.27',
          says: 'When following somebody makes it mutual, or stopping ends that, both also get MUTUAL_FOLLOWERS_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'FLW-7.28',
          says: 'When somebody comes to a list of followers, the event has isAdd true and in userInfoList an object with their userID and what is known of the profile.',
          proof: 'client',
        },
        {
          id: 'FLW-7.29',
          says: 'When somebody leaves a list of followers, the event has isAdd false and their userID, a mere text, in userInfoList.',
          proof: 'client',
        },
        {
          id: 'FLW-7.30',
          says: 'Following has nothing to do with friendship: neither makes nor ends the other.',
          proof: 'server',
        },
        {
          id: 'FLW-7.31',
          says: 'Putting somebody on the blacklist changes nothing about who follows whom.',
          proof: 'server',
        },
        {
          id: 'FLW-7.32',
          says: 'Stopping to follow somebody takes them off the list of whom I follow and me off the list of their followers.',
          proof: 'server',
        },
        {
          id: 'FLW-7.33',
          says: 'Stopping to follow somebody emits MY_FOLLOWING_LIST_UPDATED at my instances and MY_FOLLOWERS_LIST_UPDATED at theirs, both with isAdd false.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
