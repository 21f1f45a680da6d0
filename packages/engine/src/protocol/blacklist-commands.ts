type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** With whom a person wants to have nothing to do. */
export interface BlacklistCommands {
  /** In the order in which they were put on it. */
  'blacklist.list': Command<Nothing, { userIDs: string[] }>;
  /**
   * Puts people on it. The answer has those of them who are on it now; the others do not exist. Refused where
   * there are no others: 30003. 30013 when more than 1000 people would be on it.
   */
  'blacklist.add': Command<{ userIDs: string[] }, { userIDs: string[] }>;
  /** Takes people off it. The answer has those of them who were on it. */
  'blacklist.remove': Command<{ userIDs: string[] }, { userIDs: string[] }>;
}
