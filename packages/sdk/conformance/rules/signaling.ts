import type { RuleBook } from './rule.js';

export const SIGNALING_RULES = {
  noun: 'signaling',
  sections: [
    {
      source: 'signaling.md 1',
      title: 'The parts of signaling',
      rules: [
        {
          id: 'SGN-1.1',
          says: "TSignaling names the events NEW_INVITATION_RECEIVED 'newInvitationReceived', INVITEE_ACCEPTED 'ts_invitee_accepted', INVITEE_REJECTED 'ts_invitee_rejected', INVITATION_CANCELLED 'ts_invitation_cancelled', INVITATION_TIMEOUT 'ts_invitation_timeout' and INVITATION_MODIFIED 'ts_invitation_modified'.",
          proof: 'client',
        },
        {
          id: 'SGN-1.2',
          says: 'TSignaling names the actions ACTION_TYPE_UNKNOWN 0, ACTION_TYPE_INVITE 1, ACTION_TYPE_CANCEL_INVITE 2, ACTION_TYPE_ACCEPT_INVITE 3, ACTION_TYPE_REJECT_INVITE 4 and ACTION_TYPE_INVITE_TIMEOUT 5.',
          proof: 'client',
        },
        {
          id: 'SGN-1.3',
          says: 'The service keeps nothing of an invitation: every step is a custom message, and the clients do the rest.',
          proof: 'client',
        },
        {
          id: 'SGN-1.4',
          says: 'In the modular build the methods reject 2998 without SignalingModule; here every instance has it.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'signaling.md 2',
      title: 'The message that carries a step',
      rules: [
        {
          id: 'SGN-2.1',
          says: "A step is a message of type 'TIMCustomElem' and priority 'High'.",
          proof: 'client',
        },
        {
          id: 'SGN-2.2',
          says: "payload.data of a step is JSON, payload.description and payload.extension are ''.",
          proof: 'client',
        },
        {
          id: 'SGN-2.3',
          says: 'The JSON has businessID 1, inviteID, inviter, inviteeList, groupID, data, timeout and actionType, and nothing else.',
          proof: 'client',
        },
        {
          id: 'SGN-2.4',
          says: 'An inviteID is made by the inviter’s client: lower-case hexadecimal digits in groups of 8-4-4-4-12.',
          proof: 'client',
        },
        {
          id: 'SGN-2.5',
          says: 'Every step of an invitation names the same inviter: the userID of who invited.',
          proof: 'client',
        },
        {
          id: 'SGN-2.6',
          says: 'inviteeList of an invite names all invitees, that of a cancel those who have not answered.',
          proof: 'client',
        },
        {
          id: 'SGN-2.7',
          says: 'inviteeList of an accept, a reject or an invitee’s timeout names that invitee alone.',
          proof: 'client',
        },
        {
          id: 'SGN-2.8',
          says: 'inviteeList of the inviter’s timeout names those who have not answered.',
          proof: 'client',
        },
        { id: 'SGN-2.9', says: "groupID is '' one to one.", proof: 'client' },
        {
          id: 'SGN-2.10',
          says: 'timeout is in seconds and stands in the invite; in every other step it is 0.',
          proof: 'client',
        },
        {
          id: 'SGN-2.11',
          says: 'With a groupID, every step goes to the conversation of that group.',
          proof: 'client',
        },
        {
          id: 'SGN-2.12',
          says: 'One to one, invite, cancel and the inviter’s timeout go to the invitee, and accept, reject and the invitee’s timeout to the inviter.',
          proof: 'client',
        },
        {
          id: 'SGN-2.13',
          says: 'Steps are sent as excluded from content moderation.',
          proof: 'client',
        },
        {
          id: 'SGN-2.14',
          says: 'A step is delivered like every message: by MESSAGE_RECEIVED, in the history, counted as unread, and on the other instances of who sent it.',
          proof: 'client',
        },
        {
          id: 'SGN-2.15',
          says: 'With onlineUserOnly a step is stored nowhere and counts nowhere.',
          proof: 'client',
        },
        {
          id: 'SGN-2.16',
          says: 'A received message is a step if it is a custom message whose cloudCustomData contains "type":"tsignaling".',
          proof: 'client',
        },
        {
          id: 'SGN-2.17',
          says: 'A received message is a step if it is a custom message whose payload.data contains the words inviteID and actionType.',
          proof: 'client',
        },
        {
          id: 'SGN-2.18',
          says: 'A received message that looks like a step but is no JSON causes no event and no error.',
          proof: 'client',
        },
        {
          id: 'SGN-2.19',
          says: 'With excludeFromHistoryMessage anywhere in the data of an invite, cancel, accept or reject, its message changes neither unreadCount nor lastMessage.',
          proof: 'client',
        },
        {
          id: 'SGN-2.20',
          says: 'excludeOriginalSignalingFromHistoryMessage in the data does the same as excludeFromHistoryMessage.',
          proof: 'client',
        },
        {
          id: 'SGN-2.21',
          says: 'With excludeTimeoutSignalingFromHistoryMessage in the data of the invite, the message of its timeout changes neither unreadCount nor lastMessage.',
          proof: 'client',
        },
        {
          id: 'SGN-2.22',
          says: 'The message of a timeout carries the data of the invite.',
          proof: 'client',
        },
        {
          id: 'SGN-2.23',
          says: 'What follows an invite with onlineUserOnly, from any client that has its record, is sent with onlineUserOnly.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 4',
      title: 'The events of signaling',
      rules: [
        { id: 'SGN-4.1', says: 'A listener is given { name, data }.', proof: 'client' },
        {
          id: 'SGN-4.2',
          says: 'NEW_INVITATION_RECEIVED has { inviteID, inviter, groupID, data, inviteeList }.',
          proof: 'client',
        },
        {
          id: 'SGN-4.3',
          says: 'One to one, NEW_INVITATION_RECEIVED is emitted on every instance that receives the invite: those of the invitee and the other ones of the inviter.',
          proof: 'client',
        },
        {
          id: 'SGN-4.4',
          says: 'In a group NEW_INVITATION_RECEIVED is emitted only on instances of people whom inviteeList names.',
          proof: 'client',
        },
        {
          id: 'SGN-4.5',
          says: 'INVITEE_ACCEPTED and INVITEE_REJECTED have { inviteID, inviter, groupID, data, invitee }.',
          proof: 'client',
        },
        {
          id: 'SGN-4.6',
          says: 'INVITEE_ACCEPTED and INVITEE_REJECTED are emitted wherever the record is and the answer arrives: at the inviter, at the other invitees of a group and on the answering person’s other instances.',
          proof: 'client',
        },
        {
          id: 'SGN-4.7',
          says: 'The instance that accepts or rejects gets no INVITEE_ACCEPTED or INVITEE_REJECTED for it.',
          proof: 'client',
        },
        {
          id: 'SGN-4.8',
          says: 'INVITATION_CANCELLED has { inviteID, inviter, groupID, data } and is emitted wherever the record is, except on the instance that cancels.',
          proof: 'client',
        },
        {
          id: 'SGN-4.9',
          says: 'INVITATION_TIMEOUT has { inviteID, inviter, groupID, data, inviteeList, isSelfTimeout }.',
          proof: 'client',
        },
        {
          id: 'SGN-4.10',
          says: 'INVITATION_TIMEOUT has isSelfTimeout true and the message that was sent where the timer ran out, once that message is sent.',
          proof: 'client',
        },
        {
          id: 'SGN-4.11',
          says: 'INVITATION_TIMEOUT has isSelfTimeout false and no message wherever the record is and another client’s timeout arrives.',
          proof: 'client',
        },
        {
          id: 'SGN-4.12',
          says: 'INVITATION_MODIFIED has { inviteID, data } and is emitted wherever the record is and the modification arrives.',
          proof: 'client',
        },
        {
          id: 'SGN-4.13',
          says: 'An accept, reject, cancel, timeout or modification of an invitation without a record here emits no signaling event.',
          proof: 'client',
        },
        {
          id: 'SGN-4.14',
          says: 'A member of the group who is not invited gets the steps by MESSAGE_RECEIVED and no signaling event.',
          proof: 'client',
        },
        {
          id: 'SGN-4.15',
          says: 'The steps themselves are delivered by MESSAGE_RECEIVED and stand in the history.',
          proof: 'client',
        },
        {
          id: 'SGN-4.16',
          says: 'No step is looked at, and no signaling event emitted, before addSignalingListener has been called.',
          proof: 'client',
        },
        {
          id: 'SGN-4.17',
          says: 'Removing a listener while none for NEW_INVITATION_RECEIVED is left switches signaling off, other listeners or not.',
          proof: 'client',
        },
        {
          id: 'SGN-4.18',
          says: 'Open invitations are told again at SDK_READY only if a listener for NEW_INVITATION_RECEIVED has been added by then.',
          proof: 'client',
        },
        {
          id: 'SGN-4.19',
          says: 'Listeners that were added before the login miss nothing that comes after it.',
          proof: 'client',
        },
        {
          id: 'SGN-4.20',
          says: 'The event of a step comes before the MESSAGE_RECEIVED or MESSAGE_MODIFIED of its message.',
          proof: 'client',
        },
        {
          id: 'SGN-4.21',
          says: 'A logout switches signaling off: the listeners stay and are told what was missed before the next login, but nothing of what comes after it until one is added anew.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
