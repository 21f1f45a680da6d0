import type { RuleBook } from './rule.js';

/** What holds for all groups: conventions, constants, identifiers, data and limits. */
export const GROUP_RULES = {
  noun: 'groups',
  sections: [
    {
      source: 'groups.md 0',
      title: 'What every group method has in common',
      rules: [
        {
          id: 'GRP-0.1',
          says: 'A call is judged in this order: is the SDK ready, are the arguments right, what does the client itself know against it, is it too often, what does the service say. The first that fails decides.',
          proof: 'client',
        },
        {
          id: 'GRP-0.2',
          says: 'Before SDK_READY a gated group method rejects with 2024 or one of 3000 to 3006, and ERROR tells the same code.',
          proof: 'client',
        },
        {
          id: 'GRP-0.3',
          says: 'joinGroup, quitGroup and getGroupOnlineMemberCount are not gated: before a login none of them rejects with 2024 or tells ERROR.',
          proof: 'client',
        },
        {
          id: 'GRP-0.4',
          says: 'A bad argument makes the call throw Error("Params validate failed.") synchronously; the error has no code.',
          proof: 'client',
        },
        {
          id: 'GRP-0.5',
          says: 'For a required argument undefined, null, an empty text, 0, an empty list and an empty object count as missing; false does not.',
          proof: 'client',
        },
        {
          id: 'GRP-0.6',
          says: 'The type of an argument is its tag of Object.prototype.toString, whatever the case: an instance of a class passes for an object, a list does not.',
          proof: 'client',
        },
        {
          id: 'GRP-0.7',
          says: 'A group method that succeeds resolves with { code: 0, data } and nothing else.',
          proof: 'client',
        },
        {
          id: 'GRP-0.8',
          says: 'A group method that fails rejects with an Error that has a numeric code, a message and an object as data.',
          proof: 'client',
        },
        {
          id: 'GRP-0.9',
          says: 'Limits of lengths are counted in bytes of UTF-8, three for a Chinese character. The client does not check them; the service refuses with 10004 unless a rule names another code.',
          proof: 'server',
        },
        {
          id: 'GRP-0.10',
          says: 'A group in a result is the instance in memory: the same object each time, changed in place by what comes later.',
          proof: 'client',
        },
        {
          id: 'GRP-0.11',
          says: 'GROUP_LIST_UPDATED carries the whole list of groups as its data.',
          proof: 'client',
        },
        {
          id: 'GRP-0.12',
          says: 'The first GROUP_LIST_UPDATED comes at once, further ones at most once a second, each with what is true at that moment.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 0.1',
      title: 'Constants',
      rules: [
        {
          id: 'GRP-0.1.1',
          says: "The group types are 'Private' (Work), 'Public', 'ChatRoom' (Meeting), 'AVChatRoom' and 'Community' at run time.",
          proof: 'client',
        },
        {
          id: 'GRP-0.1.2',
          says: 'TYPES.GRP_PRIVATE is the value of GRP_WORK, and TYPES.GRP_CHATROOM that of GRP_MEETING.',
          proof: 'client',
        },
        {
          id: 'GRP-0.1.3',
          says: "TYPES.GRP_ROOM is 'Room' and TYPES.GRP_LIVE is 'Live': types of the SDK's own that createGroup refuses with 2600.",
          proof: 'client',
        },
        {
          id: 'GRP-0.1.4',
          says: "The roles are 'Owner', 'Admin', 'Member' and 'Custom'.",
          proof: 'client',
        },
        {
          id: 'GRP-0.1.5',
          says: 'As a number, in the operatorInfo of a tip, a role is 200 for a member, 300 for an admin and 400 for the owner.',
          proof: 'client',
        },
        {
          id: 'GRP-0.1.6',
          says: "The join options are 'FreeAccess', 'NeedPermission' and 'DisableApply'.",
          proof: 'client',
        },
        {
          id: 'GRP-0.1.7',
          says: "The invite options 'DisableInvite', 'NeedPermission' and 'FreeAccess' are in TYPES at run time, though the declaration file does not have them.",
          proof: 'client',
        },
        {
          id: 'GRP-0.1.8',
          says: "The statuses of joinGroup are 'JoinedSuccess', 'AlreadyInGroup' and 'WaitAdminApproval'.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 0.2',
      title: 'Group IDs',
      rules: [
        {
          id: 'GRP-0.2.1',
          says: 'A group created without an ID gets one that begins with @TGS#; a community gets one that begins with @TGS#_@TGS#.',
          proof: 'server',
        },
        {
          id: 'GRP-0.2.2',
          says: 'An ID of one’s own may have up to 48 bytes of printable ASCII (0x20 to 0x7E), and the group gets exactly this ID.',
          proof: 'server',
        },
        {
          id: 'GRP-0.2.3',
          says: 'A community whose own ID does not begin with @TGS#_, or contains @TOPIC#_, is refused by the client with 2602.',
          proof: 'client',
        },
        {
          id: 'GRP-0.2.4',
          says: 'A group of another type whose own ID looks like a community’s (begins with @TGS#_, without @TOPIC#_) is refused by the client with 2602.',
          proof: 'client',
        },
        {
          id: 'GRP-0.2.5',
          says: 'Any other bad ID of a group that is no community is refused by the service with 10015: longer than 48 bytes, not printable ASCII, another beginning with @TGS#, one that looks like a topic’s.',
          proof: 'server',
        },
        {
          id: 'GRP-0.2.6',
          says: 'An ID that is in use is refused with 10021; with 10025 when the caller owns the group that has it.',
          proof: 'server',
        },
        {
          id: 'GRP-0.2.7',
          says: 'An ID that begins with @TGS#_ is a topic’s when it contains @TOPIC#_ and a community’s when it does not; what stands before @TOPIC#_ is the ID of the topic’s community.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 0.3',
      title: 'What a group and a member look like',
      rules: [
        {
          id: 'GRP-0.3.1',
          says: 'A Group has groupID, name, avatar, type, introduction, notification, ownerID, createTime, infoSequence, lastInfoTime, selfInfo, lastMessage, nextMessageSeq, memberCount, maxMemberCount, joinOption, inviteOption, groupCustomField, muteAllMembers and isSupportTopic of its own.',
          proof: 'client',
        },
        {
          id: 'GRP-0.3.2',
          says: 'Its selfInfo has userID, role, nameCard, joinTime, messageRemindType and memberCustomField, and may have readedSequence and excludedUnreadSequenceList.',
          proof: 'client',
        },
        {
          id: 'GRP-0.3.3',
          says: 'Its lastMessage has lastTime, lastSequence, fromAccount and messageForShow, and may have nick, type, payload, isRevoked and revoker.',
          proof: 'client',
        },
        {
          id: 'GRP-0.3.4',
          says: 'createTime and lastInfoTime are numbers of seconds since the epoch; the declaration file calls the first a text.',
          proof: 'client',
        },
        {
          id: 'GRP-0.3.5',
          says: 'memberNum and maxMemberNum read what memberCount and maxMemberCount hold, and writing to them changes nothing.',
          proof: 'client',
        },
        {
          id: 'GRP-0.3.6',
          says: 'muteAllMembers and isSupportTopic are booleans, although "On"/"Off" and 1/0 travel.',
          proof: 'client',
        },
        {
          id: 'GRP-0.3.7',
          says: 'A GroupMember has userID, nick, avatar, role, joinTime, nameCard, muteUntil, memberCustomField and isOnline, and may have lastSendMsgTime and marks.',
          proof: 'client',
        },
        {
          id: 'GRP-0.3.8',
          says: 'A member is muted as long as muteUntil, in seconds since the epoch, lies in the future.',
          proof: 'server',
        },
        {
          id: 'GRP-0.3.9',
          says: 'groupCustomField and memberCustomField are lists of { key, value }, both texts.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 0.4',
      title: 'Limits of the fields',
      rules: [
        {
          id: 'GRP-0.4.1',
          says: 'A name has 1 to 30 bytes; createGroup refuses a longer one with 10004.',
          proof: 'server',
        },
        {
          id: 'GRP-0.4.2',
          says: 'An introduction of more than 240 bytes, a notification of more than 300 and an avatar of more than 100 are refused with 10004; the declaration file’s 120 and 150 are wrong.',
          proof: 'server',
        },
        {
          id: 'GRP-0.4.3',
          says: 'A group can be created with up to 500 members; more are refused with 10005.',
          proof: 'server',
        },
        {
          id: 'GRP-0.4.4',
          says: 'A group has at most 10 custom fields, with keys of 1 to 16 letters, digits and underscores and values of up to 512 bytes; beyond that 10004.',
          proof: 'server',
        },
        {
          id: 'GRP-0.4.5',
          says: 'Keys of custom fields need not be declared in any console: the first write creates them.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'GRP-0.4.6',
          says: 'A member has at most 5 custom fields, with keys of up to 16 bytes and values of up to 64; beyond that 10004, in createGroup’s memberList too.',
          proof: 'server',
        },
        {
          id: 'GRP-0.4.7',
          says: 'A name card of more than 50 bytes is refused with 10004.',
          proof: 'server',
        },
        {
          id: 'GRP-0.4.8',
          says: 'An applyMessage or handleMessage of more than 300 bytes is refused with 10004.',
          proof: 'server',
        },
        {
          id: 'GRP-0.4.9',
          says: 'The native SDK’s own codes for these limits (8501 to 8508, and 8512 for asking for the online count too often) never come from a group method: the Web SDK does not have them.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
