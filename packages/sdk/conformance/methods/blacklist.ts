import type { BlacklistMethods } from '@parlor/sdk';
import type { MethodTable, Refusal } from './method-traits.js';

const LIST_REFUSALS: readonly Refusal[] = [
  { because: 'no options', args: [] },
  { because: 'no userIDList', args: [{}] },
  { because: 'an empty userIDList', args: [{ userIDList: [] }] },
  { because: 'a userIDList that is a text', args: [{ userIDList: 'bob' }] },
  { because: 'an object for a userIDList', args: [{ userIDList: { 0: 'bob' } }] },
  { because: 'null for a userIDList', args: [{ userIDList: null }] },
];

/** What is true of the methods about the blacklist by their class. */
export const BLACKLIST_TRAITS: MethodTable<keyof BlacklistMethods> = {
  getBlacklist: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  addToBlacklist: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userIDList: [peer] }],
    refuses: LIST_REFUSALS,
  },
  removeFromBlacklist: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userIDList: [peer] }],
    refuses: LIST_REFUSALS,
  },
};
