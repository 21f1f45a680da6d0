import type { RuleBook } from './rule.js';

export const BLACKLIST_RULES = {
  noun: 'blacklist',
  sections: [
    {
      source: 'users-and-friends.md 1',
      title: 'The event of the blacklist',
      rules: [
        { id: 'BLK-1.1', says: "EVENT.BLACKLIST_UPDATED is 'blacklistUpdated'.", proof: 'client' },
        {
          id: 'BLK-1.2',
          says: 'The data of BLACKLIST_UPDATED is the whole list: all userIDs on it, as texts.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'users-and-friends.md 2',
      title: 'The limit of the blacklist',
      rules: [
        {
          id: 'BLK-2.1',
          says: 'A blacklist holds 1000 people, and nothing raises that limit.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'users-and-friends.md 4',
      title: 'The blacklist and what it does',
      rules: [
        {
          id: 'BLK-4.1',
          says: 'getBlacklist resolves with all userIDs on my blacklist.',
          proof: 'client',
        },
        {
          id: 'BLK-4.2',
          says: 'addToBlacklist throws when userIDList is missing, empty or no list.',
          proof: 'client',
        },
        {
          id: 'BLK-4.3',
          says: 'addToBlacklist takes up to 1000 people in one call.',
          proof: 'server',
        },
        {
          id: 'BLK-4.4',
          says: 'addToBlacklist leaves me out of the list it is given and puts the others on the blacklist.',
          proof: 'client',
        },
        {
          id: 'BLK-4.5',
          says: 'addToBlacklist rejects with 2742, without asking the service, when I am the only one given.',
          proof: 'client',
        },
        {
          id: 'BLK-4.6',
          says: 'addToBlacklist resolves with the whole list as this client knew it before the change; the new list comes with BLACKLIST_UPDATED, and from then on by getBlacklist.',
          proof: 'client',
        },
        {
          id: 'BLK-4.7',
          says: 'addToBlacklist rejects with 30013 when the list would hold more than 1000 people, and nobody is added.',
          proof: 'server',
        },
        {
          id: 'BLK-4.8',
          says: 'addToBlacklist rejects with 30003 when the only person given does not exist.',
          proof: 'server',
        },
        {
          id: 'BLK-4.9',
          says: 'removeFromBlacklist throws when userIDList is missing, empty or no list.',
          proof: 'client',
        },
        {
          id: 'BLK-4.10',
          says: 'removeFromBlacklist resolves with all userIDs that are still on the blacklist.',
          proof: 'client',
        },
        {
          id: 'BLK-4.11',
          says: 'removeFromBlacklist ignores who is not on the blacklist.',
          proof: 'server',
        },
        {
          id: 'BLK-4.12',
          says: 'removeFromBlacklist does not bring back a friendship that the blacklist ended.',
          proof: 'server',
        },
        {
          id: 'BLK-4.13',
          says: 'Putting a friend on the blacklist ends the friendship on both sides, and both get FRIEND_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'BLK-4.14',
          says: 'Where the service is set to keep friendships, putting a friend on the blacklist leaves both lists of friends as they are.',
          proof: 'server',
        },
        {
          id: 'BLK-4.15',
          says: 'A C2C message to somebody on whose blacklist I am is refused with 20007.',
          proof: 'server',
        },
        {
          id: 'BLK-4.16',
          says: 'A C2C message to somebody on my own blacklist is refused with 20007.',
          proof: 'server',
        },
        {
          id: 'BLK-4.17',
          says: 'addFriend with somebody on my own blacklist rejects with 30515.',
          proof: 'server',
        },
        {
          id: 'BLK-4.18',
          says: 'addFriend with somebody on whose blacklist I am rejects with 30525.',
          proof: 'server',
        },
        {
          id: 'BLK-4.19',
          says: 'The messages that two people send to a group they share reach each other whatever their blacklists say.',
          proof: 'server',
        },
        {
          id: 'BLK-4.20',
          says: 'When my blacklist changes, every instance of mine gets BLACKLIST_UPDATED with the whole list.',
          proof: 'server',
        },
        {
          id: 'BLK-4.21',
          says: 'Whoever is put on a blacklist or taken off it is told nothing of that.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
