import type { RuleBook } from './rule.js';

/** What the five types of groups have, and what tells them apart. */
export const GROUP_TYPE_RULES = {
  noun: 'groups',
  sections: [
    {
      source: 'groups.md 1',
      title: 'Roles and ways in',
      rules: [
        {
          id: 'GRP-1.1',
          says: 'Public, Meeting and Community groups have an owner, admins and members; Work groups and AVChatRooms have no admins.',
          proof: 'server',
        },
        {
          id: 'GRP-1.2',
          says: 'The role Custom exists in communities only, for members of permission groups.',
          proof: 'server',
        },
        {
          id: 'GRP-1.3',
          says: 'A Work group cannot be joined by one’s own wish: joinGroup rejects with 10007.',
          proof: 'server',
        },
        {
          id: 'GRP-1.4',
          says: 'Joining a Public group or a community goes by its joinOption: FreeAccess lets in, NeedPermission makes one wait, DisableApply rejects with 10007.',
          proof: 'server',
        },
        {
          id: 'GRP-1.5',
          says: 'Meeting groups and AVChatRooms are joined freely, without anybody’s approval.',
          proof: 'server',
        },
        {
          id: 'GRP-1.6',
          says: 'The joinOption of a Work group is DisableApply, whatever createGroup asks for.',
          proof: 'server',
        },
        {
          id: 'GRP-1.7',
          says: 'The joinOption of a Public group is NeedPermission when createGroup names none: the client sends none, the service decides.',
          proof: 'server',
        },
        {
          id: 'GRP-1.8',
          says: 'The joinOption of a Meeting group and of an AVChatRoom is FreeAccess, whatever createGroup asks for.',
          proof: 'server',
        },
        {
          id: 'GRP-1.9',
          says: 'The joinOption of a community is FreeAccess when createGroup names none, and can be another.',
          proof: 'server',
        },
        {
          id: 'GRP-1.10',
          says: 'In Work groups and communities every member may bring others in by default; they are in at once and are not asked.',
          proof: 'server',
        },
        {
          id: 'GRP-1.11',
          says: 'In Public and Meeting groups nobody may bring others in by default; another inviteOption opens it.',
          proof: 'server',
        },
        {
          id: 'GRP-1.12',
          says: 'Nobody can be brought into an AVChatRoom: addGroupMember rejects with 2661.',
          proof: 'client',
        },
        {
          id: 'GRP-1.13',
          says: 'The inviteOption is FreeAccess in Work groups and communities and DisableInvite in Public and Meeting groups when createGroup names none.',
          proof: 'server',
        },
        {
          id: 'GRP-1.14',
          says: 'The inviteOption of an AVChatRoom cannot be set: what createGroup asks for is not taken.',
          proof: 'server',
        },
        {
          id: 'GRP-1.15',
          says: 'A guest, who is not logged in, can receive the messages of an AVChatRoom and of no other group.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'groups.md 1',
      title: 'Members and limits',
      rules: [
        {
          id: 'GRP-1.16',
          says: 'Members and their roles are kept, over logouts too, in all groups but AVChatRooms, whose members are those who are in it now.',
          proof: 'server',
        },
        {
          id: 'GRP-1.17',
          says: 'A group takes no more members than its maxMemberCount; AVChatRooms have no limit.',
          proof: 'server',
        },
        {
          id: 'GRP-1.18',
          says: 'How many members the plan of an application allows (20, 200, 2000 or more in Work, Public and Meeting groups) is not enforced beyond maxMemberCount.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'GRP-1.19',
          says: 'How many groups an application may have (100 on trial: 10058; AVChatRooms 10 or 50: 10036) is not limited.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'GRP-1.20',
          says: 'How many groups a person may be in (50, 500 or more by plan, 1000 communities: 10037) is not limited.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'GRP-1.21',
          says: 'An instance is in one AVChatRoom at a time, unless the SDK was made with unlimitedAVChatRoom.',
          proof: 'client',
        },
        {
          id: 'GRP-1.22',
          says: 'Members can be put out of every group but an AVChatRoom by deleteGroupMember alone.',
          proof: 'server',
        },
        {
          id: 'GRP-1.23',
          says: 'From an AVChatRoom people are not put out but banned, for a duration that must be named; a paid feature.',
          proof: 'client',
        },
        {
          id: 'GRP-1.24',
          says: 'Single members can be muted in every type of group but Work.',
          proof: 'server',
        },
        {
          id: 'GRP-1.25',
          says: 'Members can be marked in AVChatRooms only; a paid feature.',
          proof: 'server',
        },
        {
          id: 'GRP-1.26',
          says: 'The owner of a Work group may quit; the group goes on without an owner, its ownerID empty.',
          proof: 'server',
        },
        {
          id: 'GRP-1.27',
          says: 'The owner of a group of another type who quits is refused with 10009.',
          proof: 'server',
        },
        {
          id: 'GRP-1.28',
          says: 'The owner may dismiss a group of every type but Work, where it is refused with 10007.',
          proof: 'server',
        },
        {
          id: 'GRP-1.29',
          says: 'Administrators of the application may do everything in every group, member or not, and rank above its owner.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
    {
      source: 'groups.md 1',
      title: 'Messages',
      rules: [
        {
          id: 'GRP-1.30',
          says: 'Work groups, Public groups and communities count unread messages.',
          proof: 'server',
        },
        {
          id: 'GRP-1.31',
          says: 'Meeting groups and AVChatRooms have no unread messages.',
          proof: 'server',
        },
        {
          id: 'GRP-1.32',
          says: 'Who joins a Work or Public group does not see what was said before.',
          proof: 'server',
        },
        {
          id: 'GRP-1.33',
          says: 'Who joins a Meeting group or a community sees what was said before.',
          proof: 'server',
        },
        {
          id: 'GRP-1.34',
          says: 'The history of a Work, Public, Meeting or Community group is kept and can be asked for.',
          proof: 'server',
        },
        {
          id: 'GRP-1.35',
          says: 'An AVChatRoom keeps no history: getMessageList is empty, also of what was said before one joined.',
          proof: 'client',
        },
        {
          id: 'GRP-1.36',
          says: 'Whether new members see the history cannot be switched: there is no console for it.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'GRP-1.37',
          says: 'Members of Work groups, Public groups, communities and AVChatRooms are told by a tip who joins and who quits, however many they are.',
          proof: 'server',
        },
        {
          id: 'GRP-1.38',
          says: 'Members of a Meeting group are not told who joins and who quits.',
          proof: 'server',
        },
        {
          id: 'GRP-1.39',
          says: 'A new member’s messageRemindType is AcceptAndNotify in Work groups, Public groups and communities.',
          proof: 'server',
        },
        {
          id: 'GRP-1.40',
          says: 'A new member’s messageRemindType is AcceptNotNotify in Meeting groups and AVChatRooms.',
          proof: 'server',
        },
        {
          id: 'GRP-1.41',
          says: 'The messageRemindType of an AVChatRoom cannot be changed.',
          proof: 'server',
        },
        {
          id: 'GRP-1.42',
          says: 'Above 40 messages a second in one group the service drops messages, those of lower priority first.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
    {
      source: 'groups.md 1',
      title: 'What else a type has',
      rules: [
        {
          id: 'GRP-1.43',
          says: 'getGroupList lists the Work, Public and Meeting groups I am in, and communities without topics.',
          proof: 'client',
        },
        {
          id: 'GRP-1.44',
          says: 'searchGroupByID finds groups of every type but Work.',
          proof: 'server',
        },
        {
          id: 'GRP-1.45',
          says: 'Topics exist in communities that were created with isSupportTopic and nowhere else.',
          proof: 'server',
        },
        {
          id: 'GRP-1.46',
          says: 'Groups of every type have attributes; topics have none.',
          proof: 'server',
        },
        {
          id: 'GRP-1.47',
          says: 'The attributes of an AVChatRoom can be used after joinGroup in this login only.',
          proof: 'server',
        },
        {
          id: 'GRP-1.48',
          says: 'Groups of every type have counters; topics have none.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
