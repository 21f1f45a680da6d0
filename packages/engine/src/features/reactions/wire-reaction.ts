import type { WireReaction } from '../../protocol/entities.js';

/** A reaction as people are told of it: how many they are, and who the first of them. */
export function wireReaction(
  reactionID: string,
  userIDs: readonly string[],
  limit: number,
): WireReaction {
  return { reactionID, totalUserCount: userIDs.length, userIDs: userIDs.slice(0, limit) };
}
