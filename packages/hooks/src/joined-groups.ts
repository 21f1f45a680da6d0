import { groupIDsOf } from './group-ids.js';

/** Which groups I am in, and which I have left, as the list of groups tells. */
export class JoinedGroups {
  #listed: ReadonlySet<string> = new Set();
  readonly #left = new Set<string>();

  /** Takes a list over; returns the groups that were in the one before, and are not any more. */
  update(list: readonly unknown[]): readonly string[] {
    const before = this.#listed;
    this.#listed = groupIDsOf(list);
    for (const groupID of this.#listed) this.#left.delete(groupID);
    const gone = [...before].filter((groupID) => !this.#listed.has(groupID));
    for (const groupID of gone) this.leave(groupID);
    return gone;
  }

  /** I have come into a group, of which the list does not tell yet. */
  enter(groupID: string): void {
    this.#listed = new Set([...this.#listed, groupID]);
    this.#left.delete(groupID);
  }

  /** A group that was never listed, a community with topics say, was left as well. */
  leave(groupID: string): void {
    this.#left.add(groupID);
  }

  isListed(groupID: string): boolean {
    return this.#listed.has(groupID);
  }

  hasLeft(groupID: string): boolean {
    return this.#left.has(groupID);
  }

  /** Another login: nothing was told of it yet. */
  clear(): void {
    this.#listed = new Set();
    this.#left.clear();
  }
}
