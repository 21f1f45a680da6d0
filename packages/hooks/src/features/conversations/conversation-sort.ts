import { isUnread } from './conversation-facts.js';
import { indexOf } from './conversation-index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/**
 * The order of a conversation list; pinned ones stand first in each.
 *
 * - `recent`: the SDK's order, the newest message first.
 * - `unread`: what waits to be read first, then the rest; the newest first in both.
 * - `name`: by the title, as the language of the locale sorts; numbers by their value.
 */
export type ConversationSort = 'recent' | 'unread' | 'name';

type List = readonly ConversationSnapshot[];

/** The unread ones first, the pinned ones before all; else as they were. */
export function unreadFirst(list: List): List {
  return [true, false].flatMap((isPinned) => {
    const these = list.filter((one) => one.isPinned === isPinned);
    return [...these.filter(isUnread), ...these.filter((one) => !isUnread(one))];
  });
}

/**
 * By their names, the pinned ones first. `last`, the answer for an earlier list, saves most
 * of the work: comparing names in a language is slow, and names seldom change.
 */
export function byName(list: List, locale: string | undefined, last: List = []): List {
  if (isSameOrder(list, last))
    return last.flatMap((one) => indexOf(list).get(one.conversationID) ?? []);
  const { compare } = collatorOf(locale);
  // What is nearly sorted is sorted with few comparisons.
  return inOrderOf(last, list).sort(
    (one, other) =>
      Number(other.isPinned) - Number(one.isPinned) ||
      compare(one.title, other.title) ||
      compareIDs(one.conversationID, other.conversationID),
  );
}

/** Whether nothing has changed by which they are sorted. */
function isSameOrder(list: List, last: List): boolean {
  if (list.length !== last.length) return false;
  const index = indexOf(list);
  return last.every((before) => {
    const now = index.get(before.conversationID);
    return now?.title === before.title && now.isPinned === before.isPinned;
  });
}

/** The list in an earlier order; what is new comes last. */
function inOrderOf(last: List, list: List): ConversationSnapshot[] {
  const index = indexOf(list);
  const known = indexOf(last);
  return [
    ...last.flatMap((one) => index.get(one.conversationID) ?? []),
    ...list.filter((one) => !known.has(one.conversationID)),
  ];
}

/** Of two with the same name the same one always comes first. */
function compareIDs(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The last one that was made: making one takes longer than many comparisons. */
let made: { readonly locale: string | undefined; readonly collator: Intl.Collator } | undefined;

function collatorOf(locale: string | undefined): Intl.Collator {
  if (!made || made.locale !== locale) {
    made = { locale, collator: new Intl.Collator(locale, { numeric: true }) };
  }
  return made.collator;
}
