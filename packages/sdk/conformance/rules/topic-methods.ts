import type { RuleBook } from './rule.js';

export const TOPIC_METHOD_RULES = {
  noun: 'topic methods',
  sections: [
    {
      source: 'topics.md 3',
      title: 'getJoinedCommunityList',
      rules: [
        {
          id: 'TOP-3.1',
          says: 'getJoinedCommunityList resolves with data.groupList: the communities with topics that I am in, and no others.',
          proof: 'client',
        },
        {
          id: 'TOP-3.2',
          says: 'getJoinedCommunityList asks the service at every call.',
          proof: 'client',
        },
        {
          id: 'TOP-3.3',
          says: 'getJoinedCommunityList keeps what it brings among the groups in memory: the objects are the same as before.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'topics.md 3',
      title: 'createTopicInCommunity',
      rules: [
        {
          id: 'TOP-3.4',
          says: 'createTopicInCommunity throws Params validate failed. unless groupID and topicName are texts that are not empty; nothing else is checked so.',
          proof: 'client',
        },
        {
          id: 'TOP-3.5',
          says: 'createTopicInCommunity resolves with data.topicID: the given one, or one that the service made.',
          proof: 'server',
        },
        {
          id: 'TOP-3.6',
          says: 'createTopicInCommunity rejects 3123 when the word filter refuses the name, introduction or notification.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'TOP-3.7',
          says: 'createTopicInCommunity rejects 10007 for who is not in the community or is an ordinary member; the owner and admins may.',
          proof: 'server',
        },
        {
          id: 'TOP-3.8',
          says: 'A method about topics rejects 10004 for a group that is no community with topics.',
          proof: 'server',
        },
        {
          id: 'TOP-3.9',
          says: 'createTopicInCommunity rejects 10021 for a topicID that is in use.',
          proof: 'server',
        },
        {
          id: 'TOP-3.10',
          says: 'After createTopicInCommunity the topic is known here, with unreadCount 0, without being fetched.',
          proof: 'client',
        },
        {
          id: 'TOP-3.11',
          says: 'All members who are online get TOPIC_CREATED with { groupID, topicID }.',
          proof: 'client',
        },
        {
          id: 'TOP-3.12',
          says: 'After TOPIC_CREATED the next getTopicList of the community asks the service.',
          proof: 'client',
        },
        {
          id: 'TOP-3.36',
          says: "A new topic has the avatar, notification, introduction and customData that createTopicInCommunity was given, and '' where it was given none.",
          proof: 'server',
        },
      ],
    },
    {
      source: 'topics.md 3',
      title: 'deleteTopicFromCommunity',
      rules: [
        {
          id: 'TOP-3.13',
          says: 'deleteTopicFromCommunity throws Params validate failed. unless groupID is a text that is not empty and topicIDList, if given, is a list.',
          proof: 'client',
        },
        {
          id: 'TOP-3.14',
          says: 'deleteTopicFromCommunity without topicIDList, or with an empty one, deletes all topics of the community.',
          proof: 'server',
        },
        {
          id: 'TOP-3.15',
          says: 'deleteTopicFromCommunity resolves with successTopicList of { topicID } and failureTopicList of { topicID, code, message }.',
          proof: 'client',
        },
        {
          id: 'TOP-3.16',
          says: 'The members get TOPIC_DELETED with { groupID, topicIDList }, and the topics are gone from memory.',
          proof: 'client',
        },
        {
          id: 'TOP-3.17',
          says: 'deleteTopicFromCommunity rejects 10007 for who is not in the community or is an ordinary member.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'topics.md 3',
      title: 'updateTopicProfile',
      rules: [
        {
          id: 'TOP-3.18',
          says: 'updateTopicProfile throws Params validate failed. unless groupID and topicID are texts that are not empty; nothing else is checked so.',
          proof: 'client',
        },
        {
          id: 'TOP-3.19',
          says: 'updateTopicProfile changes what is given and leaves the rest.',
          proof: 'server',
        },
        {
          id: 'TOP-3.20',
          says: 'updateTopicProfile resolves with data.topic, the live Topic.',
          proof: 'client',
        },
        {
          id: 'TOP-3.21',
          says: 'updateTopicProfile rejects 3123 when the word filter refuses the name, introduction or notification.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'TOP-3.22',
          says: 'The other members get a tip of type 8 with newTopicInfo in the topic, delivered by MESSAGE_RECEIVED.',
          proof: 'server',
        },
        {
          id: 'TOP-3.23',
          says: 'The tip of type 8 makes the client emit TOPIC_UPDATED with { groupID, topic }.',
          proof: 'client',
        },
        {
          id: 'TOP-3.24',
          says: 'With muteAllMembers true, what ordinary members send to the topic is refused with 10017.',
          proof: 'server',
        },
        {
          id: 'TOP-3.25',
          says: 'With muteAllMembers true, the owner and admins may still send to the topic.',
          proof: 'server',
        },
        {
          id: 'TOP-3.26',
          says: 'Once the tip of type 8 has come, muteAllMembers of the Topic is the new value, at who changed it as well.',
          proof: 'client',
        },
        {
          id: 'TOP-3.27',
          says: 'In the real SDK muteAllMembers of the topic that updateTopicProfile resolves with stays false until the tip comes; the local engine sets it at once.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'topics.md 3',
      title: 'getTopicList',
      rules: [
        {
          id: 'TOP-3.28',
          says: 'getTopicList throws Params validate failed. unless groupID is a text that is not empty and topicIDList, if given, is a list.',
          proof: 'client',
        },
        {
          id: 'TOP-3.29',
          says: 'getTopicList resolves with successTopicList of Topics and failureTopicList of { topicID, code, message }.',
          proof: 'client',
        },
        {
          id: 'TOP-3.30',
          says: 'getTopicList without topicIDList, or with an empty one, brings all topics of the community.',
          proof: 'server',
        },
        {
          id: 'TOP-3.31',
          says: 'For 300 seconds after the whole list was fetched, every getTopicList of that community is answered from memory.',
          proof: 'client',
        },
        {
          id: 'TOP-3.32',
          says: 'For 300 seconds after some topics were fetched, getTopicList is answered from memory only if all the topics it names are among them.',
          proof: 'client',
        },
        {
          id: 'TOP-3.33',
          says: 'A topic that does not exist is in failureTopicList with 10010.',
          proof: 'server',
        },
        {
          id: 'TOP-3.34',
          says: 'The eleventh getTopicList that would ask the service within a second rejects 2996.',
          proof: 'client',
        },
        {
          id: 'TOP-3.35',
          says: 'Only topics that getTopicList has brought, or that were created here, are kept up to date: others have neither unread counts nor events.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
