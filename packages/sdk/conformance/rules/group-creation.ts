import type { RuleBook } from './rule.js';

/** How groups begin and end. */
export const GROUP_CREATION_RULES = {
  noun: 'groups',
  sections: [
    {
      source: 'groups.md 4',
      title: 'Creating a group',
      rules: [
        {
          id: 'GCR-4.1',
          says: 'createGroup throws when name is missing, empty or no text.',
          proof: 'client',
        },
        {
          id: 'GCR-4.2',
          says: 'createGroup rejects with 2600 when type is not one of the five values. There is no default: a missing type is refused as well.',
          proof: 'client',
        },
        {
          id: 'GCR-4.3',
          says: 'With the text filter plug-in, a forbidden word in name, introduction or notification is replaced silently or refused with 3123.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'GCR-4.4',
          says: 'The type is judged before the ID: a wrong type with a wrong ID rejects with 2600, a right type with a wrong ID with 2602, and neither asks the service.',
          proof: 'client',
        },
        {
          id: 'GCR-4.5',
          says: 'A memberList for an AVChatRoom is dropped silently.',
          proof: 'client',
        },
        {
          id: 'GCR-4.6',
          says: 'A joinOption for a Work group, a Meeting group or an AVChatRoom is dropped silently.',
          proof: 'client',
        },
        {
          id: 'GCR-4.7',
          says: 'isSupportTopic is dropped silently unless the group is a community, and is false when left out.',
          proof: 'client',
        },
        {
          id: 'GCR-4.8',
          says: 'A memberList that names somebody who does not exist is refused with 10019, and no group is created.',
          proof: 'server',
        },
        {
          id: 'GCR-4.9',
          says: 'A memberList that is longer than the group may have members is refused with 10038.',
          proof: 'server',
        },
        {
          id: 'GCR-4.10',
          says: 'More than 10,000 new groups a day are refused with 10006.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'GCR-4.11',
          says: 'The service may refuse a group for its texts (80001), by a webhook (10016), or because communities are not enabled (11000, 60020).',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'GCR-4.12',
          says: 'Who creates a group owns it: ownerID is theirs, and selfInfo.role is Owner.',
          proof: 'server',
        },
        {
          id: 'GCR-4.13',
          says: 'Those in memberList are members at once and are not asked.',
          proof: 'server',
        },
        {
          id: 'GCR-4.14',
          says: "A member named with role 'Admin' is an admin from the beginning, except in a Work group, where they are a member.",
          proof: 'server',
        },
        {
          id: 'GCR-4.15',
          says: 'createGroup resolves with the group and overLimitUserIDList, the people who are in too many groups already and were not added; nobody, where that is not limited.',
          proof: 'server',
        },
        {
          id: 'GCR-4.16',
          says: 'Without maxMemberNum a Work group may have 200 members, a Public group 2000, a Meeting group 10,000, a community 100,000, and an AVChatRoom any number.',
          proof: 'server',
        },
        {
          id: 'GCR-4.17',
          says: 'maxMemberNum lowers how many members the group may have: maxMemberCount says so.',
          proof: 'server',
        },
        {
          id: 'GCR-4.18',
          says: 'The group that createGroup resolves with says Owner as role and AcceptAndNotify as messageRemindType in its selfInfo, whatever its type. It is the instance in memory, unless it is an AVChatRoom.',
          proof: 'client',
        },
        {
          id: 'GCR-4.19',
          says: 'GROUP_LIST_UPDATED tells a new group, except an AVChatRoom or a community with topics.',
          proof: 'client',
        },
        {
          id: 'GCR-4.20',
          says: "The client itself sends a custom message to the new group; its payload.data is the JSON of { businessID: 'group_create', content, cmd, opUser, version: 4 }.",
          proof: 'client',
        },
        {
          id: 'GCR-4.21',
          says: "Its content is 'Create Group', for a community 'Create Community', and Chinese for an application that is not international; cmd is 0, and 1 for a community.",
          proof: 'client',
        },
        {
          id: 'GCR-4.22',
          says: 'Its opUser is my nick, or my userID when I have none.',
          proof: 'client',
        },
        {
          id: 'GCR-4.23',
          says: 'By this message the new group gets into the conversation list of everybody who is in it.',
          proof: 'server',
        },
        {
          id: 'GCR-4.24',
          says: 'No such message is sent to an AVChatRoom or to a community with topics.',
          proof: 'client',
        },
        {
          id: 'GCR-4.25',
          says: 'When the new group’s profile cannot be had yet (10010 or 10007), createGroup resolves all the same with what the client knows of the group, and asks again 3 seconds later.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'GCR-4.26',
          says: 'Who has created an AVChatRoom is not in it: without joinGroup no message of it is received, none can be sent (2101), and quitGroup rejects with 2623.',
          proof: 'client',
        },
        {
          id: 'GCR-4.27',
          says: 'The creator’s instances get notice 6, and everybody in memberList notice 7.',
          proof: 'server',
        },
        {
          id: 'GCR-4.28',
          says: 'No tip tells that the first members have joined.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'groups.md 4',
      title: 'Dismissing a group',
      rules: [
        {
          id: 'GCR-4.29',
          says: 'dismissGroup resolves with { groupID }; afterwards the group exists for nobody: 10010.',
          proof: 'server',
        },
        {
          id: 'GCR-4.30',
          says: 'Who is not the owner cannot dismiss a group: 10007.',
          proof: 'server',
        },
        {
          id: 'GCR-4.31',
          says: 'A dismissed group goes from memory and from the list, and GROUP_LIST_UPDATED tells it.',
          proof: 'client',
        },
        {
          id: 'GCR-4.32',
          says: 'The conversation of a dismissed group stays, with an unreadCount of 0; that of an AVChatRoom is deleted.',
          proof: 'client',
        },
        {
          id: 'GCR-4.33',
          says: 'With a dismissed group its attributes are forgotten.',
          proof: 'client',
        },
        {
          id: 'GCR-4.34',
          says: 'With a dismissed community its topics are forgotten.',
          proof: 'client',
        },
        {
          id: 'GCR-4.35',
          says: 'All members get notice 5, and for each of them the group goes in the same way.',
          proof: 'server',
        },
        {
          id: 'GCR-4.36',
          says: 'The new group has the name, avatar, introduction, notification and groupCustomField that createGroup names: empty texts and an empty list where it names none.',
          proof: 'server',
        },
        {
          id: 'GCR-4.37',
          says: 'The memberCustomField of an entry of memberList is that of the member.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
