import type { LiveConversation } from './live-conversation.js';
import type { LiveFriend } from './live-friend.js';

/** The friends of a person: live objects, in the order in which they became known. */
export class FriendStore {
  readonly #friends = new Map<string, LiveFriend>();

  /** A friend; `undefined` for who is none, as far as is known here. */
  get(userID: string): LiveFriend | undefined {
    return this.#friends.get(userID);
  }

  has(userID: string): boolean {
    return this.#friends.has(userID);
  }

  /** A new array at each call; its elements are the live objects. */
  all(): LiveFriend[] {
    return [...this.#friends.values()];
  }

  /** Adds a friend, or puts a new object in the place of the one with its ID. */
  put(friend: LiveFriend): void {
    this.#friends.set(friend.userID, friend);
  }

  delete(userID: string): void {
    this.#friends.delete(userID);
  }

  /** Writes what I call a friend onto the conversation with them. Returns whether that is news. */
  nameConversation(conversation: LiveConversation): boolean {
    if (conversation.type !== 'C2C') return false;
    const friend = this.get(conversation.toAccount);
    if (!friend || friend.remark === conversation.remark) return false;
    conversation.remark = friend.remark;
    return true;
  }

  clear(): void {
    this.#friends.clear();
  }
}
