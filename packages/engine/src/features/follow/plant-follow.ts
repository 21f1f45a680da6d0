import { secondsOf, type Work } from '../../core/context.js';
import { ensureProfile } from '../profiles/index.js';
import { startFollowing } from './follow-person.js';

/** Lets somebody follow somebody from the start. Nobody is told. */
export async function plantFollow(
  work: Work,
  { userID, followedID, followedAt }: { userID: string; followedID: string; followedAt?: number },
): Promise<void> {
  if (userID === followedID) return;
  await ensureProfile(work, userID);
  await ensureProfile(work, followedID);
  await startFollowing(work, userID, followedID, followedAt ?? secondsOf(work.clock));
}
