import type { SeatMeta } from '../protocol/seat-book.js';

/** What has to be known to say who runs a room. */
export interface HostFacts {
  readonly meta: SeatMeta;
  /** Whose the group is; `''` while it is not known, and where it is nobody's. */
  readonly ownerID: string;
  /** An AVChatRoom: its owner need not be there, and the host need not own it. */
  readonly isLive: boolean;
  /** Whether somebody is not in the group any more. */
  hasLeft(userID: string): boolean;
  /** The same, or that their line is lost. */
  isAbsent(userID: string): boolean;
  /** Whether somebody is known to be in the live room. */
  isSeen(userID: string): boolean;
}

/** Who knows what the group is, and who is there. */
interface Witness extends Pick<HostFacts, 'ownerID' | 'isLive' | 'hasLeft' | 'isSeen'> {
  /** Whether somebody is not there, and that for good. */
  isGone(userID: string): boolean;
}

/** What becomes of a room's host: stays, somebody else is it, or nobody runs the room. */
export type HostVerdict =
  | { readonly kind: 'stays' }
  | { readonly kind: 'passes'; readonly userID: string }
  | { readonly kind: 'paused' };

const STAYS: HostVerdict = { kind: 'stays' };

/**
 * Who runs a room. A group is run by its owner. A live room is run by its host, wherever its owner is, until they are
 * gone: then by the owner, if they are there, or the first co-host who is.
 */
export function verdictOn(facts: HostFacts): HostVerdict {
  const { meta, ownerID, isLive } = facts;
  const { hostID, coHostIDs } = meta;
  const isOthers = ownerID !== '' && ownerID !== hostID;
  if (!isLive && isOthers && !facts.hasLeft(ownerID)) return { kind: 'passes', userID: ownerID };
  const isLost = isLive ? facts.isAbsent(hostID) : facts.hasLeft(hostID);
  if (!isLost) return STAYS;
  if (isLive && isOthers && facts.isSeen(ownerID) && !facts.isAbsent(ownerID)) {
    return { kind: 'passes', userID: ownerID };
  }
  const helper = coHostIDs.find((userID) => userID !== hostID && !facts.isAbsent(userID));
  return helper === undefined ? { kind: 'paused' } : { kind: 'passes', userID: helper };
}

/** The same, by what somebody knows. */
export function verdictBy(witness: Witness, meta: SeatMeta): HostVerdict {
  const { ownerID, isLive } = witness;
  return verdictOn({
    ...{ meta, ownerID, isLive },
    hasLeft: (userID) => witness.hasLeft(userID),
    isAbsent: (userID) => witness.isGone(userID),
    isSeen: (userID) => witness.isSeen(userID),
  });
}
