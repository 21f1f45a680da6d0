import type { EVENT } from './constants.js';

/** What is told about my blacklist; nobody who is on it is told anything. */
export interface BlacklistEvents {
  /** All userIDs on my list, after a login and when it changed. */
  [EVENT.BLACKLIST_UPDATED]: string[];
}
