import { EVENT } from '@parlor/sdk';
import type { Emitter } from '@parlor/sdk/implementation';
import { LiveFriendGroup } from './live-friend-group.js';

/**
 * My friend groups, as far as this client knows them: the service tells nobody when another instance of mine
 * changes them. Friends who come and go are put in and taken out here.
 */
export class FriendGroupStore {
  readonly #emitter: Emitter;
  /** By name: a renamed group is the last one. */
  readonly #groups = new Map<string, LiveFriendGroup>();

  constructor(emitter: Emitter) {
    this.#emitter = emitter;
  }

  /** A new list of the same objects. */
  all(): LiveFriendGroup[] {
    return [...this.#groups.values()];
  }

  has(name: string): boolean {
    return this.#groups.has(name);
  }

  get(name: string): LiveFriendGroup | undefined {
    return this.#groups.get(name);
  }

  /** Keeps a new group of these friends, in the place of one of this name. */
  put(name: string, userIDs: string[]): LiveFriendGroup {
    const group = new LiveFriendGroup(name, userIDs);
    this.#groups.set(name, group);
    return group;
  }

  delete(name: string): void {
    this.#groups.delete(name);
  }

  /** The same object, under another name. */
  rename(group: LiveFriendGroup, newName: string): void {
    this.#groups.delete(group.name);
    group.name = newName;
    this.#groups.set(newName, group);
  }

  /** Somebody has become a friend, and is in the groups of these names: those that are known here get them. */
  friendAdded(userID: string, names: readonly string[]): void {
    this.#change(names, (group) => group.add(userID));
  }

  /** Somebody is no friend any more, and was in the groups of these names. */
  friendDeleted(userID: string, names: readonly string[]): void {
    this.#change(names, (group) => group.remove(userID));
  }

  /** Tells of all groups. */
  announce(): void {
    this.#emitter.emit(EVENT.FRIEND_GROUP_LIST_UPDATED, this.all());
  }

  clear(): void {
    this.#groups.clear();
  }

  #change(names: readonly string[], change: (group: LiveFriendGroup) => void): void {
    const groups = names.map((name) => this.#groups.get(name)).filter((one) => one !== undefined);
    if (groups.length === 0) return;
    for (const group of groups) change(group);
    this.announce();
  }
}
