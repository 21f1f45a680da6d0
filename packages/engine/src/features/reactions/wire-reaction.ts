import type { Work } from '../../core/context.js';
import type { WireReaction, WireUser } from '../../protocol/entities.js';
import { ensureProfile } from '../profiles/index.js';

/** A reaction as people are told of it: how many they are, and who the first of them. */
export async function wireReaction(
  work: Work,
  reactionID: string,
  userIDs: readonly string[],
  limit: number,
): Promise<WireReaction> {
  const users = await wireUsers(work, userIDs.slice(0, limit));
  return { reactionID, totalUserCount: userIDs.length, users };
}

/** People, with the names and pictures that they have now. */
export async function wireUsers(work: Work, userIDs: readonly string[]): Promise<WireUser[]> {
  return Promise.all(
    userIDs.map(async (userID) => {
      const { nick, avatar } = await ensureProfile(work, userID);
      return { userID, nick, avatar };
    }),
  );
}
