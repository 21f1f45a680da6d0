import type { RuleSection } from './rule.js';

/** Who may bring in, put out, promote and mute members, type by type and role by role. */
export const MEMBER_PERMISSIONS = [
  {
    source: 'groups.md 2',
    title: 'Bringing people in and putting them out',
    rules: [
      {
        id: 'PRM-2.86',
        says: 'In a Work group, the owner and ordinary members may add members (addGroupMember) while inviteOption is FreeAccess.',
        proof: 'server',
      },
      {
        id: 'PRM-2.87',
        says: 'In a Public group, the owner, admins and ordinary members may add members (addGroupMember) while inviteOption is FreeAccess.',
        proof: 'server',
      },
      {
        id: 'PRM-2.88',
        says: 'In a Meeting group, the owner, admins and ordinary members may add members (addGroupMember) while inviteOption is FreeAccess.',
        proof: 'server',
      },
      {
        id: 'PRM-2.89',
        says: 'In a community, the owner, admins and ordinary members may add members (addGroupMember) while inviteOption is FreeAccess.',
        proof: 'server',
      },
      {
        id: 'PRM-2.90',
        says: 'While inviteOption is NeedPermission, people whom the owner adds to a Work group are in at once; people whom ordinary members add wait for an approval.',
        proof: 'server',
      },
      {
        id: 'PRM-2.91',
        says: 'While inviteOption is NeedPermission, people whom the owner and admins add to a Public group are in at once; people whom ordinary members add wait for an approval.',
        proof: 'server',
      },
      {
        id: 'PRM-2.92',
        says: 'While inviteOption is NeedPermission, people whom the owner and admins add to a Meeting group are in at once; people whom ordinary members add wait for an approval.',
        proof: 'server',
      },
      {
        id: 'PRM-2.93',
        says: 'While inviteOption is NeedPermission, people whom the owner and admins add to a community are in at once; people whom ordinary members add wait for an approval.',
        proof: 'server',
      },
      {
        id: 'PRM-2.94',
        says: 'In a Work group, nobody may add members (addGroupMember) while inviteOption is DisableInvite: the owner and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.95',
        says: 'In a Public group, nobody may add members (addGroupMember) while inviteOption is DisableInvite: the owner, admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.96',
        says: 'In a Meeting group, nobody may add members (addGroupMember) while inviteOption is DisableInvite: the owner, admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.97',
        says: 'In a community, nobody may add members (addGroupMember) while inviteOption is DisableInvite: the owner, admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.98',
        says: 'In an AVChatRoom, nobody may add members (addGroupMember), whatever its inviteOption: the owner and ordinary members get 2661.',
        proof: 'client',
      },
      {
        id: 'PRM-2.99',
        says: 'Who is not in the group gets 2603 when they add members to it, because the SDK does not know the group; the service would say 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.100',
        says: 'In a Work group, the owner may put out ordinary members (deleteGroupMember); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.101',
        says: 'In a Public group, the owner and admins may put out ordinary members (deleteGroupMember); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.102',
        says: 'In a Meeting group, the owner and admins may put out ordinary members (deleteGroupMember); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.103',
        says: 'In a community, the owner and admins may put out ordinary members (deleteGroupMember); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.104',
        says: 'In an AVChatRoom, the owner may ban ordinary members for a time (deleteGroupMember with a duration); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.105',
        says: 'Who is not in the group gets 2603 when they put somebody out of it, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'PRM-2.106',
        says: 'In a Public group, the owner may put out admins (deleteGroupMember); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.107',
        says: 'In a Meeting group, the owner may put out admins (deleteGroupMember); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.108',
        says: 'In a community, the owner may put out admins (deleteGroupMember); admins and ordinary members get 10007.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'groups.md 2',
    title: 'Roles and muting',
    rules: [
      {
        id: 'PRM-2.109',
        says: "In a Work group, nobody may change members' roles (setGroupMemberRole): the owner gets 10007; ordinary members get 2681.",
        proof: 'client',
      },
      {
        id: 'PRM-2.110',
        says: "In a Public group, the owner may change members' roles (setGroupMemberRole); admins and ordinary members get 2681.",
        proof: 'client',
      },
      {
        id: 'PRM-2.111',
        says: "In a Meeting group, the owner may change members' roles (setGroupMemberRole); admins and ordinary members get 2681.",
        proof: 'client',
      },
      {
        id: 'PRM-2.112',
        says: "In a community, the owner may change members' roles (setGroupMemberRole); admins and ordinary members get 2681.",
        proof: 'client',
      },
      {
        id: 'PRM-2.113',
        says: "In an AVChatRoom, nobody may change members' roles (setGroupMemberRole): the owner gets 10007; ordinary members get 2681.",
        proof: 'client',
      },
      {
        id: 'PRM-2.114',
        says: "Who is not in the group gets 10007 when they change somebody's role in it.",
        proof: 'server',
      },
      {
        id: 'PRM-2.115',
        says: 'In a Work group, nobody may mute ordinary members (setGroupMemberMuteTime): the owner and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.116',
        says: 'In a Public group, the owner and admins may mute ordinary members (setGroupMemberMuteTime); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.117',
        says: 'In a Meeting group, the owner and admins may mute ordinary members (setGroupMemberMuteTime); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.118',
        says: 'In a community, the owner and admins may mute ordinary members (setGroupMemberMuteTime); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.119',
        says: 'In an AVChatRoom, the owner may mute ordinary members (setGroupMemberMuteTime); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.120',
        says: 'Who is not in the group gets 10007 when they mute an ordinary member of it.',
        proof: 'server',
      },
      {
        id: 'PRM-2.121',
        says: 'In a Public group, the owner may mute admins (setGroupMemberMuteTime); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.122',
        says: 'In a Meeting group, the owner may mute admins (setGroupMemberMuteTime); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.123',
        says: 'In a community, the owner may mute admins (setGroupMemberMuteTime); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.124',
        says: 'Who is not in the group gets 10007 when they mute an admin of it.',
        proof: 'server',
      },
      {
        id: 'PRM-2.125',
        says: 'Nobody may mute themselves (setGroupMemberMuteTime) in a group of whatever type, in whatever role: 2685, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'PRM-2.126',
        says: 'In a community, the owner and admins may mute ordinary members in a topic (setGroupMemberMuteTime with a topicID); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.127',
        says: 'Who is not in the community gets 10007 when they mute somebody in one of its topics.',
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
