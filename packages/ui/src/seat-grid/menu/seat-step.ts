/** What is open at a seat: its menu, or what an item of it leads to. */
export type SeatStep =
  | 'menu'
  | 'invite'
  | 'place'
  | 'swap'
  | 'handOver'
  | 'remove'
  | 'removeAndLock';
