import type { FollowMethods } from '@parlor/sdk';
import type { MethodTable, MethodTraits, Refusal } from './method-traits.js';

const LIST_REFUSALS: readonly Refusal[] = [
  { because: 'no list', args: [] },
  { because: 'an empty list', args: [[]] },
  { because: 'a text', args: ['bob'] },
  { because: 'options around the list', args: [{ userIDList: ['bob'] }] },
];

/** The three lists differ in whom they hold only. */
const PAGE: MethodTraits = {
  gated: true,
  answers: 'promise',
  sample: () => [],
  refuses: [
    { because: 'a cursor that is a number', args: [5] },
    { because: 'a cursor that is a list', args: [['cursor']] },
    { because: 'options around the cursor', args: [{ nextCursor: 'cursor' }] },
  ],
};

/** What is true of the methods about followers by their class. */
export const FOLLOW_TRAITS: MethodTable<keyof FollowMethods> = {
  followUser: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [[peer]],
    refuses: LIST_REFUSALS,
  },
  unfollowUser: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [[peer]],
    refuses: LIST_REFUSALS,
  },
  checkFollowType: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [[peer]],
    refuses: LIST_REFUSALS,
  },
  getUserFollowInfo: {
    gated: true,
    answers: 'promise',
    sample: ({ me, peer }) => [[me, peer]],
    refuses: [
      { because: 'a text', args: ['bob'] },
      { because: 'options around the list', args: [{ userIDList: ['bob'] }] },
    ],
  },
  getMyFollowersList: PAGE,
  getMyFollowingList: PAGE,
  getMutualFollowersList: PAGE,
};
