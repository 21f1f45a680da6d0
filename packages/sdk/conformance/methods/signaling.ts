import { type SignalingMethods, TSignaling } from '@parlor/sdk';
import type { MethodTable, MethodTraits, Refusal } from './method-traits.js';

const UNKNOWN = '00000000-0000-0000-0000-000000000000';

const { NEW_INVITATION_RECEIVED } = TSignaling;

function ignore(): void {}

const LISTENING: MethodTraits = {
  gated: false,
  answers: 'value',
  sample: () => [NEW_INVITATION_RECEIVED, ignore],
  refuses: [
    { because: 'there is neither name nor handler', args: [] },
    { because: 'the name is empty', args: ['', ignore] },
    { because: 'the name is no text', args: [1, ignore] },
    { because: 'the handler is missing', args: [NEW_INVITATION_RECEIVED] },
    { because: 'the handler is no function', args: [NEW_INVITATION_RECEIVED, {}] },
  ],
};

const NO_INVITEE: readonly Refusal[] = [
  { because: 'there are no options', args: [] },
  { because: 'the userID is missing', args: [{}] },
  { because: 'the userID is no text', args: [{ userID: 1 }] },
];

const NO_INVITEES: readonly Refusal[] = [
  { because: 'there are no options', args: [] },
  { because: 'the groupID is missing', args: [{ inviteeList: ['bob'] }] },
  { because: 'the groupID is no text', args: [{ groupID: 1, inviteeList: ['bob'] }] },
  { because: 'the inviteeList is missing', args: [{ groupID: 'tea' }] },
  { because: 'the inviteeList is no list', args: [{ groupID: 'tea', inviteeList: 'bob' }] },
];

const NO_INVITATION: readonly Refusal[] = [
  { because: 'there are no options', args: [] },
  { because: 'there are two arguments', args: [{ inviteID: UNKNOWN, data: 'later' }, {}] },
  { because: 'the inviteID is missing', args: [{ data: 'later' }] },
  { because: 'the inviteID is empty', args: [{ inviteID: '', data: 'later' }] },
  { because: 'the inviteID is no text', args: [{ inviteID: 1, data: 'later' }] },
];

const ANSWERING: MethodTraits = {
  gated: true,
  answers: 'promise',
  sample: () => [{ inviteID: UNKNOWN }],
  sampleFails: 8010,
  refuses: NO_INVITATION,
};

/** No invitation is open, so that the sample answers name one that nobody knows. */
export const SIGNALING_TRAITS: MethodTable<keyof SignalingMethods> = {
  addSignalingListener: LISTENING,
  removeSignalingListener: LISTENING,
  getSignalingInfo: {
    gated: true,
    answers: 'value',
    sample: ({ message }) => [message],
    refuses: [
      { because: 'there is no message', args: [] },
      { because: 'the message is null', args: [null] },
      { because: 'the message is empty', args: [{}] },
      { because: 'the message is no object', args: ['message'] },
    ],
  },
  invite: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userID: peer }],
    also: 'inviteID',
    refuses: [...NO_INVITEE, { because: 'the userID is empty', args: [{ userID: '' }] }],
  },
  inviteInGroup: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ groupID, inviteeList: [peer] }],
    also: 'inviteID',
    refuses: [
      ...NO_INVITEES,
      { because: 'the groupID is empty', args: [{ groupID: '', inviteeList: ['bob'] }] },
      { because: 'the inviteeList is empty', args: [{ groupID: 'tea', inviteeList: [] }] },
    ],
  },
  inviteSync: {
    gated: true,
    answers: 'value',
    sample: ({ peer }) => [{ userID: peer }, ignore, ignore],
    refuses: [
      ...NO_INVITEE,
      { because: 'the first callback is no function', args: [{ userID: 'bob' }, 'log'] },
      { because: 'the second callback is no function', args: [{ userID: 'bob' }, ignore, 'log'] },
    ],
  },
  inviteInGroupSync: {
    gated: true,
    answers: 'value',
    sample: ({ groupID, peer }) => [{ groupID, inviteeList: [peer] }, ignore, ignore],
    refuses: [
      ...NO_INVITEES,
      {
        because: 'the first callback is no function',
        args: [{ groupID: 'tea', inviteeList: ['bob'] }, 'log'],
      },
      {
        because: 'the second callback is no function',
        args: [{ groupID: 'tea', inviteeList: ['bob'] }, ignore, 'log'],
      },
    ],
  },
  modifyInvitation: {
    gated: true,
    answers: 'promise',
    sample: () => [{ inviteID: UNKNOWN, data: 'later' }],
    sampleFails: 8010,
    refuses: [
      ...NO_INVITATION,
      { because: 'the data are missing', args: [{ inviteID: UNKNOWN }] },
      { because: 'the data are empty', args: [{ inviteID: UNKNOWN, data: '' }] },
      { because: 'the data are no text', args: [{ inviteID: UNKNOWN, data: 1 }] },
    ],
  },
  accept: ANSWERING,
  reject: ANSWERING,
  cancel: { ...ANSWERING, sampleFails: 8020, refuses: [] },
};
