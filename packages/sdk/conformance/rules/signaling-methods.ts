import type { RuleBook } from './rule.js';

export const SIGNALING_METHOD_RULES = {
  noun: 'signaling methods',
  sections: [
    {
      source: 'signaling.md 3',
      title: 'invite and inviteInGroup',
      rules: [
        {
          id: 'SGN-3.1',
          says: 'invite throws Params validate failed. unless userID is a text that is not empty.',
          proof: 'client',
        },
        {
          id: 'SGN-3.2',
          says: 'inviteInGroup throws Params validate failed. unless groupID is a text and inviteeList a list, both not empty.',
          proof: 'client',
        },
        {
          id: 'SGN-3.3',
          says: 'invite and inviteInGroup resolve with { code: 0, data: { message }, inviteID }.',
          proof: 'client',
        },
        {
          id: 'SGN-3.4',
          says: "When left out, data is '', timeout is 0 and onlineUserOnly is false.",
          proof: 'client',
        },
        {
          id: 'SGN-3.5',
          says: 'offlinePushInfo takes what sendMessage takes.',
          proof: 'client',
        },
        {
          id: 'SGN-3.6',
          says: 'inviteInGroup does not ask whether the invitees are members of the group.',
          proof: 'client',
        },
        {
          id: 'SGN-3.7',
          says: 'inviteInGroup does not ask whether somebody is named twice.',
          proof: 'client',
        },
        { id: 'SGN-3.8', says: 'One can invite oneself.', proof: 'client' },
        {
          id: 'SGN-3.9',
          says: 'The record of an invitation is kept, and the inviter’s timer started, only when the invite has been sent.',
          proof: 'client',
        },
        {
          id: 'SGN-3.10',
          says: 'invite and inviteInGroup reject with what sending rejects with, such as 20007, 10007 and 2101.',
          proof: 'client',
        },
        {
          id: 'SGN-3.11',
          says: 'The list that was given as inviteeList is kept itself and shrinks as people answer.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 3',
      title: 'inviteSync and inviteInGroupSync',
      rules: [
        {
          id: 'SGN-3.12',
          says: 'inviteSync throws Params validate failed. unless userID is a text; it may be empty.',
          proof: 'client',
        },
        {
          id: 'SGN-3.13',
          says: 'inviteInGroupSync throws Params validate failed. unless groupID is a text and inviteeList a list; both may be empty.',
          proof: 'client',
        },
        {
          id: 'SGN-3.14',
          says: 'inviteSync and inviteInGroupSync throw Params validate failed. for a callback that is given and no function.',
          proof: 'client',
        },
        {
          id: 'SGN-3.15',
          says: 'inviteSync and inviteInGroupSync return the inviteID at once.',
          proof: 'client',
        },
        {
          id: 'SGN-3.16',
          says: 'When the invite was sent, the first callback is called with { inviteID }.',
          proof: 'client',
        },
        {
          id: 'SGN-3.17',
          says: 'When sending failed, the second callback is called with code and message.',
          proof: 'client',
        },
        {
          id: 'SGN-3.18',
          says: 'In the real SDK a failed inviteSync or inviteInGroupSync also leaves an unhandled rejection; the local engine leaves none.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'signaling.md 3',
      title: 'cancel, accept and reject',
      rules: [
        {
          id: 'SGN-3.19',
          says: 'cancel, accept and reject resolve with { code: 0, data: { message }, inviteID }.',
          proof: 'client',
        },
        {
          id: 'SGN-3.20',
          says: 'cancel checks none of its arguments: without an inviteID it rejects 8020, and without any argument it throws a TypeError.',
          proof: 'client',
        },
        {
          id: 'SGN-3.21',
          says: 'cancel rejects 8020 for an inviteID without a record here.',
          proof: 'client',
        },
        {
          id: 'SGN-3.22',
          says: 'cancel rejects 8020 while another cancel, accept or reject of this instance is being sent, whatever invitation that is about.',
          proof: 'client',
        },
        {
          id: 'SGN-3.23',
          says: 'cancel rejects 8011 for who is not the inviter.',
          proof: 'client',
        },
        {
          id: 'SGN-3.24',
          says: 'cancel sends action 2 and deletes the record.',
          proof: 'client',
        },
        {
          id: 'SGN-3.25',
          says: 'accept and reject throw Params validate failed. unless inviteID is a text that is not empty.',
          proof: 'client',
        },
        {
          id: 'SGN-3.26',
          says: 'accept and reject reject 8010 for an inviteID without a record here.',
          proof: 'client',
        },
        {
          id: 'SGN-3.27',
          says: 'accept and reject reject 8010 while another cancel, accept or reject of this instance is being sent, whatever invitation that is about.',
          proof: 'client',
        },
        {
          id: 'SGN-3.28',
          says: 'accept and reject reject 8011 for who is not, or no longer, among the open invitees.',
          proof: 'client',
        },
        {
          id: 'SGN-3.29',
          says: 'accept sends action 3; one to one it deletes the record, in a group it takes me out of it and deletes it when nobody is left.',
          proof: 'client',
        },
        {
          id: 'SGN-3.30',
          says: 'reject sends action 4 and deletes the whole record, in a group too.',
          proof: 'client',
        },
        {
          id: 'SGN-3.31',
          says: 'cancel, accept and reject reject with what sending rejects with.',
          proof: 'client',
        },
        {
          id: 'SGN-3.32',
          says: 'The code 8012 (the invitation exists already) is never used on the Web.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 3',
      title: 'modifyInvitation',
      rules: [
        {
          id: 'SGN-3.33',
          says: 'modifyInvitation throws Params validate failed. unless inviteID and data are texts that are not empty.',
          proof: 'client',
        },
        {
          id: 'SGN-3.34',
          says: 'modifyInvitation resolves with { code: 0, data: { message } }, without inviteID; the message is the one in memory.',
          proof: 'client',
        },
        {
          id: 'SGN-3.35',
          says: 'modifyInvitation rejects 8010 for an inviteID without a record here.',
          proof: 'client',
        },
        {
          id: 'SGN-3.36',
          says: 'modifyInvitation changes the message of the invite: its JSON has the new data, and as inviteeList those who have not answered as far as is known here.',
          proof: 'client',
        },
        {
          id: 'SGN-3.37',
          says: 'An invite that was sent with onlineUserOnly cannot be modified: 20026, as no such message is stored.',
          proof: 'server',
        },
        {
          id: 'SGN-3.38',
          says: 'modifyInvitation rejects 2480 when somebody else has changed the message first.',
          proof: 'client',
        },
        {
          id: 'SGN-3.39',
          says: 'modifyInvitation rejects 2481 for an invite in an AVChatRoom.',
          proof: 'client',
        },
        {
          id: 'SGN-3.40',
          says: 'When modifyInvitation fails, the payload of the message here is what it was before, also where somebody else has changed the message first.',
          proof: 'client',
        },
        {
          id: 'SGN-3.41',
          says: 'modifyInvitation is not for the inviter alone: who may modify the message may modify the invitation.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'signaling.md 3',
      title: 'getSignalingInfo and the listeners',
      rules: [
        {
          id: 'SGN-3.42',
          says: 'getSignalingInfo throws Params validate failed. unless the message is an object that is not empty.',
          proof: 'client',
        },
        {
          id: 'SGN-3.43',
          says: 'getSignalingInfo returns null for a message that is no step of an invitation.',
          proof: 'client',
        },
        {
          id: 'SGN-3.44',
          says: 'getSignalingInfo returns what the JSON of a step says and asks nobody.',
          proof: 'client',
        },
        {
          id: 'SGN-3.45',
          says: "getSignalingInfo fills in what a step leaves out: businessID 1, groupID '', inviter '', inviteeList [], data '', actionType 1 and timeout 0; a missing inviteID stays missing.",
          proof: 'client',
        },
        {
          id: 'SGN-3.46',
          says: 'getSignalingInfo throws a TypeError for a custom message that contains the words inviteID and actionType but is no JSON.',
          proof: 'client',
        },
        {
          id: 'SGN-3.47',
          says: 'addSignalingListener and removeSignalingListener throw Params validate failed. unless the name is a text that is not empty and the handler a function; any name is taken.',
          proof: 'client',
        },
        {
          id: 'SGN-3.48',
          says: 'addSignalingListener and removeSignalingListener return undefined, before the login as well.',
          proof: 'client',
        },
        {
          id: 'SGN-3.49',
          says: 'addSignalingListener calls the handler with the given context as this.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 3',
      title: 'Data that are no text',
      rules: [
        {
          id: 'SGN-3.50',
          says: 'invite, inviteInGroup, their Sync forms, cancel, accept and reject throw a TypeError at once where data is given and no text.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
