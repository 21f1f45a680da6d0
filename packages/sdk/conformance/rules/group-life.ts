import type { RuleBook } from './rule.js';

/** How groups change, and how one comes and goes. */
export const GROUP_LIFE_RULES = {
  noun: 'groups',
  sections: [
    {
      source: 'groups.md 4',
      title: 'Changing what a group says of itself',
      rules: [
        {
          id: 'GLF-4.1',
          says: 'A joinOption for a Work group, a Meeting group or an AVChatRoom in memory is dropped with a warning; the rest of updateGroupProfile is done.',
          proof: 'client',
        },
        {
          id: 'GLF-4.2',
          says: 'maxMemberNum cannot be changed by updateGroupProfile.',
          proof: 'server',
        },
        {
          id: 'GLF-4.3',
          says: 'groupCustomField is merged by key: keys that are not named stay as they are.',
          proof: 'server',
        },
        {
          id: 'GLF-4.4',
          says: 'A custom field that is set to an empty text stays, with an empty value.',
          proof: 'server',
        },
        {
          id: 'GLF-4.5',
          says: 'With the text filter plug-in, updateGroupProfile with a forbidden word in name, introduction or notification rejects with 3123.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'GLF-4.6',
          says: 'The ninth updateGroupProfile within a second rejects with 2996.',
          proof: 'client',
        },
        {
          id: 'GLF-4.7',
          says: 'updateGroupProfile resolves with { group }, which is undefined when the group is not in memory.',
          proof: 'client',
        },
        {
          id: 'GLF-4.8',
          says: 'Each change of the profile raises infoSequence by 1 and sets lastInfoTime to now.',
          proof: 'server',
        },
        {
          id: 'GLF-4.9',
          says: 'All members get tip 6, whose newGroupProfile has the changed fields and no others.',
          proof: 'server',
        },
        {
          id: 'GLF-4.10',
          says: 'A tip that tells of custom fields alone reaches only those online and is not kept.',
          proof: 'server',
        },
        {
          id: 'GLF-4.11',
          says: 'In the tip muteAllMembers is a boolean.',
          proof: 'client',
        },
        {
          id: 'GLF-4.12',
          says: 'When updateGroupProfile resolves, the caller’s group in memory has the new values already.',
          proof: 'client',
        },
        {
          id: 'GLF-4.52',
          says: 'The limits of a new group’s fields hold for updateGroupProfile too: beyond them it rejects with 10004, and nothing has changed.',
          proof: 'server',
        },
        {
          id: 'GLF-4.53',
          says: 'updateGroupProfile changes what it names of name, avatar, introduction, notification, muteAllMembers, joinOption, inviteOption and groupCustomField; what it does not name stays.',
          proof: 'server',
        },
        {
          id: 'GLF-4.54',
          says: 'updateGroupProfile of a group that never was or was dismissed rejects with 10010.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'groups.md 4',
      title: 'Joining a group',
      rules: [
        {
          id: 'GLF-4.13',
          says: 'joinGroup of a group that is in memory and whose profile the service tells resolves with AlreadyInGroup and no group. The profile of an AVChatRoom is told to everybody: whom the service has let go meanwhile is not let in again.',
          proof: 'client',
        },
        {
          id: 'GLF-4.14',
          says: 'When the service does not confirm a group in memory, the group is forgotten and the join goes on.',
          proof: 'client',
        },
        {
          id: 'GLF-4.15',
          says: 'Joining a group that is free resolves with JoinedSuccess and the group; role and messageRemindType in its selfInfo are empty until the profile is asked for again, unless a tip has told of the group before its profile was here.',
          proof: 'client',
        },
        {
          id: 'GLF-4.16',
          says: 'GROUP_LIST_UPDATED tells a joined group.',
          proof: 'client',
        },
        {
          id: 'GLF-4.17',
          says: 'GROUP_LIST_UPDATED tells a joined AVChatRoom too. The group that joinGroup resolves with is then an object of its own, and not the one in memory.',
          proof: 'client',
        },
        {
          id: 'GLF-4.18',
          says: 'Joining a group that asks for permission resolves with WaitAdminApproval and no group; the group is not in the list.',
          proof: 'client',
        },
        {
          id: 'GLF-4.19',
          says: 'The owner and all admins get notice 1 with the applyMessage as handleMessage.',
          proof: 'server',
        },
        {
          id: 'GLF-4.20',
          says: 'An application is kept until it is answered, also while nobody who could answer is online.',
          proof: 'server',
        },
        {
          id: 'GLF-4.21',
          says: 'joinGroup of a group that lets nobody in (DisableApply, Work) rejects with 10007.',
          proof: 'server',
        },
        {
          id: 'GLF-4.22',
          says: 'joinGroup of a group I am in already, though it is not in this client’s memory, rejects with 10013.',
          proof: 'server',
        },
        {
          id: 'GLF-4.23',
          says: 'joinGroup of a full group rejects with 10014.',
          proof: 'server',
        },
        {
          id: 'GLF-4.24',
          says: 'Who was banned from an AVChatRoom is refused with 10007 until the duration of the ban has passed.',
          proof: 'server',
        },
        {
          id: 'GLF-4.25',
          says: 'joinGroup of a group that does not exist rejects with 10010.',
          proof: 'server',
        },
        {
          id: 'GLF-4.26',
          says: 'When the service answers a join with a status that is none of those known, joinGroup rejects with 2660.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'GLF-4.27',
          says: 'Without a login joinGroup of a group that is no AVChatRoom rejects with 2662.',
          proof: 'client',
        },
        {
          id: 'GLF-4.28',
          says: 'Without a login joinGroup of an AVChatRoom resolves with { status: JoinedSuccess } and no group; its messages are received.',
          proof: 'client',
        },
        {
          id: 'GLF-4.29',
          says: 'With the text filter plug-in, a forbidden word in applyMessage is refused with 3123.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'GLF-4.30',
          says: 'joinGroup ignores type: the group is what it is.',
          proof: 'client',
        },
        {
          id: 'GLF-4.31',
          says: 'When joinGroup of a second AVChatRoom has resolved, the first has been quit: its conversation is gone and those who stayed were told by a tip.',
          proof: 'client',
        },
        {
          id: 'GLF-4.32',
          says: 'An AVChatRoom of my own is not quit when I join another: it is forgotten on this side only.',
          proof: 'client',
        },
        {
          id: 'GLF-4.33',
          says: 'An instance made with unlimitedAVChatRoom stays in every AVChatRoom it joins.',
          proof: 'client',
        },
        {
          id: 'GLF-4.34',
          says: 'Joining an AVChatRoom forgets what was remembered of its attributes.',
          proof: 'client',
        },
        {
          id: 'GLF-4.35',
          says: 'Joining an AVChatRoom forgets what was remembered of its counters.',
          proof: 'client',
        },
        {
          id: 'GLF-4.36',
          says: 'Where the feature is bought, MESSAGE_RECEIVED brings up to 20 messages of the last 24 hours after an AVChatRoom was joined.',
          proof: 'server',
        },
        {
          id: 'GLF-4.37',
          says: 'After a new login AVChatRooms have to be joined again.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 4',
      title: 'Quitting a group',
      rules: [
        {
          id: 'GLF-4.38',
          says: 'quitGroup resolves with { groupID }.',
          proof: 'client',
        },
        {
          id: 'GLF-4.39',
          says: 'quitGroup of a group that is not in memory rejects with 2623, before a login too.',
          proof: 'client',
        },
        {
          id: 'GLF-4.40',
          says: 'A group that was quit goes from the list, and GROUP_LIST_UPDATED tells it; its conversation stays, with an unreadCount of 0, and that of an AVChatRoom is deleted.',
          proof: 'client',
        },
        {
          id: 'GLF-4.41',
          says: 'With a group that was quit its attributes and topics are forgotten.',
          proof: 'client',
        },
        {
          id: 'GLF-4.42',
          says: 'Those who stay get tip 2 with the number of members after it; not in a Meeting group.',
          proof: 'server',
        },
        {
          id: 'GLF-4.43',
          says: 'All instances of the one who quits get notice 8, and the group goes from each of them.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'groups.md 4',
      title: 'Giving a group away',
      rules: [
        {
          id: 'GLF-4.44',
          says: 'changeGroupOwner of an AVChatRoom in memory rejects with 2620.',
          proof: 'client',
        },
        {
          id: 'GLF-4.45',
          says: 'changeGroupOwner to oneself rejects with 2621.',
          proof: 'client',
        },
        {
          id: 'GLF-4.46',
          says: 'changeGroupOwner to somebody who is no member rejects with 10007, to somebody who does not exist with 10019.',
          proof: 'server',
        },
        {
          id: 'GLF-4.47',
          says: 'The old owner becomes a member like others, the new one the owner.',
          proof: 'server',
        },
        {
          id: 'GLF-4.48',
          says: 'All members get tip 6 with ownerID in newGroupProfile.',
          proof: 'server',
        },
        {
          id: 'GLF-4.49',
          says: 'changeGroupOwner resolves with { group } and tells GROUP_LIST_UPDATED; ownerID has changed in it already.',
          proof: 'client',
        },
        {
          id: 'GLF-4.50',
          says: 'Of the caller’s own role and of the members in memory, those that were listed before change at once: I am Member, the new owner is Owner.',
          proof: 'client',
        },
        {
          id: 'GLF-4.51',
          says: 'changeGroupOwner of a group that is not in memory rejects with 2603 after the service has done it; the real client with a TypeError.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
