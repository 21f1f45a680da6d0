import { isRecord } from '../../is-record.js';
import { plainCopy } from '../../plain-copy.js';
import type { Problems } from '../../problems.js';
import { indexOf } from './conversation-index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import type { ConversationsState } from './conversations.store.js';
import { readConversation } from './read-conversation.js';

type List = readonly ConversationSnapshot[];

/**
 * Snapshots of live conversations; what has not changed is the same object as before. What cannot be
 * read is reported and left out.
 */
export function readConversations(
  lives: readonly unknown[],
  { told, list }: Pick<ConversationsState, 'told' | 'list'>,
  problems: Problems,
): ConversationSnapshot[] {
  const findBefore = createFinder(told);
  const snapshots: ConversationSnapshot[] = [];
  for (const live of lives) {
    const previous = isRecord(live) ? findBefore(live['conversationID']) : undefined;
    const conversation = readConversation(live, previous);
    if (!conversation) problems.malformed('conversation');
    else if (conversation === previous) snapshots.push(previous);
    else snapshots.push(asShown(conversation, previous, list));
  }
  return snapshots;
}

/** Where a wish has come true it is the object that is shown already. */
function asShown(
  conversation: ConversationSnapshot,
  previous: ConversationSnapshot | undefined,
  shown: List,
): ConversationSnapshot {
  const wished = indexOf(shown).get(conversation.conversationID);
  return !wished || wished === previous ? conversation : plainCopy(conversation, wished);
}

/** Finds conversations of a list by their IDs, at once when they are asked for in nearly its order. */
function createFinder(list: List) {
  let place = 0;
  return (conversationID: unknown): ConversationSnapshot | undefined => {
    if (typeof conversationID !== 'string') return undefined;
    // The one that is skipped has moved up.
    if (list[place]?.conversationID !== conversationID) place += 1;
    const next = list[place];
    if (next?.conversationID === conversationID) {
      place += 1;
      return next;
    }
    place -= 1;
    return indexOf(list).get(conversationID);
  };
}
