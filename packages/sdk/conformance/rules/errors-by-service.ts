import type { RuleSection } from './rule.js';

/** Which layer, which service and which method answers which codes. */
export const ERRORS_BY_SERVICE = [
  {
    source: 'errors-b.md 1',
    title: 'Which layer answers',
    rules: [
      {
        id: 'ERB-1.1',
        says: 'A call is decided by the first of these that objects: readiness, arguments, the client’s own check, its limit of frequency, the service.',
        proof: 'client',
      },
      {
        id: 'ERB-1.2',
        says: 'The code of the service reaches the caller unchanged.',
        proof: 'client',
      },
      {
        id: 'ERB-1.3',
        says: 'What is thrown without a code inside the client is rejected with 2903.',
        proof: 'client',
      },
      {
        id: 'ERB-1.4',
        says: 'Only codes are contractual: texts of the service come from the service, texts of the client are our own.',
        proof: 'server',
      },
      {
        id: 'ERB-1.5',
        says: 'A feature that the plan does not include is refused: 3122 by the client, 60020, 11000, 72001 or 72012 by the service; each has a text that says so.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'errors-b.md 2',
    title: 'Codes made by the SDK: people and groups',
    rules: [
      {
        id: 'ERB-2.1',
        says: 'Every code that the SDK makes about people, groups, topics and signaling has the name it has at run time.',
        proof: 'client',
      },
      {
        id: 'ERB-2.2',
        says: '2641, 2642 and 2682 are known from older documents only; they are described and never answered.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'errors-b.md 3',
    title: 'Limits of frequency in the client: people and groups',
    rules: [
      {
        id: 'ERB-3.1',
        says: 'getGroupProfile: 8 calls a second.',
        proof: 'client',
      },
      {
        id: 'ERB-3.2',
        says: 'updateGroupProfile: 8 calls a second.',
        proof: 'client',
      },
      {
        id: 'ERB-3.3',
        says: 'getGroupApplicationList: 15 questions a second. A call asks twice, for groups and for communities, and once more for every 20 applications.',
        proof: 'client',
      },
      {
        id: 'ERB-3.4',
        says: 'getTopicList: 10 calls a second.',
        proof: 'client',
      },
      {
        id: 'ERB-3.5',
        says: 'Group attributes: 10 calls in 5 seconds for each of init, set, delete and clear; 20 for get.',
        proof: 'client',
      },
      {
        id: 'ERB-3.6',
        says: 'Group counters: 20 changes in 5 seconds together, and 20 readings.',
        proof: 'client',
      },
      {
        id: 'ERB-3.7',
        says: 'getUserStatus, subscribeUserStatus and unsubscribeUserStatus: 20 calls in 5 seconds each.',
        proof: 'client',
      },
      {
        id: 'ERB-3.8',
        says: 'checkFollowType: 20 calls in 5 seconds.',
        proof: 'client',
      },
      {
        id: 'ERB-3.9',
        says: 'searchCloudUsers, searchCloudGroups, searchCloudGroupMembers and searchCloudMessages: 20 calls in 5 seconds together.',
        proof: 'client',
      },
      {
        id: 'ERB-3.10',
        says: 'The members of a live room: 4 calls in 30 seconds for each room.',
        proof: 'client',
      },
      {
        id: 'ERB-3.11',
        says: 'Answers from memory are not counted.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'errors-b.md 4',
    title: 'Codes of the group service',
    rules: [
      {
        id: 'ERB-4.1',
        says: 'Every documented code of the group service has a name and a sentence in plain words.',
        proof: 'server',
      },
      {
        id: 'ERB-4.2',
        says: '10002 (a fault), 10003 (an unknown command), 10008 (a bad request), 10011 (unreadable JSON) and 10012 (a bad ID of who asks) come from requests that a whole SDK does not make, or from faults; the local engine never answers them.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-4.3',
        says: '10006 (too many calls, or the day’s share), 10023 (too many messages in one group), 10018 (an answer above 1 MB) and 10054 (too large a page of members) guard limits that the local engine does not have.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-4.4',
        says: '10026 (the command is switched off), 10041 (no recall in groups) and 10059 (not in this edition) are settings of a console and a plan; the local engine has neither.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-4.5',
        says: '10032 (this message may not be revoked) and 10033 (not in this type of group) are never answered by the local engine: every type of group allows it, and who may not is refused with 10007.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-4.6',
        says: '10034 (such a message cannot be deleted), 10051 and 10052 (too much to delete) are never answered by the local engine: every type of message can be deleted, and the client sends 30 at most.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-4.7',
        says: 'A group message that mentions more than 30 people is refused with 10053.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'errors-b.md 5',
    title: 'Codes of the services for friends, profiles, states and follows',
    rules: [
      {
        id: 'ERB-5.1',
        says: 'Every documented code of the friend, profile, status and follow services has a name and a sentence in plain words.',
        proof: 'server',
      },
      {
        id: 'ERB-5.2',
        says: 'The friend and profile services have codes for another application (30002, 40002), for administrators (30004, 40004), for faults and timeouts (30006, 30007, 40007), for two writes at once (30008, 40008) and 40009; the local engine never answers them.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-5.3',
        says: '30005 and 40005 refuse words and 30540 whom the security policy does not like; nothing of it is moderated by the local engine.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-5.4',
        says: '31707 and 31804 say that a call about several friends or blocked people succeeded for some only; the local engine says it of each, and never answers them.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-5.5',
        says: '40605 refuses to show a profile to who is no friend, and 40610 to change a field without the right; the local engine has no such settings.',
        proof: 'server',
        decision: '0009',
      },
    ],
  },
  {
    source: 'errors-b.md 6',
    title: 'Codes of login and account',
    rules: [
      {
        id: 'ERB-6.1',
        says: 'Every documented code of login and account has a name and a sentence in plain words.',
        proof: 'server',
      },
      {
        id: 'ERB-6.2',
        says: '70101 and 70114 (the session’s own ticket has expired, is not valid), 70169 and 70202 (no answer in time) and 70206 (too many accounts at once) belong to the inside of the account service; the local engine never answers them.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-6.3',
        says: '91101, too many web pages of one account, is of the past; too many instances log out the oldest instead.',
        proof: 'server',
        decision: '0009',
      },
    ],
  },
  {
    source: 'errors-b.md 7',
    title: 'Codes of the service as a whole',
    rules: [
      {
        id: 'ERB-7.1',
        says: 'The codes 60002 to 60022 have names and sentences in plain words; those of overload and frequency say that trying again can help.',
        proof: 'server',
      },
      {
        id: 'ERB-7.2',
        says: 'A heartbeat that is answered with 60002 ends the attempts to reconnect.',
        proof: 'client',
      },
      {
        id: 'ERB-7.3',
        says: '60003 to 60006 (unreadable, no ticket or a bad one, no such application), 60007 and 60008 (fault, timeout), 60009 to 60011 (address or resource not allowed), 60012 and 60014 to 60016 (too often, busy, overloaded), 60013, 60017 and 60019 (no plan, switched off, share used up) are described, never answered by the local engine.',
        proof: 'server',
        decision: '0009',
      },
    ],
  },
  {
    source: 'errors-b.md 8',
    title: 'Codes of the native SDK',
    rules: [
      {
        id: 'ERB-8.1',
        says: 'The native codes 6013 to 9006 have names and sentences in plain words.',
        proof: 'server',
      },
      {
        id: 'ERB-8.2',
        says: 'The native results -1 to -6 are not described as such: negative numbers are Parlor’s own codes.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'ERB-8.3',
        says: 'A native call fails with 6013 before the SDK was initialised, 6014 while nobody is logged in, 6015 while the same is under way, 6017 for a bad parameter, 6206 when the ticket has expired and 6208 when the account was taken over by another device.',
        proof: 'client',
        issue: 15,
      },
      {
        id: 'ERB-8.4',
        says: 'A native call fails with 7003 for a bad userID, 7008 when it comes too often, 7013 when the plan does not include it and 7014 when it makes no sense here.',
        proof: 'client',
        issue: 15,
      },
      {
        id: 'ERB-8.5',
        says: '8501 to 8516 are the native SDK’s own checks of groups, 9001 to 9006 those of friends and profiles; they ask no service.',
        proof: 'client',
        issue: 15,
      },
    ],
  },
  {
    source: 'errors-b.md 9',
    title: 'Which method answers which codes',
    rules: [
      {
        id: 'ERB-9.1',
        says: 'createGroup answers 2600, 2602, 10004, 10005, 10019, 10021 and 10025 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.2',
        says: 'dismissGroup answers 10007 and 10010 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.3',
        says: 'updateGroupProfile answers 2996, 10004, 10007 and 10010; changeGroupOwner 2620, 2621, 10007, 10010 and 10019; searchGroupByID 10007, 10010 and 10015; handleGroupApplication 10004, 10007, 10010, 10013, 10014 and 10024: each in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.4',
        says: 'joinGroup answers 2662, 10007, 10010, 10013 and 10014 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.5',
        says: 'quitGroup answers 2623 and 10009 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.6',
        says: 'Group attributes answer 10007, 10010, 10045 to 10050 and 10056 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.7',
        says: 'Counters answer 2996 above their limit, 10004 for what the service does not accept, 10007 and 10010; a value of 0 and an object without keys throw.',
        proof: 'server',
      },
      {
        id: 'ERB-9.8',
        says: 'Signaling answers 8010, 8011, 8020, 2480 and 2481 in the cases they stand for, and what sending answers, such as 20007, 10007, 2101 and 2115.',
        proof: 'server',
      },
      {
        id: 'ERB-9.9',
        says: 'updateMyProfile answers 2721, 2722 and 40601 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.10',
        says: 'getGroupMemberList and getGroupMemberProfile answer 10007 and 10010; in a live room the first answers 2996 when it is called too often, and the second always 2687.',
        proof: 'server',
      },
      {
        id: 'ERB-9.11',
        says: 'addGroupMember answers 2661 in a live room, 10004 for what it does not accept, 10005 for too many people, 10007, 10010, 10014 for a full group and 10019 for somebody who does not exist.',
        proof: 'server',
      },
      {
        id: 'ERB-9.12',
        says: 'deleteGroupMember answers 2603 for a group that is not in the list, 2686 for a ban without a duration, 10004, 10005, 10007 and 10010.',
        proof: 'server',
      },
      {
        id: 'ERB-9.13',
        says: 'Muting, roles, name cards and custom fields of members answer 2681, 2683, 2684, 2685, 2687, 10004, 10007 and 10010 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.14',
        says: 'Pinned messages answer 10007, 10010, 10070 and 10071 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.15',
        says: 'Topics answer 2996, 3021, 10007 and 10010 in the cases they stand for.',
        proof: 'server',
      },
      {
        id: 'ERB-9.16',
        says: 'Cloud searches answer 2996 above their limit, 27003 for what the service does not accept, and searchCloudMessages 3153 without options.',
        proof: 'server',
      },
      {
        id: 'ERB-9.17',
        says: 'Blocking answers 2742 for myself, 30003 for somebody who does not exist and 30013 when the list is full; an empty list throws.',
        proof: 'server',
      },
      {
        id: 'ERB-9.18',
        says: 'Online states answer 2996 above their limit, 3122 where they were not bought and 72001 where they are switched off; an empty list throws.',
        proof: 'server',
      },
      {
        id: 'ERB-9.19',
        says: 'Friends answer 2700, 30001, 30003, 30009 to 30015, 30515, 30516, 30525 and 30614 in the cases they stand for; 30539 is no failure: addFriend resolves with it.',
        proof: 'server',
      },
      {
        id: 'ERB-9.20',
        says: 'Friend groups answer 2710 for a name that exists, 2711 for one that does not and 30011 when there are too many.',
        proof: 'server',
      },
      {
        id: 'ERB-9.21',
        says: 'Following answers 2996 above its limit, 30003 for somebody who does not exist and 32100 when I follow as many as I may.',
        proof: 'server',
      },
      {
        id: 'ERB-9.22',
        says: 'Of the codes of the table, those of plans (3122, 10036, 10037, 10058, 11000, 60020), of moderation (3123, 40005, 80001), of the app’s own server (10016) and of daily shares (10006) are never answered by the local engine, unless it was told that something was not bought.',
        proof: 'server',
        decision: '0009',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
