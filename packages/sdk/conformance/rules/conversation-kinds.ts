import type { RuleBook } from './rule.js';

export const CONVERSATION_KIND_RULES = {
  noun: 'conversations',
  sections: [
    {
      source: 'conversations.md 3',
      title: 'What my other instances are told',
      rules: [
        {
          id: 'CNV-3.1',
          says: "A message that I send reaches my other instances as MESSAGE_RECEIVED with flow 'out', and CONVERSATION_LIST_UPDATED.",
          proof: 'client',
        },
        {
          id: 'CNV-3.2',
          says: 'A message that I recall is told my other instances by MESSAGE_REVOKED and CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-3.3',
          says: 'A message that I modify is told my other instances by MESSAGE_MODIFIED and CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-3.4',
          says: 'My other instances are not told of messages that I delete.',
          proof: 'server',
        },
        {
          id: 'CNV-3.5',
          says: 'My other instances are not told of a history that I clear, nor of a draft.',
          proof: 'client',
        },
        {
          id: 'CNV-3.6',
          says: 'setMessageRead sets unreadCount of the same conversation on my other instances, told by CONVERSATION_LIST_UPDATED and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-3.7',
          says: 'setAllMessageRead sets unreadCount of the same conversations on my other instances, told by CONVERSATION_LIST_UPDATED and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-3.8',
          says: 'A deleted conversation stays on my other instances, unless the application synchronises deletions.',
          proof: 'server',
        },
        {
          id: 'CNV-3.9',
          says: 'A pin is told my other instances by CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-3.10',
          says: 'Marks and custom data are told my other instances by CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-3.11',
          says: 'Changes of conversation groups are told my other instances by CONVERSATION_LIST_UPDATED and the event of the conversation groups.',
          proof: 'client',
        },
        {
          id: 'CNV-3.12',
          says: 'setMessageRemindType is told my other instances by CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-3.13',
          says: 'setMessageRemindType of a topic changes the topic of my other instances; TOPIC_UPDATED comes only where it had this type already.',
          proof: 'client',
        },
        {
          id: 'CNV-3.14',
          says: 'setAllReceiveMessageOpt is told my other instances by ALL_RECEIVE_MESSAGE_OPT_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-3.15',
          says: 'Reactions are told my other instances by the event that everybody gets.',
          proof: 'client',
        },
        {
          id: 'CNV-3.16',
          says: 'Extensions and read receipts are told my other instances by the events that everybody gets.',
          proof: 'client',
        },
        {
          id: 'CNV-3.17',
          says: 'Whatever is said, read, pinned, marked, written, filed, silenced and deleted on one instance of mine or the other, both have the same conversations in the same order, with the same unread counts, marks, custom data, conversation groups and remind types, where the application synchronises deletions.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 4',
      title: 'In the list, by type of group',
      rules: [
        {
          id: 'CNV-4.1',
          says: 'Work (Private), Public and Meeting (ChatRoom) groups and communities without topics are in the conversation list.',
          proof: 'client',
        },
        {
          id: 'CNV-4.2',
          says: 'An AVChatRoom is in the conversation list only while I am in it.',
          proof: 'client',
        },
        {
          id: 'CNV-4.3',
          says: 'A community with isSupportTopic is not in the conversation list; sending to it rejects with 2115.',
          proof: 'client',
        },
        {
          id: 'CNV-4.4',
          says: 'A topic is not in the conversation list: TOPIC_UPDATED tells of it instead.',
          proof: 'client',
        },
        {
          id: 'CNV-4.5',
          says: 'Work and Public groups and communities have unread counts.',
          proof: 'client',
        },
        {
          id: 'CNV-4.6',
          says: 'Meetings and AVChatRooms have no unread counts: unreadCount is 0.',
          proof: 'server',
        },
        {
          id: 'CNV-4.7',
          says: 'The unread count of a topic is in the Topic object.',
          proof: 'client',
        },
        {
          id: 'CNV-4.8',
          says: 'In Work and Public groups a member sees the history from their joining on, until the application is set to show all of it.',
          proof: 'server',
        },
        {
          id: 'CNV-4.9',
          says: 'In Meetings and communities a member sees the whole history.',
          proof: 'server',
        },
        {
          id: 'CNV-4.10',
          says: 'In topics a member sees the whole history.',
          proof: 'server',
        },
        { id: 'CNV-4.11', says: 'An AVChatRoom has no history.', proof: 'server' },
      ],
    },
    {
      source: 'conversations.md 4',
      title: 'What messages can do, by type of group',
      rules: [
        {
          id: 'CNV-4.12',
          says: 'Everybody can be mentioned (TYPES.MSG_AT_ALL) in Work, Public and Meeting groups.',
          proof: 'server',
        },
        {
          id: 'CNV-4.13',
          says: 'Everybody cannot be mentioned in communities and topics.',
          proof: 'server',
        },
        {
          id: 'CNV-4.14',
          says: 'Messages for some members only (receiverList) exist in Work, Public and Meeting groups.',
          proof: 'server',
        },
        {
          id: 'CNV-4.15',
          says: 'A message with receiverList to an AVChatRoom or a community is refused with 10004.',
          proof: 'server',
        },
        {
          id: 'CNV-4.16',
          says: 'A message with receiverList to a topic is refused with 10004.',
          proof: 'server',
        },
        {
          id: 'CNV-4.17',
          says: 'Read receipts exist in Work, Public and Meeting groups, and not in AVChatRooms, communities and topics.',
          proof: 'server',
        },
        {
          id: 'CNV-4.18',
          says: 'Message extensions exist in Work, Public and Meeting groups and in communities, and not in AVChatRooms.',
          proof: 'server',
        },
        {
          id: 'CNV-4.19',
          says: 'Messages can be recalled in every type of group, in AVChatRooms and topics too.',
          proof: 'server',
        },
        {
          id: 'CNV-4.20',
          says: 'Messages can be modified in every type of group but the AVChatRoom, where modifyMessage rejects with 2481.',
          proof: 'client',
        },
        {
          id: 'CNV-4.21',
          says: 'Messages can be deleted in every type of group but the AVChatRoom, where deleteMessage rejects with 10035.',
          proof: 'server',
        },
        {
          id: 'CNV-4.22',
          says: 'Online-only messages exist in Work, Public and Meeting groups and communities.',
          proof: 'server',
        },
        {
          id: 'CNV-4.23',
          says: 'Online-only messages exist in topics.',
          proof: 'server',
        },
        {
          id: 'CNV-4.24',
          says: 'In an AVChatRoom onlineUserOnly is ignored: the message is like any other there.',
          proof: 'client',
        },
        {
          id: 'CNV-4.25',
          says: 'setAllMessageRead reads Work and Public groups, and not communities and topics; Meetings and AVChatRooms have nothing to read.',
          proof: 'server',
        },
        {
          id: 'CNV-4.26',
          says: 'The history of Work, Public and Meeting groups and communities can be cleared.',
          proof: 'server',
        },
        {
          id: 'CNV-4.27',
          says: 'clearHistoryMessage of a topic rejects with 2502, or with 2500 when this client has no conversation of it.',
          proof: 'client',
        },
        {
          id: 'CNV-4.28',
          says: 'The cloud search finds messages of Work, Public and Meeting groups, and not of AVChatRooms, communities and topics.',
          proof: 'server',
        },
        {
          id: 'CNV-4.29',
          says: 'Topics have no read receipts.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
