import type { RuleBook } from './rule.js';

export const SIGNALING_RECORD_RULES = {
  noun: 'signaling records',
  sections: [
    {
      source: 'signaling.md 5',
      title: 'The record of an invitation',
      rules: [
        {
          id: 'SGN-5.1',
          says: 'A client keeps a record of each open invitation by its inviteID: what the invite said, who has not answered, and its message.',
          proof: 'client',
        },
        { id: 'SGN-5.2', says: 'A logout forgets all records.', proof: 'client' },
        {
          id: 'SGN-5.3',
          says: 'One to one, an accept, a reject or a timeout that arrives deletes the record.',
          proof: 'client',
        },
        {
          id: 'SGN-5.4',
          says: 'In a group, an accept or a reject that arrives takes who answered out of the record, which is deleted when nobody is left.',
          proof: 'client',
        },
        {
          id: 'SGN-5.5',
          says: 'In a group, a timeout of one invitee that arrives takes that one out of the record, which is deleted when nobody is left.',
          proof: 'client',
        },
        {
          id: 'SGN-5.6',
          says: 'In a group, the inviter’s timeout takes all whom it lists out of the record. The real SDK takes out the first alone.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SGN-5.7',
          says: 'A cancel that arrives deletes the record.',
          proof: 'client',
        },
        {
          id: 'SGN-5.8',
          says: 'An invite that arrives again with the same inviteID keeps the first record and emits NEW_INVITATION_RECEIVED again.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 5',
      title: 'Timers',
      rules: [
        {
          id: 'SGN-5.9',
          says: 'The inviter’s timer starts when the invite was sent and runs out timeout + 5 seconds later, if somebody has not answered by then.',
          proof: 'client',
        },
        {
          id: 'SGN-5.10',
          says: 'When the inviter’s timer runs out, action 5 is sent to the group or the invitee with those who have not answered, INVITATION_TIMEOUT is emitted with isSelfTimeout true, and the record is deleted.',
          proof: 'client',
        },
        {
          id: 'SGN-5.11',
          says: 'An invitee’s timer starts when the invite is received and runs out timeout seconds after the invite was sent, if that invitee has not answered by then.',
          proof: 'client',
        },
        {
          id: 'SGN-5.12',
          says: 'The age of an invite is taken off the timeout only where it is positive and smaller than that; otherwise the timer runs for the whole timeout.',
          proof: 'client',
        },
        {
          id: 'SGN-5.13',
          says: 'When an invitee’s timer runs out, action 5 is sent to the group or the inviter with that invitee alone, and INVITATION_TIMEOUT is emitted with isSelfTimeout true.',
          proof: 'client',
        },
        {
          id: 'SGN-5.14',
          says: 'After an invitee’s timeout, one to one the record is deleted, in a group that invitee is taken out of it.',
          proof: 'client',
        },
        {
          id: 'SGN-5.15',
          says: 'An inviter who receives the own invite on another instance starts no invitee’s timer there.',
          proof: 'client',
        },
        {
          id: 'SGN-5.16',
          says: 'With a timeout of 0 or less no timer ever runs out.',
          proof: 'client',
        },
        { id: 'SGN-5.17', says: 'Timers go by steps of one second.', proof: 'client' },
        {
          id: 'SGN-5.18',
          says: 'An invitee who is online times out first; only for one who is offline does the inviter’s timer run out.',
          proof: 'client',
        },
        {
          id: 'SGN-5.19',
          says: 'A timer of an invitation that was answered or cancelled ends without a message or an event.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 5',
      title: 'After a login',
      rules: [
        {
          id: 'SGN-5.20',
          says: 'An invitation that came while I was away and that I have not answered is told by NEW_INVITATION_RECEIVED after the login.',
          proof: 'client',
        },
        {
          id: 'SGN-5.21',
          says: 'Invitations are told again only when the conversation list and the unread messages have been fetched.',
          proof: 'client',
        },
        {
          id: 'SGN-5.22',
          says: 'One to one, the invites among the unread messages are looked at.',
          proof: 'client',
        },
        {
          id: 'SGN-5.23',
          says: 'In groups, up to 20 of the newest messages are looked at, of groups that have unread messages and whose last message is younger than 300 seconds.',
          proof: 'client',
        },
        {
          id: 'SGN-5.24',
          says: 'The cloud can change the 20 messages and the 300 seconds; the local engine does not.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SGN-5.25',
          says: 'Only invites that name me and that have no timeout or have not run out are told again.',
          proof: 'client',
        },
        {
          id: 'SGN-5.26',
          says: 'An invitation that I have answered, that has timed out for me or that was cancelled meanwhile is not told again; in a group where others have not answered it is, and after it my answer.',
          proof: 'client',
        },
        {
          id: 'SGN-5.27',
          says: 'What is told again is told in the order of time.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 6',
      title: 'Who is told: one to one and in a group',
      rules: [
        {
          id: 'SGN-6.1',
          says: 'An invite one to one resolves at the inviting instance without an event there, and emits NEW_INVITATION_RECEIVED on the inviter’s other instances and on all of the invitee’s.',
          proof: 'client',
        },
        {
          id: 'SGN-6.2',
          says: 'An invite in a group emits NEW_INVITATION_RECEIVED on all instances of all invitees, and on the inviter’s other instances only if the inviter is invited too; these and all other members get the message.',
          proof: 'client',
        },
        {
          id: 'SGN-6.3',
          says: 'An accept emits INVITEE_ACCEPTED at the inviter, on the accepting person’s other instances and, in a group, at the other invitees; other members get the message alone.',
          proof: 'client',
        },
        {
          id: 'SGN-6.4',
          says: 'A reject emits INVITEE_REJECTED at the inviter, on the rejecting person’s other instances and, in a group, at the other invitees; other members get the message alone.',
          proof: 'client',
        },
        {
          id: 'SGN-6.5',
          says: 'On the inviter’s other instances the answer to an invitation in a group causes an event only where there is a record: if the inviter is invited too.',
          proof: 'client',
        },
        {
          id: 'SGN-6.6',
          says: 'A cancel emits INVITATION_CANCELLED at all invitees and on the inviter’s other instances that have the record; other members get the message alone.',
          proof: 'client',
        },
        {
          id: 'SGN-6.7',
          says: 'When an invitee’s timer runs out, that instance gets INVITATION_TIMEOUT with isSelfTimeout true, and the inviter and the other invitees with isSelfTimeout false.',
          proof: 'client',
        },
        {
          id: 'SGN-6.8',
          says: 'Another instance of the invitee gets INVITATION_TIMEOUT with isSelfTimeout false from the message of the first, and with true from its own timer where that has run out by then.',
          proof: 'client',
        },
        {
          id: 'SGN-6.9',
          says: 'When two instances of an invitee both send a timeout, the second message causes no event where the record is gone, as it is one to one.',
          proof: 'client',
        },
        {
          id: 'SGN-6.10',
          says: 'When the inviter’s timer runs out, that instance gets INVITATION_TIMEOUT with isSelfTimeout true, and the invitees who have the record with isSelfTimeout false.',
          proof: 'client',
        },
        {
          id: 'SGN-6.11',
          says: 'A modification emits INVITATION_MODIFIED on all instances that have the record, also on the one that modifies; other members get no signaling event.',
          proof: 'client',
        },
        {
          id: 'SGN-6.12',
          says: 'When the inviter’s timer runs out, the inviter’s other instances get INVITATION_TIMEOUT with isSelfTimeout false where they have the record, as they always have one to one.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 7',
      title: 'Kinds of groups',
      rules: [
        {
          id: 'SGN-7.1',
          says: 'Signaling works in every group in which one can send.',
          proof: 'client',
        },
        {
          id: 'SGN-7.2',
          says: 'Signaling works in a topic, with the topicID as groupID.',
          proof: 'client',
        },
        {
          id: 'SGN-7.3',
          says: 'Signaling works in an AVChatRoom; as nothing is stored there, nothing is told again after a login.',
          proof: 'client',
        },
        {
          id: 'SGN-7.4',
          says: 'Inviting in a community with topics rejects 2115.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'signaling.md 8',
      title: 'Signaling at work',
      rules: [
        {
          id: 'SGN-8.1',
          says: 'The same person cannot answer an invitation twice on one instance: 8010, or 8011 after an accept in a group where others have not answered.',
          proof: 'client',
        },
        {
          id: 'SGN-8.2',
          says: 'The age of an invite is taken by the service’s clock, whatever the local clock says.',
          proof: 'client',
        },
        {
          id: 'SGN-8.3',
          says: 'accept after the invitation was cancelled rejects 8010.',
          proof: 'client',
        },
        {
          id: 'SGN-8.4',
          says: 'cancel after everybody has answered rejects 8020.',
          proof: 'client',
        },
        {
          id: 'SGN-8.5',
          says: 'accept by the inviter, who is not invited, rejects 8011.',
          proof: 'client',
        },
        {
          id: 'SGN-8.6',
          says: 'Of three invitees in a group one accepts, one rejects and one times out: the inviter gets exactly these three events.',
          proof: 'client',
        },
        {
          id: 'SGN-8.7',
          says: 'An invite with onlineUserOnly leaves nothing in the history.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
