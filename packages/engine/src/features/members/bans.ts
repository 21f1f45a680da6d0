import { secondsOf, type Work } from '../../core/context.js';
import { keyOf, within } from '../../storage/keys.js';
import { bans } from './members.records.js';

/** Whether somebody may not come into a live room. A ban that is over is forgotten. */
export async function isBanned(work: Work, groupID: string, userID: string): Promise<boolean> {
  const key = keyOf(groupID, userID);
  const until = await work.store.get(bans, key);
  if (until === undefined) return false;
  if (until > secondsOf(work.clock)) return true;
  work.store.delete(bans, key);
  return false;
}

/** Bans somebody from a live room until a time in seconds. */
export function ban({ store }: Work, groupID: string, userID: string, until: number): void {
  store.put(bans, keyOf(groupID, userID), until);
}

/** Somebody may come back. */
export function forgetBan({ store }: Work, groupID: string, userID: string): void {
  store.delete(bans, keyOf(groupID, userID));
}

/** Nobody is banned any more from a room that is gone. */
export function forgetBans({ store }: Work, groupID: string): Promise<void> {
  return store.deleteRange(bans, within(groupID));
}
