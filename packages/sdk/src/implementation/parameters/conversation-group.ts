import type { ConversationGroupMethods } from '../../methods/conversation-group-methods.js';
import { REQUIRED_LIST, REQUIRED_TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

/** The longest name, in characters; the service counts bytes. */
const MAX_NAME = 32;

/** The name of a group that is to be; of one that is, any text will do. */
const NEW_NAME: Rule = {
  ...REQUIRED_TEXT,
  check: (value) => typeof value === 'string' && value.length <= MAX_NAME,
};

/** What the SDK checks synchronously, method by method. */
export const CONVERSATION_GROUP_PARAMETERS: {
  readonly [Name in keyof ConversationGroupMethods]?: Rules;
} = {
  createConversationGroup: { conversationIDList: REQUIRED_LIST, groupName: NEW_NAME },
  deleteConversationGroup: [REQUIRED_TEXT],
  renameConversationGroup: { oldName: REQUIRED_TEXT, newName: NEW_NAME },
  addConversationsToGroup: { conversationIDList: REQUIRED_LIST, groupName: REQUIRED_TEXT },
  deleteConversationsFromGroup: { conversationIDList: REQUIRED_LIST, groupName: REQUIRED_TEXT },
};
