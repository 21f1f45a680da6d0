import type { ChatResponse } from '../chat-response.js';

/** Who may not write to me. */
export interface BlacklistMethods {
  /** All userIDs on my list, from memory. Empty until the list was fetched after SDK_READY. */
  getBlacklist(): Promise<ChatResponse<string[]>>;
  /**
   * Puts people on my list, which holds at most 1000. Friendship ends on both sides, neither may write
   * to the other (20007) or ask for friendship (30515, 30525), group messages go on. Who does not exist is passed
   * over. BLACKLIST_UPDATED brings the new list; nobody but my own instances is told.
   *
   * **Do not use what it resolves with:** the SDK overlooks the answer, so this is the list as the client
   * knew it before. It also takes my own ID out of `options.userIDList`, in place of the given list.
   *
   * Rejects 2742 when I am the only one given, 30003 for an unknown person, 30013 when the list is full.
   * Throws on an empty list.
   */
  addToBlacklist(options: { userIDList: string[] }): Promise<ChatResponse<string[]>>;
  /**
   * Takes people off my list; who is not on it is ignored. Resolves with all that are left, and
   * BLACKLIST_UPDATED tells my instances. A friendship that was lost does not come back. Throws on an
   * empty list.
   */
  removeFromBlacklist(options: { userIDList: string[] }): Promise<ChatResponse<string[]>>;
}
