import type { ConversationSnapshot } from './conversation-snapshot.js';
import { differingPart } from './differing-part.js';

type List = readonly ConversationSnapshot[];

/** About as many as stand in a window. */
const AT_TOP = 50;

/** Lists of snapshots never change, so their index does not either. */
const indexes = new WeakMap<List, Map<string, ConversationSnapshot>>();

/** The conversations of a list by their IDs. Made once per list, when it is first asked for. Not to be kept: see {@link passIndexOn}. */
export function indexOf(list: List): ReadonlyMap<string, ConversationSnapshot> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((one) => [one.conversationID, one]));
    indexes.set(list, index);
  }
  return index;
}

/** One conversation of a list. Rows ask for those at its top: where nobody has made an index yet, none is made for them. */
export function findIn(list: List, conversationID: string): ConversationSnapshot | undefined {
  const index = indexes.get(list);
  if (index) return index.get(conversationID);
  for (let place = 0; place < AT_TOP && place < list.length; place += 1) {
    const one = list[place];
    if (one?.conversationID === conversationID) return one;
  }
  return indexOf(list).get(conversationID);
}

/**
 * The index of an earlier list becomes that of the one which takes its place, where the same conversations are in both: of
 * thousands some have changed or moved, and only those are put in anew. Who asks for the earlier list's gets a new one.
 */
export function passIndexOn(earlier: List, list: List): void {
  const index = indexes.get(earlier);
  if (!index || indexes.has(list) || earlier.length !== list.length) return;
  const { begin, end } = differingPart(list, earlier);
  const before = earlier.slice(begin, end);
  const now = list.slice(begin, end);
  const come = others(now, before);
  const gone = new Set(others(before, now).map(({ conversationID }) => conversationID));
  if (gone.size !== come.length) return;
  if (!come.every(({ conversationID }) => gone.delete(conversationID))) return;
  for (const one of come) index.set(one.conversationID, one);
  indexes.delete(earlier);
  indexes.set(list, index);
}

/** What does not stand at the same place in the other list. */
function others(list: List, other: List): List {
  return list.filter((one, place) => one !== other[place]);
}
