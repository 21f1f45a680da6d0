import { isRecord } from '../../is-record.js';
import { isName, text } from '../../read-text.js';
import type { ReactionSnapshot, ReactionUser } from './reaction-snapshot.js';

/** What was said of one message; a reaction that nobody has any more is there with a count of 0. */
export interface ToldReactions {
  readonly messageID: string;
  readonly reactions: readonly ReactionSnapshot[];
}

/**
 * What an event or an answer says of a message; `undefined` when it says nothing. A reaction in it
 * that is malformed is left out, and `report` told.
 */
export function readReactions(live: unknown, report: () => void): ToldReactions | undefined {
  if (!isRecord(live) || !isName(live['messageID']) || !Array.isArray(live['reactionList'])) {
    return undefined;
  }
  const reactions = live['reactionList'].flatMap((item) => {
    const reaction = readReaction(item);
    if (!reaction) report();
    return reaction ?? [];
  });
  return { messageID: live['messageID'], reactions };
}

/** Somebody who reacted; `undefined` when it is nobody. */
export function readUser(live: unknown): ReactionUser | undefined {
  if (!isRecord(live) || !isName(live['userID'])) return undefined;
  return { userID: live['userID'], nick: text(live['nick']), avatar: text(live['avatar']) };
}

function readReaction(live: unknown): ReactionSnapshot | undefined {
  if (!isRecord(live) || !isName(live['reactionID']) || !isCount(live['totalUserCount'])) {
    return undefined;
  }
  const users: readonly unknown[] = Array.isArray(live['partialUserList'])
    ? live['partialUserList']
    : [];
  return {
    reactionID: live['reactionID'],
    totalUserCount: live['totalUserCount'],
    partialUserList: users.flatMap((user) => readUser(user) ?? []),
    reactedByMyself: live['reactedByMyself'] === true,
  };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
