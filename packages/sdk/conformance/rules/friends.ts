import type { RuleBook } from './rule.js';

export const FRIEND_RULES = {
  noun: 'friends',
  sections: [
    {
      source: 'users-and-friends.md 1',
      title: 'Constants and events of friends',
      rules: [
        {
          id: 'FRD-1.1',
          says: "TYPES.SNS_ADD_TYPE_SINGLE and SNS_ADD_TYPE_BOTH are 'Add_Type_Single' and 'Add_Type_Both'.",
          proof: 'client',
        },
        {
          id: 'FRD-1.2',
          says: "TYPES.SNS_DELETE_TYPE_SINGLE and SNS_DELETE_TYPE_BOTH are 'Delete_Type_Single' and 'Delete_Type_Both'.",
          proof: 'client',
        },
        {
          id: 'FRD-1.3',
          says: "TYPES.SNS_APPLICATION_TYPE_BOTH, SNS_APPLICATION_SENT_TO_ME and SNS_APPLICATION_SENT_BY_ME are 'Pendency_Type_Both', 'Pendency_Type_ComeIn' and 'Pendency_Type_SendOut'.",
          proof: 'client',
        },
        {
          id: 'FRD-1.4',
          says: "TYPES.SNS_APPLICATION_AGREE and SNS_APPLICATION_AGREE_AND_ADD are 'Response_Action_Agree' and 'Response_Action_AgreeAndAdd'; for refusing there is no constant.",
          proof: 'client',
        },
        {
          id: 'FRD-1.5',
          says: "TYPES.SNS_CHECK_TYPE_SINGLE and SNS_CHECK_TYPE_BOTH are 'CheckResult_Type_Single' and 'CheckResult_Type_Both'.",
          proof: 'client',
        },
        {
          id: 'FRD-1.6',
          says: "TYPES.SNS_TYPE_NO_RELATION, SNS_TYPE_A_WITH_B, SNS_TYPE_B_WITH_A and SNS_TYPE_BOTH_WAY are 'CheckResult_Type_NoRelation', 'CheckResult_Type_AWithB', 'CheckResult_Type_BWithA' and 'CheckResult_Type_BothWay'.",
          proof: 'client',
        },
        {
          id: 'FRD-1.7',
          says: "EVENT.FRIEND_LIST_UPDATED, FRIEND_APPLICATION_LIST_UPDATED and FRIEND_GROUP_LIST_UPDATED are 'onFriendListUpdated', 'onFriendApplicationListUpdated' and 'onFriendGroupListUpdated'.",
          proof: 'client',
        },
        {
          id: 'FRD-1.8',
          says: 'The data of FRIEND_LIST_UPDATED is the whole list of Friend.',
          proof: 'client',
        },
        {
          id: 'FRD-1.9',
          says: 'FRIEND_LIST_UPDATED is throttled: at once when the last one is more than a second ago, else merged into one within a second; its data is what is true when it comes.',
          proof: 'client',
        },
        {
          id: 'FRD-1.10',
          says: 'The data of FRIEND_APPLICATION_LIST_UPDATED is { friendApplicationList, unreadCount }: all applications and a number.',
          proof: 'client',
        },
        {
          id: 'FRD-1.11',
          says: 'The data of FRIEND_GROUP_LIST_UPDATED is the whole list of FriendGroup.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'users-and-friends.md 2',
      title: 'Friends, applications, friend groups and their limits',
      rules: [
        {
          id: 'FRD-2.1',
          says: 'A Friend has exactly the fields userID, remark, groupList, source, addTime, friendCustomField, timestamp and profile: texts, a list of names, seconds, a list of { key, value }, milliseconds and a Profile.',
          proof: 'client',
        },
        {
          id: 'FRD-2.2',
          says: 'A Friend has no field wording, though the SDK’s own declarations name one.',
          proof: 'client',
        },
        {
          id: 'FRD-2.3',
          says: 'A FriendApplication has exactly the fields userID, nick, avatar, time, source, wording and type: time is a number of seconds, the others are texts.',
          proof: 'client',
        },
        {
          id: 'FRD-2.4',
          says: "The type of a FriendApplication is 'Pendency_Type_ComeIn' when it was sent to me and 'Pendency_Type_SendOut' when I sent it.",
          proof: 'client',
        },
        {
          id: 'FRD-2.5',
          says: 'A FriendGroup has exactly the fields name, userIDList and count: count is the length of userIDList.',
          proof: 'client',
        },
        {
          id: 'FRD-2.6',
          says: 'What could not be done for one of several people is told as { userID, code, message }.',
          proof: 'client',
        },
        {
          id: 'FRD-2.7',
          says: 'addFriend and updateFriend throw for a remark of more than 96 characters, counted as characters and not as bytes, or one that is no text.',
          proof: 'client',
        },
        {
          id: 'FRD-2.8',
          says: 'A remark may have 96 bytes of UTF-8; the service refuses a longer one with 30001.',
          proof: 'server',
        },
        {
          id: 'FRD-2.9',
          says: 'updateFriend throws when friendCustomField is given and no list, or one of its keys does not contain Tag_SNS_Custom, has more than 8 characters after Tag_SNS_Custom_, or one of its values is no text.',
          proof: 'client',
        },
        {
          id: 'FRD-2.10',
          says: 'addFriend throws when source is missing, does not start with AddSource_Type_ or has more than 8 characters after it; one that is no text is a TypeError.',
          proof: 'client',
        },
        {
          id: 'FRD-2.11',
          says: 'The wording of an application may have 256 bytes of UTF-8; the service refuses a longer one with 30001.',
          proof: 'server',
        },
        {
          id: 'FRD-2.12',
          says: 'The name of a friend group may have 30 bytes of UTF-8; the service refuses a longer one with 30001.',
          proof: 'server',
        },
        {
          id: 'FRD-2.13',
          says: 'A person has at most 32 friend groups; one more is refused with 30011.',
          proof: 'server',
        },
        {
          id: 'FRD-2.14',
          says: 'A person has at most 3000 friends: one more is refused with 30010 when my list is full and with 30014 when the other’s is.',
          proof: 'server',
        },
        {
          id: 'FRD-2.15',
          says: 'At most 100 applications are kept for a person; one more is refused with 30012.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'users-and-friends.md 6.2',
      title: 'Reading, deleting, checking and changing friends',
      rules: [
        {
          id: 'FRD-6.2.1',
          says: 'getFriendList resolves with all my friends from memory: a new list of the same live objects every time.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.2',
          says: 'The friends are fetched after a login, then their profiles, 100 people at a time, and FRIEND_LIST_UPDATED comes without and with them.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.3',
          says: 'deleteFriend, checkFriend and getFriendProfile throw when userIDList is missing, empty or no list.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.4',
          says: 'deleteFriend resolves with { successUserIDList, failureUserIDList }: of { userID } and of { userID, code, message }.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.5',
          says: "The type of deleteFriend is 'Delete_Type_Both' when it is left out or has any other value than the two.",
          proof: 'client',
        },
        {
          id: 'FRD-6.2.6',
          says: 'deleteFriend of more than 1000 people uses the first 1000.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.7',
          says: 'deleteFriend fails with 2700 for who is not my friend, and does not name them to the service.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.8',
          says: 'deleteFriend of nobody but people who are no friends resolves at once, without asking the service.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.9',
          says: 'deleteFriend fails with 31704 for who was my friend here but is none any more for the service.',
          proof: 'server',
        },
        {
          id: 'FRD-6.2.10',
          says: 'deleteFriend of type Both takes each off the other’s list, and both get FRIEND_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'FRD-6.2.11',
          says: 'deleteFriend of type Single takes the other off my list only, and only I get FRIEND_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'FRD-6.2.12',
          says: 'A friend who is deleted is taken out of my friend groups, and FRIEND_GROUP_LIST_UPDATED tells my instances.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.13',
          says: 'checkFriend resolves with { successUserIDList, failureUserIDList }: of { userID, code, relation } with code 0 and of { userID, code, message }.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.14',
          says: "The type of checkFriend is 'CheckResult_Type_Both' when it is left out or has any other value than the two.",
          proof: 'client',
        },
        {
          id: 'FRD-6.2.15',
          says: 'checkFriend takes up to 1000 people.',
          proof: 'server',
        },
        {
          id: 'FRD-6.2.16',
          says: 'checkFriend of type Both says who has whom on the list: NoRelation, AWithB when only I have them, BWithA when only they have me, BothWay.',
          proof: 'server',
        },
        {
          id: 'FRD-6.2.17',
          says: 'checkFriend of type Single looks at my list only: AWithB when the person is on it, NoRelation otherwise, and never BWithA or BothWay.',
          proof: 'server',
        },
        {
          id: 'FRD-6.2.18',
          says: 'getFriendProfile resolves with { friendList, failureUserIDList }: of Friend and of { userID, code, message }.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.19',
          says: 'getFriendProfile fails with 2700 for who is not my friend.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.20',
          says: 'getFriendProfile gives a friend from memory for 180 seconds, then asks the service anew and brings the same object up to date.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.21',
          says: 'updateFriend throws when userID is missing, empty or no text.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.22',
          says: 'updateFriend rejects with 2700, without asking the service, for who is not my friend.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.23',
          says: 'updateFriend resolves with the Friend: the object that getFriendList gives, with the new remark and custom fields.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.24',
          says: 'updateFriend merges friendCustomField by key and leaves the other custom fields as they are.',
          proof: 'client',
        },
        {
          id: 'FRD-6.2.25',
          says: 'updateFriend emits FRIEND_LIST_UPDATED at all my instances, and nothing at the friend’s.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
