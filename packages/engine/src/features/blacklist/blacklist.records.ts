import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** Somebody on a person's blacklist. Nobody but that person is told of it. */
export interface BlacklistRecord {
  /** Who is on it. */
  blockedID: string;
  /** Who came later has a higher one. */
  place: number;
}

/** By the person and who is on their list. */
export const blacklists = table<BlacklistRecord>('blacklists');

/** The key of somebody on a person's blacklist. */
export function blacklistKey(userID: string, blockedID: string): string {
  return keyOf(userID, blockedID);
}
