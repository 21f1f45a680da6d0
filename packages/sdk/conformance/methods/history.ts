import type { HistoryMethods } from '@parlor/sdk';
import type { MethodTable } from './method-traits.js';

/** What the two ways into the history refuse alike. */
const NO_CONVERSATION = [
  { because: 'no argument', args: [] },
  { because: 'no conversationID', args: [{}] },
  { because: 'an empty conversationID', args: [{ conversationID: '' }] },
  { because: 'a conversationID that is no text', args: [{ conversationID: 5 }] },
  { because: 'a userID for a conversationID', args: [{ conversationID: 'bob' }] },
] as const;

const WRONG_COUNT = [
  { because: 'a count of 0', args: [{ conversationID: 'C2Cbob', count: 0 }] },
  { because: 'a negative count', args: [{ conversationID: 'C2Cbob', count: -1 }] },
  { because: 'a broken count', args: [{ conversationID: 'C2Cbob', count: 1.5 }] },
  { because: 'a count that is a text', args: [{ conversationID: 'C2Cbob', count: '5' }] },
  { because: 'a count that is null', args: [{ conversationID: 'C2Cbob', count: null }] },
] as const;

/** How the history is read. */
export const HISTORY_TRAITS: MethodTable<keyof HistoryMethods> = {
  getMessageList: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ conversationID: `C2C${peer}` }],
    refuses: [
      ...NO_CONVERSATION,
      ...WRONG_COUNT,
      {
        because: 'a nextReqMessageID that is no text',
        args: [{ conversationID: 'C2Cbob', nextReqMessageID: 5 }],
      },
      { because: 'a second argument', args: [{ conversationID: 'C2Cbob' }, 15] },
    ],
  },
  getMessageListHopping: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [
      { conversationID: `GROUP${groupID}`, sequence: 1, direction: 1, count: 15 },
    ],
    refuses: [
      ...NO_CONVERSATION,
      ...WRONG_COUNT,
      {
        because: 'a sequence that is a text',
        args: [{ conversationID: 'GROUPteam', sequence: '1' }],
      },
      { because: 'a time that is a text', args: [{ conversationID: 'C2Cbob', time: '1' }] },
      { because: 'a third direction', args: [{ conversationID: 'C2Cbob', direction: 2 }] },
      {
        because: 'a direction that is a text',
        args: [{ conversationID: 'C2Cbob', direction: '1' }],
      },
      {
        because: 'a direction that is null',
        args: [{ conversationID: 'C2Cbob', direction: null }],
      },
    ],
  },
  findMessage: {
    gated: true,
    answers: 'value',
    sample: ({ message }) => [message.ID],
    refuses: [],
  },
};
