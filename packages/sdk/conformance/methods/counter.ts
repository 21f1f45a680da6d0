import type { CounterMethods } from '@parlor/sdk';
import type { MethodTable, MethodTraits, Refusal } from './method-traits.js';

const STEP_REFUSALS: readonly Refusal[] = [
  { because: 'nothing is passed', args: [] },
  { because: 'groupID is missing', args: [{ key: 'likes', value: 1 }] },
  { because: 'groupID is no text', args: [{ groupID: 1, key: 'likes', value: 1 }] },
  { because: 'groupID is empty', args: [{ groupID: '', key: 'likes', value: 1 }] },
  { because: 'key is missing', args: [{ groupID: 'group', value: 1 }] },
  { because: 'key is no text', args: [{ groupID: 'group', key: 1, value: 1 }] },
  { because: 'key is empty', args: [{ groupID: 'group', key: '', value: 1 }] },
  { because: 'value is missing', args: [{ groupID: 'group', key: 'likes' }] },
  { because: 'value is no number', args: [{ groupID: 'group', key: 'likes', value: '1' }] },
  { because: 'value is 0', args: [{ groupID: 'group', key: 'likes', value: 0 }] },
];

const STEP: MethodTraits = {
  gated: true,
  answers: 'promise',
  sample: ({ groupID }) => [{ groupID, key: 'likes', value: 2 }],
  refuses: STEP_REFUSALS,
};

/** What is true of the methods of group counters by their class. */
export const COUNTER_TRAITS: MethodTable<keyof CounterMethods> = {
  setGroupCounters: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, counters: { likes: 3 } }],
    refuses: [
      { because: 'nothing is passed', args: [] },
      { because: 'groupID is missing', args: [{ counters: { likes: 1 } }] },
      { because: 'groupID is no text', args: [{ groupID: 1, counters: { likes: 1 } }] },
      { because: 'groupID is empty', args: [{ groupID: '', counters: { likes: 1 } }] },
      { because: 'counters are missing', args: [{ groupID: 'group' }] },
      { because: 'counters are a list', args: [{ groupID: 'group', counters: ['likes'] }] },
      { because: 'there is no counter', args: [{ groupID: 'group', counters: {} }] },
    ],
  },
  increaseGroupCounter: STEP,
  decreaseGroupCounter: STEP,
  getGroupCounters: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, keyList: ['likes'] }],
    refuses: [
      { because: 'nothing is passed', args: [] },
      { because: 'groupID is missing', args: [{ keyList: ['likes'] }] },
      { because: 'groupID is no text', args: [{ groupID: 1 }] },
      { because: 'groupID is empty', args: [{ groupID: '' }] },
    ],
  },
};
