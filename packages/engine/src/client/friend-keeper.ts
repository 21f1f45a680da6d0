import type { Profile } from '@parlor/sdk';
import type { WireFriendChange } from '../protocol/friend-pushes.js';
import type { ClientParts } from './client-parts.js';
import { LiveFriend } from './live-friend.js';
import type { Profiles } from './profiles.js';

/** About how many people one question asks. */
const PROFILES_PER_QUESTION = 100;

/** Keeps the friends true to what the service says of them, and tells the app. */
export class FriendKeeper {
  readonly #parts: ClientParts;
  readonly #profiles: Profiles;

  constructor(parts: ClientParts, profiles: Profiles) {
    this.#parts = parts;
    this.#profiles = profiles;
  }

  /**
   * After a login, and after a break: the friends, who are new objects then, and who they are; the list is
   * told without and with that. As in the SDK, who is no friend any more is forgotten by a push only.
   */
  async synchronise(): Promise<void> {
    const { session, announcer, friends, log } = this.#parts;
    const { epoch } = session;
    try {
      await this.#fetchFrom(0, epoch);
      if (session.epoch !== epoch) return;
      announcer.friends();
      await this.#introduce(
        friends.all().map(({ userID }) => userID),
        epoch,
      );
    } catch (error) {
      log.write(2, 'The friends could not be fetched.', error);
    }
  }

  /** People have become friends: what is known of them has to be asked for. */
  async added(userIDs: readonly string[]): Promise<void> {
    const { friends, friendGroups, session, log } = this.#parts;
    const { epoch } = session;
    for (const userID of userIDs) friends.put(new LiveFriend(userID));
    await this.ask(userIDs).catch((error) => {
      log.write(2, 'What is known of new friends could not be fetched.', error);
    });
    if (session.epoch !== epoch) return;
    for (const userID of userIDs) {
      const friend = friends.get(userID);
      if (friend) friendGroups.friendAdded(userID, friend.groupList);
    }
    this.announce();
  }

  /** People are friends no more. */
  deleted(userIDs: readonly string[]): void {
    const { friends, friendGroups } = this.#parts;
    for (const userID of userIDs) {
      const friend = friends.get(userID);
      if (friend) friendGroups.friendDeleted(userID, friend.groupList);
      friends.delete(userID);
    }
    this.announce();
  }

  /** Another instance of mine has changed what I know of friends. */
  changed(changes: readonly WireFriendChange[]): void {
    const { friends, clock } = this.#parts;
    for (const { userID, ...change } of changes) {
      const friend = friends.get(userID)?.take(change);
      if (friend) friend.timestamp = clock.now();
    }
    this.announce();
  }

  /** Profiles have changed. As in the SDK the list is told even if nobody of them is a friend. */
  profilesChanged(profiles: readonly Profile[]): void {
    const { friends, clock } = this.#parts;
    for (const profile of profiles) {
      const friend = friends.get(profile.userID);
      friend?.describe(profile);
      if (friend) friend.timestamp = clock.now();
    }
    this.announce();
  }

  /** Asks for what is known of friends, who are brought up to date; returns those of whom the service knew, and why not of others. */
  async ask(userIDs: readonly string[]) {
    const { connection, friends, clock, session } = this.#parts;
    const { epoch } = session;
    const reply = await connection.request('friends.get', { userIDs: [...userIDs] });
    const found: LiveFriend[] = [];
    for (const { profile, ...known } of reply.friends) {
      const friend = friends.get(known.userID);
      if (!friend || session.epoch !== epoch) continue;
      friend.take(known).describe(profile);
      friend.timestamp = clock.now();
      found.push(friend);
    }
    return { found, failures: reply.failures };
  }

  /** The list of friends has changed: it is told, and conversations with them are called as they are. */
  announce(): void {
    const { announcer, conversations, friends } = this.#parts;
    announcer.friends();
    const renamed = conversations.all().filter((one) => friends.nameConversation(one));
    if (renamed.length > 0) announcer.conversationsUnsorted();
  }

  async #fetchFrom(offset: number, epoch: number): Promise<void> {
    const { connection, friends, session } = this.#parts;
    const page = await connection.request('friends.list', { offset });
    if (session.epoch !== epoch) return;
    for (const known of page.friends) friends.put(new LiveFriend(known.userID).take(known));
    if (!page.isCompleted) await this.#fetchFrom(page.nextOffset, epoch);
  }

  /** Who they are. Without friends there is nothing to be asked, and the list is told all the same. */
  async #introduce(userIDs: readonly string[], epoch: number): Promise<void> {
    const count = Math.max(1, Math.ceil(userIDs.length / PROFILES_PER_QUESTION));
    const questions = Array.from({ length: count }, (_, place) =>
      userIDs.slice(place * PROFILES_PER_QUESTION, (place + 1) * PROFILES_PER_QUESTION),
    );
    await Promise.all(questions.map((some) => this.#introduceSome(some, epoch)));
  }

  async #introduceSome(userIDs: readonly string[], epoch: number): Promise<void> {
    const { friends, session, clock } = this.#parts;
    const profiles = await this.#profiles.of(userIDs);
    if (session.epoch !== epoch) return;
    for (const profile of profiles) {
      const friend = friends.get(profile.userID);
      friend?.replaceProfile(profile);
      if (friend) friend.timestamp = clock.now();
    }
    this.announce();
  }
}
