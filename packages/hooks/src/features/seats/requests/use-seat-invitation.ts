'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../../chat-context.js';
import { mayBeIgnored } from '../../../sdk-calls.js';
import { useSlice } from '../../../use-slice.js';
import { useRemainingSeconds } from '../../invitations/index.js';
import { useWatchedSeats } from '../use-watched-seats.js';
import type { SeatInvitationSnapshot, SentSeatInvitation } from './seat-picks.js';
import { seatRequestActionsFeature } from './seat-request-actions.js';
import { seatRequestsFeature } from './seat-requests.js';
import { requestsIn } from './seat-requests.store.js';

/** What {@link useSeatInvitation} returns. Its promises reject with a ChatError, and may be ignored. */
export interface UseSeatInvitationResult {
  /** The seat that I am to take; `undefined` when I am not asked, or not any more. Of several the newest. */
  readonly invitation: SeatInvitationSnapshot | undefined;
  /** Of that: whole seconds that are left, down to 0; `null` where that is not known. */
  readonly remainingSeconds: number | null;
  /**
   * Says yes, and sits down. Rejects: 8010 I am not asked any more, -23 the seat is kept for me no longer, or as taking a
   * seat does.
   */
  accept(): Promise<void>;
  /** Says no: the seat is kept no longer. Rejects: 8010 I am not asked any more. */
  refuse(): Promise<void>;
  /**
   * Whom I have invited from here, each as I have done last; without those who sit by now. How one has ended stays until it is
   * dismissed.
   */
  readonly sent: readonly SentSeatInvitation[];
  /**
   * Keeps a seat for somebody for 30 seconds, and asks them to take it; 0, when left out, is the first that is empty. For
   * the host and co-hosts. Rejects: -24 they have a seat, -10, -11, -19, -20, -26, -28 not in the group; as sending does, and
   * then the seat is not kept.
   */
  invite(userID: string, index?: number): Promise<void>;
  /** Takes an invitation back, and keeps the seat no longer. Rejects: 8020 it has ended. */
  cancel(userID: string): Promise<void>;
  /** Forgets one that has ended. */
  dismiss(userID: string): void;
}

/**
 * Being invited to a seat of a group, by its groupID, and inviting others to one.
 *
 * Such an invitation is of a kind of its own: it rings nowhere but here, and no thread, no list of conversations and no
 * count of what is unread knows of it. One that is not from the host or a co-host is not shown. While I have a seat there
 * is none; who raises their hand takes the seat without being asked again.
 *
 * Renders again when an invitation comes or goes, when one that I sent changes and, while I am asked, once a second.
 *
 * Stands on `inviteInGroup`, and in live rooms `invite`, `accept`, `reject`, `cancel`, `getGroupProfile` and what
 * {@link useInvitations} and {@link useSeats} stand on.
 */
export function useSeatInvitation(groupID: string): UseSeatInvitationResult {
  const chat = useChat();
  const requests = chat.feature(seatRequestsFeature);
  useWatchedSeats(groupID);
  useEffect(() => requests.watch(groupID), [requests, groupID]);
  const invitation = useSlice(requests.slice, (state) => requestsIn(state, groupID).invitation);
  const sent = useSlice(requests.slice, (state) => requestsIn(state, groupID).sent);
  const remainingSeconds = useRemainingSeconds(invitation?.expiresAt ?? null);
  const actions = useMemo(() => {
    const may = chat.feature(seatRequestActionsFeature);
    return {
      accept: () => mayBeIgnored(may.accept(groupID)),
      refuse: () => mayBeIgnored(may.decline(groupID)),
      invite: (userID: string, index = 0) => mayBeIgnored(may.invite(groupID, userID, index)),
      cancel: (userID: string) => mayBeIgnored(may.cancel(groupID, userID)),
      dismiss: (userID: string) => may.dismiss(groupID, userID),
    };
  }, [chat, groupID]);
  return useMemo(
    () => ({ invitation, remainingSeconds, sent, ...actions }),
    [invitation, remainingSeconds, sent, actions],
  );
}
