import type { PresenceMethods } from '@parlor/sdk';
import type { MethodTable, Refusal } from './method-traits.js';

const LIST_REFUSALS: readonly Refusal[] = [
  { because: 'no options', args: [] },
  { because: 'no userIDList', args: [{}] },
  { because: 'an empty userIDList', args: [{ userIDList: [] }] },
  { because: 'a userIDList that is a text', args: [{ userIDList: 'bob' }] },
  { because: 'an object for a userIDList', args: [{ userIDList: { 0: 'bob' } }] },
];

/** What is true of the methods about who is there by their class. */
export const PRESENCE_TRAITS: MethodTable<keyof PresenceMethods> = {
  getUserStatus: {
    gated: true,
    answers: 'promise',
    sample: ({ me, peer }) => [{ userIDList: [me, peer] }],
    refuses: LIST_REFUSALS,
  },
  setSelfStatus: {
    gated: true,
    answers: 'promise',
    sample: () => [{ customStatus: 'at lunch' }],
    refuses: [
      { because: 'no options', args: [] },
      { because: 'no customStatus', args: [{}] },
      { because: 'a customStatus that is a number', args: [{ customStatus: 1 }] },
      { because: 'a customStatus that is 0', args: [{ customStatus: 0 }] },
      { because: 'a customStatus that is null', args: [{ customStatus: null }] },
    ],
  },
  subscribeUserStatus: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userIDList: [peer] }],
    refuses: LIST_REFUSALS,
  },
  unsubscribeUserStatus: {
    gated: true,
    answers: 'promise',
    sample: () => [],
    refuses: [
      { because: 'a userIDList that is a text', args: [{ userIDList: 'bob' }] },
      { because: 'a userIDList that is a number', args: [{ userIDList: 5 }] },
      { because: 'an object for a userIDList', args: [{ userIDList: {} }] },
      { because: 'false for a userIDList', args: [{ userIDList: false }] },
    ],
  },
};
