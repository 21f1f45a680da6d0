import { type SeatBook, seatOf } from '../protocol/seat-book.js';
import { isModerator } from '../rules/seat-roles.js';
import { type CarriedRequest, isUnanswered } from './carried-request.js';

/** Seconds for which one asks. */
export const RAISED_FOR = 60;

/** What has just come is the newest, until its message says when it was sent. */
const NOT_KNOWN = Number.MAX_SAFE_INTEGER;

/** Somebody who asks for a seat. */
export interface RaisedHandSnapshot {
  /** Who has raised it. */
  readonly userID: string;
  /** The seat that they want; 0 is any. Untrusted. */
  readonly index: number;
  /** Since when, in seconds since the epoch by the service's clock; 0 while that is not known. */
  readonly since: number;
  /** Milliseconds since the epoch by this device, when they ask no longer; `null` while that is not known. */
  readonly expiresAt: number | null;
  /** `''` where only the room remembers it: they can be given a seat, but not be told that they get none. */
  readonly inviteID: string;
}

/** What a list of raised hands is made of. */
export interface HandSources {
  readonly book: SeatBook;
  /** userID. */
  readonly me: string;
  /** What was asked in this group, here and elsewhere, in the order of its coming. */
  readonly requests: readonly CarriedRequest[];
  /** When it was asked, in seconds by the service's clock, by inviteID. */
  readonly times: ReadonlyMap<string, number>;
  /** Seconds by the service's clock. */
  readonly now: number;
  /** The same as milliseconds of this device. */
  toDevice(seconds: number): number;
}

/**
 * Who asks for a seat, the first first: for the host and co-hosts alone. Each once, as they have asked last, and only
 * those who have no seat; those who asked before this page was there are known by the room's queue, where that is kept.
 */
export function raisedHands(sources: HandSources): readonly RaisedHandSnapshot[] {
  const { book, me, requests, times } = sources;
  if (!book.meta?.isOpen || !isModerator(book, me)) return [];
  const asked = requests.filter(
    ({ command, invitation }) => command === 'apply' && invitation.direction === 'incoming',
  );
  const timeOf = ({ invitation }: CarriedRequest) => times.get(invitation.inviteID) ?? NOT_KNOWN;
  const last = new Map(asked.toSorted((a, b) => timeOf(a) - timeOf(b)).map(withInviter));
  const live = [...last.values()].filter(isUnanswered).map((request) => ({
    ...{ userID: request.invitation.inviter, index: request.index },
    ...{ since: timeOf(request), expiresAt: request.invitation.expiresAt },
    inviteID: request.invitation.inviteID,
  }));
  const kept = remembered(sources, (userID, since) => {
    const request = last.get(userID);
    return request !== undefined && (isUnanswered(request) || timeOf(request) >= since);
  });
  return [...live, ...kept]
    .filter(({ userID }) => seatOf(book, userID) === 0)
    .toSorted((one, two) => one.since - two.since)
    .map((hand) => (hand.since === NOT_KNOWN ? { ...hand, since: 0 } : hand));
}

function withInviter(request: CarriedRequest): [string, CarriedRequest] {
  return [request.invitation.inviter, request];
}

/** Those of whom the room knows, and nobody here. */
function remembered(
  { book, now, toDevice }: HandSources,
  isKnown: (userID: string, since: number) => boolean,
): readonly RaisedHandSnapshot[] {
  const queue = book.meta?.queue ?? [];
  return queue.flatMap(([userID, index, since]) => {
    const end = since + RAISED_FOR;
    if (end <= now || isKnown(userID, since)) return [];
    return [{ userID, index, since, expiresAt: toDevice(end), inviteID: '' }];
  });
}
