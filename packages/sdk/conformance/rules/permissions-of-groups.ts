import type { RuleSection } from './rule.js';

/** Who may create, end, enter, leave and look at groups, type by type and role by role. */
export const GROUP_PERMISSIONS = [
  {
    source: 'groups.md 2',
    title: 'Creating, ending, joining and leaving groups',
    rules: [
      {
        id: 'PRM-2.1',
        says: 'Anybody may create a Work group, and owns it then.',
        proof: 'server',
      },
      {
        id: 'PRM-2.2',
        says: 'Anybody may create a Public group, and owns it then.',
        proof: 'server',
      },
      {
        id: 'PRM-2.3',
        says: 'Anybody may create a Meeting group, and owns it then.',
        proof: 'server',
      },
      { id: 'PRM-2.4', says: 'Anybody may create a community, and owns it then.', proof: 'server' },
      {
        id: 'PRM-2.5',
        says: 'Anybody may create an AVChatRoom, and owns it then, although they still have to join it.',
        proof: 'server',
      },
      {
        id: 'PRM-2.6',
        says: 'In a Work group, nobody may dismiss it (dismissGroup): the owner and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.7',
        says: 'In a Public group, the owner may dismiss it (dismissGroup); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.8',
        says: 'In a Meeting group, the owner may dismiss it (dismissGroup); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.9',
        says: 'In a community, the owner may dismiss it (dismissGroup); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.10',
        says: 'In an AVChatRoom, the owner may dismiss it (dismissGroup); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.11',
        says: 'Who is not in the group gets 10007 when they dismiss it.',
        proof: 'server',
      },
      { id: 'PRM-2.12', says: 'joinGroup lets nobody into a Work group: 10007.', proof: 'server' },
      {
        id: 'PRM-2.13',
        says: "joinGroup on a Public group lets one in, asks for an approval or refuses, as the group's joinOption says.",
        proof: 'server',
      },
      {
        id: 'PRM-2.14',
        says: 'joinGroup lets anybody into a Meeting group at once.',
        proof: 'server',
      },
      {
        id: 'PRM-2.15',
        says: "joinGroup on a community lets one in, asks for an approval or refuses, as the community's joinOption says.",
        proof: 'server',
      },
      {
        id: 'PRM-2.16',
        says: 'joinGroup lets anybody into an AVChatRoom at once.',
        proof: 'server',
      },
      {
        id: 'PRM-2.17',
        says: 'In a Work group, the owner and ordinary members may quit it (quitGroup).',
        proof: 'server',
      },
      {
        id: 'PRM-2.18',
        says: 'In a Public group, admins and ordinary members may quit it (quitGroup); the owner gets 10009.',
        proof: 'server',
      },
      {
        id: 'PRM-2.19',
        says: 'In a Meeting group, admins and ordinary members may quit it (quitGroup); the owner gets 10009.',
        proof: 'server',
      },
      {
        id: 'PRM-2.20',
        says: 'In a community, admins and ordinary members may quit it (quitGroup); the owner gets 10009.',
        proof: 'server',
      },
      {
        id: 'PRM-2.21',
        says: 'In an AVChatRoom, ordinary members may quit it (quitGroup); the owner gets 10009.',
        proof: 'server',
      },
      {
        id: 'PRM-2.22',
        says: 'Who is not in the group gets 2623 from quitGroup, and the service is not asked.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'groups.md 2',
    title: 'Looking at groups',
    rules: [
      {
        id: 'PRM-2.23',
        says: 'In a Work group, the owner and ordinary members may ask for its profile (getGroupProfile).',
        proof: 'server',
      },
      {
        id: 'PRM-2.24',
        says: 'In a Public group, the owner, admins and ordinary members may ask for its profile (getGroupProfile).',
        proof: 'server',
      },
      {
        id: 'PRM-2.25',
        says: 'In a Meeting group, the owner, admins and ordinary members may ask for its profile (getGroupProfile).',
        proof: 'server',
      },
      {
        id: 'PRM-2.26',
        says: 'In a community, the owner, admins and ordinary members may ask for its profile (getGroupProfile).',
        proof: 'server',
      },
      {
        id: 'PRM-2.27',
        says: 'In an AVChatRoom, the owner and ordinary members may ask for its profile (getGroupProfile).',
        proof: 'server',
      },
      {
        id: 'PRM-2.28',
        says: 'getGroupProfile gives the profile of a Work, Public or Meeting group or a community to its members only: who is not in it gets 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.29',
        says: 'getGroupProfile gives the profile of an AVChatRoom to anybody, joined or not.',
        proof: 'server',
      },
      {
        id: 'PRM-2.30',
        says: 'searchGroupByID finds no Work group, not even for its owner and members: 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.31',
        says: 'searchGroupByID finds a Public group for anybody, member or not.',
        proof: 'server',
      },
      {
        id: 'PRM-2.32',
        says: 'searchGroupByID finds a Meeting group for anybody, member or not.',
        proof: 'server',
      },
      {
        id: 'PRM-2.33',
        says: 'searchGroupByID finds a community for anybody, member or not.',
        proof: 'server',
      },
      {
        id: 'PRM-2.34',
        says: 'searchGroupByID finds an AVChatRoom for anybody, member or not.',
        proof: 'server',
      },
      {
        id: 'PRM-2.35',
        says: 'In a Work group, the owner and ordinary members may ask how many of its members are online (getGroupOnlineMemberCount).',
        proof: 'server',
      },
      {
        id: 'PRM-2.36',
        says: 'In a Public group, the owner, admins and ordinary members may ask how many of its members are online (getGroupOnlineMemberCount).',
        proof: 'server',
      },
      {
        id: 'PRM-2.37',
        says: 'In a Meeting group, the owner, admins and ordinary members may ask how many of its members are online (getGroupOnlineMemberCount).',
        proof: 'server',
      },
      {
        id: 'PRM-2.38',
        says: 'In a community, the owner, admins and ordinary members may ask how many of its members are online (getGroupOnlineMemberCount).',
        proof: 'server',
      },
      {
        id: 'PRM-2.39',
        says: 'In an AVChatRoom, the owner and ordinary members may ask how many of its members are online (getGroupOnlineMemberCount).',
        proof: 'server',
      },
      {
        id: 'PRM-2.40',
        says: 'Who is not in the group gets a memberCount of 0 from getGroupOnlineMemberCount, and the service is not asked.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'groups.md 2',
    title: 'Applications and topics',
    rules: [
      {
        id: 'PRM-2.41',
        says: 'In a Work group, the owner may decide on applications (handleGroupApplication); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.42',
        says: 'In a Public group, the owner and admins may decide on applications (handleGroupApplication); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.43',
        says: 'In a Meeting group, the owner and admins may decide on applications (handleGroupApplication); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.44',
        says: 'In a community, the owner and admins may decide on applications (handleGroupApplication); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.45',
        says: 'Nobody waits for an approval in an AVChatRoom, so there is no application to decide on.',
        proof: 'server',
      },
      {
        id: 'PRM-2.46',
        says: 'Who is not in the group gets 10007 when they decide on an application.',
        proof: 'server',
      },
      {
        id: 'PRM-2.47',
        says: 'In a community, the owner and admins may create, change and delete topics (createTopicInCommunity, updateTopicProfile, deleteTopicFromCommunity); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.48',
        says: 'Work, Public and Meeting groups and AVChatRooms have no topics: nobody may create one there.',
        proof: 'server',
      },
      {
        id: 'PRM-2.49',
        says: 'Who is not in the group gets 10007 when they create, change or delete a topic of it.',
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
