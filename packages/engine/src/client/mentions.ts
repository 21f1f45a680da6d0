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

/** The same list with one mention more. In communities a message that is told of twice, for me and for all, is one. */
export function withMention(list: readonly GroupAtInfo[], info: GroupAtInfo): GroupAtInfo[] {
  const known = list.find(({ messageSequence }) => messageSequence === info.messageSequence);
  if (!known) return [...list, info];
  const isMore = known.atTypeArray[0] !== info.atTypeArray[0];
  const merged = isMore ? { ...known, atTypeArray: [TYPES.CONV_AT_ALL_AT_ME] } : known;
  return list.map((one) => (one === known ? merged : one));
}

/** Whether I am meant by any: in communities the service is not told that those of everybody were seen. */
export function anyMeansMe(list: readonly GroupAtInfo[]): boolean {
  return list.some(({ atTypeArray }) => !atTypeArray.includes(TYPES.CONV_AT_ALL));
}

/** `[1]` me, `[2]` everybody, `[3]` both. */
function mentionOf(atUserList: readonly string[], me: string): number[] | undefined {
  const isMe = atUserList.includes(me);
  const isAll = atUserList.includes(TYPES.MSG_AT_ALL);
  if (isMe && isAll) return [3];
  if (isAll) return [2];
  return isMe ? [1] : undefined;
}
