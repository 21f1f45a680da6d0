import type { ReactionMethods } from '@parlor/sdk';
import type { MethodTable } from './method-traits.js';

/**
 * The check looks at nothing of a message but its status. A message that is `null` or missing is not
 * among the refusals: on Tencent's SDK reading that status is a TypeError.
 */
const SENT = { ID: '144115000000000001-1700000000-1', status: 'success' };

const NO_REACTION = [
  { because: 'an ID for a message', args: [SENT.ID, 'smile'] },
  { because: 'an empty object for a message', args: [{}, 'smile'] },
  { because: 'a message that was not sent', args: [{ ...SENT, status: 'unSend' }, 'smile'] },
  { because: 'a message that failed', args: [{ ...SENT, status: 'fail' }, 'smile'] },
  { because: 'no reactionID', args: [SENT] },
  { because: 'an empty reactionID', args: [SENT, ''] },
  { because: 'a reactionID that is no text', args: [SENT, 5] },
] as const;

/** How people react to messages. */
export const REACTION_TRAITS: MethodTable<keyof ReactionMethods> = {
  addMessageReaction: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message, 'smile'],
    refuses: NO_REACTION,
  },
  removeMessageReaction: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message, 'smile'],
    sampleFails: 23008,
    refuses: NO_REACTION,
  },
  getMessageReactions: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [{ messageList: [message] }],
    refuses: [
      { because: 'no argument', args: [] },
      { because: 'no messageList', args: [{}] },
      { because: 'an empty messageList', args: [{ messageList: [] }] },
      { because: 'a message for the list', args: [{ messageList: SENT }] },
      { because: 'the list itself for the options', args: [[SENT]] },
      { because: 'a second argument', args: [{ messageList: [SENT] }, 10] },
    ],
  },
  getAllUserListOfMessageReaction: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [{ message, reactionID: 'smile', nextSeq: 0, count: 100 }],
    refuses: [
      { because: 'an ID for a message', args: [{ message: SENT.ID, reactionID: 'smile' }] },
      {
        because: 'a message that was not sent',
        args: [{ message: { ...SENT, status: 'unSend' }, reactionID: 'smile' }],
      },
      { because: 'no reactionID', args: [{ message: SENT }] },
      { because: 'an empty reactionID', args: [{ message: SENT, reactionID: '' }] },
      { because: 'a reactionID that is no text', args: [{ message: SENT, reactionID: 5 }] },
      {
        because: 'a nextSeq that is a text',
        args: [{ message: SENT, reactionID: 'smile', nextSeq: '1' }],
      },
      {
        because: 'a count that is a text',
        args: [{ message: SENT, reactionID: 'smile', count: '1' }],
      },
    ],
  },
};
