/** What the seats of a room say. */
export interface SeatStrings {
  /** Name of the seats of a room; `title` may be empty. */
  seats: (title: string) => string;
  /** A seat and what is the case with it, such as `Seat 3, Ann, muted`; `number` comes written. */
  seat: (number: string, facts: readonly string[]) => string;
  seatEmpty: string;
  seatLocked: string;
  /** Of an empty seat that only the host may take. */
  seatForHost: string;
  seatKeptFor: (name: string) => string;
  seatKeptForYou: string;
  /** Of the seats that the host and those who help sit on. */
  seatOfHost: string;
  seatOfCoHost: string;
  seatMuted: string;
  seatMutedByHost: string;
  /** Of my own: another device of mine has it. */
  seatHeldElsewhere: string;
  /** Of a seat: who sits there has raised a hand. */
  seatHandRaised: string;
  /** Name of the menu at my own seat. */
  yourSeat: string;
  leaveSeat: string;
  /** Below seats of which none is taken, when one can be. */
  seatsNobody: string;
  /** Below seats of a room that is open and has no host. */
  seatsPaused: string;
  seatsClosed: string;
  seatsClosedDetail: string;
  seatsClosedForOwner: string;
  openSeats: string;
  seatsFailed: string;
  /** What assistive technology says when something happens on the stage. */
  seatsWereOpened: string;
  seatsWereClosed: string;
  tookSeat: (name: string, number: string) => string;
  youTookSeat: (number: string) => string;
  leftSeat: (name: string, number: string) => string;
  youLeftSeat: (number: string) => string;
  movedToSeat: (name: string, number: string) => string;
  youMovedToSeat: (number: string) => string;
  wasMuted: (name: string) => string;
  youWereMuted: string;
  wasUnmuted: (name: string) => string;
  youWereUnmuted: string;
  seatWasLocked: (number: string) => string;
  seatWasUnlocked: (number: string) => string;
  seatWasKeptForYou: (number: string) => string;
  becameHost: (name: string) => string;
  youBecameHost: string;
  /** I was muted already, by myself. */
  hostHasMutedYou: string;
  /** I am still muted, by myself. */
  hostUnmutedYou: string;
  /** How a seat is got, from now on. */
  seatsAreFree: string;
  seatsAreAskedFor: string;
  seatsAreByInvitation: string;
}

/** In English. */
export const englishSeats: SeatStrings = {
  seats: (title) => (title === '' ? 'Seats' : `Seats in ${title}`),
  seat: (number, facts) => [`Seat ${number}`, ...facts].join(', '),
  seatEmpty: 'empty',
  seatLocked: 'locked',
  seatForHost: 'for the host',
  seatKeptFor: (name) => `kept for ${name}`,
  seatKeptForYou: 'kept for you',
  seatOfHost: 'host',
  seatOfCoHost: 'co-host',
  seatMuted: 'muted',
  seatMutedByHost: 'muted by the host',
  seatHeldElsewhere: 'on another device',
  seatHandRaised: 'hand raised',
  yourSeat: 'Your seat',
  leaveSeat: 'Leave the seat',
  seatsNobody: 'Nobody is on the stage yet. Press a seat to take it.',
  seatsPaused: 'The host is away. The room goes on when they are back.',
  seatsClosed: 'The stage is not open',
  seatsClosedDetail: 'When the owner of the room opens it, you can take a seat here.',
  seatsClosedForOwner: 'Open it, and people in this room can take a seat.',
  openSeats: 'Open the stage',
  seatsFailed: 'The seats could not be loaded',
  seatsWereOpened: 'The stage was opened',
  seatsWereClosed: 'The stage was closed',
  tookSeat: (name, number) => `${name} took seat ${number}`,
  youTookSeat: (number) => `You took seat ${number}`,
  leftSeat: (name, number) => `${name} left seat ${number}`,
  youLeftSeat: (number) => `You left seat ${number}`,
  movedToSeat: (name, number) => `${name} moved to seat ${number}`,
  youMovedToSeat: (number) => `You moved to seat ${number}`,
  wasMuted: (name) => `${name} was muted`,
  youWereMuted: 'You were muted',
  wasUnmuted: (name) => `${name} was unmuted`,
  youWereUnmuted: 'You were unmuted',
  seatWasLocked: (number) => `Seat ${number} was locked`,
  seatWasUnlocked: (number) => `Seat ${number} was unlocked`,
  seatWasKeptForYou: (number) => `Seat ${number} is kept for you`,
  becameHost: (name) => `${name} is the host now`,
  youBecameHost: 'You are the host now',
  hostHasMutedYou: 'The host has muted you',
  hostUnmutedYou: 'The host no longer mutes you',
  seatsAreFree: 'Everybody can take a seat now',
  seatsAreAskedFor: 'Seats are given by the host now: ask for one',
  seatsAreByInvitation: 'Seats are by invitation now',
};
