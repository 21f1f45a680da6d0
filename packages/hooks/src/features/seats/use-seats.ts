'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import type { OpenSeatsOptions, SeatRoom, SeatSnapshot } from './seat-snapshot.js';
import { seatsOf } from './seats.store.js';
import { seatsFeature } from './seats-control.js';

/** What {@link useSeats} returns. */
export interface UseSeatsResult {
  readonly status: LoadStatus;
  /** `undefined` while it is not known, and where seats were never opened. */
  readonly room: SeatRoom | undefined;
  /** In the order of their numbers; none before the room was opened. */
  readonly seats: readonly SeatSnapshot[];
  /** The one I sit on. */
  readonly mySeat: SeatSnapshot | undefined;
  /** Why the seats could not be had: 10007 not in the group, 10010 no such group. */
  readonly error: ChatError | null;
  /**
   * Opens the room and sits down on the host's seat; a room that is open stays as it is. Replaces all
   * attributes of the group. Rejects with a ChatError: -21 not the group's owner, -20 not a number of
   * seats, -15, -16, -17. May be ignored.
   */
  open(options?: OpenSeatsOptions): Promise<void>;
  /**
   * Sits down; on my own seat it does nothing. Rejects with a ChatError: -10 taken, -11 locked, -12 I
   * have another, -13 the host gives the seats, -18 not open, -19 kept for somebody else, -20 no such
   * seat, -15 too much going on, -16 does not fit, -17 not in the room. May be ignored.
   */
  take(index: number): Promise<void>;
  /** Gets up. Rejects with a ChatError: -14 I have no seat, -15, -17. May be ignored. */
  leave(): Promise<void>;
  /**
   * Moves to another seat, at one stroke: nobody sees me on two or on none. Rejects with a ChatError: -14 I have
   * no seat, or as {@link UseSeatsResult.take} does. May be ignored.
   */
  move(index: number): Promise<void>;
}

/**
 * The seats of a group, an audio room say, by its groupID (not its conversationID).
 *
 * They are attributes of the group by the protocol SEAT/1, layout A: `seat.meta`, `seat.rev` and one
 * key a seat. Every change is decided on what is there now and refused where somebody else was
 * faster; it is then decided again, six times at most. Any member may write attributes, so seats suit
 * people who mean well; who needs more puts a server of their own in between.
 *
 * Renders again when the seats of this group change, and for no other one. An AVChatRoom is joined
 * when an action finds that it was not.
 *
 * After a lost connection the seats are read again, until the SDK cannot be answering from an old
 * memory any more (31 seconds). Of a group that was left nothing is shown.
 *
 * Stands on `getGroupAttributes`, `setGroupAttributes`, `initGroupAttributes`, `getGroupProfile`,
 * `getMyProfile`, `joinGroup`, GROUP_ATTRIBUTES_UPDATED, GROUP_LIST_UPDATED and
 * CONVERSATION_LIST_UPDATED.
 */
export function useSeats(groupID: string): UseSeatsResult {
  const control = useChat().feature(seatsFeature);
  useEffect(() => control.watch(groupID), [control, groupID]);
  const view = useSlice(control.slice, (state) => seatsOf(state, groupID));
  const actions = useMemo(
    () => ({
      open: (options?: OpenSeatsOptions) => mayBeIgnored(control.open(groupID, options)),
      take: (index: number) => mayBeIgnored(control.take(groupID, index)),
      leave: () => mayBeIgnored(control.leave(groupID)),
      move: (index: number) => mayBeIgnored(control.move(groupID, index)),
    }),
    [control, groupID],
  );
  return useMemo(() => {
    const { isLoaded, room, seats, error } = view;
    const status = isLoaded ? 'ready' : error ? 'error' : 'loading';
    const mySeat = seats.find((seat) => seat.isMine);
    return { status, room, seats, mySeat, error, ...actions };
  }, [view, actions]);
}
