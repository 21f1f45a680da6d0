import type { ExtensionMethods } from '@parlor/sdk';
import type { MethodTable } from './method-traits.js';

/**
 * The check looks at nothing of a message but its status and whether it was made to be extended. A
 * message that is `null` or missing is not among the refusals: on Tencent's SDK it is a TypeError.
 */
const EXTENSIBLE = {
  ID: '144115000000000001-1700000000-1',
  status: 'success',
  isSupportExtension: true,
};

const VOTE = [{ key: 'alice', value: 'yes' }];

const WRONG_MESSAGE = [
  { because: 'an ID for a message', args: [EXTENSIBLE.ID, VOTE] },
  { because: 'an empty object for a message', args: [{}, VOTE] },
  { because: 'a message that was not sent', args: [{ ...EXTENSIBLE, status: 'unSend' }, VOTE] },
  { because: 'a message that failed', args: [{ ...EXTENSIBLE, status: 'fail' }, VOTE] },
  {
    because: 'a message that was not made to be extended',
    args: [{ ...EXTENSIBLE, isSupportExtension: false }, VOTE],
  },
  {
    because: 'a message whose isSupportExtension is not exactly true',
    args: [{ ...EXTENSIBLE, isSupportExtension: 1 }, VOTE],
  },
] as const;

/** How data is put under messages. */
export const EXTENSION_TRAITS: MethodTable<keyof ExtensionMethods> = {
  setMessageExtensions: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message, VOTE],
    refuses: [
      ...WRONG_MESSAGE,
      { because: 'no extensions', args: [EXTENSIBLE] },
      { because: 'an empty list of extensions', args: [EXTENSIBLE, []] },
      { because: 'extensions that are no list', args: [EXTENSIBLE, { key: 'a', value: 'b' }] },
    ],
  },
  getMessageExtensions: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message],
    refuses: WRONG_MESSAGE,
  },
  deleteMessageExtensions: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message],
    refuses: WRONG_MESSAGE,
  },
};
