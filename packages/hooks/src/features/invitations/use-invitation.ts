'use client';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { type InvitationStep, invitationActionsFeature } from './invitation-actions.js';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import { type InvitationsState, invitationIn } from './invitations.store.js';
import { invitationsFeature } from './invitations-control.js';
import { useRemainingSeconds } from './use-remaining-seconds.js';

/** What {@link useInvitation} returns. */
export interface UseInvitationResult {
  /** `undefined` when there is none of this ID, or not any more. */
  readonly invitation: InvitationSnapshot | undefined;
  /** While it is `pending`: whole seconds that are left, down to 0. `null` when it never runs out, and when it is not known. */
  readonly remainingSeconds: number | null;
  /**
   * Accepts. Shown when it was sent, since others may be faster. Rejects with a ChatError: 8010 it has ended, or nobody
   * knows it; 8011 I am not asked; else as sending does. May be ignored, as all of these.
   */
  accept(data?: string): Promise<void>;
  /** Refuses. Of what others answer in the group nothing is told here any more. Rejects as `accept`. */
  reject(data?: string): Promise<void>;
  /** Withdraws mine from all who have not answered; one that is being sent, as soon as it was. Rejects: 8020 it has ended, 8011 not mine. */
  cancel(data?: string): Promise<void>;
  /**
   * Changes the text of one that is open, for all. Rejects: 8010 it has ended, -1 an empty text, 2480 somebody else was
   * faster, 2481 in a live room, 20026 one that was for those alone who were online.
   */
  modify(data: string): Promise<void>;
  /** Forgets it, when it has ended. */
  dismiss(): void;
}

/**
 * One invitation, and what can be done with it. The `data` of an answer is the app's own text, for the other side; what
 * is no text, such as the event of `onClick={accept}`, counts as left out.
 *
 * Answers are sent one after another: the SDK refuses two at once.
 *
 * Renders again when the invitation changes and, while it is open and runs out, once a second.
 *
 * Stands on `accept`, `reject`, `cancel`, `modifyInvitation` and what {@link useInvitations} stands on.
 */
export function useInvitation(inviteID: string | null): UseInvitationResult {
  const chat = useChat();
  const control = chat.feature(invitationsFeature);
  const invitation = useSlice(control.slice, (state: InvitationsState) =>
    inviteID === null ? undefined : invitationIn(state, inviteID),
  );
  const isPending = invitation?.status === 'pending';
  const remainingSeconds = useRemainingSeconds(isPending ? invitation.expiresAt : null);
  const actions = useMemo(() => {
    const feature = chat.feature(invitationActionsFeature);
    const take = (step: InvitationStep) => (data?: string) =>
      mayBeIgnored(feature.take(step, inviteID, data));
    return {
      accept: take('accept'),
      reject: take('reject'),
      cancel: take('cancel'),
      modify: (data: string) => mayBeIgnored(feature.modify(inviteID, data)),
      dismiss: () => feature.dismiss(inviteID),
    };
  }, [chat, inviteID]);
  return useMemo(
    () => ({ invitation, remainingSeconds, ...actions }),
    [invitation, remainingSeconds, actions],
  );
}
