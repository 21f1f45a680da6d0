import type { GroupInfo } from '../../native/groups.js';
import { MemberMemory } from './member-memory.js';
import { NativeGroup } from './native-group.js';

/** The groups that this client knows: one live instance of each, for as long as somebody is logged in. */
export class GroupMemory {
  readonly #groups = new Map<string, NativeGroup>();
  readonly #session: { readonly userID: string };
  readonly members = new MemberMemory();
  /** Attributes by group, as far as they were told. */
  readonly attributes = new Map<string, ReadonlyMap<string, string>>();

  constructor(session: { readonly userID: string }) {
    this.#session = session;
  }

  get(groupID: string): NativeGroup | undefined {
    return this.#groups.get(groupID);
  }

  all(): readonly NativeGroup[] {
    return [...this.#groups.values()];
  }

  /** What is known of a group from now on. */
  put(groupID: string, info: Partial<GroupInfo>): NativeGroup {
    const group = this.#groups.get(groupID) ?? new NativeGroup(groupID, this.#session.userID);
    this.#groups.set(groupID, group);
    group.update(info);
    return group;
  }

  /** One is not in it any more. */
  delete(groupID: string): void {
    this.#groups.delete(groupID);
    this.members.delete(groupID);
  }

  clear(): void {
    this.#groups.clear();
    this.members.clear();
    this.attributes.clear();
  }
}
