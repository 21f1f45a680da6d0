import { EVENT, type SessionMethods } from '@parlor/sdk';
import type { MethodTable, Refusal } from './method-traits.js';

const handler = () => {};

/** What `on`, `once` and `off` refuse. */
const BAD_LISTENERS: readonly Refusal[] = [
  { because: 'there are no arguments', args: [] },
  { because: 'the name is missing', args: [undefined, handler] },
  { because: 'the name is empty', args: ['', handler] },
  { because: 'the name is no text', args: [5, handler] },
  { because: 'the handler is missing', args: [EVENT.ERROR] },
  { because: 'the handler is null', args: [EVENT.ERROR, null] },
  { because: 'the handler is no function', args: [EVENT.ERROR, {}] },
];

/** The methods of the session. */
export const SESSION_TRAITS: MethodTable<keyof SessionMethods> = {
  login: {
    gated: false,
    answers: 'promise',
    // Whoever is logged in stays: it resolves with `repeatLogin`, and the ticket is not looked at.
    sample: ({ me }) => [{ userID: me, userSig: 'any' }],
    refuses: [
      { because: 'there are no options', args: [] },
      { because: 'the options are empty', args: [{}] },
      { because: 'the userID is missing', args: [{ userSig: 'any' }] },
      { because: 'the userID is empty', args: [{ userID: '', userSig: 'any' }] },
      { because: 'the userID is no text', args: [{ userID: 5, userSig: 'any' }] },
      { because: 'the userSig is missing', args: [{ userID: 'somebody' }] },
      { because: 'the userSig is empty', args: [{ userID: 'somebody', userSig: '' }] },
      { because: 'the userSig is no text', args: [{ userID: 'somebody', userSig: { a: 1 } }] },
    ],
  },
  logout: { gated: false, answers: 'promise', sample: () => [], refuses: [] },
  destroy: { gated: false, answers: 'promise', sample: () => [], refuses: [] },
  isReady: { gated: false, answers: 'value', sample: () => [], refuses: [] },
  getLoginUser: { gated: false, answers: 'value', sample: () => [], refuses: [] },
  getServerTime: { gated: true, answers: 'value', sample: () => [], refuses: [] },
  setLogLevel: { gated: false, answers: 'value', sample: () => [4], refuses: [] },
  registerPlugin: { gated: false, answers: 'value', sample: () => [{}], refuses: [] },
  on: {
    gated: false,
    answers: 'value',
    sample: () => [EVENT.ERROR, handler],
    refuses: BAD_LISTENERS,
  },
  once: {
    gated: true,
    answers: 'value',
    sample: () => [EVENT.ERROR, handler],
    refuses: BAD_LISTENERS,
  },
  off: {
    gated: false,
    answers: 'value',
    sample: () => [EVENT.ERROR, handler],
    refuses: BAD_LISTENERS,
  },
  // Each key answers in its own way; this one at once.
  callExperimentalAPI: { gated: false, answers: 'value', sample: () => ['isIntl'], refuses: [] },
};
