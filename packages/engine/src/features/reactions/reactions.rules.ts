import type { ReactionRecord } from './reactions.records.js';

/** How many different reactions a message takes, and how many people each of them. */
const MAX_REACTIONS = 10;
const MAX_USERS = 100;

/** How many of the people an event names. */
export const USERS_IN_EVENT = 10;

/** Why a person cannot react so; `undefined` when they can. */
export function additionFailure(
  reactions: readonly ReactionRecord[],
  reactionID: string,
  userID: string,
): 23005 | 23006 | 23007 | undefined {
  const reaction = reactionOf(reactions, reactionID);
  if (!reaction) return reactions.length >= MAX_REACTIONS ? 23005 : undefined;
  if (reaction.userIDs.includes(userID)) return 23007;
  return reaction.userIDs.length >= MAX_USERS ? 23006 : undefined;
}

/** Why a person cannot take a reaction back; `undefined` when they can. */
export function removalFailure(
  reactions: readonly ReactionRecord[],
  reactionID: string,
  userID: string,
): 23008 | 23009 | undefined {
  const reaction = reactionOf(reactions, reactionID);
  if (!reaction) return 23008;
  return reaction.userIDs.includes(userID) ? undefined : 23009;
}

/** The reactions with one more person. A new one comes last. */
export function withUser(
  reactions: readonly ReactionRecord[],
  reactionID: string,
  userID: string,
): ReactionRecord[] {
  if (!reactionOf(reactions, reactionID)) return [...reactions, { reactionID, userIDs: [userID] }];
  return reactions.map((one) =>
    one.reactionID === reactionID ? { ...one, userIDs: [...one.userIDs, userID] } : one,
  );
}

/** The reactions with one person less. One that nobody has any more is none. */
export function withoutUser(
  reactions: readonly ReactionRecord[],
  reactionID: string,
  userID: string,
): ReactionRecord[] {
  return reactions
    .map((one) =>
      one.reactionID === reactionID
        ? { ...one, userIDs: one.userIDs.filter((other) => other !== userID) }
        : one,
    )
    .filter(({ userIDs }) => userIDs.length > 0);
}

/** Everybody who has reacted so; nobody when there is no such reaction. */
export function usersOf(
  reactions: readonly ReactionRecord[],
  reactionID: string,
): readonly string[] {
  return reactionOf(reactions, reactionID)?.userIDs ?? [];
}

/** A page of people, and where the next one begins; 0 after the last. */
export function pageOf(
  userIDs: readonly string[],
  { offset, count }: { offset: number; count: number },
): { userIDs: string[]; nextOffset: number } {
  // A page of nobody would be asked for again and again.
  const end = offset + Math.max(1, Math.min(count, MAX_USERS));
  return {
    userIDs: userIDs.slice(offset, end),
    nextOffset: end < userIDs.length ? end : 0,
  };
}

function reactionOf(
  reactions: readonly ReactionRecord[],
  reactionID: string,
): ReactionRecord | undefined {
  return reactions.find((one) => one.reactionID === reactionID);
}
