import type { RuleBook } from './rule.js';

export const SDK_FIELD_FACT_RULES = {
  noun: 'sdk-facts',
  sections: [
    {
      source: 'sdk-facts.md Own fields at run time',
      title: 'Messages',
      rules: [
        {
          id: 'FACT-55.1',
          says: 'A message has the own fields ID, conversationID, conversationType, conversationSubType, from, to, flow, time, sequence, clientSequence, clientTime, random, senderTinyID and priority.',
          proof: 'client',
        },
        {
          id: 'FACT-55.2',
          says: 'A message has the own fields nick, avatar, nameCard, level, status, protocol, version, cloudCustomData, atUserList, payload, type and hasRiskContent.',
          proof: 'client',
        },
        {
          id: 'FACT-55.3',
          says: 'A message has the own fields isRead, isPeerRead, isRevoked, isDeleted, isModified, isResend, isSystemMessage, isPlaceMessage, isBroadcastMessage, isSupportExtension and needReadReceipt.',
          proof: 'client',
        },
        {
          id: 'FACT-55.4',
          says: 'A message has the own fields revoker, revokerInfo { userID, nick, avatar }, revokeReason, pinnerInfo and readReceiptInfo { readCount, unreadCount, isPeerRead, timestamp }.',
          proof: 'client',
        },
        {
          id: 'FACT-55.5',
          says: 'A message has the own fields _elements, _onlineOnlyFlag, _groupAtInfoList, _relayFlag, _isExcludedFromUnreadCount, _isExcludedFromLastMessage, _receiverList and _cmConfigID, and a getter elements.',
          proof: 'client',
        },
        { id: 'FACT-55.6', says: 'A text payload is { text }.', proof: 'client' },
        {
          id: 'FACT-55.7',
          says: 'A custom payload is { data, description, extension }.',
          proof: 'client',
        },
        { id: 'FACT-55.8', says: 'A face payload is { index, data }.', proof: 'client' },
        {
          id: 'FACT-55.9',
          says: 'A location payload is { description, longitude, latitude }.',
          proof: 'client',
        },
        {
          id: 'FACT-55.10',
          says: 'An image payload is { imageFormat, uuid, imageInfoArray }, the list of three with instanceID, sizeType, type, size, width, height, imageUrl and url.',
          proof: 'client',
        },
        {
          id: 'FACT-55.11',
          says: 'A sound payload is { downloadFlag, second, size, url, remoteAudioUrl, uuid }.',
          proof: 'client',
        },
        {
          id: 'FACT-55.12',
          says: 'A file payload is { downloadFlag, fileUrl, remoteFileUrl, uuid, fileName, fileSize }.',
          proof: 'client',
        },
        {
          id: 'FACT-55.13',
          says: 'A video payload has videoUrl, remoteVideoUrl, videoFormat, videoSecond, videoSize, videoUUID, and the same of its thumbnail and its snapshot.',
          proof: 'client',
        },
        {
          id: 'FACT-55.14',
          says: 'A tip payload has operationType, operatorID, userIDList, memberNum, memberCount, operatorInfo, memberList, groupProfile and, when the group changed, newGroupProfile.',
          proof: 'client',
        },
        {
          id: 'FACT-55.15',
          says: 'A notice payload has operationType, operatorID, handleMessage, authentication, messageKey and groupProfile.',
          proof: 'client',
        },
        {
          id: 'FACT-55.16',
          says: 'A merger payload is { downloadKey, pbDownloadKey, messageList, title, abstractList, compatibleText, version, layersOverLimit }.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md Own fields at run time',
      title: 'Conversations, groups and people',
      rules: [
        {
          id: 'FACT-56.1',
          says: 'A conversation has the own fields conversationID, unreadCount, type, subType, lastMessage, peerReadTime, groupAtInfoList, remark, isPinned, messageRemindType, markList, customData, conversationGroupList, draftText, _isInfoCompleted, and userProfile or groupProfile.',
          proof: 'client',
        },
        {
          id: 'FACT-56.2',
          says: 'The lastMessage of a conversation has lastTime, lastSequence, fromAccount, messageForShow, payload, type, isRevoked, cloudCustomData, onlineOnlyFlag, nick, nameCard, version, isPeerRead and revoker.',
          proof: 'client',
        },
        {
          id: 'FACT-56.3',
          says: 'A group has the own fields groupID, name, avatar, type, introduction, notification, ownerID, createTime, infoSequence, lastInfoTime, selfInfo, lastMessage, nextMessageSeq, memberCount, maxMemberCount, joinOption, inviteOption, groupCustomField, muteAllMembers, isSupportTopic and _lastRevokedTime; one that this client has made has the memberList that it was made with, too. nextMessageSeq counts what comes in, and what was said here only when the profile is asked for.',
          proof: 'client',
        },
        {
          id: 'FACT-56.4',
          says: 'The createTime of a group is a number; the d.ts says text and is wrong.',
          proof: 'client',
        },
        {
          id: 'FACT-56.5',
          says: 'A member of a group has the own fields userID, avatar, nick, role, joinTime, lastSendMsgTime, nameCard, muteUntil, memberCustomField and isOnline.',
          proof: 'client',
        },
        {
          id: 'FACT-56.6',
          says: 'A member of a group can have messageRemindType and sequence as well.',
          proof: 'client',
        },
        {
          id: 'FACT-56.7',
          says: 'A profile has userID, nick, gender, birthday, location, selfSignature, allowType, language, avatar, messageSettings, adminForbidType, level, role, lastUpdatedTime and profileCustomField.',
          proof: 'client',
        },
        {
          id: 'FACT-56.8',
          says: 'The lastUpdatedTime of a profile is milliseconds; the d.ts calls it lastUpdatedNumber and is wrong.',
          proof: 'client',
        },
        {
          id: 'FACT-56.9',
          says: 'A friend has userID, remark, groupList, source, addTime, friendCustomField, timestamp and profile, and no wording.',
          proof: 'client',
        },
        {
          id: 'FACT-56.10',
          says: 'The reactions of a message are { messageID, reactionList }, each with reactionID, totalUserCount, reactedByMyself and partialUserList of { userID, nick, avatar }.',
          proof: 'client',
        },
        {
          id: 'FACT-56.11',
          says: 'getMessageReactions wraps the reactions of messages in data.resultList.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
