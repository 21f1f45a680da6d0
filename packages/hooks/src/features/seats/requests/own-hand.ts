import type { ChatError } from '@parlor/sdk';

/**
 * Where my asking for a seat stands.
 *
 * - `down`: I do not ask; also once I sit.
 * - `raising`: on its way.
 * - `raised`: asked, for 60 seconds.
 * - `approved`: a seat is kept for me, for 20 seconds.
 * - `refused`: by the host or a co-host.
 * - `timedOut`: nobody has answered in time, or the seat is kept for me no longer.
 * - `failed`: it could not be asked for, or the seat not be taken; `error` says why.
 */
export type HandStatus =
  | 'down'
  | 'raising'
  | 'raised'
  | 'approved'
  | 'refused'
  | 'timedOut'
  | 'failed';

/** My asking for a seat. */
export interface OwnHand {
  /** How far my raised hand is. */
  readonly status: HandStatus;
  /** The seat that I want, or that is kept for me; 0 is any. */
  readonly index: number;
  /** Milliseconds since the epoch by this device, when the time is up; `null` where none is running. */
  readonly expiresAt: number | null;
  /** Why it has `failed`. */
  readonly error: ChatError | null;
}

/** What becomes of it. */
export type HandNews =
  | { readonly type: 'sent'; readonly expiresAt: number | null }
  /** A seat is kept for me. */
  | { readonly type: 'approved'; readonly index: number; readonly expiresAt: number | null }
  | { readonly type: 'refused' }
  | { readonly type: 'timedOut' }
  | { readonly type: 'failed'; readonly error: ChatError }
  /** I sit, or do not want to any more. */
  | { readonly type: 'lowered' };

/** I do not ask. */
export const LOWERED: OwnHand = { status: 'down', index: 0, expiresAt: null, error: null };

/** I begin to ask. */
export function raisingHand(index: number): OwnHand {
  return { ...LOWERED, status: 'raising', index };
}

/** Whether it may yet come to a seat. */
export function isUp({ status }: OwnHand): boolean {
  return status === 'raising' || status === 'raised' || status === 'approved';
}

/** How it stands after some news; the same object where they change nothing. What has ended is only ever lowered. */
export function nextHand(hand: OwnHand, news: HandNews): OwnHand {
  if (!isUp(hand) && news.type !== 'lowered') return hand;
  switch (news.type) {
    case 'lowered':
      return hand.status === 'down' ? hand : LOWERED;
    case 'sent':
      return hand.status === 'raising'
        ? { ...hand, status: 'raised', expiresAt: news.expiresAt }
        : hand;
    case 'approved':
      return approved(hand, news.index, news.expiresAt);
    case 'refused':
      // Somebody else was faster in giving a seat.
      return hand.status === 'approved' ? hand : { ...hand, status: 'refused', expiresAt: null };
    case 'timedOut':
      return { ...hand, status: 'timedOut', expiresAt: null };
    case 'failed':
      return { ...hand, status: 'failed', expiresAt: null, error: news.error };
  }
}

function approved(hand: OwnHand, index: number, expiresAt: number | null): OwnHand {
  const isKnown = hand.index === index && hand.expiresAt === expiresAt;
  if (hand.status === 'approved' && isKnown) return hand;
  return { ...hand, status: 'approved', index, expiresAt };
}
