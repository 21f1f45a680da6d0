import type { RuleBook } from './rule.js';

export const REACTION_RULES = {
  noun: 'reactions',
  sections: [
    {
      source: 'messages.md 11',
      title: 'Reactions to messages',
      rules: [
        {
          id: 'RCT-11.1',
          says: "addMessageReaction, removeMessageReaction and getAllUserListOfMessageReaction throw unless the message has status 'success'.",
          proof: 'client',
        },
        {
          id: 'RCT-11.2',
          says: 'addMessageReaction, removeMessageReaction and getAllUserListOfMessageReaction throw unless the reactionID is a text that is not empty.',
          proof: 'client',
        },
        {
          id: 'RCT-11.3',
          says: 'getMessageReactions throws unless messageList is a list with at least one message.',
          proof: 'client',
        },
        {
          id: 'RCT-11.4',
          says: 'getAllUserListOfMessageReaction throws when nextSeq or count is given and is no number.',
          proof: 'client',
        },
        {
          id: 'RCT-11.5',
          says: 'addMessageReaction and removeMessageReaction resolve with empty data.',
          proof: 'client',
        },
        {
          id: 'RCT-11.6',
          says: 'A message has at most 10 different reactions: an eleventh rejects with 23005.',
          proof: 'server',
        },
        {
          id: 'RCT-11.7',
          says: 'A reaction has at most 100 people: one more rejects with 23006.',
          proof: 'server',
        },
        {
          id: 'RCT-11.8',
          says: 'addMessageReaction rejects with 23007 when I have this reaction already.',
          proof: 'server',
        },
        {
          id: 'RCT-11.9',
          says: 'removeMessageReaction rejects with 23008 when nobody has this reaction.',
          proof: 'server',
        },
        {
          id: 'RCT-11.10',
          says: 'removeMessageReaction rejects with 23009 when others have this reaction, but not I.',
          proof: 'server',
        },
        {
          id: 'RCT-11.11',
          says: 'getMessageReactions resolves with data.resultList: { messageID, reactionList } for each message.',
          proof: 'client',
        },
        {
          id: 'RCT-11.12',
          says: 'getMessageReactions names up to 10 people for each reaction, or as many as maxUserCountPerReaction says.',
          proof: 'client',
        },
        {
          id: 'RCT-11.13',
          says: 'getMessageReactions asks about the conversation of the first message of the list; all others have to be of the same.',
          proof: 'client',
        },
        {
          id: 'RCT-11.14',
          says: 'getMessageReactions has an item with an empty reactionList for a message without reactions.',
          proof: 'server',
        },
        {
          id: 'RCT-11.15',
          says: 'getAllUserListOfMessageReaction resolves with { userList, nextSeq, isCompleted }, a user being { userID, nick, avatar }.',
          proof: 'client',
        },
        {
          id: 'RCT-11.16',
          says: 'getAllUserListOfMessageReaction begins at nextSeq 0 or none, and goes on at the nextSeq it has returned.',
          proof: 'client',
        },
        {
          id: 'RCT-11.17',
          says: 'getAllUserListOfMessageReaction returns 100 people at most: as many when count is left out, and no more when it asks for more.',
          proof: 'client',
        },
        {
          id: 'RCT-11.18',
          says: 'isCompleted of getAllUserListOfMessageReaction is true exactly when nextSeq is 0.',
          proof: 'client',
        },
        {
          id: 'RCT-11.19',
          says: 'getAllUserListOfMessageReaction of a reaction that nobody has resolves with an empty page that is completed.',
          proof: 'server',
        },
        {
          id: 'RCT-11.20',
          says: 'Every change tells everybody in the conversation by MESSAGE_REACTIONS_UPDATED: the other side or the members, my other instances and the instance that made it.',
          proof: 'server',
        },
        {
          id: 'RCT-11.21',
          says: 'MESSAGE_REACTIONS_UPDATED carries { messageID, reactionList } with the reactions that have changed, each whole, and no others.',
          proof: 'client',
        },
        {
          id: 'RCT-11.22',
          says: 'A reaction whose last person has left is told with totalUserCount 0 and an empty partialUserList.',
          proof: 'client',
        },
        {
          id: 'RCT-11.23',
          says: 'reactedByMyself follows my own calls on this instance and what the service tells of those on my other instances.',
          proof: 'client',
        },
        {
          id: 'RCT-11.24',
          says: 'addMessageReaction and removeMessageReaction tell nothing by themselves: the event comes from the push of the service.',
          proof: 'client',
        },
        {
          id: 'RCT-11.25',
          says: 'All four reject with 10007 for who is not in the group.',
          proof: 'server',
        },
        {
          id: 'RCT-11.26',
          says: 'All four reject with 10004 in an AVChatRoom, which keeps no messages.',
          proof: 'server',
        },
        {
          id: 'RCT-11.27',
          says: 'addMessageReaction, removeMessageReaction and getAllUserListOfMessageReaction reject with 20026 when the service has no such message for me; getMessageReactions has an item with an empty reactionList for it.',
          proof: 'server',
        },
        {
          id: 'RCT-11.28',
          says: 'getMessageReactions takes reactedByMyself from the service: what I did in an earlier login is in it.',
          proof: 'client',
        },
        {
          id: 'RCT-11.29',
          says: 'In events reactedByMyself knows this login alone: what I did in an earlier one, or what getMessageReactions has said, is not in it.',
          proof: 'client',
        },
        {
          id: 'RCT-11.30',
          says: 'After addMessageReaction or removeMessageReaction was refused, events have reactedByMyself false for this reaction, whatever it was before.',
          proof: 'client',
        },
        {
          id: 'RCT-11.31',
          says: 'The people of a reaction come in the order in which they reacted, the reactions of a message in the order in which they came first.',
          proof: 'server',
        },
        {
          id: 'RCT-11.32',
          says: 'On a page of getAllUserListOfMessageReaction those whose profile has to be asked for come before those whose profile is known.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
