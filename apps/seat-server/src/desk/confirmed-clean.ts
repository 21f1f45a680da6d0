import type { SeatBook, SeatMeta, SeatOperation } from '@parlor/hooks/seat-rules';
import type { PlaceGroup } from '../place/seat-place.js';

type Clean = Extract<SeatOperation, { type: 'clean' }>;

/** What the service says itself. */
export interface CleanFacts extends PlaceGroup {
  /** Whether somebody is not in the group; of a live room nobody can say. */
  hasLeft(userID: string): boolean;
  /** Whether somebody is offline. */
  isAway(userID: string): boolean;
}

/**
 * What of a cleaning is so by what the service says. A janitor is just somebody on a seat: who they say is gone, and who they
 * say runs the room from now on, is only a hint to look.
 */
export function confirmedClean(operation: Clean, { meta }: SeatBook, facts: CleanFacts): Clean {
  const { gone, newHostID, holders } = operation;
  const isGone = (userID: string) => facts.hasLeft(userID) || facts.isAway(userID);
  const isHost =
    newHostID !== undefined &&
    meta !== undefined &&
    !isGone(newHostID) &&
    mayFollow(newHostID, meta, facts);
  return {
    type: 'clean',
    gone: gone.filter(isGone),
    ...(holders && { holders }),
    ...(isHost && { newHostID }),
  };
}

/** A group is run by its owner; a live room by its host, until they are gone. */
function mayFollow(userID: string, { hostID, coHostIDs }: SeatMeta, facts: CleanFacts): boolean {
  const { ownerID, isLive, hasLeft, isAway } = facts;
  const isLost = hasLeft(hostID) || (isLive && isAway(hostID));
  if (userID === ownerID) return isLost || !isLive;
  return isLost && coHostIDs.includes(userID);
}
