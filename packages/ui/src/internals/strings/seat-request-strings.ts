import { counted } from './counted.js';

/** What asking for a seat says, and being invited to one. Seats come as their written number. */
export interface SeatRequestStrings {
  raiseHand: string;
  lowerHand: string;
  /** In the place of the two, while it is on its way. */
  handRaising: string;
  /** What assistive technology says. */
  handRaised: string;
  handLowered: string;
  takeKeptSeat: (number: string) => string;
  giveUpKeptSeat: string;
  /** How my asking has ended. */
  handRefused: string;
  handUnanswered: string;
  keptSeatGone: string;
  handStageClosed: string;
  handNotRaised: (why: string) => string;
  handNotLowered: (why: string) => string;
  seatNotTaken: (why: string) => string;

  /** Name of the list of those who ask, and of what opens it. */
  raisedHands: string;
  raisedHandsCount: (count: number, written: string) => string;
  noRaisedHands: string;
  noRaisedHandsDetail: string;
  /** In a room in which anybody takes a seat. */
  nobodyHasToAsk: string;
  nobodyHasToAskDetail: string;
  /** In a room in which the host invites. */
  nobodyCanAsk: string;
  nobodyCanAskDetail: string;
  /** To the others. */
  raisedHandsOfHost: string;
  noSeatFree: string;
  /** Below the name of who asks. */
  wantsAnySeat: string;
  wantsSeat: (number: string) => string;
  wantsTakenSeat: (number: string) => string;
  chooseSeatFor: (name: string) => string;
  /** What assistive technology says. */
  handAsks: (name: string) => string;
  /** How somebody's asking has ended, unless I have answered. */
  handAcceptedBy: (by: string, name: string) => string;
  handDeclinedBy: (by: string, name: string) => string;
  handLoweredBy: (name: string) => string;
  handTimedOut: (name: string) => string;
  handSits: (name: string) => string;
  handGone: (name: string) => string;
  /** Why an answer came to nothing. */
  handOver: string;

  /** Name of the place where they stand. */
  seatInvitations: string;
  invitesYouToSeat: (name: string, number: string) => string;
  /** Where the number is not known. */
  invitesYouOnStage: (name: string) => string;
  acceptSeat: string;
  /** Name of the list of those whom I have invited. */
  invitedToSeats: string;
  invitingToSeat: string;
  cancelInvitationTo: (name: string) => string;
  inviteAgain: string;
  inviteAgainNamed: (name: string) => string;
  notInvitedAgain: (name: string, why: string) => string;
  dismissInvitationTo: (name: string) => string;
  /** What assistive technology says of one that was sent; `state` is `Declined`. */
  seatInvitationOf: (name: string, state: string) => string;
}

/** All of it in English. */
export const englishSeatRequests: SeatRequestStrings = {
  raiseHand: 'Raise hand',
  lowerHand: 'Lower hand',
  handRaising: 'Raising your hand…',
  handRaised: 'Your hand is raised',
  handLowered: 'Your hand is down',
  takeKeptSeat: (number) => `Take seat ${number}`,
  giveUpKeptSeat: 'No, thanks',
  handRefused: 'Your request for a seat was declined.',
  handUnanswered: 'Nobody has answered your request for a seat.',
  keptSeatGone: 'Nobody sat down in time: the seat is not kept for you any more.',
  handStageClosed: 'The stage was closed, and your hand is down.',
  handNotRaised: (why) => `You could not ask for a seat. ${why}`,
  handNotLowered: (why) => `Your hand could not be lowered. ${why}`,
  seatNotTaken: (why) => `You could not sit down. ${why}`,

  raisedHands: 'Raised hands',
  raisedHandsCount: (count, written) =>
    count === 0 ? 'No raised hands' : counted(count, written, 'raised hand'),
  noRaisedHands: 'No raised hands',
  noRaisedHandsDetail: 'Who asks for a seat appears here.',
  nobodyHasToAsk: 'Nobody has to ask',
  nobodyHasToAskDetail: 'Anybody may take a seat that is empty.',
  nobodyCanAsk: 'Nobody can ask',
  nobodyCanAskDetail: 'People come on the stage when you invite them.',
  raisedHandsOfHost: 'The host and co-hosts see who asks for a seat.',
  noSeatFree: 'No seat is free now.',
  wantsAnySeat: 'Would like a seat',
  wantsSeat: (number) => `Would like seat ${number}`,
  wantsTakenSeat: (number) => `Seat ${number} is not free: gets another one`,
  chooseSeatFor: (name) => `Choose a seat for ${name}`,
  handAsks: (name) => `${name} asks for a seat`,
  handAcceptedBy: (by, name) => `${by} accepted ${name}`,
  handDeclinedBy: (by, name) => `${by} declined ${name}`,
  handLoweredBy: (name) => `${name} lowered their hand`,
  handTimedOut: (name) => `Nobody answered ${name} in time`,
  handSits: (name) => `${name} has a seat now`,
  handGone: (name) => `${name} asks no longer`,
  handOver: 'Somebody else was faster, or they ask no longer.',

  seatInvitations: 'Invitations to seats',
  invitesYouToSeat: (name, number) => `${name} invites you to seat ${number}`,
  invitesYouOnStage: (name) => `${name} invites you to take a seat`,
  acceptSeat: 'Take the seat',
  invitedToSeats: 'Invited to seats',
  invitingToSeat: 'Inviting…',
  cancelInvitationTo: (name) => `Cancel the invitation to ${name}`,
  inviteAgain: 'Invite again',
  inviteAgainNamed: (name) => `Invite again: ${name}`,
  notInvitedAgain: (name, why) => `${name} could not be invited. ${why}`,
  dismissInvitationTo: (name) => `Dismiss the invitation to ${name}`,
  seatInvitationOf: (name, state) => `${name}: ${state}`,
};
