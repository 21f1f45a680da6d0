import type { RuleBook } from './rule.js';

/** Messages that are pinned to a group or a topic. */
export const PINNED_MESSAGE_RULES = {
  noun: 'groups',
  sections: [
    {
      source: 'groups.md 7',
      title: 'Pinned messages',
      rules: [
        {
          id: 'PIN-7.1',
          says: 'pinGroupMessage resolves with { code: 0, data: {} }, pinning or unpinning as isPinned says.',
          proof: 'client',
        },
        {
          id: 'PIN-7.2',
          says: 'A message is known by its sequence: pinning needs nothing else of it.',
          proof: 'client',
        },
        {
          id: 'PIN-7.3',
          says: 'getPinnedGroupMessageList resolves with { messageList }, in the order of their sequence, each with the pinnerInfo { userID, nick, avatar } of who pinned it.',
          proof: 'client',
        },
        {
          id: 'PIN-7.4',
          says: 'A pinned message that is in memory comes as that same instance, its pinnerInfo filled in.',
          proof: 'client',
        },
        {
          id: 'PIN-7.5',
          says: 'Where nothing is pinned the list is empty.',
          proof: 'client',
        },
        {
          id: 'PIN-7.6',
          says: 'Both methods take a topicID in the place of a groupID; each topic has its own pinned messages.',
          proof: 'client',
        },
        {
          id: 'PIN-7.7',
          says: 'A group has at most 10 pinned messages: one more is refused with 10070.',
          proof: 'server',
        },
        {
          id: 'PIN-7.8',
          says: 'Pinning what is pinned already is refused with 10071.',
          proof: 'server',
        },
        {
          id: 'PIN-7.9',
          says: 'A pinned message that has expired is missing from the list without a word.',
          proof: 'server',
        },
        {
          id: 'PIN-7.10',
          says: 'PINNED_GROUP_MESSAGE_UPDATED tells groupID, message, isPinned and operatorInfo { userID, nick, avatar }.',
          proof: 'client',
        },
        {
          id: 'PIN-7.11',
          says: 'When a message was pinned, the event has it as a Message with the pinnerInfo of the operator.',
          proof: 'client',
        },
        {
          id: 'PIN-7.12',
          says: 'When a message was unpinned, the event has ID, sequence, random, time and clientTime of it and nothing else.',
          proof: 'client',
        },
        {
          id: 'PIN-7.13',
          says: 'The event reaches all members who are online, the instances of the operator included.',
          proof: 'server',
        },
        {
          id: 'PIN-7.14',
          says: 'The tips 16 and 17 that carry it never come as messages: no MESSAGE_RECEIVED, no entry in the history, no unread.',
          proof: 'client',
        },
        {
          id: 'PIN-7.15',
          says: 'For a message of a topic the groupID of the event is the topicID.',
          proof: 'client',
        },
        {
          id: 'PIN-7.16',
          says: 'A pinned message that was taken back is missing from the list without a word, and one that I have deleted from mine.',
          proof: 'server',
        },
        {
          id: 'PIN-7.17',
          says: 'Taking off what is not pinned resolves, and nobody is told.',
          proof: 'server',
        },
        {
          id: 'PIN-7.18',
          says: 'A message that is not there, or was taken back, is refused with 20026; a tip with 10004.',
          proof: 'server',
        },
        {
          id: 'PIN-7.19',
          says: 'The message of an event has flow in and isRead false, even for who has sent it.',
          proof: 'client',
        },
        {
          id: 'PIN-7.20',
          says: 'The list has what one may see in the history and nothing else.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
