'use client';
import type { InviteOptions } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import { type GroupInviteOptions, invitationActionsFeature } from './invitation-actions.js';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import { type InvitationsState, pickInvitations } from './invitations.store.js';
import { invitationsFeature } from './invitations-control.js';

/** Which invitations {@link useInvitations} returns. */
export interface InvitationsOptions {
  /** Both when left out. */
  readonly direction?: 'incoming' | 'outgoing' | undefined;
  /** Also those that have ended, until they are dismissed; not, when left out. */
  readonly includeEnded?: boolean | undefined;
}

/** What {@link useInvitations} returns. */
export interface UseInvitationsResult {
  /** In the order of their coming, the newest last. */
  readonly invitations: readonly InvitationSnapshot[];
  /**
   * Invites somebody, also oneself; with a `timeout` for so many seconds. Resolves when it was sent. Until then it is
   * shown as `sending`, under an ID of this device, by which {@link useInvitation} goes on knowing it; when it could not
   * be sent, as `failed`. Rejects with a ChatError as sending does: 20007 on their blacklist, 20009 not a friend where
   * that is needed, 2801 no line, -1 no userID, or a `data` that is
   * no text. May be ignored.
   */
  invite(options: InviteOptions): Promise<InvitationSnapshot>;
  /**
   * The same for people of a group, who each answer; all members get the message. Rejects also with 10007 not a member,
   * 10017 muted, 2115 a community with topics, -1 nobody is invited.
   */
  inviteInGroup(options: GroupInviteOptions): Promise<InvitationSnapshot>;
}

/**
 * Invitations, such as to a call or a game, that came in this login or were sent from here: those that are open, or all.
 *
 * Render it, or {@link useInvitation}, somewhere as long as invitations are to be heard: the SDK tells of them from then
 * on, and those that came while I was away only when it listens before the login. A login's end forgets them all; of
 * those that have ended the newest 100 are kept, and of those that others have sent and that are open the newest 100.
 *
 * When the time is up and nobody has said what became of it, because the line was lost, an invitation counts as
 * `timedOut` after seven more seconds.
 *
 * An invitation that was sent by somebody else than it says is left out, and reported as MALFORMED_DATA. The SDK does not
 * tell who has sent it: of one that came while I was away that is known when it was looked for, a moment after it is
 * shown. It stays where that could not be done: without a line, and when it is not among the newest 300 messages of a
 * conversation that has more.
 *
 * Renders again when one of these begins, changes or ends, at most once per frame and at once for the person's own
 * actions. An invitation that has not changed stays the same object, and so does the list.
 *
 * Stands on `addSignalingListener` for the six signaling events, `invite`, `inviteInGroup`, MESSAGE_RECEIVED, and
 * `getMessageListHopping` for those that came while I was away. Without the SDK's signaling module: 2998.
 */
export function useInvitations({
  direction,
  includeEnded,
}: InvitationsOptions = {}): UseInvitationsResult {
  const chat = useChat();
  const control = chat.feature(invitationsFeature);
  const select = useMemo(
    () =>
      rememberLast((state: InvitationsState, last: readonly InvitationSnapshot[] | undefined) =>
        pickInvitations(state, { direction, includeEnded }, last),
      ),
    [direction, includeEnded],
  );
  const invitations = useSlice(control.slice, select);
  const actions = useMemo(() => {
    const feature = chat.feature(invitationActionsFeature);
    return {
      invite: (options: InviteOptions) => mayBeIgnored(feature.invite(options)),
      inviteInGroup: (options: GroupInviteOptions) => mayBeIgnored(feature.inviteInGroup(options)),
    };
  }, [chat]);
  return useMemo(() => ({ invitations, ...actions }), [invitations, actions]);
}
