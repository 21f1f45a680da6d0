import type { RuleBook } from './rule.js';

export const SENDING_RULES = {
  noun: 'messages',
  sections: [
    {
      source: 'messages.md 2',
      title: 'sendMessage: options and steps',
      rules: [
        {
          id: 'MSG-2.1',
          says: 'The options of sendMessage may have onlineUserOnly, messageControlInfo, offlinePushInfo and webhookInfo, and none is needed.',
          proof: 'client',
        },
        {
          id: 'MSG-2.2',
          says: 'messageControlInfo may have excludedFromUnreadCount, excludedFromLastMessage and excludedFromContentModeration.',
          proof: 'client',
        },
        {
          id: 'MSG-2.3',
          says: 'offlinePushInfo may have disablePush, disableVoipPush, title, description, extension, ignoreIOSBadge, androidOPPOChannelID, androidInfo and apnsInfo; it changes nothing for who is online.',
          proof: 'client',
        },
        {
          id: 'MSG-2.4',
          says: 'androidInfo may have sound, a channel ID for each of XiaoMi, OPPO and FCM, VIVOClassification, a category for each of VIVO, HuaWei and OPPO, a picture for each of HuaWei, Honor and Google, HonorImportance (LOW or NORMAL) and MeizuNotifyType (0 or 1).',
          proof: 'client',
        },
        {
          id: 'MSG-2.5',
          says: 'apnsInfo may have sound, image, ignoreIOSBadge, disableVoipPush, interruptionLevel (passive, active, time-sensitive or critical) and enableIOSBackgroundNotification.',
          proof: 'client',
        },
        {
          id: 'MSG-2.6',
          says: 'offlinePushInfo decides what a phone shows whose app is not running.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'MSG-2.7',
          says: 'webhookInfo keeps a message from the app’s own hooks before and after it is stored.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'MSG-2.8',
          says: 'With the word filter’s plugin, a message with a forbidden word is refused with 3123 before anything else.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'MSG-2.9',
          says: 'A message whose conversationType is neither C2C nor GROUP is refused with 2106, one to the system conversation too; its status does not change.',
          proof: 'client',
        },
        {
          id: 'MSG-2.10',
          says: 'An image, audio, video or file message is uploaded before the group and the content are looked at, unless it was forwarded.',
          proof: 'client',
        },
        {
          id: 'MSG-2.11',
          says: 'A message to a community with topics is refused with 2115.',
          proof: 'client',
        },
        {
          id: 'MSG-2.12',
          says: 'Before a message goes to a group that is not in memory, the group’s profile is fetched; when that fails, sendMessage rejects with the same code, such as 10010.',
          proof: 'client',
        },
        {
          id: 'MSG-2.13',
          says: 'A message to an AVChatRoom that this instance has not joined is refused with 2101.',
          proof: 'client',
        },
        {
          id: 'MSG-2.14',
          says: 'A message with nothing in it, such as a custom message with three empty fields, is refused with 2403 and not sent.',
          proof: 'client',
        },
        {
          id: 'MSG-2.15',
          says: 'A file message whose file has no name is refused with 2403 after the upload; without a location its URL is https:// and nothing more.',
          proof: 'client',
        },
        {
          id: 'MSG-2.81',
          says: 'Of several things wrong with a message the first decides its code: the kind of conversation (2106), then the group (2115, 2101 or what its profile is refused with), then that nothing is in it (2403), and only then the service.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 2',
      title: 'sendMessage: the sender',
      rules: [
        {
          id: 'MSG-2.16',
          says: 'sendMessage takes only a message that this SDK made: another object that is not empty rejects 2105, without data.message.',
          proof: 'client',
        },
        {
          id: 'MSG-2.17',
          says: 'sendMessage throws on an empty object, on undefined, and on what is no object.',
          proof: 'client',
        },
        {
          id: 'MSG-2.18',
          says: 'data.message is the very object that was passed; its status is success and its time the service’s time in seconds.',
          proof: 'client',
        },
        {
          id: 'MSG-2.19',
          says: 'A group’s message gets the service’s number as its sequence; a C2C message keeps the sequence it was made with.',
          proof: 'client',
        },
        {
          id: 'MSG-2.20',
          says: 'The instance that sends gets no MESSAGE_RECEIVED for it.',
          proof: 'client',
        },
        {
          id: 'MSG-2.21',
          says: 'In the sending instance CONVERSATION_LIST_UPDATED, and before it GROUP_LIST_UPDATED for a group, is told before the promise resolves.',
          proof: 'client',
        },
        {
          id: 'MSG-2.22',
          says: 'For a topic the sending instance gets TOPIC_UPDATED with groupID and topic instead of the list events, before the promise resolves.',
          proof: 'client',
        },
        {
          id: 'MSG-2.23',
          says: 'A conversation that did not exist is made by sending, with the message as lastMessage; what else belongs to it is fetched afterwards, which leads to more CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'MSG-2.24',
          says: 'Sending makes the message the lastMessage of the conversation, leaves unreadCount as it is and moves the conversation to its sorted place.',
          proof: 'client',
        },
        {
          id: 'MSG-2.25',
          says: 'Sending to a topic sets its unreadCount to 0 and its readedSequence to the message’s sequence.',
          proof: 'client',
        },
        {
          id: 'MSG-2.26',
          says: 'A message that was sent stands at the end of the conversation’s list in memory, and findMessage finds it.',
          proof: 'client',
        },
        {
          id: 'MSG-2.27',
          says: 'When the own nick or avatar has changed, earlier own messages of a C2C conversation in memory show the new ones after a message was sent there.',
          proof: 'client',
        },
        {
          id: 'MSG-2.28',
          says: 'To oneself one can write: the message is an own one, in the conversation with oneself.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 2',
      title: 'sendMessage: failure',
      rules: [
        {
          id: 'MSG-2.29',
          says: 'A message that fails gets the status fail, and the error carries it as data.message.',
          proof: 'client',
        },
        {
          id: 'MSG-2.30',
          says: 'A message that fails changes no conversation, and no event tells of it.',
          proof: 'client',
        },
        {
          id: 'MSG-2.31',
          says: 'A message that failed stays in the conversation’s list in memory, so that getMessageList shows it and resendMessage can send it again.',
          proof: 'client',
        },
        {
          id: 'MSG-2.32',
          says: 'A failed message is not kept in memory when it was onlineUserOnly, or when the app’s backend refused it: codes 10100 to 10200 and 120001 to 130000.',
          proof: 'client',
        },
        {
          id: 'MSG-2.33',
          says: 'Refused with 80001 or 80004, a message has hasRiskContent true.',
          proof: 'client',
        },
        {
          id: 'MSG-2.34',
          says: 'Refused with 3123, a message has hasRiskContent true.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'MSG-2.35',
          says: 'A message whose body has more than 12 KB is refused with 80002.',
          proof: 'server',
        },
        {
          id: 'MSG-2.36',
          says: 'A merger message that is more than 11264 bytes as JSON is uploaded first, and sent with a downloadKey in the place of its list.',
          proof: 'client',
        },
        {
          id: 'MSG-2.37',
          says: 'A message to somebody who has blocked the sender is refused with 20007 and does not arrive.',
          proof: 'server',
        },
        {
          id: 'MSG-2.38',
          says: 'With the friend check on, a C2C message is refused with 20009 between strangers, with 20010 when the receiver does not have the sender as a friend, with 20011 the other way round.',
          proof: 'server',
        },
        {
          id: 'MSG-2.39',
          says: 'A person whom an administrator has muted everywhere is refused with 20012 in C2C conversations.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'MSG-2.40',
          says: 'Who is muted in a group, or when all are, is refused with 10017.',
          proof: 'server',
        },
        {
          id: 'MSG-2.41',
          says: 'Who is not a member of a group is refused with 10007.',
          proof: 'server',
        },
        {
          id: 'MSG-2.82',
          says: 'An application may be set so that who is blocked is not told: the message is sent with success, stays with its sender and does not arrive.',
          proof: 'server',
        },
        {
          id: 'MSG-2.83',
          says: 'A merger message whose list is uploaded is sent without its receiverList: the whole group gets it.',
          proof: 'client',
        },
        {
          id: 'MSG-2.84',
          says: 'A merger message whose list is uploaded is sent between two people without its wish for a read receipt; in a group it keeps it.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 2',
      title: 'resendMessage',
      rules: [
        {
          id: 'MSG-2.42',
          says: 'resendMessage does what sendMessage does, with isResend true and the status unSend first.',
          proof: 'client',
        },
        {
          id: 'MSG-2.43',
          says: 'resendMessage rejects 2105 for whatever is no message, undefined too; it never throws.',
          proof: 'client',
        },
        {
          id: 'MSG-2.44',
          says: 'A message that is sent again keeps its ID, its random and its clientTime.',
          proof: 'client',
        },
        {
          id: 'MSG-2.45',
          says: 'On success the failed copy leaves the list in memory, and the message stands at its end as the newest.',
          proof: 'client',
        },
        {
          id: 'MSG-2.46',
          says: 'resendMessage of a message that was sent already sends it again with the same random; the service keeps one and answers as it did the first time.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
