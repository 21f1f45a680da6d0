import type { ChatError } from '@parlor/sdk';

/**
 * Where an invitation stands. All but `sending` and `pending` are ends: an invitation that has ended never comes back.
 *
 * - `sending`: mine, on its way; nobody has heard of it yet.
 * - `pending`: incoming, while I have not answered; outgoing, while anybody has not.
 * - `accepted`: incoming, by me; outgoing, by at least one, and all have answered or run out of time.
 * - `rejected`: incoming, by me; outgoing, by at least one, and nobody has accepted.
 * - `cancelled`: withdrawn by the inviter before that.
 * - `timedOut`: incoming, I have not answered in time; outgoing, nobody has.
 * - `failed`: mine, could not be sent; `error` says why. When the line broke, it may have arrived all the same.
 */
export type InvitationStatus =
  | 'sending'
  | 'pending'
  | 'accepted'
  | 'rejected'
  | 'cancelled'
  | 'timedOut'
  | 'failed';

/**
 * An invitation, and what has become of it. Each invitee is in exactly one of `pendingInvitees`, `acceptedBy`,
 * `rejectedBy` and `timedOut`; these lists go on being filled after the invitation has ended for me, as far as the SDK
 * tells: to an instance that has rejected it tells nothing more.
 */
export interface InvitationSnapshot {
  /** While it is `sending`, and when it has `failed`, one of this device that means nothing to the SDK. */
  readonly inviteID: string;
  /** userID. */
  readonly inviter: string;
  /** userIDs of all who were invited, each once. */
  readonly invitees: readonly string[];
  /** Those who have not answered. */
  readonly pendingInvitees: readonly string[];
  /** In the order of their answers, as the next two. */
  readonly acceptedBy: readonly string[];
  /** Those who have said no. */
  readonly rejectedBy: readonly string[];
  /** Those who have not answered in time. */
  readonly timedOut: readonly string[];
  /** A groupID or topicID; `''` one to one. */
  readonly groupID: string;
  /** The inviter's own text. Untrusted. */
  readonly data: string;
  /** `outgoing` on all of the inviter's devices that are told of it. */
  readonly direction: 'incoming' | 'outgoing';
  /** How it stands. It changes no more once it is over. */
  readonly status: InvitationStatus;
  /** Seconds; 0 never. Also 0 for a moment when it has just come: it is not part of the news. */
  readonly timeout: number;
  /** Milliseconds since the epoch by this device, when the time is up; `null` never, or not yet known. */
  readonly expiresAt: number | null;
  /** Why it has `failed`. */
  readonly error: ChatError | null;
  /** Whether I am the inviter. */
  readonly isMine: boolean;
}
