import { type GroupAtInfo, TYPES } from '@parlor/sdk';
import type { WireMention } from '../protocol/entities.js';

/** What a conversation says of a message of its group that mentions me; nothing of one that does not. */
export function atInfoOf(
  groupID: string,
  mention: WireMention,
  me: string,
): GroupAtInfo | undefined {
  const { from, sequence, random, clientSequence, atUserList } = mention;
  const atTypeArray = mentionOf(atUserList, me);
  if (!atTypeArray) return undefined;
  const internals = { __random: random, __sequence: clientSequence };
  return { from, groupID, messageSequence: sequence, atTypeArray, ...internals };
}

/** `[1]` me, `[2]` everybody, `[3]` both. */
function mentionOf(atUserList: readonly string[], me: string): number[] | undefined {
  const isMe = atUserList.includes(me);
  const isAll = atUserList.includes(TYPES.MSG_AT_ALL);
  if (isMe && isAll) return [3];
  if (isAll) return [2];
  return isMe ? [1] : undefined;
}
