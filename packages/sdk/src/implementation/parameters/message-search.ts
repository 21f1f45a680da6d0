import { TYPES } from '../../constants.js';
import { field, isLikeConversationID } from './common.js';
import { type Fields, passes } from './validate.js';

const MOST_NAMES = 5;

/** Stickers, tips and notices cannot be searched for. */
const SEARCHABLE: ReadonlySet<unknown> = new Set([
  TYPES.MSG_TEXT,
  TYPES.MSG_IMAGE,
  TYPES.MSG_AUDIO,
  TYPES.MSG_FILE,
  TYPES.MSG_VIDEO,
  TYPES.MSG_LOCATION,
  TYPES.MSG_CUSTOM,
  TYPES.MSG_MERGER,
]);

/** Field by field; what is left out is `undefined`. */
const FIELDS: Fields = {
  keywordList: { check: isShortList },
  keywordListMatchType: { check: (value) => !value || value === 'or' || value === 'and' },
  senderUserIDList: { check: isShortList },
  messageTypeList: {
    check: (value) =>
      !value || (Array.isArray(value) && value.every((type) => SEARCHABLE.has(type))),
  },
  conversationID: { check: (value) => !value || isLikeConversationID(value) },
  timePosition: { check: isTime },
  timePeriod: { check: isTime },
  cursor: { check: (value) => !value || typeof value === 'string' },
};

/**
 * What may be looked for. The fields are not independent: one of three lists must have something in
 * it. No argument at all passes: the method rejects it with 3153.
 */
export function isMessageSearch(args: readonly unknown[]): boolean {
  return passes(FIELDS, args) && (!args[0] || saysWhat(args[0]));
}

function saysWhat(options: unknown): boolean {
  const lists = ['keywordList', 'senderUserIDList', 'messageTypeList'];
  return lists.some((name) => isFilled(field(options, name)));
}

/** Left out, or a list; `null` is refused. */
function isShortList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length <= MOST_NAMES);
}

function isTime(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && value >= 0);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
