import type { RuleBook } from './rule.js';

export const CONVERSATION_GROUP_RULES = {
  noun: 'conversation-groups',
  sections: [
    {
      source: 'conversations.md 2',
      title: 'What holds for all',
      rules: [
        {
          id: 'FLD-2.1',
          says: 'Every method about conversation groups is gated and throws synchronously at bad arguments.',
          proof: 'client',
        },
        {
          id: 'FLD-2.2',
          says: 'createConversationGroup, addConversationsToGroup and deleteConversationsFromGroup throw unless conversationIDList is a list with at least one element and groupName a text that is not empty.',
          proof: 'client',
        },
        {
          id: 'FLD-2.3',
          says: 'A new name, groupName of createConversationGroup and newName of renameConversationGroup, throws above 32 characters.',
          proof: 'client',
        },
        {
          id: 'FLD-2.4',
          says: 'A new name of at most 32 characters and more than 32 bytes rejects with 51011.',
          proof: 'server',
        },
        {
          id: 'FLD-2.5',
          says: 'A person has at most 20 conversation groups; one more rejects with 51010.',
          proof: 'server',
        },
        {
          id: 'FLD-2.6',
          says: 'One call about conversation groups takes at most 100 conversations; more reject with 51006.',
          proof: 'server',
        },
        {
          id: 'FLD-2.7',
          says: 'At most 1000 conversations can be in conversation groups; what goes beyond fails with 51008.',
          proof: 'server',
        },
        {
          id: 'FLD-2.8',
          says: 'Creating, adding and removing resolve with successConversationIDList, texts, and failureConversationIDList of { conversationID, code, message }.',
          proof: 'client',
        },
        {
          id: 'FLD-2.9',
          says: 'Creating, adding and removing fail with 2500 for a conversation that is not in the list, and go on with the others.',
          proof: 'client',
        },
        {
          id: 'FLD-2.10',
          says: 'When all conversations fail on this side, the call resolves and the service is not asked: createConversationGroup makes no group then.',
          proof: 'client',
        },
        {
          id: 'FLD-2.11',
          says: 'A conversation may be in several conversation groups; conversationGroupList has all their names.',
          proof: 'client',
        },
        {
          id: 'FLD-2.12',
          says: 'Conversation groups are listed in the order in which they were made or, after a login, came from the service.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'Method by method',
      rules: [
        {
          id: 'FLD-2.13',
          says: 'createConversationGroup emits CONVERSATION_GROUP_LIST_UPDATED with the names.',
          proof: 'client',
        },
        {
          id: 'FLD-2.14',
          says: 'When conversations came into the new group, createConversationGroup emits CONVERSATION_LIST_UPDATED next and CONVERSATION_GROUP_LIST_UPDATED a second time.',
          proof: 'client',
        },
        {
          id: 'FLD-2.15',
          says: 'createConversationGroup with a name that exists adds the conversations to that group.',
          proof: 'server',
        },
        {
          id: 'FLD-2.16',
          says: 'deleteConversationGroup throws unless it is given a text that is not empty.',
          proof: 'client',
        },
        {
          id: 'FLD-2.17',
          says: 'deleteConversationGroup resolves with undefined.',
          proof: 'client',
        },
        {
          id: 'FLD-2.18',
          says: 'deleteConversationGroup takes the name out of conversationGroupList of every conversation; the conversations stay.',
          proof: 'client',
        },
        {
          id: 'FLD-2.19',
          says: 'deleteConversationGroup emits CONVERSATION_GROUP_LIST_UPDATED, then CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'FLD-2.20',
          says: 'deleteConversationGroup of a group that does not exist rejects with 51009.',
          proof: 'server',
        },
        {
          id: 'FLD-2.21',
          says: 'renameConversationGroup throws unless oldName and newName are texts that are not empty.',
          proof: 'client',
        },
        {
          id: 'FLD-2.22',
          says: 'renameConversationGroup resolves with undefined.',
          proof: 'client',
        },
        {
          id: 'FLD-2.23',
          says: 'renameConversationGroup puts the new name into the place of the old one, in the list of groups and in every conversationGroupList.',
          proof: 'client',
        },
        {
          id: 'FLD-2.24',
          says: 'renameConversationGroup emits CONVERSATION_GROUP_LIST_UPDATED, then CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'FLD-2.25',
          says: 'renameConversationGroup of a group that does not exist rejects with 51009.',
          proof: 'server',
        },
        {
          id: 'FLD-2.26',
          says: 'getConversationGroupList resolves with the names as data, a list of texts, from memory.',
          proof: 'client',
        },
        {
          id: 'FLD-2.27',
          says: 'If the synchronisation of the conversation groups has failed, getConversationGroupList tries it again first.',
          proof: 'client',
        },
        {
          id: 'FLD-2.28',
          says: 'successConversationIDList of addConversationsToGroup has only conversations that were not in the group before.',
          proof: 'client',
        },
        {
          id: 'FLD-2.29',
          says: 'addConversationsToGroup emits CONVERSATION_LIST_UPDATED, then CONVERSATION_IN_GROUP_UPDATED, when a conversation came into the group, and nothing otherwise.',
          proof: 'client',
        },
        {
          id: 'FLD-2.30',
          says: 'successConversationIDList of deleteConversationsFromGroup has only conversations that were in the group.',
          proof: 'client',
        },
        {
          id: 'FLD-2.31',
          says: 'deleteConversationsFromGroup emits CONVERSATION_LIST_UPDATED, then CONVERSATION_IN_GROUP_UPDATED, when a conversation left the group, and nothing otherwise.',
          proof: 'client',
        },
        {
          id: 'FLD-2.32',
          says: 'addConversationsToGroup and deleteConversationsFromGroup with a group that does not exist reject with 51009.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'Events',
      rules: [
        {
          id: 'FLD-2.33',
          says: 'The data of CONVERSATION_GROUP_LIST_UPDATED is a list of the names of all conversation groups.',
          proof: 'client',
        },
        {
          id: 'FLD-2.34',
          says: 'The data of CONVERSATION_IN_GROUP_UPDATED is { groupName, conversationList }: all conversations that are in the group now, not only those that came.',
          proof: 'client',
        },
        {
          id: 'FLD-2.35',
          says: 'My other instances tell a conversation group that was created, deleted or renamed by CONVERSATION_GROUP_LIST_UPDATED and CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'FLD-2.36',
          says: 'My other instances tell conversations that came into a group or left it by CONVERSATION_LIST_UPDATED and CONVERSATION_IN_GROUP_UPDATED.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'manual/conversation-groups.zh.txt',
      title: 'What the manual adds',
      rules: [
        {
          id: 'FLD-M.1',
          says: 'Conversation groups are for the top edition alone: making, changing and filling them is refused with 3122 without it, and nobody is asked.',
          proof: 'client',
        },
        {
          id: 'FLD-M.2',
          says: 'successConversationIDList of a call about conversation groups can be given to getConversationList, which gives these conversations with their new conversationGroupList.',
          proof: 'client',
        },
        {
          id: 'FLD-M.3',
          says: 'getConversationList({ groupName }) gives exactly the conversations of that conversation group.',
          proof: 'client',
        },
        {
          id: 'FLD-M.4',
          says: 'Deleting a conversation group makes room for another one below the limit of 20.',
          proof: 'server',
        },
        {
          id: 'FLD-M.5',
          says: 'Adding and removing conversations is not told by CONVERSATION_GROUP_LIST_UPDATED; creating, deleting and renaming a group not by CONVERSATION_IN_GROUP_UPDATED.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
