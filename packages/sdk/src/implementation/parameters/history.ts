import type { HistoryMethods } from '../../methods/history-methods.js';
import { CONVERSATION_ID, NUMBER, TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

const PAGE_SIZE: Rule = {
  ...NUMBER,
  check: (value) => value === undefined || /^[1-9][0-9]*$/.test(String(value)),
};

/** 0 older, 1 newer. `null` is neither. */
const DIRECTION: Rule = {
  ...NUMBER,
  check: (value) => value === undefined || value === 0 || value === 1,
};

/** What the SDK checks synchronously, method by method. */
export const HISTORY_PARAMETERS: { readonly [Name in keyof HistoryMethods]?: Rules } = {
  getMessageList: { conversationID: CONVERSATION_ID, nextReqMessageID: TEXT, count: PAGE_SIZE },
  getMessageListHopping: {
    conversationID: CONVERSATION_ID,
    sequence: NUMBER,
    time: NUMBER,
    direction: DIRECTION,
    count: PAGE_SIZE,
  },
};
