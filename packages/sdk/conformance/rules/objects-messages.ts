import type { RuleSection } from './rule.js';

/** What a message is, field by field. */
export const MESSAGE_OBJECTS = [
  {
    source: 'objects.md 0',
    title: 'All objects',
    rules: [
      {
        id: 'OBJ-0.1',
        says: 'Times of messages and conversations are whole seconds since the epoch.',
        proof: 'client',
      },
      {
        id: 'OBJ-0.2',
        says: 'Fields whose names begin with _ can be read by apps like the others.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'objects.md 1',
    title: 'Messages',
    rules: [
      {
        id: 'OBJ-1.1',
        says: 'A message has these own fields: ID, conversationID, conversationType, conversationSubType, time, sequence, clientSequence, random, priority, nick, avatar, isPeerRead, nameCard, hasRiskContent, _elements, isPlaceMessage, isRevoked, from, to, flow, isSystemMessage, protocol, isResend, isRead, status, _onlineOnlyFlag, _groupAtInfoList, _relayFlag, atUserList, cloudCustomData, isDeleted, isModified, _isExcludedFromUnreadCount, _isExcludedFromLastMessage, clientTime, senderTinyID, readReceiptInfo, needReadReceipt, version, isBroadcastMessage, _receiverList, isSupportExtension, _cmConfigID, revoker, revokerInfo, revokeReason, pinnerInfo, level, payload, type.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.2',
        says: 'A message is an instance of a class of the client, which sendMessage asks for.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.3',
        says: 'The ID of a message is <senderTinyID>-<clientTime>-<random>: the same on both sides, and unchanged by sending.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.4',
        says: 'conversationID of a created message is C2C<to> or GROUP<to>; for any other conversationType it is that type and to.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.5',
        says: 'One to one, conversationID of a message is C2C and the userID of the other side, whoever has sent it.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.6',
        says: 'Messages of the system conversation have conversationID and conversationType @TIM#SYSTEM.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.7',
        says: 'conversationType of a created message is what the option says, unchecked.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.8',
        says: 'Messages of a topic have conversationType GROUP.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.9',
        says: 'conversationSubType is undefined on every message.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.10',
        says: 'type and payload of a message are those of its first element; payload is the very object in _elements[0].content.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.11',
        says: 'elements and getElements() give the list of elements, which is _elements.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.12',
        says: 'A created message has one element; a received one has as many as were sent.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.13',
        says: 'to is the userID, groupID or topicID that the message was sent to, as given.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.14',
        says: 'from of a created message is my userID, of a received one that of the sender.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.15',
        says: 'from of system notices is @TIM#SYSTEM, that of a group tip the member who has caused it, or @TIM#SYSTEM.',
        proof: 'server',
      },
      {
        id: 'OBJ-1.16',
        says: 'flow is out for messages whose from is me, those of my other devices too, and in for all others.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.17',
        says: 'time of a created message is the local time in seconds, rounded up; sending replaces it by the time of the service.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.18',
        says: 'One to one, sequence is the clientSequence of who sent it; in a group it is 0 until the service has given it a number.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.19',
        says: 'clientSequence counts up from message to message of a client, and random is a whole number from 0 to 99999999; both arrive as they were sent.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.20',
        says: 'clientTime is when the message was created, in seconds, by the clock of the service.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.21',
        says: 'senderTinyID is the tinyID of who has sent the message, which is mine on a created one.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.22',
        says: 'priority is Normal unless the option is High, Normal, Low or Lowest.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.23',
        says: 'A priority option of 1, 2, 3 or 4 stands for High, Normal, Low or Lowest.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.24',
        says: 'The priority of a group message arrives as it was sent.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.25',
        says: "nick and avatar of a created message are those of my profile, and '' when they are unknown.",
        proof: 'client',
      },
      {
        id: 'OBJ-1.26',
        says: 'nick and avatar of a received message are those of the sender.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.27',
        says: 'One to one, older messages in memory get the nick and avatar of the peer in place when a newer one shows others.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.28',
        says: "nameCard of a created group message is my name card in the group, and '' when there is none.",
        proof: 'client',
      },
      {
        id: 'OBJ-1.29',
        says: 'nameCard of a received group message is that of the sender.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.30',
        says: 'status is unSend on a created message, success on one that was sent or received, and fail on one that could not be sent.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.31',
        says: "isRevoked is false, revoker and revokeReason are '', and revokerInfo is { userID, nick, avatar } of empty texts until a message is recalled.",
        proof: 'client',
      },
      {
        id: 'OBJ-1.32',
        says: 'A recalled message has isRevoked true, at the others with revoker, revokerInfo and revokeReason.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.33',
        says: 'isDeleted is false until I delete the message; then it is true on the object that stays in memory.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.34',
        says: 'isModified is false and version 0 until a message is modified; then isModified is true and version counts the modifications.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.35',
        says: 'isRead is true on what goes out, and false on what comes in until it is read.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.36',
        says: 'isPeerRead is false on an own C2C message until the peer has read up to its time.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.37',
        says: 'needReadReceipt is true exactly when the option was true, also on the other side.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.38',
        says: 'readReceiptInfo of a created message has readCount, unreadCount and isPeerRead undefined and timestamp 0; one to one with needReadReceipt, isPeerRead is false.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.39',
        says: 'readReceiptInfo of a group message has readCount and unreadCount as numbers after getMessageReadReceiptList or a receipt event; of a C2C message isPeerRead and the timestamp in seconds.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.40',
        says: 'atUserList has the userIDs of createTextAtMessage, and __kImSDK_MesssageAtALL__ for everybody; it is empty on all other messages.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.41',
        says: "cloudCustomData is what the option says, and '' without one; it arrives as it was sent.",
        proof: 'client',
      },
      {
        id: 'OBJ-1.42',
        says: 'isSupportExtension is true exactly when the option was true, also on the other side.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.43',
        says: 'isBroadcastMessage is false on every message that people send.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.44',
        says: 'isBroadcastMessage is true on what the administration tells all AVChatRooms.',
        proof: 'server',
      },
      {
        id: 'OBJ-1.45',
        says: 'hasRiskContent is false until a message is refused with 80001, 80004 or 3123.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.46',
        says: 'hasRiskContent is true on a message that moderation has judged above 1.',
        proof: 'server',
      },
      {
        id: 'OBJ-1.47',
        says: 'isSystemMessage is true on system notices, and false on the messages of people.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.48',
        says: 'isSystemMessage is true on a group message that the administration has sent as a system message.',
        proof: 'server',
      },
      {
        id: 'OBJ-1.49',
        says: 'isResend is false until resendMessage, and true from then on.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.50',
        says: 'isPlaceMessage is 0 on a message that still has its content.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.51',
        says: 'isPlaceMessage is 2 on a recalled message of a group that comes by the history, and else 0.',
        proof: 'server',
      },
      { id: 'OBJ-1.52', says: 'protocol is JSON on every message.', proof: 'client' },
      { id: 'OBJ-1.53', says: 'level is 0 on messages outside of AVChatRooms.', proof: 'client' },
      {
        id: 'OBJ-1.54',
        says: 'level of a message in an AVChatRoom is the level of the sender’s profile.',
        proof: 'server',
      },
      {
        id: 'OBJ-1.55',
        says: 'pinnerInfo is null on messages that do not come from the pinned ones.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.56',
        says: 'pinnerInfo is { userID, nick, avatar } on messages that come from the list of pinned messages or its event.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.57',
        says: '_onlineOnlyFlag is true exactly on messages sent with onlineUserOnly, on both sides.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.58',
        says: '_isExcludedFromUnreadCount and _isExcludedFromLastMessage are true exactly on messages sent with that control, on both sides.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.59',
        says: '_relayFlag is false on messages that are neither merged nor forwarded.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.60',
        says: '_relayFlag is true on a merged and on a forwarded message that this client has created.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.61',
        says: '_receiverList is the option receiverList, and undefined without one.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.62',
        says: '_groupAtInfoList has { groupAtAllFlag: 0, groupAtUserID } for each person mentioned, and { groupAtAllFlag: 1 } for everybody; it is empty without mentions.',
        proof: 'client',
      },
      { id: 'OBJ-1.63', says: 'Mentions are sent with text messages only.', proof: 'client' },
      {
        id: 'OBJ-1.64',
        says: '_cmConfigID is the option customModerationConfigurationID, and undefined without one.',
        proof: 'client',
      },
      {
        id: 'OBJ-1.65',
        says: 'setElement(), clearElement(), setNickAndAvatar() and isSendable() can be called on a message.',
        proof: 'client',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
