'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import type { SeatBackend } from './backend/seat-backend.js';
import { type SeatActions, seatActions } from './seat-actions.js';
import type { SeatRoom, SeatSnapshot } from './seat-snapshot.js';
import { seatsOf } from './seats.store.js';
import { type SeatCareOptions, useWatchedSeats } from './use-watched-seats.js';

/** How seats are kept. */
export interface UseSeatsOptions extends SeatCareOptions {
  /**
   * Who carries out what is done to the seats of this group, as long as this is rendered: a server of the app's own
   * ({@link serverSeats}) that lets nobody do what the rules refuse. The same object from one rendering to the next. Left out, this page writes
   * the attributes itself.
   */
  readonly backend?: SeatBackend | undefined;
}

/** What {@link useSeats} returns. The actions are the same functions as long as the group is the same. */
export interface UseSeatsResult extends SeatActions {
  /** `loading` until the seats are known; `error` when they could not be had. */
  readonly status: LoadStatus;
  /** `undefined` while it is not known, and where seats were never opened. */
  readonly room: SeatRoom | undefined;
  /** In the order of their numbers; none before the room was opened. */
  readonly seats: readonly SeatSnapshot[];
  /** The one I sit on. */
  readonly mySeat: SeatSnapshot | undefined;
  /**
   * Whether nobody runs the room, though it is open: its host has been gone for 30 seconds, and nobody could follow. It
   * ends when the host is back.
   */
  readonly isPaused: boolean;
  /** Why the seats could not be had: 10007 not in the group, 10010 no such group. */
  readonly error: ChatError | null;
}

/**
 * The seats of a group, an audio room say, by its groupID (not its conversationID).
 *
 * They are attributes of the group by the protocol SEAT/1: `seat.meta`, `seat.rev`, and one key a seat for up to 14 of
 * them (layout A), or packs of eight for up to 100 (layout B). Every change is decided on what is there now and refused
 * where somebody else was faster; it is then decided again, six times at most. Nobody writes more than twice a second.
 * Any member may write attributes, so seats suit people who mean well; who needs more puts a server of their own in
 * between: the `backend` is sent each operation as plain data, for all hooks that look at this group.
 *
 * Renders again when the seats of this group change, and for no other one; a seat that has not changed is the same object.
 * An AVChatRoom is joined when an action finds that it was not.
 *
 * Whoever looks helps to keep the seats clean: who leaves the group loses the seat at once, who is offline for
 * `graceSeconds` too, what was kept for somebody is free when it is over, and who is muted in the group shows as muted by
 * the host. One does it: the host, then co-hosts, then who sits by the number, each two seconds after the one before. Who
 * is offline is known where presence was bought, and in live rooms; else by `absentUserIDs`. Who reloads the page keeps the
 * seat; a second instance of somebody only listens as long as the first answers. When the group has had another owner for
 * 30 seconds, they are the host; a live room whose host is gone as long passes to its owner or first co-host who is there.
 *
 * After a lost connection the seats are read again, until the SDK cannot be answering from an old
 * memory any more (31 seconds). Of a group that was left nothing is shown.
 *
 * Stands on `getGroupAttributes`, `setGroupAttributes`, `initGroupAttributes`, `getGroupProfile`, `getGroupMemberProfile`,
 * `changeGroupOwner`, `getMyProfile`, `joinGroup`, GROUP_ATTRIBUTES_UPDATED, GROUP_LIST_UPDATED and
 * CONVERSATION_LIST_UPDATED; for who is there on `subscribeUserStatus`, `getUserStatus`, `getGroupMemberList` (of a live
 * room, and of a group that tells nobody who leaves, every 15 seconds), USER_STATUS_UPDATED and MESSAGE_RECEIVED; and for
 * one's own instances on `createCustomMessage` and `sendMessage` to oneself with `onlineUserOnly`.
 */
export function useSeats(
  groupID: string,
  { backend, ...care }: UseSeatsOptions = {},
): UseSeatsResult {
  const control = useWatchedSeats(groupID, care);
  useEffect(
    () => (backend ? control.setBackend(groupID, backend) : undefined),
    [control, groupID, backend],
  );
  const view = useSlice(control.slice, (state) => seatsOf(state, groupID));
  const actions = useMemo(
    () => seatActions((operation) => mayBeIgnored(control.perform(groupID, operation))),
    [control, groupID],
  );
  return useMemo(() => {
    const { isLoaded, room, seats, isPaused, error } = view;
    const status = isLoaded ? 'ready' : error ? 'error' : 'loading';
    const mySeat = seats.find((seat) => seat.isMine);
    return { status, room, seats, mySeat, isPaused, error, ...actions };
  }, [view, actions]);
}
