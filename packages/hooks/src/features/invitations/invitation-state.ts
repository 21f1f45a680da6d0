import type { ChatError } from '@parlor/sdk';
import type { InvitationSnapshot, InvitationStatus } from './invitation-snapshot.js';

/** What becomes of an invitation. */
export type InvitationNews =
  | { readonly type: 'sent'; readonly inviteID: string; readonly expiresAt: number | null }
  | { readonly type: 'failed'; readonly error: ChatError }
  /** What the event does not say and the message does. */
  | {
      readonly type: 'timed';
      readonly timeout: number;
      readonly expiresAt: number | null;
      /** When it was sent: seconds since the epoch by the service's clock. */
      readonly time?: number;
    }
  | { readonly type: 'accepted' | 'rejected'; readonly userID: string }
  | { readonly type: 'timedOut'; readonly userIDs: readonly string[] }
  /** The time is up, and nobody has said what became of it. */
  | { readonly type: 'expired' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'modified'; readonly data: string };

/** How an invitation begins. */
export type InvitationBeginning = Pick<
  InvitationSnapshot,
  'inviteID' | 'inviter' | 'invitees' | 'groupID' | 'data'
>;

/** One of mine, on its way. */
export function sendingInvitation(
  beginning: InvitationBeginning,
  timeout: number,
): InvitationSnapshot {
  return { ...begin(beginning), direction: 'outgoing', isMine: true, status: 'sending', timeout };
}

/** One that is told of, to `me`. */
export function receivedInvitation(beginning: InvitationBeginning, me: string): InvitationSnapshot {
  const isMine = beginning.inviter === me;
  const direction = isMine ? 'outgoing' : 'incoming';
  return { ...begin(beginning), direction, isMine, status: 'pending', timeout: 0 };
}

/**
 * The invitation after some news; the same object where they change nothing.
 *
 * What has ended stays as it has ended; only who has answered, and the text, go on being told. Who has answered once
 * has answered for good.
 */
export function nextInvitation(
  invitation: InvitationSnapshot,
  news: InvitationNews,
  me: string,
): InvitationSnapshot {
  const { status } = invitation;
  if (status === 'sending') return afterSending(invitation, news);
  switch (news.type) {
    case 'accepted':
      return settled(answered(invitation, 'acceptedBy', [news.userID]), me);
    case 'rejected':
      return settled(answered(invitation, 'rejectedBy', [news.userID]), me);
    case 'timedOut':
      return settled(answered(invitation, 'timedOut', news.userIDs), me);
    case 'modified':
      return news.data === invitation.data ? invitation : { ...invitation, data: news.data };
    case 'expired':
      if (status !== 'pending') return invitation;
      return settled(answered(invitation, 'timedOut', invitation.pendingInvitees), me);
    case 'cancelled':
      return status === 'pending' ? { ...invitation, status: 'cancelled' } : invitation;
    case 'timed':
      return status === 'pending' ? timed(invitation, news.timeout, news.expiresAt) : invitation;
    case 'sent':
    case 'failed':
      return invitation;
  }
}

/** Whether nothing more becomes of it. */
export function isOver({ status }: Pick<InvitationSnapshot, 'status'>): boolean {
  return status !== 'sending' && status !== 'pending';
}

function begin(beginning: InvitationBeginning) {
  const { inviteID, inviter, groupID, data } = beginning;
  const invitees = [...new Set(beginning.invitees)];
  return {
    ...{ inviteID, inviter, groupID, data, invitees, pendingInvitees: invitees },
    ...{ acceptedBy: [], rejectedBy: [], timedOut: [], expiresAt: null, error: null },
  };
}

function afterSending(invitation: InvitationSnapshot, news: InvitationNews): InvitationSnapshot {
  if (news.type === 'failed') return { ...invitation, status: 'failed', error: news.error };
  if (news.type !== 'sent') return invitation;
  const { inviteID, expiresAt } = news;
  return { ...invitation, status: 'pending', inviteID, expiresAt };
}

function timed(
  invitation: InvitationSnapshot,
  timeout: number,
  expiresAt: number | null,
): InvitationSnapshot {
  const isKnown = invitation.timeout === timeout && invitation.expiresAt === expiresAt;
  return isKnown ? invitation : { ...invitation, timeout, expiresAt };
}

/** One to one, any answer is the invitee's: whatever it says of whose it is, the SDK has ended the invitation. */
function answered(
  invitation: InvitationSnapshot,
  list: 'acceptedBy' | 'rejectedBy' | 'timedOut',
  userIDs: readonly string[],
): InvitationSnapshot {
  const { pendingInvitees, groupID } = invitation;
  const isOf = (userID: string) => groupID === '' || userIDs.includes(userID);
  const moved = pendingInvitees.filter(isOf);
  if (moved.length === 0) return invitation;
  return {
    ...invitation,
    pendingInvitees: pendingInvitees.filter((userID) => !isOf(userID)),
    [list]: [...invitation[list], ...moved],
  };
}

function settled(invitation: InvitationSnapshot, me: string): InvitationSnapshot {
  if (invitation.status !== 'pending') return invitation;
  const status = invitation.isMine ? statusOfAll(invitation) : statusOfOne(invitation, me);
  return status === 'pending' ? invitation : { ...invitation, status };
}

function statusOfAll(invitation: InvitationSnapshot): InvitationStatus {
  if (invitation.pendingInvitees.length > 0) return 'pending';
  if (invitation.acceptedBy.length > 0) return 'accepted';
  return invitation.rejectedBy.length > 0 ? 'rejected' : 'timedOut';
}

function statusOfOne(invitation: InvitationSnapshot, me: string): InvitationStatus {
  if (invitation.acceptedBy.includes(me)) return 'accepted';
  if (invitation.rejectedBy.includes(me)) return 'rejected';
  return invitation.timedOut.includes(me) ? 'timedOut' : 'pending';
}
