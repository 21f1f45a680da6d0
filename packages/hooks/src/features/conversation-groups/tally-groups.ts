import type { FeatureDefinition } from '../../chat-store.js';
import {
  ARCHIVE_MARKS,
  type ConversationSnapshot,
  mentionOf,
  notifyingUnread,
} from '../conversations/index.js';
import type { ConversationGroupSnapshot } from './conversation-group-snapshot.js';

/** What is in each folder, by its name. */
type Tallies = ReadonlyMap<string, ConversationGroupSnapshot>;

type Tally = { -readonly [Key in keyof ConversationGroupSnapshot]: ConversationGroupSnapshot[Key] };

/** Nothing is in it. */
function emptyTally(name: string): ConversationGroupSnapshot {
  return { name, conversationCount: 0, unreadCount: 0, hasMention: false };
}

/** Looks at each conversation once. What has not changed is shared with the last tallies: all of them when nothing has. */
function tallyGroups(list: readonly ConversationSnapshot[], last: Tallies): Tallies {
  const tallies = new Map<string, Tally>();
  for (const conversation of list) {
    for (const name of conversation.conversationGroupList) {
      const tally = tallies.get(name) ?? emptyTally(name);
      tallies.set(name, tally);
      count(tally, conversation);
    }
  }
  return share(tallies, last);
}

function count(tally: Tally, conversation: ConversationSnapshot): void {
  tally.conversationCount += 1;
  if (conversation.markList.some((mark) => ARCHIVE_MARKS.includes(mark))) return;
  tally.unreadCount += notifyingUnread(conversation);
  tally.hasMention ||= mentionOf(conversation) !== null;
}

function share(tallies: Tallies, last: Tallies): Tallies {
  const shared = [...tallies].map(([name, tally]) => {
    const before = last.get(name);
    return [name, before && isSame(tally, before) ? before : tally] as const;
  });
  const isUnchanged =
    shared.length === last.size && shared.every(([name, tally]) => last.get(name) === tally);
  return isUnchanged ? last : new Map(shared);
}

function isSame(one: ConversationGroupSnapshot, other: ConversationGroupSnapshot): boolean {
  return (
    one.conversationCount === other.conversationCount &&
    one.unreadCount === other.unreadCount &&
    one.hasMention === other.hasMention
  );
}

/** What is in each folder, counted once for each list. */
export class TalliesControl {
  #list: readonly ConversationSnapshot[] | undefined;
  #tallies: Tallies = new Map();
  readonly #empty = new Map<string, ConversationGroupSnapshot>();

  of(list: readonly ConversationSnapshot[]): Tallies {
    if (list !== this.#list) this.#tallies = tallyGroups(list, this.#tallies);
    this.#list = list;
    return this.#tallies;
  }

  /** A folder with nothing in it: always the same object for a name. */
  empty(name: string): ConversationGroupSnapshot {
    const known = this.#empty.get(name) ?? emptyTally(name);
    this.#empty.set(name, known);
    return known;
  }
}

/** The numbers of a store's folders. */
export const talliesFeature: FeatureDefinition<TalliesControl> = {
  create: () => new TalliesControl(),
};
