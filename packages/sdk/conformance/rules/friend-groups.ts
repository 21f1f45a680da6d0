import type { RuleBook } from './rule.js';

export const FRIEND_GROUP_RULES = {
  noun: 'friend groups',
  sections: [
    {
      source: 'users-and-friends.md 6.4',
      title: 'Friend groups',
      rules: [
        {
          id: 'FRD-6.4.1',
          says: 'getFriendGroupList resolves with all my friend groups from memory.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.2',
          says: 'createFriendGroup and deleteFriendGroup throw when name is missing, empty or no text.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.3',
          says: 'renameFriendGroup throws when oldName or newName is missing, empty or no text.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.4',
          says: 'addToFriendGroup and removeFromFriendGroup throw when name is missing, empty or no text, or userIDList is missing, empty or no list.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.5',
          says: 'createFriendGroup resolves with { friendGroup, failureUserIDList }: the new group and a list of { userID, code, message }.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.6',
          says: 'createFriendGroup rejects with 2710, without asking the service, when I have a group of that name.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.7',
          says: 'createFriendGroup rejects with 30011 when I have 32 friend groups.',
          proof: 'server',
        },
        {
          id: 'FRD-6.4.8',
          says: 'createFriendGroup makes the group without those who are no friends of mine and tells them in failureUserIDList.',
          proof: 'server',
        },
        {
          id: 'FRD-6.4.9',
          says: 'createFriendGroup takes any userIDList: one that is left out or no list makes an empty group.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.10',
          says: 'deleteFriendGroup resolves with the FriendGroup, its userIDList emptied.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.11',
          says: 'deleteFriendGroup rejects with 2711, without asking the service, when I have no group of that name.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.12',
          says: 'The members of a friend group that is deleted stay my friends.',
          proof: 'server',
        },
        {
          id: 'FRD-6.4.13',
          says: 'addToFriendGroup and removeFromFriendGroup resolve with { friendGroup, failureUserIDList }: the group afterwards and a list of { to, code, message }, where the userID is called to.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.14',
          says: 'addToFriendGroup and removeFromFriendGroup reject with 2711, without asking the service, when I have no group of that name.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.15',
          says: 'addToFriendGroup and removeFromFriendGroup leave out who is not my friend, without a failure.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.16',
          says: 'renameFriendGroup resolves with the FriendGroup of the new name: the same object, with the same members.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.17',
          says: 'renameFriendGroup rejects with 2711, without asking the service, when I have no group of the old name.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.18',
          says: 'renameFriendGroup rejects with 2710 when I have a group of the new name, and changes nothing.',
          proof: 'server',
        },
        {
          id: 'FRD-6.4.19',
          says: 'Every change of friend groups emits FRIEND_GROUP_LIST_UPDATED with all of them at the instance that makes it.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.20',
          says: 'Of friend groups that change at one instance of mine the others are told nothing, nor are the friends: the others know them after a break of their line, or a login, and FRIEND_GROUP_LIST_UPDATED comes then.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.21',
          says: 'When a change of friend groups changes the groupList of a friend, FRIEND_LIST_UPDATED tells all my instances.',
          proof: 'server',
        },
        {
          id: 'FRD-6.4.22',
          says: 'The groupList of a Friend names the friend groups that the friend is in, as soon as a call that changes them resolves.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.23',
          says: 'A friend may be in several friend groups.',
          proof: 'server',
        },
        {
          id: 'FRD-6.4.24',
          says: 'An instance that has friend groups keeps them when it asks after a break of its line and is answered that there are none any more.',
          proof: 'client',
        },
        {
          id: 'FRD-6.4.25',
          says: 'A friend group that is renamed is the last one of the list, until the next login.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
