import type { ConversationSnapshot } from './conversation-snapshot.js';

type List = readonly ConversationSnapshot[];

/** Lists of snapshots never change, so their index does not either. */
const indexes = new WeakMap<List, ReadonlyMap<string, ConversationSnapshot>>();

/** The conversations of a list by their IDs. Made once per list, when it is first asked for. */
export function indexOf(list: List): ReadonlyMap<string, ConversationSnapshot> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((one) => [one.conversationID, one]));
    indexes.set(list, index);
  }
  return index;
}
