import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { type BlacklistRecord, blacklistKey, blacklists } from './blacklist.records.js';

/** What is on a person's blacklist, in the order in which it came. */
export async function blacklistOf({ store }: Work, userID: string): Promise<BlacklistRecord[]> {
  const records = await store.values(blacklists, within(userID));
  return records.toSorted((one, other) => one.place - other.place);
}

/** Whether somebody is on a person's blacklist. */
export async function isBlocked(
  { store }: Work,
  userID: string,
  otherID: string,
): Promise<boolean> {
  return (await store.get(blacklists, blacklistKey(userID, otherID))) !== undefined;
}

/** Puts people on a person's blacklist who are not on it yet. Nobody is told. */
export async function enlistBlocked(
  work: Work,
  userID: string,
  blockedIDs: readonly string[],
): Promise<void> {
  const last = (await blacklistOf(work, userID)).at(-1)?.place ?? 0;
  blockedIDs.forEach((blockedID, index) => {
    const record = { blockedID, place: last + 1 + index };
    work.store.put(blacklists, blacklistKey(userID, blockedID), record);
  });
}
