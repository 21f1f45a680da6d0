import type { RuleSection } from './rule.js';

/** Who may read and change what a group holds, type by type and role by role. */
export const CONTENT_PERMISSIONS = [
  {
    source: 'groups.md 2',
    title: 'Messages',
    rules: [
      {
        id: 'PRM-2.164',
        says: 'In a Work group, the owner and ordinary members may send messages.',
        proof: 'server',
      },
      {
        id: 'PRM-2.165',
        says: 'In a Public group, the owner, admins and ordinary members may send messages.',
        proof: 'server',
      },
      {
        id: 'PRM-2.166',
        says: 'In a Meeting group, the owner, admins and ordinary members may send messages.',
        proof: 'server',
      },
      {
        id: 'PRM-2.167',
        says: 'In a community without topics, the owner, admins and ordinary members may send messages.',
        proof: 'server',
      },
      {
        id: 'PRM-2.168',
        says: 'In an AVChatRoom, the owner and ordinary members may send messages.',
        proof: 'server',
      },
      {
        id: 'PRM-2.169',
        says: 'Who is not in a Work, Public or Meeting group or a community gets 10007 when they send a message to it.',
        proof: 'server',
      },
      {
        id: 'PRM-2.170',
        says: 'Who is not in an AVChatRoom gets 2101 when they send a message to it.',
        proof: 'client',
      },
      {
        id: 'PRM-2.171',
        says: 'A member who is muted, alone or with all members, gets 10017 when they send a message.',
        proof: 'server',
      },
      {
        id: 'PRM-2.172',
        says: 'While all members are muted, the owner and admins may still send messages.',
        proof: 'server',
      },
      {
        id: 'PRM-2.173',
        says: 'A community with topics takes no messages itself: sending one there is refused with 2115, and the service is not asked. They go to its topics.',
        proof: 'client',
      },
      {
        id: 'PRM-2.174',
        says: "In a Work group, the owner may revoke ordinary members' messages (revokeMessage); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.175',
        says: "In a Public group, the owner and admins may revoke ordinary members' messages (revokeMessage); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.176',
        says: "In a Meeting group, the owner and admins may revoke ordinary members' messages (revokeMessage); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.177',
        says: "In a community, the owner and admins may revoke ordinary members' messages (revokeMessage); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.178',
        says: "In an AVChatRoom, the owner may revoke ordinary members' messages (revokeMessage); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.179',
        says: "Who is not in the group gets 10007 when they revoke somebody's message in it.",
        proof: 'server',
      },
      {
        id: 'PRM-2.180',
        says: 'In a Work group, the owner may pin and unpin messages (pinGroupMessage); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.181',
        says: 'In a Public group, the owner and admins may pin and unpin messages (pinGroupMessage); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.182',
        says: 'In a Meeting group, the owner and admins may pin and unpin messages (pinGroupMessage); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.183',
        says: 'In a community, the owner and admins may pin and unpin messages (pinGroupMessage); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.184',
        says: 'In an AVChatRoom, nobody may pin and unpin messages (pinGroupMessage): the owner and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.185',
        says: 'Who is not in the group gets 10007 when they pin a message in it.',
        proof: 'server',
      },
      {
        id: 'PRM-2.186',
        says: 'In a Work group, the owner and ordinary members may list the pinned messages (getPinnedGroupMessageList).',
        proof: 'server',
      },
      {
        id: 'PRM-2.187',
        says: 'In a Public group, the owner, admins and ordinary members may list the pinned messages (getPinnedGroupMessageList).',
        proof: 'server',
      },
      {
        id: 'PRM-2.188',
        says: 'In a Meeting group, the owner, admins and ordinary members may list the pinned messages (getPinnedGroupMessageList).',
        proof: 'server',
      },
      {
        id: 'PRM-2.189',
        says: 'In a community, the owner, admins and ordinary members may list the pinned messages (getPinnedGroupMessageList).',
        proof: 'server',
      },
      {
        id: 'PRM-2.190',
        says: 'In an AVChatRoom, nobody may list the pinned messages (getPinnedGroupMessageList): the owner and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.191',
        says: 'Who is not in the group gets 10007 when they list its pinned messages.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'groups.md 2',
    title: 'Attributes and counters',
    rules: [
      {
        id: 'PRM-2.192',
        says: 'In a Work group, the owner and ordinary members may read group attributes (getGroupAttributes).',
        proof: 'server',
      },
      {
        id: 'PRM-2.193',
        says: 'In a Public group, the owner, admins and ordinary members may read group attributes (getGroupAttributes).',
        proof: 'server',
      },
      {
        id: 'PRM-2.194',
        says: 'In a Meeting group, the owner, admins and ordinary members may read group attributes (getGroupAttributes).',
        proof: 'server',
      },
      {
        id: 'PRM-2.195',
        says: 'In a community, the owner, admins and ordinary members may read group attributes (getGroupAttributes).',
        proof: 'server',
      },
      {
        id: 'PRM-2.196',
        says: 'In an AVChatRoom, the owner and ordinary members may read group attributes once joinGroup has succeeded in this login.',
        proof: 'server',
      },
      {
        id: 'PRM-2.197',
        says: 'Who is not in the group gets 10007 when they read its attributes.',
        proof: 'server',
      },
      {
        id: 'PRM-2.198',
        says: 'In a Work group, the owner and ordinary members may write group attributes (initGroupAttributes, setGroupAttributes, deleteGroupAttributes).',
        proof: 'server',
      },
      {
        id: 'PRM-2.199',
        says: 'In a Public group, the owner, admins and ordinary members may write group attributes (initGroupAttributes, setGroupAttributes, deleteGroupAttributes).',
        proof: 'server',
      },
      {
        id: 'PRM-2.200',
        says: 'In a Meeting group, the owner, admins and ordinary members may write group attributes (initGroupAttributes, setGroupAttributes, deleteGroupAttributes).',
        proof: 'server',
      },
      {
        id: 'PRM-2.201',
        says: 'In a community, the owner, admins and ordinary members may write group attributes (initGroupAttributes, setGroupAttributes, deleteGroupAttributes).',
        proof: 'server',
      },
      {
        id: 'PRM-2.202',
        says: 'In an AVChatRoom, the owner and ordinary members may write group attributes once joinGroup has succeeded in this login.',
        proof: 'server',
      },
      {
        id: 'PRM-2.203',
        says: 'Who is not in the group gets 10007 when they write its attributes.',
        proof: 'server',
      },
      {
        id: 'PRM-2.204',
        says: 'In a Work group, the owner and ordinary members may read and write counters.',
        proof: 'server',
      },
      {
        id: 'PRM-2.205',
        says: 'In a Public group, the owner, admins and ordinary members may read and write counters.',
        proof: 'server',
      },
      {
        id: 'PRM-2.206',
        says: 'In a Meeting group, the owner, admins and ordinary members may read and write counters.',
        proof: 'server',
      },
      {
        id: 'PRM-2.207',
        says: 'In a community, the owner, admins and ordinary members may read and write counters.',
        proof: 'server',
      },
      {
        id: 'PRM-2.208',
        says: 'In an AVChatRoom, the owner and ordinary members may read and write counters.',
        proof: 'server',
      },
      {
        id: 'PRM-2.209',
        says: 'Who is not in the group gets 10007 when they read or write its counters.',
        proof: 'server',
      },
      {
        id: 'PRM-2.210',
        says: 'Group attributes know no roles: who may write them is for the app to decide, and the local engine offers no policy for it.',
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
