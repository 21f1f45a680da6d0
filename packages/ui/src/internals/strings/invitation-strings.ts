import { counted } from './counted.js';

/** What invitations say: those that come in, and those that were sent. */
export interface InvitationStrings {
  /** Name of the region in which those that come in stand. */
  invitations: string;
  /** What it is about, where the app does not say. */
  invitesYou: (name: string) => string;
  invitedIn: (group: string) => string;
  acceptInvitation: string;
  declineInvitation: string;
  invitationNotAccepted: (why: string) => string;
  invitationNotDeclined: (why: string) => string;
  /** Below those that are shown. */
  moreInvitations: (count: number, written: string) => string;
  /** What assistive technology says a few seconds before the end. */
  invitationEndsSoon: (name: string) => string;
  /** How one that came in has ended. */
  youAccepted: (name: string) => string;
  youDeclined: (name: string) => string;
  acceptedElsewhere: (name: string) => string;
  declinedElsewhere: (name: string) => string;
  invitationWithdrawn: (name: string) => string;
  invitationMissed: (name: string) => string;

  /** Name of one that was sent; `names` is `Ann, Ben and 3 others`. */
  invitationTo: (names: string) => string;
  calling: string;
  ringing: string;
  cancelInvitation: string;
  invitationNotCancelled: (why: string) => string;
  /** How one that was sent has ended. */
  invitationAccepted: string;
  invitationDeclined: string;
  invitationCancelled: string;
  invitationUnanswered: string;
  invitationFailed: (why: string) => string;
  /** How many of several people have answered in which way. */
  peopleAccepted: (count: number, written: string) => string;
  peopleDeclined: (count: number, written: string) => string;
  peopleUnanswered: (count: number, written: string) => string;
  peopleWaitedFor: (count: number, written: string) => string;
  callAgain: string;
}

/** All of it in English. */
export const englishInvitations: InvitationStrings = {
  invitations: 'Invitations',
  invitesYou: (name) => `${name} invites you`,
  invitedIn: (group) => `in ${group}`,
  acceptInvitation: 'Accept',
  declineInvitation: 'Decline',
  invitationNotAccepted: (why) => `Not accepted. ${why}`,
  invitationNotDeclined: (why) => `Not declined. ${why}`,
  moreInvitations: (count, written) => counted(count, written, 'more invitation'),
  invitationEndsSoon: (name) => `A few seconds are left to answer ${name}`,
  youAccepted: (name) => `You accepted ${name}’s invitation`,
  youDeclined: (name) => `You declined ${name}’s invitation`,
  acceptedElsewhere: (name) => `You accepted ${name}’s invitation on another device`,
  declinedElsewhere: (name) => `You declined ${name}’s invitation on another device`,
  invitationWithdrawn: (name) => `${name} withdrew the invitation`,
  invitationMissed: (name) => `You missed ${name}’s invitation`,

  invitationTo: (names) => `Invitation to ${names}`,
  calling: 'Calling…',
  ringing: 'Ringing…',
  cancelInvitation: 'Cancel',
  invitationNotCancelled: (why) => `Not cancelled. ${why}`,
  invitationAccepted: 'Accepted',
  invitationDeclined: 'Declined',
  invitationCancelled: 'Cancelled',
  invitationUnanswered: 'No answer',
  invitationFailed: (why) => `Not sent. ${why}`,
  peopleAccepted: (_count, written) => `${written} accepted`,
  peopleDeclined: (_count, written) => `${written} declined`,
  peopleUnanswered: (_count, written) => `${written} without an answer`,
  peopleWaitedFor: (_count, written) => `${written} still to answer`,
  callAgain: 'Call again',
};
