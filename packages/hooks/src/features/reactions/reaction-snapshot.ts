/** Somebody who reacted, as they were at one moment. Names are untrusted. */
export interface ReactionUser {
  /** Who it is. */
  readonly userID: string;
  /** What they call themselves; `''` when there is no nick, or it is not known. Untrusted. */
  readonly nick: string;
  /** URL of their picture; `''` when there is none, or it is not known. Untrusted. */
  readonly avatar: string;
}

/** One reaction to a message, as it was at one moment: a plain, deeply readonly copy. */
export interface ReactionSnapshot {
  /** Which one: the name of an emoji, say. Untrusted. */
  readonly reactionID: string;
  /** How many people; 1 to 100. */
  readonly totalUserCount: number;
  /** The first of them, ten at most. */
  readonly partialUserList: readonly ReactionUser[];
  /** Whether I am among them. */
  readonly reactedByMyself: boolean;
}
