import type { AttributeMethods } from '@parlor/sdk';
import type { MethodTable, MethodTraits, Refusal } from './method-traits.js';

/** Without `groupAttributes` the real client throws too, but an error of the language. */
const WRITE_REFUSALS: readonly Refusal[] = [
  { because: 'groupID is missing', args: [{ groupAttributes: { key: 'value' } }] },
  { because: 'groupID is no text', args: [{ groupID: 1, groupAttributes: { key: 'value' } }] },
  { because: 'groupID is empty', args: [{ groupID: '', groupAttributes: { key: 'value' } }] },
  { because: 'groupAttributes are a list', args: [{ groupID: 'group', groupAttributes: ['key'] }] },
  { because: 'there is no attribute', args: [{ groupID: 'group', groupAttributes: {} }] },
  { because: 'a value is a number', args: [{ groupID: 'group', groupAttributes: { key: 1 } }] },
  {
    because: 'one value of several is no text',
    args: [{ groupID: 'group', groupAttributes: { key: 'value', other: null } }],
  },
];

const KEYS_REFUSALS: readonly Refusal[] = [
  { because: 'nothing is passed', args: [] },
  { because: 'groupID is missing', args: [{ keyList: [] }] },
  { because: 'groupID is no text', args: [{ groupID: 1, keyList: [] }] },
  { because: 'groupID is empty', args: [{ groupID: '', keyList: [] }] },
  { because: 'keyList is missing', args: [{ groupID: 'group' }] },
  { because: 'keyList is null', args: [{ groupID: 'group', keyList: null }] },
  { because: 'keyList is a text', args: [{ groupID: 'group', keyList: 'key' }] },
  { because: 'a key is no text', args: [{ groupID: 'group', keyList: ['key', 1] }] },
];

const WRITE: MethodTraits = {
  gated: true,
  answers: 'promise',
  sample: ({ groupID }) => [{ groupID, groupAttributes: { key: 'value', empty: '' } }],
  refuses: WRITE_REFUSALS,
};

const KEYS: MethodTraits = {
  gated: true,
  answers: 'promise',
  sample: ({ groupID }) => [{ groupID, keyList: [] }],
  refuses: KEYS_REFUSALS,
};

/** What is true of the methods of group attributes by their class. */
export const ATTRIBUTE_TRAITS: MethodTable<keyof AttributeMethods> = {
  initGroupAttributes: WRITE,
  setGroupAttributes: WRITE,
  deleteGroupAttributes: KEYS,
  getGroupAttributes: KEYS,
};
