import type { WireGroup, WireMember } from '../protocol/entities.js';
import type { SdkConversation } from './live-conversation.js';
import { LiveGroup, LiveMember } from './live-group.js';

/** The groups this person is in, and the members that were asked for. */
export class GroupStore {
  #groups = new Map<string, LiveGroup>();
  #members = new Map<string, Map<string, LiveMember>>();
  /** Live rooms that were forgotten without being left: the service goes on telling what is said there. */
  #abandoned = new Set<string>();
  /** Live rooms that are being gone into: the service tells already what is said there. */
  #expected = new Set<string>();
  /** Communities with topics that nobody here has dealt with since the login. */
  #unlisted = new Set<string>();
  /** `false` until the first synchronisation after the login has ended. */
  isSyncCompleted = false;

  get(groupID: string): LiveGroup | undefined {
    return this.#groups.get(groupID);
  }

  /** Those that a list of groups shows: all but the {@link unlist}ed. A new array at each call. */
  listed(): LiveGroup[] {
    return this.joined().filter(({ groupID }) => this.isListed(groupID));
  }

  isListed(groupID: string): boolean {
    return this.#groups.has(groupID) && !this.#unlisted.has(groupID);
  }

  /** Leaves a group out of the list until {@link put} brings it again. */
  unlist(groupID: string): void {
    this.#unlisted.add(groupID);
  }

  joined(): LiveGroup[] {
    return [...this.#groups.values()];
  }

  /** Takes over what the list of this person's groups says of one; its instance is kept. */
  put(wire: WireGroup, me: string): LiveGroup {
    const group = this.describe(wire, me);
    group.update(wire);
    return group;
  }

  /**
   * Takes over the profile of a group; its instance is kept. To a new one the SDK does not say what I am
   * in it: the next profile does.
   */
  describe(wire: WireGroup, me: string): LiveGroup {
    const known = this.#groups.get(wire.groupID);
    const group = known ?? new LiveGroup(wire.groupID, me);
    if (known) group.update(wire);
    else group.describe(wire);
    this.#groups.set(wire.groupID, group);
    this.#abandoned.delete(wire.groupID);
    this.#expected.delete(wire.groupID);
    this.#unlisted.delete(wire.groupID);
    return group;
  }

  /** A group of which nothing but the ID is known. */
  putUnknown(groupID: string): void {
    this.#groups.set(groupID, new LiveGroup(groupID, ''));
  }

  /**
   * Groups show what was said in them last, each in an object of its own, and stand in the order of that.
   * Returns whether any shows something else than before.
   */
  showLastMessages(conversations: readonly SdkConversation[]): boolean {
    const isNews = conversations.map((one) => this.#showLastMessage(one)).includes(true);
    if (isNews) this.#sort();
    return isNews;
  }

  delete(groupID: string): void {
    this.#groups.delete(groupID);
    this.#members.delete(groupID);
    this.#unlisted.delete(groupID);
  }

  /** A live room will become known, unless it is {@link abandon}ed. */
  expect(groupID: string): void {
    this.#expected.add(groupID);
  }

  /** Whether what is said there has to wait until the group is known. */
  isExpected(groupID: string): boolean {
    return this.#expected.has(groupID);
  }

  /** Forgets a live room that the service still believes this instance to be in. */
  abandon(groupID: string): void {
    this.delete(groupID);
    this.#expected.delete(groupID);
    this.#abandoned.add(groupID);
  }

  /** Whether what is said there is of no interest any more. */
  isAbandoned(groupID: string): boolean {
    return this.#abandoned.has(groupID);
  }

  member(groupID: string, userID: string): LiveMember | undefined {
    return this.#members.get(groupID)?.get(userID);
  }

  /** A member, as one instance; of a group that was left meanwhile nothing is kept. */
  putMember(groupID: string, wire: WireMember): LiveMember {
    if (!this.#groups.has(groupID)) return new LiveMember(wire);
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

  #showLastMessage({ type, toAccount, lastMessage }: SdkConversation): boolean {
    const group = this.#groups.get(toAccount);
    if (type !== 'GROUP' || !group || lastMessage.payload === null) return false;
    if (JSON.stringify(group.lastMessage) === JSON.stringify(lastMessage)) return false;
    group.lastMessage = { ...lastMessage };
    return true;
  }

  #sort(): void {
    const byTime = this.joined().toSorted(
      (a, b) => b.lastMessage.lastTime - a.lastMessage.lastTime,
    );
    this.#groups = new Map(byTime.map((group) => [group.groupID, group]));
  }

  clear(): void {
    this.#groups.clear();
    this.#members.clear();
    this.#abandoned.clear();
    this.#expected.clear();
    this.#unlisted.clear();
    this.isSyncCompleted = false;
  }
}
