import { isRecord } from '../../is-record.js';
import { plainCopy } from '../../plain-copy.js';
import type { Problems } from '../../problems.js';
import { ConversationGlance } from './conversation-glance.js';
import { indexOf } from './conversation-index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import type { ConversationsState } from './conversations.store.js';
import { readConversation } from './read-conversation.js';

type List = readonly ConversationSnapshot[];

/** More than these are looked for with an index. */
const FEW = 8;
const NOTHING: List = [];

/**
 * Snapshots of live conversations; what has not changed is the same object as before. What cannot be
 * read is reported and left out.
 */
export function readConversations(
  lives: readonly unknown[],
  { told, list }: Pick<ConversationsState, 'told' | 'list'>,
  problems: Problems,
): ConversationSnapshot[] {
  const before = new OrderedFinder(told);
  const glance = new ConversationGlance();
  // What is shown is what was told: there is no other object that stands for it.
  const wished = list === told ? NOTHING : list;
  const snapshots: ConversationSnapshot[] = [];
  for (const live of lives) {
    const previous = isRecord(live) ? before.find(live['conversationID']) : undefined;
    if (previous && isRecord(live) && glance.isSame(live, previous)) {
      snapshots.push(previous);
      continue;
    }
    const conversation = readConversation(live, previous);
    if (!conversation) problems.malformed('conversation');
    else if (conversation === previous) snapshots.push(previous);
    else snapshots.push(asShown(conversation, previous, wished));
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
class OrderedFinder {
  readonly #list: List;
  #place = 0;
  #searches = 0;

  constructor(list: List) {
    this.#list = list;
  }

  find(conversationID: unknown): ConversationSnapshot | undefined {
    if (typeof conversationID !== 'string') return undefined;
    const next = this.#at(this.#place, conversationID);
    if (next) return next;
    // The one that is skipped has moved up.
    return this.#at(this.#place + 1, conversationID) ?? this.#search(conversationID);
  }

  #at(place: number, conversationID: string): ConversationSnapshot | undefined {
    const one = this.#list[place];
    if (one?.conversationID !== conversationID) return undefined;
    this.#place = place + 1;
    return one;
  }

  #search(conversationID: string): ConversationSnapshot | undefined {
    this.#searches += 1;
    if (this.#searches > FEW) return indexOf(this.#list).get(conversationID);
    return this.#list.find((one) => one.conversationID === conversationID);
  }
}
