import type { RuleSection } from './rule.js';

/** Listing members, bringing them in and putting them out. */
export const MEMBERS_IN_AND_OUT = [
  {
    source: 'groups.md 6',
    title: 'getGroupMemberList',
    rules: [
      {
        id: 'MBR-6.1',
        says: 'getGroupMemberList of a group that the SDK does not have resolves with an empty memberList and the offset 0, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'MBR-6.2',
        says: 'getGroupMemberList gives 15 members when count is left out.',
        proof: 'client',
      },
      {
        id: 'MBR-6.3',
        says: 'A page of getGroupMemberList has at most 100 members, however large count is.',
        proof: 'client',
      },
      {
        id: 'MBR-6.4',
        says: 'A count above 100 counts as 100 for the offset too, so that paging reaches everybody. The real client answers with the offset 0 there and so ends too early; that is not copied.',
        proof: 'client',
        decision: '0009',
      },
      {
        id: 'MBR-6.5',
        says: 'While members remain, the offset of an answer is where the next page begins: a number in Work, Public and Meeting groups, the offset of the call plus its count.',
        proof: 'client',
      },
      {
        id: 'MBR-6.6',
        says: 'A page with fewer members than were asked for has the offset 0: there are no more.',
        proof: 'client',
      },
      {
        id: 'MBR-6.7',
        says: 'In a community, the offset of an answer is a text that only the service understands; passed back, it gives the next page.',
        proof: 'client',
      },
      {
        id: 'MBR-6.8',
        says: 'getGroupMemberList with the role Owner, Admin or Member gives members of this role only.',
        proof: 'server',
      },
      {
        id: 'MBR-6.9',
        says: 'Any other role than Owner, Admin and Member is ignored by getGroupMemberList, which then gives members of all roles.',
        proof: 'client',
      },
      {
        id: 'MBR-6.10',
        says: 'The members of a page have the nick and the avatar of their profiles, which this client believes for 600 s; in an AVChatRoom, those that the service tells with them.',
        proof: 'client',
      },
      {
        id: 'MBR-6.11',
        says: 'getGroupMemberList leaves memberCount of the live Group as it was, although the service tells the number: the next profile or tip brings it up to date.',
        proof: 'client',
      },
      {
        id: 'MBR-6.12',
        says: 'getGroupMemberList gives the owner first, then admins, then ordinary members, each of them by joinTime, the earliest first.',
        proof: 'server',
      },
      {
        id: 'MBR-6.13',
        says: 'In an AVChatRoom, getGroupMemberList ignores count and role.',
        proof: 'client',
      },
      {
        id: 'MBR-6.14',
        says: 'In an AVChatRoom, a page of getGroupMemberList has up to 500 of the latest 1000 who are in it now, the newest first.',
        proof: 'server',
      },
      {
        id: 'MBR-6.15',
        says: 'In an AVChatRoom, the offset of getGroupMemberList is a time: 0 for the first page, then what the answer before said.',
        proof: 'server',
      },
      {
        id: 'MBR-6.16',
        says: 'In an AVChatRoom, getGroupMemberList with filter, a mark of 1000 or above, gives only members with this mark.',
        proof: 'server',
      },
      {
        id: 'MBR-6.17',
        says: 'Each member whom getGroupMemberList gives of an AVChatRoom has isOnline true.',
        proof: 'client',
      },
      {
        id: 'MBR-6.18',
        says: 'The fifth call of getGroupMemberList for the same AVChatRoom within 30 s is refused with 2996, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'MBR-6.19',
        says: 'On the cloud, listing an AVChatRoom is a paid feature; without it the SDK warns and asks for an ordinary page. The local engine has every feature.',
        proof: 'client',
        decision: '0009',
      },
    ],
  },
  {
    source: 'groups.md 6',
    title: 'getGroupMemberProfile',
    rules: [
      {
        id: 'MBR-6.20',
        says: 'getGroupMemberProfile asks the service at every call and resolves with the members in memberList.',
        proof: 'client',
      },
      {
        id: 'MBR-6.21',
        says: 'getGroupMemberProfile asks for the first 50 userIDs and drops the rest.',
        proof: 'client',
      },
      {
        id: 'MBR-6.22',
        says: 'getGroupMemberProfile leaves out people who are not in the group or do not exist.',
        proof: 'server',
      },
      {
        id: 'MBR-6.23',
        says: 'getGroupMemberProfile with memberCustomFieldFilter gives only the custom fields with these keys; without it, all.',
        proof: 'server',
      },
      {
        id: 'MBR-6.24',
        says: 'getGroupMemberProfile of an AVChatRoom is refused with 2687, and the service is not asked.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'groups.md 6',
    title: 'addGroupMember',
    rules: [
      {
        id: 'MBR-6.25',
        says: 'addGroupMember on an AVChatRoom is refused with 2661, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'MBR-6.26',
        says: 'addGroupMember on a group that the SDK does not have is refused with 2603. The real client crashes there with a TypeError without a code.',
        proof: 'server',
      },
      {
        id: 'MBR-6.27',
        says: 'addGroupMember resolves with the people it added in successUserIDList, those it could not add in failureUserIDList, those who were in already in existedUserIDList, and those who are in too many groups in overLimitUserIDList.',
        proof: 'client',
      },
      {
        id: 'MBR-6.28',
        says: 'Somebody whose invitation waits for an approval is in none of the four lists of addGroupMember.',
        proof: 'server',
      },
      {
        id: 'MBR-6.29',
        says: 'addGroupMember resolves with the live group when at least one person was added, and without a group otherwise.',
        proof: 'client',
      },
      {
        id: 'MBR-6.30',
        says: 'addGroupMember takes up to 500 people in one call; more are refused with 10005.',
        proof: 'server',
      },
      {
        id: 'MBR-6.31',
        says: 'One person who does not exist fails the whole addGroupMember with 10019, and nobody is added.',
        proof: 'server',
      },
      {
        id: 'MBR-6.32',
        says: 'addGroupMember without the right to it is refused with 10007.',
        proof: 'server',
      },
      {
        id: 'MBR-6.33',
        says: 'addGroupMember on a group without room for all of them is refused with 10014, and nobody is added.',
        proof: 'server',
      },
      {
        id: 'MBR-6.34',
        says: 'On the cloud, a limit of the plan on members is refused with 10038; the local engine has no plans and knows the limit of the group only.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'MBR-6.35',
        says: 'Each person who is added gets the group system notice 7 and has the group in the list, without having agreed.',
        proof: 'server',
      },
      {
        id: 'MBR-6.36',
        says: 'All members get the group tip 1 with groupJoinType 2 and the inviter as operatorID when people are added.',
        proof: 'server',
      },
      {
        id: 'MBR-6.37',
        says: 'An invitation that waits for an approval gives the owner and the admins the group system notice 23.',
        proof: 'server',
      },
      {
        id: 'MBR-6.86',
        says: 'addGroupMember writes over userIDList of the object that it is passed, with { userID } for each, as soon as it asks the service; the list itself stays as it was.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'groups.md 6',
    title: 'deleteGroupMember',
    rules: [
      {
        id: 'MBR-6.38',
        says: 'deleteGroupMember on a group that the SDK does not have is refused with 2603, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'MBR-6.39',
        says: 'deleteGroupMember resolves with the live group and with userIDList as it was passed.',
        proof: 'client',
      },
      {
        id: 'MBR-6.40',
        says: 'deleteGroupMember takes up to 100 people in one call; more are refused with 10005.',
        proof: 'server',
      },
      {
        id: 'MBR-6.41',
        says: 'Each person who is put out gets the group system notice 4 with the reason.',
        proof: 'server',
      },
      {
        id: 'MBR-6.42',
        says: 'The others, the operator too, get the group tip 3 when people are put out.',
        proof: 'server',
      },
      {
        id: 'MBR-6.43',
        says: 'The SDK of a person who is put out removes the group from the list and keeps the conversation.',
        proof: 'client',
      },
      {
        id: 'MBR-6.44',
        says: 'On the cloud, deleteGroupMember in an AVChatRoom is a paid feature and is refused with 3122 without it. The local engine has every feature.',
        proof: 'client',
        decision: '0009',
      },
      {
        id: 'MBR-6.45',
        says: 'deleteGroupMember in an AVChatRoom without a duration, or with 0, is refused with 2686, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'MBR-6.46',
        says: 'duration counts in AVChatRooms only; elsewhere deleteGroupMember ignores it.',
        proof: 'server',
      },
      {
        id: 'MBR-6.47',
        says: 'A person who is banned from an AVChatRoom gets the group system notice 21, and their SDK leaves the room.',
        proof: 'server',
      },
      {
        id: 'MBR-6.48',
        says: 'The others in an AVChatRoom get the group tip 10, with the reason in memberList, when somebody is banned.',
        proof: 'server',
      },
      {
        id: 'MBR-6.49',
        says: 'A person who is banned from an AVChatRoom gets 10007 from joinGroup until duration is over, in seconds, and may join again then.',
        proof: 'server',
      },
      {
        id: 'MBR-6.50',
        says: 'A ban is lifted early by the server API only (notice 22, tip 11). The local engine has no server API.',
        proof: 'server',
        decision: '0009',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
