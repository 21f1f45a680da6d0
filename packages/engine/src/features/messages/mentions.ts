import { TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { WireMention } from '../../protocol/entities.js';
import { keyOf, within } from '../../storage/keys.js';
import { type LogEntry, mentions } from './messages.records.js';
import { isFor } from './receivers.js';

/** Remembers that a message mentions people, so that nobody has to look through the log for it. */
export function noteMentions({ store }: Work, logID: string, { message, index }: LogEntry): void {
  const { conversationType, elements, atUserList, receiverList } = message;
  const isText = elements[0]?.type === TYPES.MSG_TEXT;
  if (conversationType !== 'GROUP' || !isText || atUserList.length === 0) return;
  const { from, sequence, random, clientSequence } = message;
  const mention = { from, sequence, random, clientSequence, atUserList };
  store.put(mentions, keyOf(logID, index), { ...mention, ...(receiverList && { receiverList }) });
}

/** Forgets that a message mentions people: it was taken back. */
export function forgetMentions({ store }: Work, logID: string, { index }: LogEntry): void {
  store.delete(mentions, keyOf(logID, index));
}

/** Who mentioned a person, or everybody, after this entry; ascending. */
export async function mentionsAfter(
  { store }: Work,
  { logID, userID }: { logID: string; userID: string },
  index: number,
): Promise<WireMention[]> {
  const later = await store.values(mentions, { ...within(logID), gte: keyOf(logID, index + 1) });
  const isMeant = (name: string) => name === userID || name === TYPES.MSG_AT_ALL;
  return later
    .filter((mention) => mention.from !== userID && isFor(mention, userID))
    .map(({ receiverList: _receiverList, ...mention }) => ({
      ...mention,
      atUserList: mention.atUserList.filter(isMeant),
    }))
    .filter(({ atUserList }) => atUserList.length > 0);
}
