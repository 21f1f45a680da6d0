import { CONVERSATION_OBJECTS } from './objects-conversations.js';
import { MESSAGE_OBJECTS } from './objects-messages.js';
import { PAYLOAD_OBJECTS } from './objects-payloads.js';
import type { RuleBook, RuleSection } from './rule.js';

/** The shapes that other nouns bring, and that of every answer. */
const SMALL_OBJECTS = [
  {
    source: 'objects.md 7',
    title: 'Receipts, reactions and extensions',
    rules: [
      {
        id: 'OBJ-7.1',
        says: 'An item of a group’s receipt event is { groupID, messageID, readCount, unreadCount }.',
        proof: 'client',
      },
      {
        id: 'OBJ-7.2',
        says: 'An item of a C2C receipt event is { userID, messageID, isPeerRead: true, timestamp }, userID being the peer and timestamp in seconds.',
        proof: 'client',
      },
      {
        id: 'OBJ-7.3',
        says: 'A reaction is { reactionID, totalUserCount, partialUserList, reactedByMyself }, a user being { userID, nick, avatar }.',
        proof: 'client',
      },
      {
        id: 'OBJ-7.4',
        says: 'The reactions of a message are { messageID, reactionList }.',
        proof: 'client',
      },
      {
        id: 'OBJ-7.5',
        says: 'An extension is { key, value }, both texts; what became of one is { code, key, value }.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'objects.md 8',
    title: 'Topics',
    rules: [
      {
        id: 'OBJ-8.1',
        says: 'A topic has topicID, topicName, avatar, introduction, notification, unreadCount, muteAllMembers, customData, groupAtInfoList, nextMessageSeq, lastMessage and selfInfo.',
        proof: 'client',
      },
      {
        id: 'OBJ-8.2',
        says: 'lastMessage of a topic has lastTime, lastSequence, fromAccount, payload, type, messageForShow, nick, avatar, version, cloudCustomData, isRevoked and revoker.',
        proof: 'client',
      },
      {
        id: 'OBJ-8.3',
        says: 'selfInfo of a topic has muteTime, readedSequence, messageRemindType and excludedUnreadSequenceList.',
        proof: 'client',
      },
      {
        id: 'OBJ-8.4',
        says: 'unreadCount of a topic is nextMessageSeq - 1 - readedSequence, less the excluded sequences above readedSequence, and at least 0.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'objects.md 9',
    title: 'Answers',
    rules: [
      {
        id: 'OBJ-9.1',
        says: 'What a method resolves with has code 0 and data, which is {} where there is nothing to say.',
        proof: 'client',
      },
      {
        id: 'OBJ-9.2',
        says: 'downloadMergerMessage resolves with the message itself, not with code and data.',
        proof: 'client',
      },
      {
        id: 'OBJ-9.3',
        says: 'deleteConversationGroup and renameConversationGroup resolve with undefined.',
        proof: 'client',
      },
      {
        id: 'OBJ-9.4',
        says: 'data of setConversationDraft is { code: 0, conversation }.',
        proof: 'client',
      },
      {
        id: 'OBJ-9.5',
        says: 'data of setAllReceiveMessageOpt is { code: 0, data }: an answer inside the answer.',
        proof: 'client',
      },
    ],
  },
] as const satisfies readonly RuleSection[];

/** The shapes of all that the SDK hands out. */
export const OBJECT_RULES = {
  noun: 'objects',
  sections: [...MESSAGE_OBJECTS, ...PAYLOAD_OBJECTS, ...CONVERSATION_OBJECTS, ...SMALL_OBJECTS],
} as const satisfies RuleBook;
