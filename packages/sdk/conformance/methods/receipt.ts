import type { ReceiptMethods } from '@parlor/sdk';
import type { MethodTable } from './method-traits.js';

const NO_LIST = [
  { because: 'no argument', args: [] },
  { because: 'an empty list', args: [[]] },
  { because: 'a message for the list', args: [{ ID: 'a', needReadReceipt: true }] },
  { because: 'null for the list', args: [null] },
  { because: 'a text for the list', args: ['a'] },
] as const;

/** How people say that they have read a message. */
export const RECEIPT_TRAITS: MethodTable<keyof ReceiptMethods> = {
  sendMessageReadReceipt: {
    gated: true,
    answers: 'promise',
    // What is given is mine: nobody acknowledges their own.
    sample: ({ message }) => [[message]],
    sampleFails: 2114,
    refuses: NO_LIST,
  },
  getMessageReadReceiptList: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [[message]],
    refuses: NO_LIST,
  },
  getGroupMessageReadMemberList: {
    gated: true,
    answers: 'promise',
    sample: ({ groupMessage }) => [{ message: groupMessage, filter: 0, cursor: '', count: 30 }],
    refuses: [],
  },
};
