import { queriesFeature } from '../../chat-queries.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import { ToldWishes, type WishGround } from '../../told/told-wishes.js';
import { initialWished, type WishedState, withChanges } from '../../told/wish.js';
import { createViewerCount } from '../../viewer-count.js';
import type { GroupMemberSnapshot } from './group-snapshot.js';
import {
  type GroupMembers,
  type MembersByGroup,
  membersIn,
  shareMembers,
  type Update,
  withMember,
} from './members.store.js';
import { readMember } from './read-group.js';

/** How members are kept: as the service has told of them, what is wanted of them, and what is shown. */
export type KnownMembersState = WishedState<MembersByGroup>;

/** The members of a group that are known, as they are shown. */
export function membersOf({ shown }: KnownMembersState, groupID: string): GroupMembers {
  return membersIn(shown, groupID);
}

/** The members that were asked for, or that tips have told of. Each is kept once, whoever asked. */
export class KnownMembers implements WishGround<MembersByGroup> {
  readonly slice: Slice<KnownMembersState>;
  /** What is wanted of them, shown at once. */
  readonly wishes: ToldWishes<MembersByGroup>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  /** What has changed since it was asked for members, by groupID: the answer may be older. */
  readonly #journals = new Map<string, Set<Update[]>>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('group-members', initialWished<MembersByGroup>(new Map()));
    this.wishes = new ToldWishes(chat, this);
    chat.life.listen({ reset: () => this.#journals.clear() });
  }

  /** As the service has told of them. */
  of(groupID: string): GroupMembers {
    return membersIn(this.slice.read().told, groupID);
  }

  /** Someone wants to know who comes into the group and leaves it; returns what ends that. */
  watch(groupID: string): () => void {
    return this.#viewers.add(groupID);
  }

  isWatched(groupID: string): boolean {
    return this.#viewers.keys().includes(groupID);
  }

  /** Whether anybody of the group is known, is being asked for, or is shown. */
  isOfInterest(groupID: string): boolean {
    const isKnown = this.#journals.has(groupID) || this.slice.read().told.has(groupID);
    return isKnown || this.isWatched(groupID);
  }

  /** Something has become of members, which holds against answers that are on their way. */
  update(groupID: string, update: Update): void {
    for (const journal of this.#journals.get(groupID) ?? []) journal.push(update);
    this.#set(groupID, update(this.of(groupID)));
  }

  /**
   * Asks for members; returns who was told of. What cannot be understood is reported and left out. `without` takes out whom
   * the answer had to name, and does not.
   */
  async ask(
    groupID: string,
    ask: () => Promise<readonly unknown[]>,
    without?: (told: readonly string[]) => Update,
  ): Promise<readonly string[]> {
    const journal: Update[] = [];
    const journals = this.#journals.get(groupID) ?? new Set();
    this.#journals.set(groupID, journals.add(journal));
    try {
      const answer = await ask();
      const members = this.#read(groupID, answer);
      const userIDs = members.map(({ userID }) => userID);
      const all = members.reduce(withMember, this.of(groupID));
      // Who could not be understood may be any of those who seem to be missing.
      const isWhole = members.length === answer.length;
      const told = (isWhole && without?.(userIDs)(all)) || all;
      this.#set(
        groupID,
        journal.reduce((now, update) => update(now), told),
      );
      // Who asked tells React at once: whom the answer names has to be there by then.
      this.#chat.state.publish();
      return userIDs;
    } finally {
      journals.delete(journal);
      if (journals.size === 0 && this.#journals.get(groupID) === journals) {
        this.#journals.delete(groupID);
      }
    }
  }

  /** Who has come in which group since the line was up. */
  news(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.slice.read().told].map(([groupID, { news }]) => [groupID, news]));
  }

  /** Pages tell of these, if they are still there. */
  dropNews(groupID: string, userIDs: readonly string[]): void {
    const { byID, news } = this.of(groupID);
    const others = news.filter((userID) => !userIDs.includes(userID));
    if (others.length < news.length) this.#set(groupID, { byID, news: others });
  }

  /** The group is gone for me. */
  forget(groupID: string): void {
    const { told } = this.slice.read();
    if (!told.has(groupID)) return;
    const others = new Map(told);
    others.delete(groupID);
    this.change({ told: others });
    this.#chat.feature(queriesFeature).invalidate('group-members', groupID);
  }

  change(changes: Partial<Omit<KnownMembersState, 'shown'>>): void {
    this.slice.write(withChanges(this.slice.read(), changes, shareMembers));
  }

  /** Nothing that the SDK answers from memory says more than what was told. */
  recall(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  #set(groupID: string, members: GroupMembers): void {
    const { told } = this.slice.read();
    if (membersIn(told, groupID) === members) return;
    this.change({ told: new Map(told).set(groupID, members) });
  }

  #read(groupID: string, lives: readonly unknown[]): readonly GroupMemberSnapshot[] {
    const { byID } = this.of(groupID);
    return lives.flatMap((live) => {
      const first = readMember(live);
      if (!first) this.#chat.problems.malformed('group member');
      const member = first && readMember(live, byID.get(first.userID));
      return member ? [member] : [];
    });
  }
}

/** The members of a store's groups. */
export const knownMembersFeature: FeatureDefinition<KnownMembers> = {
  create: (chat) => new KnownMembers(chat),
};
