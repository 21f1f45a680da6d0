/** Why something on the stage was refused. */
export interface SeatReasonStrings {
  seatIsTaken: string;
  seatIsLocked: string;
  seatIsKeptForOthers: string;
  noSuchSeat: string;
  youHaveASeat: string;
  youHaveNoSeat: string;
  /** The host gives them. */
  seatsAreGiven: string;
  seatKeptNoLonger: string;
  /** I sit there from another page or device. */
  youSitElsewhere: string;
  hostMutedYou: string;
  personHasASeat: string;
  personNotInRoom: string;
  /** Others have changed the seats each time. */
  seatsTooBusy: string;
  tooManySeats: string;
  seatsToGoNotEmpty: string;
  notInThisRoom: string;
  seatsNotOpen: string;
  onlyOwnerOpensSeats: string;
  roleForbids: string;
}

/** All of it in English. */
export const englishSeatReasons: SeatReasonStrings = {
  seatIsTaken: 'Somebody else sits there. Choose another seat.',
  seatIsLocked: 'This seat is locked. Choose another.',
  seatIsKeptForOthers: 'This seat is kept for somebody else. Choose another.',
  noSuchSeat: 'There is no such seat in this room.',
  youHaveASeat: 'You have a seat already. Leave it first, or move.',
  youHaveNoSeat: 'You have no seat.',
  seatsAreGiven: 'In this room seats are given by the host. Ask for one.',
  seatKeptNoLonger: 'The seat was kept for you, but not for this long. Ask for another.',
  youSitElsewhere: 'You sit there from another page or device. Take the seat over first.',
  hostMutedYou: 'The host has muted you. Only the host can undo that.',
  personHasASeat: 'This person has a seat already.',
  personNotInRoom: 'This person is not in the room.',
  seatsTooBusy: 'Too many people changed the seats at the same time. Try again.',
  tooManySeats: 'That is more than the room can hold. Try it with fewer seats.',
  seatsToGoNotEmpty: 'A seat that would go is not empty. Free it first.',
  notInThisRoom: 'You are not in this room. Join it first.',
  seatsNotOpen: 'The stage is not open.',
  onlyOwnerOpensSeats: 'Only the owner of the room opens and closes the stage.',
  roleForbids: 'Your role in this room does not allow that.',
};
