import type { RuleBook } from './rule.js';

export const MESSAGE_RULES = {
  noun: 'messages',
  sections: [
    {
      source: 'messages.md 0',
      title: 'What holds for all methods about messages',
      rules: [
        {
          id: 'MSG-0.1',
          says: 'Every method about messages is refused before SDK_READY with the not-ready code, the create methods included.',
          proof: 'client',
        },
        {
          id: 'MSG-0.2',
          says: 'Every method that makes, sends, changes, reads out or searches messages checks its arguments first once the client is ready, and throws Params validate failed. synchronously on a bad one; createForwardMessage, resendMessage and downloadMergerMessage have no such check.',
          proof: 'client',
        },
        {
          id: 'MSG-0.3',
          says: 'Every method about messages that answers by a promise resolves with code 0 and data; only downloadMergerMessage resolves with something else.',
          proof: 'client',
        },
        {
          id: 'MSG-0.4',
          says: 'A message to a topic is made with the conversationType GROUP and the topicID as to; its conversationID is GROUP and the topicID.',
          proof: 'client',
        },
        {
          id: 'MSG-0.5',
          says: 'The options of all create methods have to, conversationType and payload, and may have priority, cloudCustomData, needReadReceipt, receiverList, isSupportExtension and customModerationConfigurationID.',
          proof: 'client',
        },
        {
          id: 'MSG-0.6',
          says: 'A message has the priority that was given, High, Normal, Low or Lowest; without one it has Normal.',
          proof: 'client',
        },
        {
          id: 'MSG-0.7',
          says: 'Without cloudCustomData a message has an empty one; without needReadReceipt and isSupportExtension both are false.',
          proof: 'client',
        },
        {
          id: 'MSG-0.8',
          says: 'The options of image, audio, video and file messages may have onProgress, which is told the progress of the upload as a number from 0 to 1.',
          proof: 'client',
        },
        {
          id: 'MSG-0.9',
          says: 'customModerationConfigurationID of the options is kept in _cmConfigID of the message.',
          proof: 'client',
        },
        {
          id: 'MSG-0.10',
          says: 'customModerationConfigurationID chooses the moderation that a message is checked by.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'MSG-0.11',
          says: 'priority and receiverList are for groups: with either, a C2C message reaches the peer and counts as any other.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 1',
      title: 'Making messages',
      rules: [
        {
          id: 'MSG-1.1',
          says: 'A create method returns a message with status unSend at once; nothing is stored, asked or told, and findMessage does not find it.',
          proof: 'client',
        },
        {
          id: 'MSG-1.2',
          says: 'to and conversationType of all create methods but createForwardMessage must be texts that are not empty; whether the conversationType is one that can be sent to is not checked before sendMessage.',
          proof: 'client',
        },
        {
          id: 'MSG-1.3',
          says: 'payload of all create methods but createForwardMessage must be an object with at least one key: an empty one, a list and a number throw.',
          proof: 'client',
        },
        {
          id: 'MSG-1.4',
          says: 'The options are looked at only when they are the one argument: without any, or with a second one, all create methods but createForwardMessage throw.',
          proof: 'client',
        },
        {
          id: 'MSG-1.5',
          says: 'The options object is changed: it gets currentUser and senderTinyID, and a File in its payload is replaced by an object with the list files.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'MSG-1.6',
          says: 'The options of an image, audio, video or file message are kept until it was sent.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'MSG-1.7',
          says: 'nick and avatar of a new message are those of the own profile as it is known here, or empty.',
          proof: 'client',
        },
        {
          id: 'MSG-1.8',
          says: 'nameCard of a new message to a group is the own name in that group, or empty; in a C2C message it is empty.',
          proof: 'client',
        },
        {
          id: 'MSG-1.9',
          says: 'needReadReceipt and isSupportExtension count only when they are true or the number 1: any other truthy value leaves them false.',
          proof: 'client',
        },
        {
          id: 'MSG-1.10',
          says: 'A group message with a receiverList is for the named members and its sender only, in Work, Public and Meeting groups.',
          proof: 'server',
        },
        {
          id: 'MSG-1.11',
          says: 'A group message with a receiverList is refused with 10004 in a Community and an AVChatRoom.',
          proof: 'server',
        },
        {
          id: 'MSG-1.12',
          says: 'A message with a receiverList that mentions people concerns only those of them who are receivers.',
          proof: 'server',
        },
        {
          id: 'MSG-1.13',
          says: 'A message with a receiverList counts as unread for nobody.',
          proof: 'server',
        },
        {
          id: 'MSG-1.14',
          says: 'Only the first 50 of a receiverList are sent along.',
          proof: 'client',
        },
        {
          id: 'MSG-1.15',
          says: 'A receiverList of more than 50 writes a warning when the message is sent.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'messages.md 1',
      title: 'Texts, mentions, custom messages, stickers and places',
      rules: [
        {
          id: 'MSG-1.16',
          says: 'createTextMessage makes a TIMTextElem with the payload { text }; it throws unless text is a text that is not empty.',
          proof: 'client',
        },
        {
          id: 'MSG-1.17',
          says: 'A text of any length can be made; only the size of the whole message limits it, when it is sent.',
          proof: 'client',
        },
        {
          id: 'MSG-1.18',
          says: 'createTextAtMessage checks its text as createTextMessage does, and throws when atUserList is truthy and no list.',
          proof: 'client',
        },
        {
          id: 'MSG-1.19',
          says: 'createTextAtMessage makes a TIMTextElem: the list is in message.atUserList and not in the payload.',
          proof: 'client',
        },
        {
          id: 'MSG-1.20',
          says: 'In atUserList a userID means a person, and TYPES.MSG_AT_ALL everybody.',
          proof: 'client',
        },
        {
          id: 'MSG-1.21',
          says: 'Mentions are for groups: in a C2C message they concern nobody.',
          proof: 'server',
        },
        {
          id: 'MSG-1.22',
          says: 'In communities and topics TYPES.MSG_AT_ALL concerns nobody.',
          proof: 'server',
        },
        {
          id: 'MSG-1.23',
          says: 'createCustomMessage throws when data, description or extension is truthy and no text.',
          proof: 'client',
        },
        {
          id: 'MSG-1.24',
          says: 'createCustomMessage makes a TIMCustomElem whose payload has data, description and extension, empty where nothing or something falsy was given.',
          proof: 'client',
        },
        {
          id: 'MSG-1.25',
          says: 'createFaceMessage throws unless index is a number, not NaN, and data a text; 0 and an empty text pass.',
          proof: 'client',
        },
        {
          id: 'MSG-1.26',
          says: 'createFaceMessage makes a TIMFaceElem whose payload is the very object that was given.',
          proof: 'client',
        },
        {
          id: 'MSG-1.27',
          says: 'createLocationMessage throws unless description is a text and longitude and latitude are numbers; an empty text and 0 pass.',
          proof: 'client',
        },
        {
          id: 'MSG-1.28',
          says: 'createLocationMessage makes a TIMLocationElem with the payload { description, longitude, latitude }.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
