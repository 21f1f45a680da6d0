/** What is told of the blacklist, to nobody but the other instances of whose it is. */
export type BlacklistPush =
  /** I have put people on it, in another instance. */
  | { type: 'blacklist.added'; userIDs: string[] }
  /** I have taken people off it, in another instance. */
  | { type: 'blacklist.removed'; userIDs: string[] };
