/** Told of seats in general, for whoever stands on them. Nothing of it renders anything. */
export interface SeatObserver {
  /** The seats of a group were told, or are no longer any business of mine; or I am giving up mine, or that was refused. */
  onSeats(groupID: string): void;
  /** Nobody here looks at the seats of a group any more. */
  onUnwatched(groupID: string): void;
}
