import { isRecord } from '../../is-record.js';
import { plainCopy } from '../../plain-copy.js';
import type { Problems } from '../../problems.js';
import { ConversationGlance, showsSame } from './conversation-glance.js';
import { indexOf } from './conversation-index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import type { ConversationsState } from './conversations.store.js';
import { readConversation } from './read-conversation.js';

type List = readonly ConversationSnapshot[];

/** More than these are looked for with an index. */
const FEW = 8;
const NOTHING: List = [];

/** Whether a live conversation needs no closer look. */
type Look = (live: Readonly<Record<string, unknown>>, previous: ConversationSnapshot) => boolean;

/** What is known already. */
type Known = Pick<ConversationsState, 'told' | 'list'>;

/**
 * Snapshots of live conversations; what has not changed is the same object as before. What cannot be
 * read is reported and left out.
 */
export function readConversations(
  lives: readonly unknown[],
  known: Known,
  problems: Problems,
): ConversationSnapshot[] {
  const glance = new ConversationGlance();
  return readWith((live, previous) => glance.isSame(live, previous), lives, known, problems);
}

/** The same where a list would show something else, or somebody looks at just that one; the others are the objects that they were. */
export function readShown(
  lives: readonly unknown[],
  known: Known,
  problems: Problems,
  lookedAt: ReadonlySet<string>,
): ConversationSnapshot[] {
  const glance = new ConversationGlance();
  const isSame: Look = (live, previous) =>
    lookedAt.has(previous.conversationID)
      ? glance.isSame(live, previous)
      : showsSame(live, previous);
  return readWith(lookedAt.size > 0 ? isSame : showsSame, lives, known, problems);
}

/**
 * Those that are seen to be others in a close look at some places of the list, where each is looked for where it stands there.
 * What is not known, or cannot be read, is left as it is.
 */
export function readOthers(
  lives: readonly unknown[],
  known: Known,
  { begin, end }: { readonly begin: number; readonly end: number },
): ConversationSnapshot[] {
  const before = new OrderedFinder(known.told, begin);
  const glance = new ConversationGlance();
  const wished = wishedOf(known);
  const others: ConversationSnapshot[] = [];
  for (let place = begin; place < end; place += 1) {
    const live = lives[place];
    const previous = isRecord(live) ? before.find(live['conversationID']) : undefined;
    if (!previous || (isRecord(live) && glance.isSame(live, previous))) continue;
    const conversation = readConversation(live, previous);
    if (conversation && conversation !== previous)
      others.push(asShown(conversation, previous, wished));
  }
  return others;
}

function readWith(
  isSame: Look,
  lives: readonly unknown[],
  known: Known,
  problems: Problems,
): ConversationSnapshot[] {
  const before = new OrderedFinder(known.told);
  const wished = wishedOf(known);
  const snapshots: ConversationSnapshot[] = [];
  for (const live of lives) {
    const previous = isRecord(live) ? before.find(live['conversationID']) : undefined;
    if (previous && isRecord(live) && isSame(live, previous)) {
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

/** What is shown is what was told, where nothing is wished for: there is no other object that stands for it. */
function wishedOf({ told, list }: Known): List {
  return list === told ? NOTHING : list;
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
  #place: number;
  #searches = 0;

  constructor(list: List, place = 0) {
    this.#list = list;
    this.#place = place;
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
