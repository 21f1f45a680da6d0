import type { RuleBook } from './rule.js';

export const FRIEND_APPLICATION_RULES = {
  noun: 'friend applications',
  sections: [
    {
      source: 'users-and-friends.md 6.3',
      title: 'Applications for friendship',
      rules: [
        {
          id: 'FRD-6.3.1',
          says: 'getFriendApplicationList resolves with { friendApplicationList, unreadCount } from memory.',
          proof: 'client',
        },
        {
          id: 'FRD-6.3.2',
          says: 'friendApplicationList has the newest application first when it was fetched; one that comes later stands at its end until the list is fetched again.',
          proof: 'client',
        },
        {
          id: 'FRD-6.3.3',
          says: 'friendApplicationList has at most 100 applications.',
          proof: 'server',
        },
        {
          id: 'FRD-6.3.4',
          says: 'Applications to me are not listed while my allowType is AllowAny.',
          proof: 'server',
        },
        {
          id: 'FRD-6.3.5',
          says: 'acceptFriendApplication, refuseFriendApplication and deleteFriendApplication throw when userID is missing, empty or no text.',
          proof: 'client',
        },
        {
          id: 'FRD-6.3.6',
          says: 'acceptFriendApplication resolves with undefined: there is no response around it.',
          proof: 'client',
        },
        {
          id: 'FRD-6.3.7',
          says: "The type of acceptFriendApplication is 'Response_Action_AgreeAndAdd' when it is left out or has any other value than the two.",
          proof: 'client',
        },
        {
          id: 'FRD-6.3.8',
          says: 'acceptFriendApplication of type AgreeAndAdd puts each on the other’s list, the applicant on mine with the remark that was given.',
          proof: 'server',
        },
        {
          id: 'FRD-6.3.9',
          says: 'acceptFriendApplication of type Agree puts me on the applicant’s list and leaves mine alone.',
          proof: 'server',
        },
        {
          id: 'FRD-6.3.10',
          says: 'acceptFriendApplication and refuseFriendApplication reject with 30614 when the person has no open application to me.',
          proof: 'server',
        },
        {
          id: 'FRD-6.3.11',
          says: 'An application that was accepted is gone on both sides, and both get FRIEND_APPLICATION_LIST_UPDATED and FRIEND_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'FRD-6.3.12',
          says: 'refuseFriendApplication resolves with undefined: there is no response around it.',
          proof: 'client',
        },
        {
          id: 'FRD-6.3.13',
          says: 'An application that was refused is gone on both sides, and both get FRIEND_APPLICATION_LIST_UPDATED.',
          proof: 'server',
        },
        { id: 'FRD-6.3.14', says: 'Whoever was refused may ask again.', proof: 'server' },
        {
          id: 'FRD-6.3.15',
          says: 'deleteFriendApplication resolves with empty data.',
          proof: 'client',
        },
        {
          id: 'FRD-6.3.16',
          says: "The type of deleteFriendApplication is 'Pendency_Type_ComeIn' when it is left out or has any other value than ComeIn and SendOut.",
          proof: 'client',
        },
        {
          id: 'FRD-6.3.17',
          says: 'deleteFriendApplication rejects with 2716, without asking the service, when no such application is in memory.',
          proof: 'client',
        },
        {
          id: 'FRD-6.3.18',
          says: 'deleteFriendApplication removes the application from my list only: the other side keeps it and is told nothing, my own instances get FRIEND_APPLICATION_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'FRD-6.3.19',
          says: 'setFriendApplicationRead resolves with undefined: there is no response around it.',
          proof: 'client',
        },
        {
          id: 'FRD-6.3.20',
          says: 'setFriendApplicationRead sets unreadCount to 0 on all my instances, which get FRIEND_APPLICATION_LIST_UPDATED; nobody else is told.',
          proof: 'server',
        },
        {
          id: 'FRD-6.3.21',
          says: 'unreadCount is the number of applications to me that came after I last said that I had read them; those that I sent do not count.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
