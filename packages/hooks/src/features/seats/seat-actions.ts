import type { SeatOperation } from './rules/seat-operation.js';
import type { OpenSeatsOptions, SeatRoom } from './seat-snapshot.js';

/**
 * What can be done with the seats of a room. All promises reject with a ChatError, and may be ignored. Of every one:
 * -15 too much going on, -16 does not fit, -17 not in the room, -18 not open, -26 not for my role.
 */
export interface SeatActions {
  /**
   * Opens the room and sits down on the host's seat; a room that is open stays as it is. Replaces all
   * attributes of the group. -21 not the group's owner, -16 too many seats, -1 what nobody knows.
   */
  open(options?: OpenSeatsOptions): Promise<void>;
  /** Closes the room: nobody sits any more. Replaces all attributes of the group. -21 not the group's owner. */
  close(): Promise<void>;
  /**
   * Sits down; on my own seat it does nothing. -10 taken, -11 locked, -12 I have another, -13 the host gives the seats,
   * -19 kept for somebody else, -20 no such seat, -23 it was kept for me, and is no longer.
   */
  take(index: number): Promise<void>;
  /** Gets up. -14 I have no seat, -27 another instance of mine sits there. */
  leave(): Promise<void>;
  /**
   * Moves to another seat, at one stroke: nobody sees me on two or on none. -14 I have
   * no seat, -27 another instance of mine sits there, or as {@link SeatActions.take} does.
   */
  move(index: number): Promise<void>;
  /** Makes the seat that another instance of mine holds this one's. -14 I have no seat. */
  takeOver(): Promise<void>;
  /**
   * Mutes or unmutes me. It shows at once, and is written 400 ms after the last change of mind; when that is refused, it
   * shows as before. -14 I have no seat, -22 the host has muted me, -27 another instance of mine sits there.
   */
  muteSelf(isMuted: boolean): Promise<void>;
  /** Mutes or unmutes who sits there; with a userID, only while it is them. For the host and co-hosts. -20. */
  muteSeat(index: number, isMuted: boolean, userID?: string): Promise<void>;
  /**
   * Locks or unlocks a seat; who sits there has to get up. With a userID, only while it is them who sit or are expected
   * there; with `''`, only while nobody is. For the host and co-hosts, and not the host's seat. -20.
   */
  lock(index: number, isLocked: boolean, userID?: string): Promise<void>;
  /**
   * Puts somebody off a seat, or gives up that they come; with a userID, only while it is them. For the host and
   * co-hosts, and not the host. -20.
   */
  kick(index: number, userID?: string): Promise<void>;
  /**
   * Moves somebody. Who sits there stays, and it is refused (`refuse`, when left out); has to get up (`replace`); or goes to
   * the other seat (`swap`, the host's alone). For the host and co-hosts. -14 they have no seat, -10, -11, -19, -20.
   */
  moveUser(userID: string, index: number, policy?: 'refuse' | 'replace' | 'swap'): Promise<void>;
  /** Exchanges what is on two seats, at one stroke. For the host. -11, -19, -20. */
  swap(index: number, other: number): Promise<void>;
  /**
   * Keeps a seat (0 is the first that is empty) for somebody in the group, for so many seconds, 1 to 3600. For the host and
   * co-hosts. -24 they have a seat, -28 not in the group, -10, -11, -19, -20.
   */
  reserve(userID: string, index: number, seconds: number): Promise<void>;
  /** Keeps it no longer. For the host and co-hosts, and for whom it is kept. -20. */
  release(index: number): Promise<void>;
  /** 1 to 100 seats. For the host. -25 a seat that would go is not empty. */
  resize(count: number): Promise<void>;
  /** For the host. */
  setMode(mode: SeatRoom['mode']): Promise<void>;
  /** Who helps me, 5 at most. For the host. */
  setCoHosts(userIDs: readonly string[]): Promise<void>;
  /**
   * Hands the room over, with the host's seat; outside of live rooms the group goes with it when it is mine. For the host.
   * -28 not in the group.
   */
  transferHost(userID: string): Promise<void>;
}

/** The actions, by whoever performs them. */
export function seatActions(perform: (operation: SeatOperation) => Promise<void>): SeatActions {
  return {
    open: (options = {}) => perform({ ...options, type: 'open' }),
    close: () => perform({ type: 'close' }),
    take: (index) => perform({ type: 'take', index }),
    leave: () => perform({ type: 'leave' }),
    move: (index) => perform({ type: 'move', index }),
    takeOver: () => perform({ type: 'takeOver' }),
    muteSelf: (isMuted) => perform({ type: 'muteSelf', isMuted }),
    muteSeat: (index, isMuted, userID) =>
      perform({ type: 'muteSeat', index, isMuted, ...only(userID) }),
    lock: (index, isLocked, userID) => perform({ type: 'lock', index, isLocked, ...only(userID) }),
    kick: (index, userID) => perform({ type: 'kick', index, ...only(userID) }),
    moveUser: (userID, index, policy = 'refuse') =>
      perform({ type: 'moveUser', userID, index, policy }),
    swap: (index, other) => perform({ type: 'swap', index, with: other }),
    reserve: (userID, index, seconds) => perform({ type: 'reserve', userID, index, seconds }),
    release: (index) => perform({ type: 'release', index }),
    resize: (count) => perform({ type: 'resize', count }),
    setMode: (mode) => perform({ type: 'setMode', mode }),
    setCoHosts: (userIDs) => perform({ type: 'setCoHosts', userIDs }),
    transferHost: (userID) => perform({ type: 'transferHost', userID }),
  };
}

function only(userID: string | undefined): { userID?: string } {
  return userID === undefined ? {} : { userID };
}
