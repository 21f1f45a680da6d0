import type { RuleBook } from './rule.js';

export const TIP_EFFECT_RULES = {
  noun: 'tip effects',
  sections: [
    {
      source: 'tips-and-notices.md A.3',
      title: 'What each tip tells and does',
      rules: [
        {
          id: 'TIP-A.3.1',
          says: 'TYPES names the tips 1 GRP_TIP_MBR_JOIN, 2 GRP_TIP_MBR_QUIT, 3 GRP_TIP_MBR_KICKED_OUT, 4 GRP_TIP_MBR_SET_ADMIN, 5 GRP_TIP_MBR_CANCELED_ADMIN, 6 GRP_TIP_GRP_PROFILE_UPDATED, 7 GRP_TIP_MBR_PROFILE_UPDATED, 10 GRP_TIP_BAN_AVCHATROOM_MEMBER and 11 GRP_TIP_UNBAN_AVCHATROOM_MEMBER.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.2',
          says: 'TYPES has no name for tips of type 8, 16 and 17.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.3',
          says: 'MESSAGE_RECEIVED with a tip is emitted first; then the tip takes effect, and the conversation is updated last. When the tip changes the number of members, the conversation shows it at once, and CONVERSATION_LIST_UPDATED tells that before GROUP_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.4',
          says: 'While MESSAGE_RECEIVED is handled, group.memberCount is still the number before the tip; payload.memberCount is the new one.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.5',
          says: 'Joining freely sends a tip of type 1 whose userIDList names who joined, with groupJoinType, memberCount and memberList.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.6',
          says: 'Coming in by an approval or an invitation sends a tip of type 1, too, that names all who came in.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.7',
          says: 'A tip of type 1 reaches all members, who joined included.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.8',
          says: 'A tip of type 1 sets memberCount of the Group to its own.',
          proof: 'client',
        },
        { id: 'TIP-A.3.9', says: 'A tip of type 1 is stored.', proof: 'server' },
        {
          id: 'TIP-A.3.10',
          says: 'quitGroup sends a tip of type 2 with userIDList [operatorID] and memberCount.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.11',
          says: 'Who is thrown out of an AVChatRoom because the connection was lost is told the room by a tip of type 2.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.12',
          says: 'A tip of type 2 reaches those who stay, and not who left.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.13',
          says: 'A tip of type 2 sets memberCount of the Group to its own.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.14',
          says: 'A tip of type 2 makes the client forget the member: who comes back is a new GroupMember object.',
          proof: 'client',
        },
        { id: 'TIP-A.3.15', says: 'A tip of type 2 is stored.', proof: 'server' },
        {
          id: 'TIP-A.3.16',
          says: 'deleteGroupMember sends a tip of type 3 whose userIDList names who was removed, with memberCount and memberList.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.17',
          says: 'A tip of type 3 reaches those who stay, the operator included, and not who was removed.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.18',
          says: 'A tip of type 3 sets memberCount of the Group to its own and makes the client forget the members it names.',
          proof: 'client',
        },
        { id: 'TIP-A.3.19', says: 'A tip of type 3 is stored.', proof: 'server' },
        {
          id: 'TIP-A.3.20',
          says: "setGroupMemberRole with 'Admin' sends a tip of type 4 to all members whose userIDList and memberList name the new admins.",
          proof: 'server',
        },
        {
          id: 'TIP-A.3.21',
          says: "A tip of type 4 sets the role of the named members in memory to 'Admin'.",
          proof: 'client',
        },
        { id: 'TIP-A.3.22', says: 'A tip of type 4 is stored.', proof: 'server' },
        {
          id: 'TIP-A.3.23',
          says: "setGroupMemberRole with 'Member' sends a tip of type 5 to all members whose userIDList and memberList name those who are no admins any more.",
          proof: 'server',
        },
        {
          id: 'TIP-A.3.24',
          says: "A tip of type 5 sets the role of the named members in memory to 'Member'.",
          proof: 'client',
        },
        { id: 'TIP-A.3.25', says: 'A tip of type 5 is stored.', proof: 'server' },
        {
          id: 'TIP-A.3.26',
          says: 'updateGroupProfile and changeGroupOwner send a tip of type 6 to all members with userIDList [operatorID] and newGroupProfile.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.27',
          says: 'A tip of type 6 copies the changed fields into the Group and emits GROUP_LIST_UPDATED. Of a new owner only the new owner’s Group says so at once.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.28',
          says: "A tip of type 6 that names me as the new owner sets my role in the Group's selfInfo to 'Owner'.",
          proof: 'client',
        },
        {
          id: 'TIP-A.3.29',
          says: "A tip of type 6 that names me as the new owner sets the role of the old owner's GroupMember in memory to 'Member'.",
          proof: 'client',
        },
        {
          id: 'TIP-A.3.30',
          says: 'A tip of type 6 whose operatorInfo is about me brings my nameCard and role in the group up to date.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.31',
          says: 'A tip of type 6 is stored unless custom fields are all that changed; then it is for those online only.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.32',
          says: 'setGroupMemberMuteTime sends a tip of type 7 to all members that names those concerned, with memberList[].muteTime in seconds, 0 for no longer muted.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.33',
          says: 'A tip of type 7 sets muteUntil of the named members in memory to the present time plus muteTime, in seconds: to the present time for who may speak again.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.34',
          says: 'A tip of type 7 in a topic that names me changes selfInfo.muteTime of the topic and emits TOPIC_UPDATED.',
          proof: 'client',
        },
        { id: 'TIP-A.3.35', says: 'A tip of type 7 is stored.', proof: 'server' },
        {
          id: 'TIP-A.3.36',
          says: 'updateTopicProfile sends a tip of type 8 to all members with userIDList [operatorID] and newTopicInfo.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.37',
          says: 'A tip of type 8 changes the topic in memory and emits TOPIC_UPDATED.',
          proof: 'client',
        },
        { id: 'TIP-A.3.38', says: 'A tip of type 8 is stored.', proof: 'server' },
        {
          id: 'TIP-A.3.39',
          says: 'Banning from an AVChatRoom sends a tip of type 10 to the room that names who was banned, with memberList[].reason.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.40',
          says: 'Tips of type 10 and 11 are delivered by MESSAGE_RECEIVED and change nothing in memory.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.41',
          says: 'Lifting a ban in an AVChatRoom sends a tip of type 11 to the room that names who may come back.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.42',
          says: 'Tips of type 10 and 11 are stored nowhere.',
          proof: 'server',
        },
        {
          id: 'TIP-A.3.43',
          says: 'Operations 16 (pin) and 17 (unpin) reach all members, emit PINNED_GROUP_MESSAGE_UPDATED and nothing else, and are stored nowhere.',
          proof: 'client',
        },
        {
          id: 'TIP-A.3.44',
          says: 'Where an application is set to tell of them, a changed name card or custom field of a member sends a tip of type 7 on the cloud, too; the local engine never does.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
