import type { RuleBook } from './rule.js';

export const MESSAGE_CHANGE_RULES = {
  noun: 'message changes',
  sections: [
    {
      source: 'messages.md 3',
      title: 'Revoking',
      rules: [
        {
          id: 'CHG-3.1',
          says: 'revokeMessage throws on a missing or empty argument, on a message of the system conversation, and on one whose isRevoked is true.',
          proof: 'client',
        },
        {
          id: 'CHG-3.2',
          says: 'A C2C message that is older than 120 seconds cannot be revoked: 20016.',
          proof: 'server',
        },
        {
          id: 'CHG-3.3',
          says: 'A group’s message that is older than 120 seconds cannot be revoked: 10031.',
          proof: 'server',
        },
        {
          id: 'CHG-3.4',
          says: 'The time in which messages can be revoked is a setting of the application.',
          proof: 'server',
        },
        {
          id: 'CHG-3.5',
          says: 'A C2C message can be revoked only by its sender.',
          proof: 'server',
        },
        {
          id: 'CHG-3.6',
          says: 'A group’s message can be revoked by its sender, and by the owner and the admins whoever sent it; a member who revokes somebody else’s is refused with 10007.',
          proof: 'server',
        },
        {
          id: 'CHG-3.7',
          says: 'Messages can be revoked in every type of group, in an AVChatRoom too.',
          proof: 'server',
        },
        {
          id: 'CHG-3.8',
          says: 'A revoked message stays in the history with isRevoked true and its payload.',
          proof: 'server',
        },
        {
          id: 'CHG-3.9',
          says: 'After a revoke the receivers who had not read the message have one unread message less.',
          proof: 'server',
        },
        {
          id: 'CHG-3.10',
          says: 'revokeMessage resolves with the message that was passed, the same object, its isRevoked true.',
          proof: 'client',
        },
        {
          id: 'CHG-3.11',
          says: 'When the revoked message is the lastMessage of its conversation, lastMessage.isRevoked is true and lastMessage.revoker empty, and CONVERSATION_LIST_UPDATED tells so before the promise resolves.',
          proof: 'client',
        },
        {
          id: 'CHG-3.12',
          says: 'The instance that revokes gets no MESSAGE_REVOKED, and revoker and revokerInfo of its message stay empty.',
          proof: 'client',
        },
        {
          id: 'CHG-3.13',
          says: 'The peer, the members and the other instances of who revokes get MESSAGE_REVOKED, after CONVERSATION_LIST_UPDATED when the unread messages or the lastMessage have changed.',
          proof: 'client',
        },
        {
          id: 'CHG-3.14',
          says: 'MESSAGE_REVOKED carries the cached messages, the same objects, with isRevoked true, revoker, revokerInfo (userID, nick, avatar) and revokeReason.',
          proof: 'client',
        },
        {
          id: 'CHG-3.15',
          says: 'For a message that is not cached MESSAGE_REVOKED carries a stub with ID, conversationID, sequence, revoker, revokeReason and revokerInfo, in C2C conversations time as well; a stub has no isRevoked.',
          proof: 'client',
        },
        {
          id: 'CHG-3.16',
          says: 'For every revoked message the receiver’s unreadCount falls by 1, never below 0, even when the message was read.',
          proof: 'client',
        },
        {
          id: 'CHG-3.17',
          says: 'A revoke in a topic leads to TOPIC_UPDATED: one unread message less, lastMessage.isRevoked and its revoker set when it was the last.',
          proof: 'client',
        },
        {
          id: 'CHG-3.18',
          says: 'The sequence of a message that was revoked in a topic is added to the topic’s excludedUnreadSequenceList.',
          proof: 'client',
        },
        {
          id: 'CHG-3.19',
          says: 'In an AVChatRoom MESSAGE_REVOKED carries stubs only.',
          proof: 'client',
        },
        {
          id: 'CHG-3.20',
          says: 'What was revoked in a group while there was no line is asked for after the reconnect and told by MESSAGE_REVOKED; that takes nothing more from the unreadCount, which the list has brought anew.',
          proof: 'client',
        },
        {
          id: 'CHG-3.21',
          says: 'When revokeMessage fails, the error carries the message as data.message.',
          proof: 'client',
        },
        {
          id: 'CHG-3.22',
          says: 'Revoking a message that does not exist is refused with 20022 in C2C conversations and with 10030 in groups.',
          proof: 'server',
        },
        {
          id: 'CHG-3.23',
          says: 'A group of which some messages are in memory, and in which messages were missed as well, is not asked what was revoked: the cached message stays as it was.',
          proof: 'client',
        },
        {
          id: 'CHG-3.24',
          says: 'The stub of a message that was revoked in a group while there was no line has no ID.',
          proof: 'client',
        },
        {
          id: 'CHG-3.25',
          says: 'After a reconnect the unreadCount of a person’s conversation does not count what was revoked meanwhile.',
          proof: 'client',
        },
        {
          id: 'CHG-3.26',
          says: 'A revoked message that mentioned somebody is not among the mentions that the list of conversations is fetched with.',
          proof: 'server',
        },
        {
          id: 'CHG-3.27',
          says: 'In a group, revoking what somebody else has revoked already succeeds and is told nobody; a tip cannot be revoked: 10032.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'messages.md 4',
      title: 'Deleting',
      rules: [
        {
          id: 'CHG-4.1',
          says: 'deleteMessage throws unless it is given a list that is not empty.',
          proof: 'client',
        },
        {
          id: 'CHG-4.2',
          says: 'The first message decides which conversation is meant; those of other conversations, those whose status is not success, and falsy entries are skipped.',
          proof: 'client',
        },
        {
          id: 'CHG-4.3',
          says: 'deleteMessage takes at most 30 messages; the rest is ignored.',
          proof: 'client',
        },
        {
          id: 'CHG-4.4',
          says: 'deleteMessage rejects 2116 when the first message is one of the system conversation.',
          proof: 'client',
        },
        {
          id: 'CHG-4.5',
          says: 'deleteMessage rejects 10035 in an AVChatRoom.',
          proof: 'server',
        },
        {
          id: 'CHG-4.6',
          says: 'When there is nothing that the service could delete, only messages that were online only or never sent, deleteMessage resolves without a request, with the messages it has deleted here, possibly none.',
          proof: 'client',
        },
        {
          id: 'CHG-4.7',
          says: 'A deleted message is left out of the history that this person is given from then on; peer and members keep it.',
          proof: 'server',
        },
        {
          id: 'CHG-4.8',
          says: 'The other instances of the person who deletes are told nothing.',
          proof: 'server',
        },
        {
          id: 'CHG-4.9',
          says: 'deleteMessage resolves with data.messageList, the messages that were deleted.',
          proof: 'client',
        },
        {
          id: 'CHG-4.10',
          says: 'A deleted message has isDeleted true, in the cached object and in the one that was passed; it stays in the list in memory, and findMessage finds it.',
          proof: 'client',
        },
        {
          id: 'CHG-4.11',
          says: 'After a delete lastMessage is the newest message in memory that is not deleted, or an empty one.',
          proof: 'client',
        },
        {
          id: 'CHG-4.12',
          says: 'After a delete the unreadCount of a C2C conversation is counted anew.',
          proof: 'client',
        },
        {
          id: 'CHG-4.13',
          says: 'A delete leads to CONVERSATION_LIST_UPDATED when the lastMessage or the unreadCount has changed, once for each.',
          proof: 'client',
        },
        {
          id: 'CHG-4.14',
          says: 'Deleting a message again succeeds and changes nothing.',
          proof: 'server',
        },
        {
          id: 'CHG-4.15',
          says: 'When deleteMessage fails, the data of the error is empty.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 5',
      title: 'Modifying',
      rules: [
        {
          id: 'CHG-5.1',
          says: 'modifyMessage sends what the message’s element and its cloudCustomData are when it is called: the caller changes them first.',
          proof: 'client',
        },
        {
          id: 'CHG-5.2',
          says: 'The payload must be changed in place: a new object in message.payload, or another type, is not sent while the message has one element.',
          proof: 'client',
        },
        {
          id: 'CHG-5.3',
          says: 'Of a TIMTextElem, TIMCustomElem, TIMLocationElem or TIMFaceElem the elements are sent, the first of several as type and payload say; of all other types only cloudCustomData.',
          proof: 'client',
        },
        {
          id: 'CHG-5.4',
          says: 'Which message is to be modified is said by its sequence, in a C2C conversation by its random and time as well: with others it is not found.',
          proof: 'server',
        },
        {
          id: 'CHG-5.5',
          says: 'modifyMessage throws on a missing or empty argument, on a message of the system conversation, and on one that was for who was online only.',
          proof: 'client',
        },
        {
          id: 'CHG-5.6',
          says: 'modifyMessage rejects 2481 for a message of an AVChatRoom that was joined here.',
          proof: 'client',
        },
        {
          id: 'CHG-5.7',
          says: 'Modifying a message that does not exist is refused with 20026.',
          proof: 'server',
        },
        {
          id: 'CHG-5.8',
          says: 'Everybody in a conversation may modify its messages, whoever sent them.',
          proof: 'server',
        },
        {
          id: 'CHG-5.9',
          says: 'A modification names the version it is based on: the service takes it only when that is the current one, and the version then is one higher.',
          proof: 'server',
        },
        {
          id: 'CHG-5.10',
          says: 'When somebody else was faster, modifyMessage rejects 2480; the message is overwritten with what the service has, is data.message of the error, and MESSAGE_MODIFIED tells of it.',
          proof: 'client',
        },
        {
          id: 'CHG-5.11',
          says: 'On success the cached message is changed in place: version, elements, payload, type, cloudCustomData, and isModified true.',
          proof: 'client',
        },
        {
          id: 'CHG-5.12',
          says: 'The instance that modifies gets MESSAGE_MODIFIED with the message, then, when it was the last one, a new lastMessage by CONVERSATION_LIST_UPDATED, and then the promise resolves.',
          proof: 'client',
        },
        {
          id: 'CHG-5.13',
          says: 'The peer, the members and the other instances get the same events when the message is cached and the version that comes is higher.',
          proof: 'client',
        },
        {
          id: 'CHG-5.14',
          says: 'A modified message that is not cached leads to no MESSAGE_MODIFIED; a lastMessage that shows it is brought up to date all the same.',
          proof: 'client',
        },
        {
          id: 'CHG-5.15',
          says: 'data.message of modifyMessage is null when the message is not cached.',
          proof: 'client',
        },
        {
          id: 'CHG-5.16',
          says: 'When modifyMessage fails otherwise, the caller’s object keeps what was changed in it, and is data.message of the error.',
          proof: 'client',
        },
        {
          id: 'CHG-5.17',
          says: 'Modifying the last message of a topic leads to TOPIC_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CHG-5.18',
          says: 'MESSAGE_MODIFIED tells as well that the app’s backend has changed a message.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'CHG-5.19',
          says: 'MESSAGE_MODIFIED tells as well that moderation has marked a message: its hasRiskContent is true.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'CHG-5.20',
          says: 'What was modified while there was no line is told by no event after the reconnect, and a cached message stays as it was; the lastMessage of the list, which is fetched anew, shows it.',
          proof: 'server',
        },
        {
          id: 'CHG-5.21',
          says: 'A message that was revoked, and a tip, cannot be modified: 20026.',
          proof: 'server',
        },
        {
          id: 'CHG-5.22',
          says: 'A modified message has its payload as the service tells it: that of a picture has url, and no imageUrl.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
