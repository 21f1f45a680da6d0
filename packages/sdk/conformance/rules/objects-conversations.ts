import type { RuleSection } from './rule.js';

/** What a conversation is, and what hangs on it. */
export const CONVERSATION_OBJECTS = [
  {
    source: 'objects.md 4',
    title: 'Conversations',
    rules: [
      {
        id: 'OBJ-4.1',
        says: 'A conversation has these own fields: conversationID, type, subType, unreadCount, lastMessage, groupAtInfoList, remark, isPinned, messageRemindType, peerReadTime, markList, customData, conversationGroupList, draftText and _isInfoCompleted, and userProfile or groupProfile.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.2',
        says: 'type of a conversation is C2C, GROUP or @TIM#SYSTEM.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.3',
        says: 'A topic is never in the conversation list.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.4',
        says: "subType of a group’s conversation is the type of the group, once that is known; until then, and of all others, it is ''.",
        proof: 'client',
      },
      { id: 'OBJ-4.5', says: 'unreadCount counts messages and begins at 0.', proof: 'client' },
      {
        id: 'OBJ-4.6',
        says: 'unreadCount of AVChatRooms is always 0.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.7',
        says: 'groupProfile is on group conversations only: for a group one is in it is the Group of getGroupList, or a copy of it that was made when its profile came.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.8',
        says: 'userProfile is on C2C conversations only, and has at least the userID.',
        proof: 'client',
      },
      { id: 'OBJ-4.9', says: 'groupAtInfoList begins empty.', proof: 'client' },
      { id: 'OBJ-4.10', says: "remark is '' without a friend remark.", proof: 'client' },
      {
        id: 'OBJ-4.11',
        says: 'remark of a C2C conversation is the remark of the friend.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.12',
        says: 'isPinned is false until the conversation is pinned.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.13',
        says: 'messageRemindType of a C2C conversation that a message has made is undefined until the service was asked about it: so long its messages do not count in the total.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.14',
        says: 'messageRemindType of the system conversation is undefined: the client never asks about it.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.15',
        says: 'messageRemindType is what setMessageRemindType has set: AcceptAndNotify, AcceptNotNotify, Discard or AcceptNotNotifyExceptAt.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.16',
        says: 'peerReadTime is the time in seconds up to which the peer had read when the list was fetched, and 0 before that and in groups: a receipt that comes live leaves it as it is.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.17',
        says: "markList is empty, customData '', conversationGroupList empty and draftText '' until they are set.",
        proof: 'client',
      },
      {
        id: 'OBJ-4.18',
        says: 'markList has the marks that are set, each a power of two.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.19',
        says: 'customData is the text that was set, conversationGroupList the names of the conversation groups, draftText the draft.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.20',
        says: "toAccount of a conversation is the userID or groupID of the other side, and '' in the system conversation; it is a getter, so that a copy of the own fields lacks it.",
        proof: 'client',
      },
      {
        id: 'OBJ-4.21',
        says: '_isInfoCompleted is false until getConversationProfile has asked about the conversation, and true from then on.',
        proof: 'client',
      },
      {
        id: 'OBJ-4.22',
        says: 'unreadCount of Meeting groups is always 0.',
        proof: 'server',
      },
      {
        id: 'OBJ-4.23',
        says: 'messageRemindType of the conversation of a group that one is in is AcceptAndNotify until another is set.',
        proof: 'server',
      },
      {
        id: 'OBJ-4.24',
        says: 'conversationID is C2C and the userID of the other side, GROUP and the groupID, or @TIM#SYSTEM.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'objects.md 5',
    title: 'The last message of a conversation',
    rules: [
      {
        id: 'OBJ-5.1',
        says: 'lastMessage has these fields: lastTime (seconds), lastSequence, fromAccount, messageForShow, payload, type, isRevoked, cloudCustomData, onlineOnlyFlag, nick, nameCard, version, isPeerRead and revoker.',
        proof: 'client',
      },
      {
        id: 'OBJ-5.2',
        says: "lastMessage of an empty conversation has lastTime, lastSequence and version 0, isRevoked, onlineOnlyFlag and isPeerRead false, payload and revoker null, and '' for fromAccount, messageForShow, type, cloudCustomData, nick and nameCard.",
        proof: 'client',
      },
      {
        id: 'OBJ-5.3',
        says: 'payload of lastMessage is the very payload of the message when it is in memory.',
        proof: 'client',
      },
      {
        id: 'OBJ-5.4',
        says: 'A lastMessage that is recalled keeps payload and messageForShow and gets isRevoked true.',
        proof: 'client',
      },
      {
        id: 'OBJ-5.5',
        says: "revoker of a recalled lastMessage is the userID of who recalled it, and '' where I recalled it on this instance.",
        proof: 'client',
      },
      {
        id: 'OBJ-5.6',
        says: "type and payload of a lastMessage whose element type the client does not know are null, and messageForShow is ''.",
        proof: 'client',
      },
    ],
  },
  {
    source: 'objects.md 6',
    title: 'Mentions in a conversation',
    rules: [
      {
        id: 'OBJ-6.1',
        says: 'An item of groupAtInfoList is { from, groupID, messageSequence, atTypeArray, __random, __sequence }.',
        proof: 'client',
      },
      {
        id: 'OBJ-6.2',
        says: 'An item of a topic’s groupAtInfoList has the topicID too.',
        proof: 'client',
      },
      {
        id: 'OBJ-6.3',
        says: 'atTypeArray is [1] when I am mentioned, [2] when everybody is, and [3] when both are in one message.',
        proof: 'client',
      },
      { id: 'OBJ-6.4', says: 'Own mentions are never added to groupAtInfoList.', proof: 'client' },
      {
        id: 'OBJ-6.5',
        says: 'In communities, two mentions with the same messageSequence become one item with [3].',
        proof: 'client',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
