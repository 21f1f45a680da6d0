import type { RuleBook } from './rule.js';

/** The list of groups, their profiles, and what the arguments of every group method must be like. */
export const GROUP_PROFILE_RULES = {
  noun: 'groups',
  sections: [
    {
      source: 'groups.md 3',
      title: 'The list of groups',
      rules: [
        {
          id: 'GRP-3.1',
          says: 'getGroupList resolves with groupList and isSyncCompleted.',
          proof: 'client',
        },
        {
          id: 'GRP-3.2',
          says: 'The list has every group I am a member of; after a login neither AVChatRooms nor communities with topics are in it.',
          proof: 'client',
        },
        {
          id: 'GRP-3.3',
          says: 'No group of the internal types Room and Live is ever in the list.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'GRP-3.4',
          says: 'An AVChatRoom that this instance has joined is in its list until it is left.',
          proof: 'client',
        },
        {
          id: 'GRP-3.5',
          says: 'A community with topics that came into memory since the login, by being created, joined or asked for, is in the list.',
          proof: 'client',
        },
        {
          id: 'GRP-3.6',
          says: 'The groups of the list have their selfInfo, lastMessage and nextMessageSeq.',
          proof: 'client',
        },
        {
          id: 'GRP-3.7',
          says: 'The synchronisation asks for the fields of the app’s own, too: groupCustomField is there with the list.',
          proof: 'client',
        },
        {
          id: 'GRP-3.8',
          says: 'At SDK_READY getGroupList waits for the synchronisation it starts; once the groups are in memory it resolves without asking the service.',
          proof: 'client',
        },
        {
          id: 'GRP-3.9',
          says: 'getGroupList rejects with the reason, 2801 without an answer, when the groups could not be fetched, and asks again the next time: isSyncCompleted is always true where it resolves.',
          proof: 'client',
        },
        {
          id: 'GRP-3.10',
          says: 'A person with more than 200 groups, the size of a page, gets them all.',
          proof: 'client',
        },
        {
          id: 'GRP-3.11',
          says: 'When the service answers a page of 200 groups with 10018, the client asks again for pages of 50.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'GRP-3.12',
          says: 'GROUP_LIST_UPDATED comes when the synchronisation has ended, when the conversations tell what was said last in the groups, and after each change of a group, with Group objects as its data.',
          proof: 'client',
        },
        {
          id: 'GRP-3.28',
          says: 'The communities that getJoinedCommunityList brings are in the list from then on, and GROUP_LIST_UPDATED tells it.',
          proof: 'client',
        },
        {
          id: 'GRP-3.31',
          says: 'The list stands in the order in which something was said last in the groups, the newest first, as of the last time that the conversations told it.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 3',
      title: 'The profile of a group',
      rules: [
        {
          id: 'GRP-3.13',
          says: 'getGroupProfile always asks the service and updates the instance in memory, which it resolves with.',
          proof: 'client',
        },
        {
          id: 'GRP-3.14',
          says: 'The profile of an AVChatRoom that I have not joined is an object of its own each time and is not kept: the list does not show it.',
          proof: 'client',
        },
        {
          id: 'GRP-3.15',
          says: 'getGroupProfile of a group that never was or was dismissed rejects with 10010.',
          proof: 'server',
        },
        {
          id: 'GRP-3.16',
          says: 'getGroupProfile of a group I am no member of rejects with 10007, unless it is an AVChatRoom.',
          proof: 'server',
        },
        {
          id: 'GRP-3.17',
          says: 'The ninth question for the profile of a group within a second is refused with 2996; when more than a second has passed since the first, it works again. What the client asks by itself counts as well: one for a group that is made, joined or heard of by an invitation, two for a conversation of a group that a message makes.',
          proof: 'client',
        },
        {
          id: 'GRP-3.18',
          says: 'getGroupProfile tells no GROUP_LIST_UPDATED; the groupProfile of the conversation becomes a copy of the group as it is then, and CONVERSATION_LIST_UPDATED tells it.',
          proof: 'client',
        },
        {
          id: 'GRP-3.19',
          says: 'getGroupProfile brings the group’s custom fields; with groupCustomFieldFilter those of the keys named.',
          proof: 'server',
        },
        {
          id: 'GRP-3.29',
          says: 'memberCustomFieldFilter of getGroupProfile is checked to be a list and has no effect: what comes is the same with it.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 3',
      title: 'Looking a group up',
      rules: [
        {
          id: 'GRP-3.20',
          says: 'searchGroupByID resolves with what everybody may know: type, name, introduction, notification, avatar, createTime, ownerID, lastInfoTime, nextMessageSeq, memberCount, maxMemberCount, joinOption and inviteOption.',
          proof: 'client',
        },
        {
          id: 'GRP-3.21',
          says: 'What searchGroupByID finds is a new object each time and is not kept: the list does not show it.',
          proof: 'client',
        },
        {
          id: 'GRP-3.22',
          says: 'searchGroupByID rejects with 10007 for a Work group, 10010 for an unknown one and 10015 for what is no group ID.',
          proof: 'server',
        },
        {
          id: 'GRP-3.30',
          says: 'searchGroupByID does not say when something was said last: the lastMsgTime that the service sends is dropped, and the lastMessage of what it finds is empty.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 3',
      title: 'How many are online',
      rules: [
        {
          id: 'GRP-3.23',
          says: 'getGroupOnlineMemberCount resolves with { memberCount }: how many members of the group are online.',
          proof: 'server',
        },
        {
          id: 'GRP-3.24',
          says: 'For a group that is not in memory it resolves with a memberCount of 0.',
          proof: 'client',
        },
        {
          id: 'GRP-3.25',
          says: 'The count of a group that is no AVChatRoom is remembered for 60 seconds: until then the same number comes without a request.',
          proof: 'client',
        },
        {
          id: 'GRP-3.26',
          says: 'The count of an AVChatRoom is remembered for as many seconds as the service says with it, 60 when it says nothing.',
          proof: 'client',
        },
        {
          id: 'GRP-3.27',
          says: 'Tips of an AVChatRoom carry the count along and refresh what is remembered.',
          proof: 'client',
        },
        {
          id: 'GRP-3.32',
          says: 'While the first question about an AVChatRoom has no answer, and when it was refused, memberCount is undefined, without another request, until a tip brings it.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 10',
      title: 'What the service keeps to itself',
      rules: [
        {
          id: 'GRP-10.1',
          says: 'A person is in a group with all instances at once; in an AVChatRoom each instance is by itself.',
          proof: 'server',
        },
        {
          id: 'GRP-10.2',
          says: 'Being in an AVChatRoom ends with the connection of the instance.',
          proof: 'server',
        },
        {
          id: 'GRP-10.3',
          says: 'Rights are decided by the service: without them a call that the client lets pass rejects with 10007 and changes nothing.',
          proof: 'server',
        },
        {
          id: 'GRP-10.4',
          says: 'Whether the tips and notices of an operation come before or after its promise settles is not promised.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'GRP-10.5',
          says: 'After updateGroupProfile the group in memory is still the same instance, in results and in the list; its conversation shows a copy with what is new.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 10',
      title: 'What is checked of the arguments',
      rules: [
        {
          id: 'GRP-10.6',
          says: 'getGroupProfile throws without a groupID, and when a filter is given that is no list.',
          proof: 'client',
        },
        {
          id: 'GRP-10.7',
          says: 'createGroup checks nothing but that name is a text that is not empty.',
          proof: 'client',
        },
        {
          id: 'GRP-10.8',
          says: 'joinGroup throws without a groupID, and when type or applyMessage is given and no text.',
          proof: 'client',
        },
        {
          id: 'GRP-10.9',
          says: 'quitGroup, dismissGroup, searchGroupByID and getGroupOnlineMemberCount throw when the groupID is no text or empty.',
          proof: 'client',
        },
        {
          id: 'GRP-10.10',
          says: 'updateGroupProfile throws without a groupID, and when muteAllMembers is given and no boolean; nothing else is checked.',
          proof: 'client',
        },
        {
          id: 'GRP-10.11',
          says: 'changeGroupOwner throws without a groupID or a newOwnerID.',
          proof: 'client',
        },
        {
          id: 'GRP-10.12',
          says: 'pinGroupMessage throws without a groupID, an object as message or a boolean as isPinned; getPinnedGroupMessageList without a groupID.',
          proof: 'client',
        },
        {
          id: 'GRP-10.13',
          says: 'setGroupCounters throws without a groupID or counters; increaseGroupCounter and decreaseGroupCounter without a groupID, a key or a value.',
          proof: 'client',
        },
        {
          id: 'GRP-10.14',
          says: 'getGroupMemberList throws without a groupID, and when count is given and no number; getGroupMemberProfile without a groupID or a userIDList, and when its filter is no list.',
          proof: 'client',
        },
        {
          id: 'GRP-10.15',
          says: 'addGroupMember throws without a groupID or a userIDList; deleteGroupMember checks the groupID alone.',
          proof: 'client',
        },
        {
          id: 'GRP-10.16',
          says: 'setGroupMemberRole throws without a groupID, a userID or a role; setGroupMemberMuteTime without a groupID, a userID or a muteTime that is a number of 0 or more.',
          proof: 'client',
        },
        {
          id: 'GRP-10.17',
          says: 'setGroupMemberNameCard throws without a groupID or when nameCard is no text (an empty one is fine); setGroupMemberCustomField without a groupID or fields.',
          proof: 'client',
        },
        {
          id: 'GRP-10.18',
          says: 'markGroupMemberList throws without a groupID, a userIDList, a markType of 1000 or more, or a boolean as enableMark.',
          proof: 'client',
        },
        {
          id: 'GRP-10.19',
          says: 'handleGroupApplication checks no argument; getGroupList throws at a groupProfileFilter that is no list, and at null or undefined in the place of its options, and checks nothing else.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
