import type { RuleBook } from './rule.js';

export const ADDING_FRIENDS_RULES = {
  noun: 'adding friends',
  sections: [
    {
      source: 'users-and-friends.md 6.1',
      title: 'Adding a friend',
      rules: [
        {
          id: 'FRD-6.1.1',
          says: 'addFriend throws when to is missing, empty or no text.',
          proof: 'client',
        },
        {
          id: 'FRD-6.1.2',
          says: 'addFriend resolves with { userID, code } where code is 0, or with { userID, code, message } where code is 30539; every other code of the service rejects.',
          proof: 'client',
        },
        {
          id: 'FRD-6.1.3',
          says: "The type of addFriend is 'Add_Type_Both' when it is left out or has any other value than the two.",
          proof: 'client',
        },
        {
          id: 'FRD-6.1.4',
          says: 'Of several reasons to refuse addFriend the first counts, in the order 30003, 30001, 30009, 30515, 30525, 30015, 30010, 30014, 30516.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.5',
          says: 'addFriend with somebody who does not exist rejects with 30003.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.6',
          says: 'addFriend with myself rejects with 30001.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.7',
          says: "addFriend rejects with 30009 for whom the administration forbids to ask: adminForbidType 'AdminForbid_Type_SendOut'.",
          proof: 'server',
        },
        {
          id: 'FRD-6.1.8',
          says: 'addFriend with somebody on my blacklist rejects with 30515, of either type.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.9',
          says: 'addFriend with somebody on whose blacklist I am rejects with 30525, of either type.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.10',
          says: 'addFriend of type Single rejects with 30015 when the person is on my list, of type Both when we are on each other’s.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.11',
          says: 'addFriend rejects with 30010 when my list of friends is full.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.12',
          says: 'addFriend of type Both rejects with 30014 when the other’s list of friends is full.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.13',
          says: 'addFriend of type Both rejects with 30516 when the other’s allowType is DenyAny.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.14',
          says: 'addFriend of type Single resolves with code 0 whatever the other’s allowType is: it needs no consent.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.15',
          says: 'addFriend of type Both resolves with code 30539 when the other’s allowType is NeedConfirm, and nobody becomes a friend.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.16',
          says: 'addFriend of type Both resolves with code 0 when the other’s allowType is AllowAny.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.17',
          says: 'addFriend of type Both with somebody who has an open application to me makes us friends and removes the applications on both sides.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.18',
          says: 'addFriend of type Single puts the other on my list and leaves theirs alone; only I get FRIEND_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.19',
          says: 'addFriend of type Both puts each on the other’s list, and both get FRIEND_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.20',
          says: 'The friend that addFriend makes has the remark, the source, the friend group and the addTime on my list; the other’s list shows none of my remark and group.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.21',
          says: 'addFriend with a groupName puts the friend into that friend group, of which FRIEND_GROUP_LIST_UPDATED tells my instances; one that does not exist is made by the service, and listed when the groups are fetched next.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.22',
          says: 'addFriend that ends with 30539 puts an application of type SendOut on my list and one of type ComeIn on the other’s, with the wording, the source and the time, and both get FRIEND_APPLICATION_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.23',
          says: 'An application that comes to me raises my unreadCount by 1.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.24',
          says: 'An application sent again replaces the one before it: there is one, with the new wording and time.',
          proof: 'server',
        },
        {
          id: 'FRD-6.1.25',
          says: 'addFriend rejects with 3123, without asking the service, for a wording that the registered text filter refuses.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
