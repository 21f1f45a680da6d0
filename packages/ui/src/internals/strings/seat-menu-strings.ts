/** What can be done with a seat, and what is asked and said about it. */
export interface SeatMenuStrings {
  takeSeat: string;
  moveToSeat: string;
  /** Where the host gives the seats. */
  askForSeat: string;
  /** I sit there from another page or device, and want to from here. */
  takeSeatOver: string;
  muteYourself: string;
  unmuteYourself: string;
  muteOnSeat: string;
  unmuteOnSeat: string;
  makeCoHost: string;
  unmakeCoHost: string;
  inviteToSeat: string;
  /** Somebody who sits elsewhere. */
  placeOnSeat: string;
  swapSeats: string;
  lockSeat: string;
  unlockSeat: string;
  handRoomOver: string;
  /** It is kept for somebody no longer. */
  releaseSeat: string;
  removeFromSeat: string;
  removeAndLockSeat: string;

  /** What assistive technology is told, where the stage itself does not tell it. */
  askedForSeat: string;
  coHostMade: (name: string) => string;
  coHostUnmade: (name: string) => string;
  invitedToSeat: (name: string) => string;
  roomHandedOver: (name: string) => string;

  removeFromSeatQuestion: (name: string) => string;
  removeFromSeatDetail: string;
  removeAndLockQuestion: (name: string) => string;
  removeAndLockDetail: string;
  /** Of the button. */
  removeAndLockNow: string;
  handRoomOverQuestion: (name: string) => string;
  handRoomOverDetail: string;
  /** Where the group goes with the room. */
  handRoomAndGroupOverDetail: string;
  /** Of the button. */
  handRoomOverNow: string;

  /** Titles of the dialogs to choose somebody; `number` comes written. */
  inviteToSeatTitle: (number: string) => string;
  placeOnSeatTitle: (number: string) => string;
  swapSeatsTitle: (name: string) => string;
  /** Of the buttons in them. */
  moveNow: string;
  swapNow: string;
  personChosen: (name: string) => string;
  nobodyToChoose: string;
}

/** All of it in English. */
export const englishSeatMenu: SeatMenuStrings = {
  takeSeat: 'Take the seat',
  moveToSeat: 'Move here',
  askForSeat: 'Ask for this seat',
  takeSeatOver: 'Sit here on this device',
  muteYourself: 'Mute yourself',
  unmuteYourself: 'Unmute yourself',
  muteOnSeat: 'Mute',
  unmuteOnSeat: 'Unmute',
  makeCoHost: 'Make a co-host',
  unmakeCoHost: 'Remove as co-host',
  inviteToSeat: 'Invite somebody…',
  placeOnSeat: 'Move somebody here…',
  swapSeats: 'Swap with…',
  lockSeat: 'Lock the seat',
  unlockSeat: 'Unlock the seat',
  handRoomOver: 'Hand the room over…',
  releaseSeat: 'Keep it no longer',
  removeFromSeat: 'Remove from the seat…',
  removeAndLockSeat: 'Remove and lock the seat…',

  askedForSeat: 'The host was asked for the seat',
  coHostMade: (name) => `${name} is a co-host now`,
  coHostUnmade: (name) => `${name} is no longer a co-host`,
  invitedToSeat: (name) => `${name} was invited to the seat`,
  roomHandedOver: (name) => `${name} is the host now`,

  removeFromSeatQuestion: (name) => `Remove ${name} from the seat?`,
  removeFromSeatDetail: 'They stay in the room and listen. You can invite them again.',
  removeAndLockQuestion: (name) => `Remove ${name} and lock the seat?`,
  removeAndLockDetail:
    'They stay in the room and listen. Nobody can sit there until the seat is unlocked.',
  removeAndLockNow: 'Remove and lock',
  handRoomOverQuestion: (name) => `Hand the room over to ${name}?`,
  handRoomOverDetail: 'They become the host, on the host’s seat. Only they can give it back.',
  handRoomAndGroupOverDetail:
    'They become the host, on the host’s seat, and own the group. Only they can give it back.',
  handRoomOverNow: 'Hand over',

  inviteToSeatTitle: (number) => `Invite to seat ${number}`,
  placeOnSeatTitle: (number) => `Move to seat ${number}`,
  swapSeatsTitle: (name) => `Swap seats with ${name}`,
  moveNow: 'Move',
  swapNow: 'Swap',
  personChosen: (name) => `Chosen: ${name}`,
  nobodyToChoose: 'There is nobody to choose.',
};
