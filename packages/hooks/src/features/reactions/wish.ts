import type { ReactionSnapshot, ReactionUser } from './reaction-snapshot.js';

/** That I want to have a reaction, or not to have it: asked of the service and not yet answered. */
export interface Wish {
  readonly id: number;
  readonly reactionID: string;
  /** Whether I want to have it. */
  readonly isMine: boolean;
  readonly me: ReactionUser;
  /** The service has shown it as wished: what it says from now on is newer than the wish. */
  readonly isSeen: boolean;
}

/** The SDK names no more people than these. */
const NAMED = 10;

/** The reactions as they are once the wish has come true. Where it has already, nothing changes. */
export function applyWish(
  reactions: readonly ReactionSnapshot[],
  wish: Wish,
): readonly ReactionSnapshot[] {
  const known = reactions.find((reaction) => reaction.reactionID === wish.reactionID);
  if ((known?.reactedByMyself ?? false) === wish.isMine) return reactions;
  if (!known) return [...reactions, withMe(nobodyYet(wish.reactionID), wish.me)];
  const changed = wish.isMine ? withMe(known, wish.me) : withoutMe(known, wish.me);
  return reactions
    .map((reaction) => (reaction === known ? changed : reaction))
    .filter((reaction) => reaction.totalUserCount > 0);
}

function nobodyYet(reactionID: string): ReactionSnapshot {
  return { reactionID, totalUserCount: 0, partialUserList: [], reactedByMyself: false };
}

function withMe(reaction: ReactionSnapshot, me: ReactionUser): ReactionSnapshot {
  const { partialUserList: users, totalUserCount } = reaction;
  return {
    ...reaction,
    totalUserCount: totalUserCount + 1,
    partialUserList: users.length < NAMED ? [...users, me] : users,
    reactedByMyself: true,
  };
}

function withoutMe(reaction: ReactionSnapshot, { userID }: ReactionUser): ReactionSnapshot {
  return {
    ...reaction,
    totalUserCount: reaction.totalUserCount - 1,
    partialUserList: reaction.partialUserList.filter((user) => user.userID !== userID),
    reactedByMyself: false,
  };
}
