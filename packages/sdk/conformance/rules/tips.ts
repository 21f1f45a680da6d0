import type { RuleBook } from './rule.js';

export const TIP_RULES = {
  noun: 'tips',
  sections: [
    {
      source: 'tips-and-notices.md A.1',
      title: 'How group tips travel',
      rules: [
        {
          id: 'TIP-A.1.1',
          says: "A group tip is a message of type 'TIMGroupTipElem' in the group's conversation: conversationType 'GROUP', conversationID GROUP<groupID>, to the groupID, isSystemMessage false.",
          proof: 'client',
        },
        {
          id: 'TIP-A.1.2',
          says: 'A tip about a topic has the topicID as `to` and stands in the conversation GROUP<topicID>.',
          proof: 'client',
        },
        { id: 'TIP-A.1.3', says: 'A tip is from the userID of the operator.', proof: 'server' },
        {
          id: 'TIP-A.1.4',
          says: "A tip that no member caused is from '@TIM#SYSTEM'.",
          proof: 'server',
        },
        {
          id: 'TIP-A.1.5',
          says: "A tip about my own doing has flow 'out', every other tip has flow 'in'.",
          proof: 'client',
        },
        { id: 'TIP-A.1.6', says: 'A tip is delivered by MESSAGE_RECEIVED.', proof: 'client' },
        {
          id: 'TIP-A.1.7',
          says: 'Every member who is online gets a tip, the operator too.',
          proof: 'server',
        },
        {
          id: 'TIP-A.1.8',
          says: 'A tip of an AVChatRoom reaches whoever is in the room, by MESSAGE_RECEIVED.',
          proof: 'server',
        },
        {
          id: 'TIP-A.1.9',
          says: 'A stored tip is in the history of the group and takes a sequence number there.',
          proof: 'server',
        },
        {
          id: 'TIP-A.1.10',
          says: 'A stored tip becomes the last message of its conversation.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.11',
          says: 'A stored tip of somebody else counts as unread.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.12',
          says: 'A stored tip that the service marks as not to be counted leaves unreadCount as it is.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.13',
          says: 'A tip for those online only, such as one about custom fields of the group alone, has _onlineOnlyFlag true, is in no history and changes neither unreadCount nor lastMessage.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.14',
          says: 'What changes group attributes never gets to the app as a message.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.15',
          says: 'What changes group counters never gets to the app as a message.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.16',
          says: 'What pins or unpins a message (operations 16 and 17) never gets to the app as a message.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.17',
          says: 'A tip of a group that is not known yet waits up to four seconds and is delivered when the group becomes known.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.18',
          says: 'A tip whose group has not become known within four seconds is dropped.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.19',
          says: 'nick and avatar of a tip that somebody joined are those of the first member it tells of.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.20',
          says: 'nick and avatar of a tip that members were removed, became admins or are none any more are those of the first member it tells of.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.21',
          says: 'nick and avatar of a tip without memberList, such as one that somebody has left, are those of the operator.',
          proof: 'client',
        },
        {
          id: 'TIP-A.1.22',
          says: 'Meeting groups send no tips about joining and leaving.',
          proof: 'server',
        },
        {
          id: 'TIP-A.1.23',
          says: 'Communities send tips about joining and leaving; that the cloud stops this in very large ones is not copied.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'TIP-A.1.24',
          says: 'In an AVChatRoom every joining and leaving is told; that the cloud drops such tips at high rates is not copied.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
    {
      source: 'tips-and-notices.md A.2',
      title: 'The payload of a tip',
      rules: [
        {
          id: 'TIP-A.2.1',
          says: 'Every tip has operationType, operatorID, userIDList and groupProfile.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.2',
          says: 'operatorInfo, where the service sends it, has userID, role (400 owner, 300 admin, 200 member), nick, avatar and possibly nameCard; that of a tip of an AVChatRoom has userID, nick and avatar only.',
          proof: 'server',
        },
        {
          id: 'TIP-A.2.3',
          says: 'userIDList is [operatorID] where the service names nobody else.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.4',
          says: 'An entry of memberList has a userID and, as far as it is known, nick, avatar, nameCard, muteTime, reason and role.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.5',
          says: 'memberCount and memberNum are the same number: that of the members after the change.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.6',
          says: 'groupJoinType of a tip of type 1 is 0 for joining freely, 1 after an approval and 2 by invitation.',
          proof: 'server',
        },
        {
          id: 'TIP-A.2.7',
          says: 'groupProfile of a tip has from, to, groupID and groupName.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.8',
          says: 'newGroupProfile of a tip of type 6 has only the fields that changed, of groupName, introduction, notification, avatar, ownerID, muteAllMembers (a boolean), joinOption, inviteOption and groupCustomField.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.9',
          says: 'newTopicInfo of a tip of type 8 has only those fields of the topic that changed; muteAllMembers is 1 or 0 in it, and a boolean in the Topic.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.10',
          says: 'The payload of a tip has no remarkInfo, memberExtraInfo or onlineMemberInfo.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.11',
          says: 'The reason why members were removed or banned is in memberList[].reason.',
          proof: 'client',
        },
        {
          id: 'TIP-A.2.12',
          says: 'The number of people online that a tip of an AVChatRoom brings is what getGroupOnlineMemberCount says from then on, until it expires.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
