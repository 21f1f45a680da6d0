import type { MethodName } from '@parlor/sdk';
import {
  CONVERSATION_ID,
  REQUIRED_OBJECT,
  REQUIRED_TEXT,
  type Rule,
  type Rules,
} from './validate.js';

const EVENT_NAME: Rule = { check: (value) => typeof value === 'string' && value.length > 0 };
const HANDLER: Rule = { check: (value) => typeof value === 'function' };
const LIST: Rule = { tag: 'array' };
const TEXT: Rule = { tag: 'string' };
const NUMBER: Rule = { tag: 'number' };

/** A text payload: `text` is a string with at least one character. */
const TEXT_PAYLOAD: Rule = {
  ...REQUIRED_OBJECT,
  check: (value) => isText(field(value, 'text')),
};

const TEXT_AT_PAYLOAD: Rule = {
  ...REQUIRED_OBJECT,
  check: (value) =>
    isText(field(value, 'text')) &&
    (!field(value, 'atUserList') || Array.isArray(field(value, 'atUserList'))),
};

const CUSTOM_PAYLOAD: Rule = {
  ...REQUIRED_OBJECT,
  check: (value) =>
    ['data', 'description', 'extension'].every(
      (name) => !field(value, name) || typeof field(value, name) === 'string',
    ),
};

const FACE_PAYLOAD: Rule = {
  ...REQUIRED_OBJECT,
  check: (value) =>
    typeof field(value, 'index') === 'number' && typeof field(value, 'data') === 'string',
};

const PAGE_SIZE: Rule = {
  ...NUMBER,
  check: (value) => value === undefined || /^[1-9][0-9]*$/.test(String(value)),
};

function creation(payload: Rule): Rules {
  return { to: REQUIRED_TEXT, conversationType: REQUIRED_TEXT, payload };
}

/** What the SDK checks synchronously, method by method. A method that is not here takes anything. */
export const PARAMETER_RULES: { readonly [Name in MethodName]?: Rules } = {
  login: { userID: REQUIRED_TEXT, userSig: REQUIRED_TEXT },
  on: [EVENT_NAME, HANDLER],
  once: [EVENT_NAME, HANDLER],
  off: [EVENT_NAME, HANDLER],
  createTextMessage: creation(TEXT_PAYLOAD),
  createTextAtMessage: creation(TEXT_AT_PAYLOAD),
  createCustomMessage: creation(CUSTOM_PAYLOAD),
  createFaceMessage: creation(FACE_PAYLOAD),
  sendMessage: [REQUIRED_OBJECT],
  getMessageList: { conversationID: CONVERSATION_ID, nextReqMessageID: TEXT, count: PAGE_SIZE },
  setMessageRead: { conversationID: CONVERSATION_ID },
  getConversationProfile: [CONVERSATION_ID],
  pinConversation: {
    conversationID: CONVERSATION_ID,
    isPinned: { required: true, tag: 'boolean' },
  },
  getUserProfile: { userIDList: { check: Array.isArray } },
  updateMyProfile: {
    profileCustomField: { check: (value) => value === undefined || Array.isArray(value) },
  },
  createGroup: { name: REQUIRED_TEXT },
  joinGroup: { groupID: REQUIRED_TEXT, type: TEXT, applyMessage: TEXT },
  quitGroup: [REQUIRED_TEXT],
  dismissGroup: [REQUIRED_TEXT],
  getGroupProfile: {
    groupID: REQUIRED_TEXT,
    groupCustomFieldFilter: LIST,
    memberCustomFieldFilter: LIST,
  },
  getGroupMemberList: { groupID: REQUIRED_TEXT, count: NUMBER },
};

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0;
}
