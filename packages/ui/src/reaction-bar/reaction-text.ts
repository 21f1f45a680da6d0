import type { ReactionUser } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';

/** More names than this become `… and 3 others`. */
const MOST_NAMES = 3;

/** A reaction as a text: an emoji if it comes from a picker like ours, anything if not. */
export function reactionText(reactionID: string): string {
  return oneLine(plainText(reactionID));
}

/** Nick or userID; of oneself, `You`. */
export function personName(user: ReactionUser, myID: string, strings: ChatStrings): string {
  if (user.userID === myID) return strings.you;
  return oneLine(plainText(user.nick)) || plainText(user.userID) || strings.unknownPerson;
}

/** `You, Ann, Ben and 3 others`. */
export function namesOf(
  users: readonly ReactionUser[],
  total: number,
  myID: string,
  { strings, formats }: { strings: ChatStrings; formats: Formats },
): string {
  const names = users.slice(0, MOST_NAMES).map((user) => personName(user, myID, strings));
  const more = total - names.length;
  return formats.list(more > 0 ? [...names, strings.others(more, formats.number(more))] : names);
}
