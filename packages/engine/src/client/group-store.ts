import type { WireGroup, WireMember } from '../protocol/entities.js';
import { LiveGroup, LiveMember } from './live-group.js';

/** The groups this person is in, and the members that were asked for. */
export class GroupStore {
  #groups = new Map<string, LiveGroup>();
  #members = new Map<string, Map<string, LiveMember>>();
  /** `false` until the first synchronisation after the login has ended. */
  isSyncCompleted = false;

  get(groupID: string): LiveGroup | undefined {
    return this.#groups.get(groupID);
  }

  /** As listed: without live rooms and communities that have topics. A new array at each call. */
  listed(): LiveGroup[] {
    return this.joined().filter(({ type, isSupportTopic }) => {
      return type !== 'AVChatRoom' && !(type === 'Community' && isSupportTopic);
    });
  }

  joined(): LiveGroup[] {
    return [...this.#groups.values()];
  }

  /** Takes over what the service says of a group that this person is in; its instance is kept. */
  put(wire: WireGroup, me: string): LiveGroup {
    const group = this.#groups.get(wire.groupID) ?? new LiveGroup(wire.groupID, me);
    group.update(wire);
    this.#groups.set(wire.groupID, group);
    return group;
  }

  delete(groupID: string): void {
    this.#groups.delete(groupID);
    this.#members.delete(groupID);
  }

  member(groupID: string, userID: string): LiveMember | undefined {
    return this.#members.get(groupID)?.get(userID);
  }

  putMember(groupID: string, wire: WireMember): LiveMember {
    const members = this.#members.get(groupID) ?? new Map<string, LiveMember>();
    this.#members.set(groupID, members);
    const known = members.get(wire.userID);
    known?.update(wire);
    const member = known ?? new LiveMember(wire);
    members.set(wire.userID, member);
    return member;
  }

  deleteMember(groupID: string, userID: string): void {
    this.#members.get(groupID)?.delete(userID);
  }

  clear(): void {
    this.#groups.clear();
    this.#members.clear();
    this.isSyncCompleted = false;
  }
}
