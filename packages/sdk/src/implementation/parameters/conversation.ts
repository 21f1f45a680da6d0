import { TYPES } from '../../constants.js';
import type { ConversationMethods } from '../../methods/conversation-methods.js';
import {
  ANY_TEXT,
  CONVERSATION_ID,
  field,
  oneOfOrEmpty,
  REQUIRED_FLAG,
  REQUIRED_LIST,
  TEXT,
} from './common.js';
import type { Rule, Rules } from './validate.js';

/** The longest note, in characters. */
const MAX_CUSTOM_DATA = 256;

/** What may be read at once. */
const SCOPE = oneOfOrEmpty(TYPES.READ_ALL_MSG, TYPES.READ_ALL_C2C_MSG, TYPES.READ_ALL_GROUP_MSG);

/** A conversation's ID, or several in an object. */
const DELETION: Rule = {
  check: (value) => (typeof value === 'string' ? isConversationID(value) : isDeletion(value)),
};

const CUSTOM_DATA: Rule = {
  ...TEXT,
  check: (value) => typeof value === 'string' && value.length <= MAX_CUSTOM_DATA,
};

/** As in the SDK not only powers of two. */
const MARK_TYPE: Rule = {
  tag: 'number',
  check: (value) => typeof value === 'number' && value > 0 && value < 2 ** 64,
};

/** What the SDK checks synchronously, method by method. */
export const CONVERSATION_PARAMETERS: { readonly [Name in keyof ConversationMethods]?: Rules } = {
  setMessageRead: { conversationID: CONVERSATION_ID },
  setAllMessageRead: { scope: SCOPE },
  getConversationProfile: [CONVERSATION_ID],
  deleteConversation: [DELETION],
  setConversationDraft: { conversationID: CONVERSATION_ID, draftText: ANY_TEXT },
  clearHistoryMessage: [CONVERSATION_ID],
  pinConversation: { conversationID: CONVERSATION_ID, isPinned: REQUIRED_FLAG },
  setConversationCustomData: { conversationIDList: REQUIRED_LIST, customData: CUSTOM_DATA },
  markConversation: {
    conversationIDList: REQUIRED_LIST,
    markType: MARK_TYPE,
    enableMark: REQUIRED_FLAG,
  },
};

function isConversationID(value: unknown): boolean {
  return CONVERSATION_ID.check?.(value) === true;
}

/** An explicit `undefined` for `clearHistoryMessage` is no boolean, and refused. */
function isDeletion(value: unknown): boolean {
  const list = field(value, 'conversationIDList');
  if (!Array.isArray(list) || list.length === 0 || !list.every(isConversationID)) return false;
  const hasFlag = 'clearHistoryMessage' in Object(value);
  return !hasFlag || typeof field(value, 'clearHistoryMessage') === 'boolean';
}
