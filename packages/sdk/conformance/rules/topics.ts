import type { RuleBook } from './rule.js';

export const TOPIC_RULES = {
  noun: 'topics',
  sections: [
    {
      source: 'topics.md',
      title: 'Where topics exist',
      rules: [
        {
          id: 'TOP-0.1',
          says: 'Communities and topics have to be switched on for an application, or their calls reject 11000 or 60020. In the local engine they are on.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
    {
      source: 'topics.md 1',
      title: 'Communities and topics',
      rules: [
        {
          id: 'TOP-1.1',
          says: "A community is a group of type 'Community' that may have up to 100 000 members.",
          proof: 'server',
        },
        {
          id: 'TOP-1.2',
          says: 'Whether a community supports topics is said when it is created (isSupportTopic), and nothing changes it later.',
          proof: 'server',
        },
        {
          id: 'TOP-1.3',
          says: 'Members and roles of a community with topics belong to the community, not to its topics.',
          proof: 'server',
        },
        {
          id: 'TOP-1.4',
          says: 'Sending to the groupID of a community with topics rejects 2115, without asking the service.',
          proof: 'client',
        },
        {
          id: 'TOP-1.5',
          says: 'A community with topics has no conversation in the conversation list.',
          proof: 'client',
        },
        {
          id: 'TOP-1.6',
          says: 'After a login getGroupList does not list communities with topics.',
          proof: 'client',
        },
        {
          id: 'TOP-1.7',
          says: 'A community without topics is a group like others: getGroupList lists it, and it has a conversation with history and unread messages.',
          proof: 'client',
        },
        {
          id: 'TOP-1.8',
          says: 'A topicID is <groupID of the community>@TOPIC#_<suffix>, whether the service or the app has chosen the suffix; the community is what stands before @TOPIC#_.',
          proof: 'client',
        },
        {
          id: 'TOP-1.9',
          says: 'createTopicInCommunity rejects 3021 for a topicID that does not begin with @TGS#_ or does not contain @TOPIC#_, without asking the service.',
          proof: 'client',
        },
        {
          id: 'TOP-1.10',
          says: 'Whoever is in the community has access to all of its topics.',
          proof: 'server',
        },
        {
          id: 'TOP-1.11',
          says: 'There are no topics with members of their own: the Web API has no method for them.',
          proof: 'client',
        },
        {
          id: 'TOP-1.12',
          says: "A message to a topic is created with to: topicID and conversationType 'GROUP', and its conversationID is GROUP<topicID>.",
          proof: 'client',
        },
        {
          id: 'TOP-1.13',
          says: 'getConversationList does not list the conversations of topics.',
          proof: 'client',
        },
        {
          id: 'TOP-1.14',
          says: 'A topic has neither attributes nor counters.',
          proof: 'server',
        },
        {
          id: 'TOP-1.15',
          says: 'In a topic nobody can mention everybody (MSG_AT_ALL).',
          proof: 'server',
        },
        {
          id: 'TOP-1.16',
          says: 'Messages in a topic have no lists of who has read them.',
          proof: 'server',
        },
        {
          id: 'TOP-1.17',
          says: 'Messages in a topic can be modified, revoked and pinned, and take extensions.',
          proof: 'server',
        },
        {
          id: 'TOP-1.18',
          says: 'setMessageRemindType with a topicID as groupID sets how messages of that topic are announced.',
          proof: 'server',
        },
        {
          id: 'TOP-1.19',
          says: "While the remind type of the community is 'Discard', the remind types of its topics have no effect.",
          proof: 'server',
        },
        {
          id: 'TOP-1.20',
          says: "With the remind type 'NotReceiveMsgExceptAt' only messages of the topic that mention me are delivered online.",
          proof: 'server',
        },
        {
          id: 'TOP-1.21',
          says: "With the remind type 'NotReceiveMsgExceptAt' all other messages of the topic are summed up, every 10 seconds, by a TOPIC_UPDATED with unreadCount and lastMessage.",
          proof: 'server',
        },
        {
          id: 'TOP-1.22',
          says: 'Dismissing a community deletes its topics and forgets them and their conversations at every member.',
          proof: 'server',
        },
        {
          id: 'TOP-1.23',
          says: 'Who leaves a community, or is removed, forgets its topics and their conversations.',
          proof: 'client',
        },
        {
          id: 'TOP-1.24',
          says: 'A topicID that the service has chosen begins its suffix with @TOPIC#, too: <groupID of the community>@TOPIC#_@TOPIC#….',
          proof: 'server',
        },
        {
          id: 'TOP-1.25',
          says: "The conversation of a topic that is known here, which getConversationProfile returns, has the type 'TOPIC' (TYPES.CONV_TOPIC), although messages to the topic have conversationType 'GROUP'.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'topics.md 2',
      title: 'Types and limits',
      rules: [
        {
          id: 'TOP-2.1',
          says: 'A Topic has topicID, topicName, avatar, introduction, notification, unreadCount, muteAllMembers, customData, nextMessageSeq, groupAtInfoList, lastMessage and selfInfo.',
          proof: 'client',
        },
        {
          id: 'TOP-2.2',
          says: 'An entry of groupAtInfoList of a Topic has atTypeArray, messageSequence, from, groupID (the community) and topicID.',
          proof: 'client',
        },
        {
          id: 'TOP-2.3',
          says: 'lastMessage of a Topic has lastTime, lastSequence, fromAccount, nick, avatar, type, payload, messageForShow, isRevoked, revoker, version and cloudCustomData.',
          proof: 'client',
        },
        {
          id: 'TOP-2.4',
          says: "lastMessage of an empty Topic has lastTime 0, lastSequence 0, type '', payload null and revoker null.",
          proof: 'client',
        },
        {
          id: 'TOP-2.5',
          says: "selfInfo of a Topic has muteTime (0 at first), messageRemindType ('' at first), readedSequence and possibly excludedUnreadSequenceList.",
          proof: 'client',
        },
        { id: 'TOP-2.6', says: 'A topicName has at most 150 bytes.', proof: 'server' },
        {
          id: 'TOP-2.7',
          says: 'The avatar of a topic has at most 500 bytes.',
          proof: 'server',
        },
        {
          id: 'TOP-2.8',
          says: 'The introduction and the notification of a topic have at most 400 bytes each.',
          proof: 'server',
        },
        {
          id: 'TOP-2.9',
          says: 'customData of a topic has at most 3000 bytes.',
          proof: 'server',
        },
        {
          id: 'TOP-2.10',
          says: 'A text of a topic that is too long is refused with 10004.',
          proof: 'server',
        },
        {
          id: 'TOP-2.11',
          says: 'A community has at most 5000 topics; one more is refused with 10004.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
