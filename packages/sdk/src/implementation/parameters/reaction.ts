import type { ReactionMethods } from '../../methods/reaction-methods.js';
import { fieldOfAny, NUMBER, REQUIRED_LIST, REQUIRED_OBJECT, REQUIRED_TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

/** A message that the service has. A copy of one will do. */
const SENT_MESSAGE: Rule = {
  ...REQUIRED_OBJECT,
  check: (value) => fieldOfAny(value, 'status') === 'success',
};

/** What the SDK checks synchronously, method by method. */
export const REACTION_PARAMETERS: { readonly [Name in keyof ReactionMethods]?: Rules } = {
  addMessageReaction: [SENT_MESSAGE, REQUIRED_TEXT],
  removeMessageReaction: [SENT_MESSAGE, REQUIRED_TEXT],
  getMessageReactions: { messageList: REQUIRED_LIST },
  getAllUserListOfMessageReaction: {
    message: SENT_MESSAGE,
    reactionID: REQUIRED_TEXT,
    nextSeq: NUMBER,
    count: NUMBER,
  },
};
