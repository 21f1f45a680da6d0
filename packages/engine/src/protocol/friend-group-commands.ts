type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** Friends under one name. */
export interface WireFriendGroup {
  name: string;
  userIDs: string[];
}

/** What became of one of several friends. */
export interface WireFriendGroupOutcome {
  userID: string;
  /** 0 for who is where they are to be. */
  code: number;
  message: string;
}

/**
 * A person's friend groups. Nobody is told of them but by `friends.changed`, which says to all instances of
 * the person what groups a friend is in.
 */
export interface FriendGroupCommands {
  /** In the order in which they were made. */
  'friendGroups.list': Command<Nothing, { groups: WireFriendGroup[] }>;
  /** Each person is a success or a failure for themselves, and the group is made whatever they are. */
  'friendGroups.create': Command<
    { name: string; userIDs: string[] },
    { outcomes: WireFriendGroupOutcome[] }
  >;
  /** Who is in it stays a friend. */
  'friendGroups.delete': Command<{ name: string }, Nothing>;
  'friendGroups.rename': Command<{ name: string; newName: string }, Nothing>;
  /** Puts friends into a group, or takes them out. */
  'friendGroups.change': Command<
    { name: string; userIDs: string[]; isAdded: boolean },
    { outcomes: WireFriendGroupOutcome[] }
  >;
}
