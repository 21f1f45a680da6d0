import type { Work } from '../../core/context.js';
import { ensureProfile } from '../profiles/index.js';
import { blockable } from './blacklist.rules.js';
import { enlistBlocked } from './blacklisted.js';

/** Gives a person a blacklist, in a world that is being made up. */
export async function plantBlacklist(
  work: Work,
  userID: string,
  blockedIDs: readonly string[],
): Promise<void> {
  const blocked = blockable(userID, blockedIDs);
  for (const one of [userID, ...blocked]) await ensureProfile(work, one);
  await enlistBlocked(work, userID, blocked);
}
