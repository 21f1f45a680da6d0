import type { RuleBook } from './rule.js';

export const HISTORY_RULES = {
  noun: 'messages',
  sections: [
    {
      source: 'messages.md 12',
      title: 'History',
      rules: [
        {
          id: 'HIS-12.1',
          says: 'getMessageList throws unless conversationID begins with C2C or with GROUP or is @TIM#SYSTEM.',
          proof: 'client',
        },
        {
          id: 'HIS-12.2',
          says: 'getMessageList throws when nextReqMessageID is given and is no text.',
          proof: 'client',
        },
        {
          id: 'HIS-12.3',
          says: 'getMessageList throws when count is given and is no whole number from 1.',
          proof: 'client',
        },
        {
          id: 'HIS-12.4',
          says: 'getMessageList resolves with { messageList, nextReqMessageID, isCompleted }.',
          proof: 'client',
        },
        {
          id: 'HIS-12.5',
          says: 'The count of getMessageList is 15 when it is left out or higher.',
          proof: 'client',
        },
        {
          id: 'HIS-12.6',
          says: 'A page is ascending: the oldest message first, the newest last.',
          proof: 'client',
        },
        {
          id: 'HIS-12.7',
          says: 'A call without nextReqMessageID gives the newest page; each call with the value returned gives the page before it, and pages never share a message.',
          proof: 'client',
        },
        {
          id: 'HIS-12.8',
          says: "isCompleted is true exactly when nextReqMessageID is '': the page reaches the beginning.",
          proof: 'client',
        },
        {
          id: 'HIS-12.9',
          says: 'When at most count messages in memory are older than nextReqMessageID and the beginning is not known, older ones are fetched: the page has those in memory and, before them, those fetched.',
          proof: 'client',
        },
        {
          id: 'HIS-12.10',
          says: 'C2C history is fetched 15 messages at a time: that many are on the first page when nothing is in memory.',
          proof: 'client',
        },
        {
          id: 'HIS-12.11',
          says: 'Group history is fetched 21 messages at a time: that many are on the first page when nothing is in memory.',
          proof: 'client',
        },
        {
          id: 'HIS-12.12',
          says: 'The history of a topic is fetched 21 messages at a time.',
          proof: 'client',
        },
        {
          id: 'HIS-12.13',
          says: 'A page can have more than 15 messages: what was in memory comes with what was fetched.',
          proof: 'client',
        },
        {
          id: 'HIS-12.14',
          says: 'When more than count messages in memory are older than nextReqMessageID, or the beginning is known, the page comes from memory alone and has at most count messages.',
          proof: 'client',
        },
        {
          id: 'HIS-12.15',
          says: 'One to one, nextReqMessageID is the ID of the oldest message of the page.',
          proof: 'client',
        },
        {
          id: 'HIS-12.16',
          says: 'In a group, nextReqMessageID of a page that was fetched is the sequence before the oldest fetched one, as a text.',
          proof: 'client',
        },
        {
          id: 'HIS-12.17',
          says: 'In a group, nextReqMessageID of a page from memory is the sequence of its oldest message, as a text.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'HIS-12.18',
          says: 'History has what I sent and what I received, and group tips among them.',
          proof: 'client',
        },
        {
          id: 'HIS-12.19',
          says: 'History has recalled messages, with isRevoked true.',
          proof: 'client',
        },
        {
          id: 'HIS-12.20',
          says: 'History has messages of this session that failed to be sent, while they are in memory.',
          proof: 'client',
        },
        {
          id: 'HIS-12.21',
          says: 'History has messages that I deleted in this session, with isDeleted true, while they are in memory.',
          proof: 'client',
        },
        { id: 'HIS-12.22', says: 'History has no online-only messages.', proof: 'client' },
        {
          id: 'HIS-12.23',
          says: 'getMessageList of an AVChatRoom always resolves with an empty, completed page.',
          proof: 'client',
        },
        {
          id: 'HIS-12.24',
          says: 'Joining an AVChatRoom delivers nothing that was said before; where the application is set so, up to 20 messages of the last 24 hours come as MESSAGE_RECEIVED.',
          proof: 'server',
        },
        {
          id: 'HIS-12.25',
          says: 'getMessageList of @TIM#SYSTEM gives what is in memory, completed, and asks the service nothing.',
          proof: 'client',
        },
        {
          id: 'HIS-12.26',
          says: 'In Work and Public groups members do not see what was said before they joined.',
          proof: 'server',
        },
        {
          id: 'HIS-12.27',
          says: 'In Meeting groups and communities members see what was said before they joined.',
          proof: 'server',
        },
        {
          id: 'HIS-12.28',
          says: 'In topics members see what was said before they joined.',
          proof: 'server',
        },
        {
          id: 'HIS-12.29',
          says: 'One to one, own messages that were fetched and are not newer than the time up to which the peer has read get isPeerRead true, and MESSAGE_READ_BY_PEER carries them.',
          proof: 'client',
        },
        {
          id: 'HIS-12.30',
          says: 'As many of the newest incoming messages as unreadCount says have isRead false; older ones that were fetched have isRead true.',
          proof: 'client',
        },
        {
          id: 'HIS-12.31',
          says: 'Of recalled messages that were fetched, revokerInfo gets the nick and the avatar of who recalled them.',
          proof: 'client',
        },
        {
          id: 'HIS-12.32',
          says: 'When a group’s conversation has no last message, fetching its history makes the newest message in memory the lastMessage.',
          proof: 'client',
        },
        {
          id: 'HIS-12.33',
          says: 'After one has left a group, what is in memory of its history can still be read by getMessageList.',
          proof: 'client',
        },
        {
          id: 'HIS-12.34',
          says: 'For a topic of a community that one is not in, getMessageList without nextReqMessageID first forgets what is in memory of it.',
          proof: 'client',
        },
        {
          id: 'HIS-12.35',
          says: 'What is in memory of a topic is forgotten when it reaches 1000 messages.',
          proof: 'client',
        },
        {
          id: 'HIS-12.36',
          says: 'Messages are stored without a limit of time: those older than 7 days are still in the history.',
          proof: 'server',
        },
        {
          id: 'HIS-12.37',
          says: 'getMessageListHopping throws unless conversationID begins with C2C or with GROUP or is @TIM#SYSTEM.',
          proof: 'client',
        },
        {
          id: 'HIS-12.38',
          says: 'getMessageListHopping throws when direction is given and is neither 0 nor 1.',
          proof: 'client',
        },
        {
          id: 'HIS-12.39',
          says: 'getMessageListHopping throws when count is given and is no whole number from 1.',
          proof: 'client',
        },
        {
          id: 'HIS-12.40',
          says: 'getMessageListHopping throws when sequence or time is given and is no number.',
          proof: 'client',
        },
        {
          id: 'HIS-12.41',
          says: 'getMessageListHopping of a group resolves with { messageList, isCompleted, nextMessageSeq }.',
          proof: 'client',
        },
        {
          id: 'HIS-12.42',
          says: 'getMessageListHopping of a person resolves with { messageList, isCompleted, nextMessageTime }.',
          proof: 'client',
        },
        {
          id: 'HIS-12.43',
          says: 'The count of getMessageListHopping is 15 when it is left out or higher.',
          proof: 'client',
        },
        {
          id: 'HIS-12.44',
          says: 'The direction of getMessageListHopping is 0, towards older messages, when it is left out.',
          proof: 'client',
        },
        {
          id: 'HIS-12.45',
          says: 'Pages of getMessageListHopping are ascending in both directions.',
          proof: 'client',
        },
        {
          id: 'HIS-12.46',
          says: 'In a group with direction 0 there are the messages of the count sequences up to and with the one given, or up to the newest when none is given.',
          proof: 'client',
        },
        {
          id: 'HIS-12.47',
          says: 'In a group with direction 0 nextMessageSeq is the next lower sequence.',
          proof: 'client',
        },
        {
          id: 'HIS-12.48',
          says: "In a group with direction 0 isCompleted is true, and nextMessageSeq '', when the next sequence would be below 1.",
          proof: 'client',
        },
        {
          id: 'HIS-12.49',
          says: 'In a group with direction 1 there are the messages of the count sequences from the one given on.',
          proof: 'client',
        },
        {
          id: 'HIS-12.50',
          says: 'In a group with direction 1 nextMessageSeq is the highest sequence returned plus 1.',
          proof: 'client',
        },
        {
          id: 'HIS-12.51',
          says: "In a group with direction 1 isCompleted is true, and nextMessageSeq '', only on a page that has found nothing: one call more than there are messages for.",
          proof: 'client',
        },
        {
          id: 'HIS-12.52',
          says: "In a group with direction 1 and without sequence the page is empty and completed, nextMessageSeq is '', and the service is not asked.",
          proof: 'client',
        },
        {
          id: 'HIS-12.53',
          says: 'One to one with direction 0 there are messages of the time given or before, the newest when no time is given.',
          proof: 'server',
        },
        {
          id: 'HIS-12.54',
          says: 'One to one, going on with the nextMessageTime that was returned, in the same direction, loses none of the messages of that second and repeats none.',
          proof: 'client',
        },
        {
          id: 'HIS-12.55',
          says: 'One to one with direction 1 there are messages of the time given or after.',
          proof: 'server',
        },
        {
          id: 'HIS-12.56',
          says: "One to one with direction 1 and without time the page is empty and completed, and nextMessageTime is ''.",
          proof: 'server',
        },
        {
          id: 'HIS-12.57',
          says: "One to one isCompleted is true exactly when nextMessageTime is ''.",
          proof: 'client',
        },
        {
          id: 'HIS-12.58',
          says: 'Messages of getMessageListHopping are found by findMessage.',
          proof: 'client',
        },
        {
          id: 'HIS-12.59',
          says: 'Receipts of messages of getMessageListHopping change them in place, and MESSAGE_READ_RECEIPT_RECEIVED tells them; so do changes, which MESSAGE_MODIFIED tells, while nothing else of the conversation is in memory.',
          proof: 'client',
        },
        {
          id: 'HIS-12.60',
          says: 'Messages of getMessageListHopping are not among those of getMessageList because of it.',
          proof: 'client',
        },
        {
          id: 'HIS-12.61',
          says: 'A message that comes again in a later hop is a new object there; findMessage keeps finding that of the first hop.',
          proof: 'client',
        },
        {
          id: 'HIS-12.62',
          says: 'One to one, own messages of getMessageListHopping that are not newer than the time up to which the peer has read have isPeerRead true.',
          proof: 'client',
        },
        {
          id: 'HIS-12.63',
          says: 'findMessage returns its result at once, as a value: the message, or null.',
          proof: 'client',
        },
        {
          id: 'HIS-12.64',
          says: 'findMessage finds messages of all conversations that are in memory.',
          proof: 'client',
        },
        {
          id: 'HIS-12.65',
          says: 'findMessage looks among the messages of the conversations first, and then among those of getMessageListHopping.',
          proof: 'client',
        },
        {
          id: 'HIS-12.66',
          says: 'findMessage never asks the service: a message that is not in memory is null.',
          proof: 'client',
        },
        {
          id: 'HIS-12.67',
          says: 'findMessage returns the live object: the same one as in getMessageList and in the events.',
          proof: 'client',
        },
        {
          id: 'HIS-12.68',
          says: 'One to one, getMessageList finds out by itself up to when the peer has read while the conversation is not in the list here: own messages get isPeerRead true, and MESSAGE_READ_BY_PEER carries them, then too.',
          proof: 'client',
        },
        {
          id: 'HIS-12.69',
          says: 'Incoming messages that are fetched while their conversation is not in the list here have isRead false: how many are unread is not known yet.',
          proof: 'client',
        },
        {
          id: 'HIS-12.70',
          says: 'getMessageList asks the service once at most: where all that comes is in memory already, because it came live, the page has only what was there, and the next call goes on before it.',
          proof: 'client',
        },
        {
          id: 'HIS-12.71',
          says: 'While nothing else of a conversation is in memory, own messages of getMessageListHopping that turn out to have been read by the peer get isPeerRead true in place, and MESSAGE_READ_BY_PEER carries them.',
          proof: 'client',
        },
        {
          id: 'HIS-12.72',
          says: 'getMessageListHopping of a group that one is not in rejects 10007, of a group that does not exist 10010, whether a sequence is given or not.',
          proof: 'server',
        },
        {
          id: 'HIS-12.73',
          says: 'In a group with direction 1 sequences whose messages are for others are gone past: a page with none of mine is not the last one.',
          proof: 'client',
        },
        {
          id: 'HIS-12.74',
          says: 'While nothing else of a conversation is in memory, a message of getMessageListHopping that is recalled gets isRevoked true in place, and MESSAGE_REVOKED carries it.',
          proof: 'client',
        },
        {
          id: 'HIS-12.75',
          says: 'One to one, while the conversation is in the list, messages of getMessageListHopping have the nick and the avatar that it shows of the peer, and mine those of my profile, whatever they were sent with.',
          proof: 'client',
        },
        {
          id: 'HIS-12.76',
          says: 'One to one, while the conversation is in the list, getMessageList gives all cached messages the nick and the avatar that it shows of the peer, and mine those of my profile, whatever they were sent with.',
          proof: 'client',
        },
        {
          id: 'HIS-12.77',
          says: 'Asked for the system conversation, getMessageListHopping answers undefined and no page.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
