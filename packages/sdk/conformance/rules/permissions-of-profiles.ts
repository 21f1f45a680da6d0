import type { RuleSection } from './rule.js';

/** Who may change groups, type by type and role by role. */
export const GROUP_PROFILE_PERMISSIONS = [
  {
    source: 'groups.md 2',
    title: 'Changing groups',
    rules: [
      {
        id: 'PRM-2.50',
        says: 'In a Work group, the owner and ordinary members may change its name, avatar, introduction and notification (updateGroupProfile).',
        proof: 'server',
      },
      {
        id: 'PRM-2.51',
        says: 'In a Public group, the owner and admins may change its name, avatar, introduction and notification (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.52',
        says: 'In a Meeting group, the owner and admins may change its name, avatar, introduction and notification (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.53',
        says: 'In a community, the owner and admins may change its name, avatar, introduction and notification (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.54',
        says: 'In an AVChatRoom, the owner may change its name, avatar, introduction and notification (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.55',
        says: 'Who is not in the group gets 10007 when they change its name, avatar, introduction or notification.',
        proof: 'server',
      },
      {
        id: 'PRM-2.56',
        says: 'In a Work group, updateGroupProfile drops a joinOption, whoever calls it: it stays as it is, nobody is refused for it, and what else is named is changed by whoever may.',
        proof: 'client',
      },
      {
        id: 'PRM-2.57',
        says: 'In a Public group, the owner and admins may change its joinOption (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.58',
        says: 'In a Meeting group, updateGroupProfile drops a joinOption, whoever calls it: it stays as it is, nobody is refused for it, and what else is named is changed by whoever may.',
        proof: 'client',
      },
      {
        id: 'PRM-2.59',
        says: 'In a community, the owner and admins may change its joinOption (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.60',
        says: 'In an AVChatRoom, updateGroupProfile drops a joinOption, whoever calls it: it stays as it is, nobody is refused for it, and what else is named is changed by whoever may.',
        proof: 'client',
      },
      {
        id: 'PRM-2.61',
        says: 'Who is not in the group gets 10007 when they change its joinOption.',
        proof: 'server',
      },
      {
        id: 'PRM-2.62',
        says: 'In a Work group, the owner may change its inviteOption (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.63',
        says: 'In a Public group, the owner and admins may change its inviteOption (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.64',
        says: 'In a Meeting group, the owner and admins may change its inviteOption (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.65',
        says: 'In a community, the owner and admins may change its inviteOption (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.66',
        says: 'In an AVChatRoom, nobody may change its inviteOption (updateGroupProfile): the owner and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.67',
        says: 'Who is not in the group gets 10007 when they change its inviteOption.',
        proof: 'server',
      },
      {
        id: 'PRM-2.68',
        says: 'In a Work group, nobody may mute or unmute all members (muteAllMembers of updateGroupProfile): the owner and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.69',
        says: 'In a Public group, the owner and admins may mute or unmute all members (muteAllMembers of updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.70',
        says: 'In a Meeting group, the owner and admins may mute or unmute all members (muteAllMembers of updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.71',
        says: 'In a community, the owner and admins may mute or unmute all members (muteAllMembers of updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.72',
        says: 'In an AVChatRoom, the owner may mute or unmute all members (muteAllMembers of updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.73',
        says: 'Who is not in the group gets 10007 when they mute all of its members.',
        proof: 'server',
      },
      {
        id: 'PRM-2.74',
        says: 'In a Work group, the owner may change its custom fields (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.75',
        says: 'In a Public group, the owner and admins may change its custom fields (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.76',
        says: 'In a Meeting group, the owner and admins may change its custom fields (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.77',
        says: 'In a community, the owner and admins may change its custom fields (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.78',
        says: 'In an AVChatRoom, the owner may change its custom fields (updateGroupProfile); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.79',
        says: 'Who is not in the group gets 10007 when they change its custom fields.',
        proof: 'server',
      },
      {
        id: 'PRM-2.80',
        says: 'In a Work group, the owner may make another member its owner (changeGroupOwner); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.81',
        says: 'In a Public group, the owner may make another member its owner (changeGroupOwner); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.82',
        says: 'In a Meeting group, the owner may make another member its owner (changeGroupOwner); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.83',
        says: 'In a community, the owner may make another member its owner (changeGroupOwner); admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.84',
        says: 'In an AVChatRoom, nobody may make another member its owner (changeGroupOwner): the owner and ordinary members get 2620.',
        proof: 'client',
      },
      {
        id: 'PRM-2.85',
        says: 'Who is not in the group gets 10007 when they make somebody its owner.',
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
