'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../../chat-context.js';
import { mayBeIgnored } from '../../../sdk-calls.js';
import { useSlice } from '../../../use-slice.js';
import { useRemainingSeconds } from '../../invitations/index.js';
import { useWatchedSeats } from '../use-watched-seats.js';
import type { OwnHand } from './own-hand.js';
import type { RaisedHandSnapshot } from './raised-hands.js';
import { seatRequestActionsFeature } from './seat-request-actions.js';
import { seatRequestsFeature } from './seat-requests.js';
import { requestsIn } from './seat-requests.store.js';

/** How raised hands are to be treated. */
export interface RaisedHandsOptions {
  /** Whether I take the seat by itself that I am given; `true` when left out. It counts at the moment when I raise my hand. */
  readonly takesSeat?: boolean | undefined;
  /**
   * For the host: whether the room remembers raised hands, so that they outlast a reload of the host's page, and co-hosts
   * see all of them. `false` when left out: each costs two writes of the seats.
   */
  readonly keepsQueue?: boolean | undefined;
}

/** What {@link useRaisedHands} returns. Its promises reject with a ChatError, and may be ignored. */
export interface UseRaisedHandsResult {
  /** Who asks for a seat, the first first; for the host and co-hosts, for others nobody. The same list until it changes. */
  readonly hands: readonly RaisedHandSnapshot[];
  /** My own asking. */
  readonly mine: OwnHand;
  /** Of mine: whole seconds that are left, down to 0; `null` where no time is running. */
  readonly remainingSeconds: number | null;
  /**
   * Asks the host and co-hosts for a seat, for 60 seconds; 0, when left out, is any. What I have asked for before is
   * replaced. Resolves when it was sent. Rejects: -18 not open, -12 I have a seat, -13 the host invites whom they want, -26
   * I am the host, -10, -11, -19, -20 as taking the seat would, else as sending does.
   */
  raise(index?: number): Promise<void>;
  /** Asks no longer, or forgets how it has ended. A seat that is kept for me is kept no longer. */
  withdraw(): Promise<void>;
  /** Takes the seat that is kept for me, where `takesSeat` is `false`. Rejects: -13 none is; else as taking a seat does. */
  takeSeat(): Promise<void>;
  /**
   * Keeps a seat for somebody who asks, for 20 seconds, and tells them: the one they want, or the given one; 0 is the first
   * that is empty. Rejects: 8010 they ask no longer, -10 somebody has taken it, or all are, -11, -19, -20, -24 they have a
   * seat, -26 I do not run the room, -28 they are not in the group; else as sending does. Then they still ask.
   */
  approve(userID: string, index?: number): Promise<void>;
  /** Tells somebody who asks that they get none. Rejects: 8010 they ask no longer. */
  refuse(userID: string): Promise<void>;
}

/**
 * Who raises their hand for a seat of a group, by its groupID, and my own hand.
 *
 * They ask by invitations to the host and co-hosts that are of a kind of their own: they ring nowhere, and no thread, no list of
 * conversations and no count of what is unread knows of them. In a live room they ask the host alone. Of two who run the
 * room, the first answer decides. Render it as long as hands are to be seen: what was asked before is known only where the
 * room remembers it (`keepsQueue`).
 *
 * Who is told yes has the seat kept for them, and takes it by itself. Whose room is closed, who gets a seat in another way, and
 * who does not look at the seats any more, on no component of the page, has their hand taken down.
 *
 * Renders again when somebody raises their hand or takes it down, when mine changes and, while mine is up, once a second.
 *
 * Stands on `inviteInGroup`, and in live rooms `invite`, `accept`, `reject`, `cancel`, `getGroupProfile` and what
 * {@link useInvitations} and {@link useSeats} stand on.
 */
export function useRaisedHands(
  groupID: string,
  { takesSeat = true, keepsQueue = false }: RaisedHandsOptions = {},
): UseRaisedHandsResult {
  const chat = useChat();
  const requests = chat.feature(seatRequestsFeature);
  useWatchedSeats(groupID);
  useEffect(() => requests.watch(groupID), [requests, groupID]);
  useEffect(
    () => (keepsQueue ? requests.keepQueue(groupID) : undefined),
    [requests, groupID, keepsQueue],
  );
  const hands = useSlice(requests.slice, (state) => requestsIn(state, groupID).hands);
  const mine = useSlice(requests.slice, (state) => requestsIn(state, groupID).mine);
  const remainingSeconds = useRemainingSeconds(mine.expiresAt);
  const actions = useMemo(() => {
    const { own } = requests;
    const may = chat.feature(seatRequestActionsFeature);
    return {
      raise: (index = 0) => mayBeIgnored(own.raise(groupID, index, takesSeat)),
      withdraw: () => mayBeIgnored(own.lower(groupID)),
      takeSeat: () => mayBeIgnored(own.take(groupID)),
      approve: (userID: string, index?: number) =>
        mayBeIgnored(may.approve(groupID, userID, index)),
      refuse: (userID: string) => mayBeIgnored(may.refuse(groupID, userID)),
    };
  }, [chat, requests, groupID, takesSeat]);
  return useMemo(
    () => ({ hands, mine, remainingSeconds, ...actions }),
    [hands, mine, remainingSeconds, actions],
  );
}
