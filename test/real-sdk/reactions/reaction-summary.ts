import type { WireReaction } from '../../../packages/engine/src/protocol/entities.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** A reaction as the service tells it. Names and pictures of the people the SDK looks up itself. */
export function summaryOf({ reactionID, totalUserCount, userIDs }: WireReaction): WireBody {
  return {
    Reaction: reactionID,
    Count: totalUserCount,
    Reaction_Account: userIDs,
  };
}
