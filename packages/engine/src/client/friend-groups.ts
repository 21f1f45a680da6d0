import {
  ChatError,
  type ChatSDK,
  type CreateFriendGroupOptions,
  type FriendGroup,
  type FriendGroupMembersOptions,
  type FriendGroupMembersResult,
} from '@parlor/sdk';
import type { WireFriendGroupOutcome } from '../protocol/friend-group-commands.js';
import { type ClientParts, success } from './client-parts.js';

type FriendGroupMethods = Pick<
  ChatSDK,
  | 'getFriendGroupList'
  | 'createFriendGroup'
  | 'deleteFriendGroup'
  | 'renameFriendGroup'
  | 'addToFriendGroup'
  | 'removeFromFriendGroup'
>;

/** Friends under names. What is changed here is changed in memory by the answer; of other instances nothing is heard. */
export class FriendGroups {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): FriendGroupMethods {
    return {
      getFriendGroupList: async () => success(this.#parts.friendGroups.all()),
      createFriendGroup: async (options) => success(await this.#create(options)),
      deleteFriendGroup: async ({ name }) => success(await this.#delete(name)),
      renameFriendGroup: async ({ oldName, newName }) =>
        success(await this.#rename(oldName, newName)),
      addToFriendGroup: async (options) => success(await this.#move(options, true)),
      removeFromFriendGroup: async (options) => success(await this.#move(options, false)),
    };
  }

  /**
   * After a login and after a break of the line. As the SDK, does not look again where it fails, and takes
   * no groups at all for no news: those that were deleted elsewhere stay then.
   */
  async synchronise(): Promise<void> {
    const { connection, session, friendGroups, log } = this.#parts;
    const { epoch } = session;
    try {
      const { groups } = await connection.request('friendGroups.list', {});
      if (session.epoch !== epoch || groups.length === 0) return;
      friendGroups.clear();
      for (const { name, userIDs } of groups) friendGroups.put(name, userIDs);
      friendGroups.announce();
    } catch (error) {
      log.write(2, 'The friend groups could not be fetched.', error);
    }
  }

  async #create({ name, userIDList }: CreateFriendGroupOptions) {
    const { connection, friendGroups } = this.#parts;
    if (friendGroups.has(name)) throw new ChatError({ code: 2710 });
    const userIDs = Array.isArray(userIDList) ? userIDList : [];
    const { outcomes } = await connection.request('friendGroups.create', { name, userIDs });
    const members = agreed(outcomes);
    const friendGroup = friendGroups.put(name, members);
    this.#write(name, members, true);
    friendGroups.announce();
    return { friendGroup, failureUserIDList: refused(outcomes) };
  }

  async #delete(name: string): Promise<FriendGroup> {
    const { connection, friendGroups } = this.#parts;
    this.#require(name);
    await connection.request('friendGroups.delete', { name });
    const group = friendGroups.get(name);
    if (group) {
      this.#write(name, group.userIDList, false);
      friendGroups.delete(name);
      // Its count stays: so does the SDK.
      group.userIDList.length = 0;
    }
    friendGroups.announce();
    return group ?? nothing();
  }

  async #rename(name: string, newName: string): Promise<FriendGroup> {
    const { connection, friendGroups } = this.#parts;
    this.#require(name);
    await connection.request('friendGroups.rename', { name, newName });
    const group = friendGroups.get(name);
    if (!group) return nothing();
    friendGroups.rename(group, newName);
    this.#write(name, group.userIDList, false);
    this.#write(newName, group.userIDList, true);
    friendGroups.announce();
    return group;
  }

  /** Who is no friend is not named to the service. */
  async #move(
    { name, userIDList }: FriendGroupMembersOptions,
    isAdded: boolean,
  ): Promise<FriendGroupMembersResult> {
    const { connection, friends, friendGroups } = this.#parts;
    this.#require(name);
    const userIDs = userIDList.filter((userID) => friends.has(userID));
    const body = { name, userIDs, isAdded };
    const { outcomes } = await connection.request('friendGroups.change', body);
    const friendGroup = friendGroups.get(name);
    // It was deleted meanwhile: here the SDK fails.
    if (!friendGroup) throw new ChatError({ code: 2903 });
    const moved = agreed(outcomes);
    for (const userID of moved) {
      if (isAdded) friendGroup.add(userID);
      else friendGroup.remove(userID);
    }
    this.#write(name, moved, isAdded);
    if (moved.length > 0) friendGroups.announce();
    const failureUserIDList = refused(outcomes).map(({ userID: to, ...why }) => ({ to, ...why }));
    return { friendGroup, failureUserIDList };
  }

  #require(name: string): void {
    if (!this.#parts.friendGroups.has(name)) throw new ChatError({ code: 2711 });
  }

  /** Writes the name onto friends, or takes it off, in place. */
  #write(name: string, userIDs: readonly string[], isAdded: boolean): void {
    for (const userID of userIDs) {
      const friend = this.#parts.friends.get(userID);
      if (isAdded) friend?.enterGroup(name);
      else friend?.leaveGroup(name);
    }
  }
}

/** What the SDK resolves with, against its word, when a group that it has renamed or deleted is not known any more. */
function nothing(): FriendGroup {
  return {} as FriendGroup;
}

function agreed(outcomes: readonly WireFriendGroupOutcome[]): string[] {
  return outcomes.filter(({ code }) => code === 0).map(({ userID }) => userID);
}

function refused(outcomes: readonly WireFriendGroupOutcome[]) {
  return outcomes.filter(({ code }) => code !== 0);
}
