import { type ConversationMethods, TYPES } from '@parlor/sdk';
import type { MethodTable, Refusal } from './method-traits.js';

/** What every method refuses that takes one conversation in an object. */
function wrongConversations(others: object): readonly Refusal[] {
  return [
    { because: 'no argument', args: [] },
    { because: 'no conversationID', args: [{ ...others }] },
    { because: 'an empty conversationID', args: [{ ...others, conversationID: '' }] },
    { because: 'a conversationID that is no text', args: [{ ...others, conversationID: 5 }] },
    { because: 'a userID for a conversationID', args: [{ ...others, conversationID: 'bob' }] },
    { because: 'a second argument', args: [{ ...others, conversationID: 'C2Cbob' }, true] },
  ];
}

/** What every method refuses that takes one conversation and nothing else. */
const WRONG_ID: readonly Refusal[] = [
  { because: 'no conversationID', args: [] },
  { because: 'an empty conversationID', args: [''] },
  { because: 'a conversationID that is no text', args: [5] },
  { because: 'a conversationID in an object', args: [{ conversationID: 'C2Cbob' }] },
  { because: 'a userID for a conversationID', args: ['bob'] },
];

/** What every method refuses that takes several conversations in an object. */
export function wrongLists(others: object): readonly Refusal[] {
  return [
    { because: 'no argument', args: [] },
    { because: 'no conversationIDList', args: [{ ...others }] },
    { because: 'an empty conversationIDList', args: [{ ...others, conversationIDList: [] }] },
    {
      because: 'a conversationID for a conversationIDList',
      args: [{ ...others, conversationIDList: 'C2Cbob' }],
    },
    { because: 'a second argument', args: [{ ...others, conversationIDList: ['C2Cbob'] }, true] },
  ];
}

/** One conversation that everybody knows. */
const ONE = { conversationID: 'C2Cbob' };
/** The same, in a list. */
const SOME = { conversationIDList: ['C2Cbob'] };
/** A mark and whether it is set. */
const STAR = { markType: TYPES.CONV_MARK_TYPE_STAR, enableMark: true };

/** The conversation list and what is known of each conversation. */
export const CONVERSATION_TRAITS: MethodTable<keyof ConversationMethods> = {
  setMessageRead: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ conversationID: `C2C${peer}` }],
    refuses: wrongConversations({}),
  },
  setAllMessageRead: {
    gated: true,
    answers: 'promise',
    sample: () => [{ scope: TYPES.READ_ALL_MSG }],
    refuses: [
      { because: 'an unknown scope', args: [{ scope: 'everything' }] },
      { because: 'a scope that is no text', args: [{ scope: 1 }] },
    ],
  },
  getConversationList: {
    gated: true,
    answers: 'promise',
    sample: () => [{ type: TYPES.CONV_C2C, hasUnreadCount: false }],
    refuses: [],
  },
  getConversationProfile: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [`C2C${peer}`],
    refuses: WRONG_ID,
  },
  deleteConversation: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ conversationIDList: [`C2C${peer}`], clearHistoryMessage: false }],
    refuses: [
      { because: 'no argument', args: [] },
      { because: 'null', args: [null] },
      { because: 'an empty conversationID', args: [''] },
      { because: 'a number', args: [5] },
      { because: 'a userID for a conversationID', args: ['bob'] },
      { because: 'a list that is in no object', args: [['C2Cbob']] },
      { because: 'no conversationIDList', args: [{}] },
      { because: 'an empty conversationIDList', args: [{ conversationIDList: [] }] },
      {
        because: 'a conversationID for a conversationIDList',
        args: [{ conversationIDList: 'C2Cbob' }],
      },
      { because: 'a userID in the list', args: [{ conversationIDList: ['C2Cbob', 'eve'] }] },
      { because: 'a number in the list', args: [{ conversationIDList: ['C2Cbob', 5] }] },
      { because: 'clearHistoryMessage 1', args: [{ ...SOME, clearHistoryMessage: 1 }] },
      {
        because: 'an explicit undefined for clearHistoryMessage',
        args: [{ ...SOME, clearHistoryMessage: undefined }],
      },
    ],
  },
  setConversationDraft: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ conversationID: `C2C${peer}`, draftText: 'I wanted to say' }],
    refuses: [
      ...wrongConversations({ draftText: 'a' }),
      { because: 'no draftText', args: [ONE] },
      { because: 'a draftText that is no text', args: [{ ...ONE, draftText: 5 }] },
      { because: 'null for a draftText', args: [{ ...ONE, draftText: null }] },
    ],
  },
  clearHistoryMessage: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [`C2C${peer}`],
    refuses: WRONG_ID,
  },
  pinConversation: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ conversationID: `C2C${peer}`, isPinned: true }],
    refuses: [
      ...wrongConversations({ isPinned: true }),
      { because: 'no isPinned', args: [ONE] },
      { because: 'isPinned 1', args: [{ ...ONE, isPinned: 1 }] },
      { because: 'isPinned 0', args: [{ ...ONE, isPinned: 0 }] },
      { because: 'isPinned as a text', args: [{ ...ONE, isPinned: 'true' }] },
    ],
  },
  setMessageRemindType: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [
      { userIDList: [peer], messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE },
    ],
    refuses: [],
  },
  setAllReceiveMessageOpt: {
    gated: true,
    answers: 'promise',
    sample: () => [
      {
        messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
        startHour: 22,
        duration: 12 * 60 * 60,
        isRepeated: true,
      },
    ],
    refuses: [],
  },
  getAllReceiveMessageOpt: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  getTotalUnreadMessageCount: { gated: true, answers: 'value', sample: () => [], refuses: [] },
  setConversationCustomData: {
    gated: true,
    answers: 'promise',
    sample: ({ peer, groupID }) => [
      { conversationIDList: [`C2C${peer}`, `GROUP${groupID}`], customData: 'ask on Monday' },
    ],
    refuses: [
      ...wrongLists({ customData: 'a' }),
      { because: 'no customData', args: [SOME] },
      { because: 'a customData that is no text', args: [{ ...SOME, customData: 5 }] },
      { because: 'null for a customData', args: [{ ...SOME, customData: null }] },
      {
        because: 'a customData of 257 characters',
        args: [{ ...SOME, customData: 'a'.repeat(257) }],
      },
    ],
  },
  markConversation: {
    gated: true,
    answers: 'promise',
    sample: ({ peer, groupID }) => [
      { ...STAR, conversationIDList: [`C2C${peer}`, `GROUP${groupID}`] },
    ],
    refuses: [
      ...wrongLists(STAR),
      { because: 'no markType', args: [{ ...SOME, enableMark: true }] },
      { because: 'a markType that is a text', args: [{ ...SOME, ...STAR, markType: '1' }] },
      { because: 'a markType of 0', args: [{ ...SOME, ...STAR, markType: 0 }] },
      { because: 'a negative markType', args: [{ ...SOME, ...STAR, markType: -1 }] },
      { because: 'a markType of 2 to the 64th', args: [{ ...SOME, ...STAR, markType: 2 ** 64 }] },
      { because: 'a markType that is not a number', args: [{ ...SOME, ...STAR, markType: NaN }] },
      { because: 'no enableMark', args: [{ ...SOME, markType: 1 }] },
      { because: 'enableMark 1', args: [{ ...SOME, ...STAR, enableMark: 1 }] },
    ],
  },
};
