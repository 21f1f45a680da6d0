import type { RuleBook } from './rule.js';

export const TOPIC_UPDATE_RULES = {
  noun: 'topic updates',
  sections: [
    {
      source: 'topics.md 4',
      title: 'TOPIC_UPDATED',
      rules: [
        {
          id: 'TOP-4.1',
          says: 'TOPIC_UPDATED has { groupID, topic }, and topic is the object that getTopicList returned, changed in place.',
          proof: 'client',
        },
        {
          id: 'TOP-4.2',
          says: 'TOPIC_UPDATED is emitted for topics in memory only.',
          proof: 'client',
        },
        {
          id: 'TOP-4.3',
          says: 'A change of the profile of a topic (tip 8) emits TOPIC_UPDATED.',
          proof: 'client',
        },
        {
          id: 'TOP-4.4',
          says: 'A new message with a higher sequence emits TOPIC_UPDATED with the new lastMessage and unreadCount.',
          proof: 'client',
        },
        {
          id: 'TOP-4.5',
          says: 'A message of one’s own that was sent emits TOPIC_UPDATED with unreadCount 0 and readedSequence of that message.',
          proof: 'client',
        },
        {
          id: 'TOP-4.6',
          says: 'Reading a topic emits TOPIC_UPDATED, on this instance and on my others.',
          proof: 'client',
        },
        {
          id: 'TOP-4.7',
          says: 'A change of groupAtInfoList emits TOPIC_UPDATED.',
          proof: 'client',
        },
        {
          id: 'TOP-4.8',
          says: 'The remind type of a topic changes on this instance and on my others without TOPIC_UPDATED; that is emitted when it is set to what it is already.',
          proof: 'client',
        },
        {
          id: 'TOP-4.9',
          says: 'Being muted in a topic, or no longer (tip 7), emits TOPIC_UPDATED.',
          proof: 'client',
        },
        {
          id: 'TOP-4.10',
          says: 'Modifying or revoking the last message of a topic emits TOPIC_UPDATED.',
          proof: 'client',
        },
        {
          id: 'TOP-4.11',
          says: "The events are named 'onTopicCreated', 'onTopicDeleted' and 'onTopicUpdated'.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'topics.md 5',
      title: 'Unread messages',
      rules: [
        {
          id: 'TOP-5.1',
          says: 'unreadCount of a topic is nextMessageSeq - readedSequence - 1, less the excluded messages between the two, and never below 0.',
          proof: 'client',
        },
        {
          id: 'TOP-5.2',
          says: 'A message sent with excludedFromUnreadCount is one of the excluded messages of its topic.',
          proof: 'client',
        },
        {
          id: 'TOP-5.3',
          says: 'A revoked message is one of the excluded messages of its topic.',
          proof: 'client',
        },
        {
          id: 'TOP-5.4',
          says: 'setMessageRead with GROUP<topicID> sets unreadCount to 0 and readedSequence to that of the last message.',
          proof: 'client',
        },
        {
          id: 'TOP-5.5',
          says: 'After a reconnect topics with a message of the last 3600 seconds are brought up to date.',
          proof: 'client',
        },
        {
          id: 'TOP-5.6',
          says: 'After a login unreadCount of a topic is the number of messages since it was last read, without one’s own.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'topics.md 6',
      title: 'Rights',
      rules: [
        {
          id: 'TOP-6.1',
          says: 'Every member may list the topics and read their history, also what was said before joining.',
          proof: 'server',
        },
        {
          id: 'TOP-6.2',
          says: 'Who is not in the community is refused its topics and their history with 10007.',
          proof: 'server',
        },
        {
          id: 'TOP-6.3',
          says: 'Every member may send to a topic unless muted in the topic, in the community or by name: 10017.',
          proof: 'server',
        },
        {
          id: 'TOP-6.4',
          says: 'Sending to a topic of a community one is not in is refused with 10007.',
          proof: 'server',
        },
        {
          id: 'TOP-6.5',
          says: 'The owner and admins may update a topic; others are refused with 10007.',
          proof: 'server',
        },
        {
          id: 'TOP-6.6',
          says: 'setGroupMemberMuteTime with a topicID as groupID mutes a member in that topic and in no other.',
          proof: 'server',
        },
        {
          id: 'TOP-6.7',
          says: 'In a topic the owner may mute everybody else, an admin ordinary members only, and a member nobody.',
          proof: 'server',
        },
        {
          id: 'TOP-6.8',
          says: 'The owner and admins may pin messages in a topic; others may not.',
          proof: 'server',
        },
        {
          id: 'TOP-6.9',
          says: 'Communities have no permission groups here: the Web API has no method for them.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
    {
      source: 'topics.md 7',
      title: 'Communities in the methods of groups',
      rules: [
        {
          id: 'TOP-7.1',
          says: 'The offset of getGroupMemberList in a community is an opaque text.',
          proof: 'client',
        },
        {
          id: 'TOP-7.2',
          says: 'getGroupMemberList of a community can be limited to a role.',
          proof: 'server',
        },
        {
          id: 'TOP-7.3',
          says: "setGroupMemberRole takes the role 'Custom' in a community.",
          proof: 'client',
        },
        {
          id: 'TOP-7.4',
          says: 'createGroup rejects 2602 for a community whose chosen groupID does not begin with @TGS#_.',
          proof: 'client',
        },
        {
          id: 'TOP-7.5',
          says: 'getGroupApplicationList brings the applications to communities as well, by a second request.',
          proof: 'client',
        },
        {
          id: 'TOP-7.6',
          says: 'Very large communities may send no tips about joining and leaving; the local engine sends them always.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
    {
      source: 'topics.md 8',
      title: 'Topics at work',
      rules: [
        {
          id: 'TOP-8.1',
          says: 'A topic that is read on one instance has unreadCount 0 on the other, which gets TOPIC_UPDATED.',
          proof: 'client',
        },
        {
          id: 'TOP-8.2',
          says: 'Muting all members in one topic leaves the other topics of the community open.',
          proof: 'server',
        },
        {
          id: 'TOP-8.3',
          says: 'When a community is dismissed its topics are gone, and sending to them is refused with 10010.',
          proof: 'server',
        },
        {
          id: 'TOP-8.4',
          says: 'A second getTopicList within 300 seconds asks the service only if TOPIC_CREATED has come in between.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
