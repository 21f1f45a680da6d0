import {
  type AddFriendOptions,
  type AddFriendResult,
  ChatError,
  type ChatSDK,
  type CheckFriendOptions,
  type CheckFriendResult,
  type DeleteFriendOptions,
  type DeleteFriendResult,
  type Friend,
  type FriendProfileResult,
  TYPES,
  type UpdateFriendOptions,
  type UserFailure,
} from '@parlor/sdk';
import { type ClientParts, success } from './client-parts.js';
import type { FriendKeeper } from './friend-keeper.js';

type FriendMethods = Pick<
  ChatSDK,
  | 'getFriendList'
  | 'getFriendProfile'
  | 'addFriend'
  | 'deleteFriend'
  | 'checkFriend'
  | 'updateFriend'
>;

/** How long a friend is believed, in milliseconds. */
const GOOD_FOR = 180_000;

/** How many friendships are ended at once. */
const MOST_DELETED = 1_000;

/** Who my friends are. What this client does is not written into its list: pushes say it. */
export class Friends {
  readonly #parts: ClientParts;
  readonly #keeper: FriendKeeper;

  constructor(parts: ClientParts, keeper: FriendKeeper) {
    this.#parts = parts;
    this.#keeper = keeper;
  }

  methods(): FriendMethods {
    const { friends } = this.#parts;
    return {
      getFriendList: async () => success<Friend[]>(friends.all()),
      getFriendProfile: async ({ userIDList }) => success(await this.#profiles(userIDList)),
      addFriend: async (options) => success(await this.#add(options)),
      deleteFriend: async (options) => success(await this.#delete(options)),
      checkFriend: async (options) => success(await this.#check(options)),
      updateFriend: async (options) => success(await this.#update(options)),
    };
  }

  /** From memory while it is fresh; these come first, as in the SDK. */
  async #profiles(userIDs: readonly string[]): Promise<FriendProfileResult> {
    const { friends, clock } = this.#parts;
    const failures = this.#strangersAmong(userIDs);
    const known = userIDs.map((userID) => friends.get(userID)).filter((one) => one !== undefined);
    const isFresh = ({ timestamp }: Friend) => clock.now() - timestamp < GOOD_FOR;
    const fresh = known.filter(isFresh);
    const stale = known.filter((friend) => !isFresh(friend)).map(({ userID }) => userID);
    if (stale.length === 0) return { friendList: fresh, failureUserIDList: failures };
    const asked = await this.#keeper.ask(stale);
    return {
      friendList: [...fresh, ...asked.found],
      failureUserIDList: [...failures, ...asked.failures],
    };
  }

  async #add({ to, source, type, ...said }: AddFriendOptions): Promise<AddFriendResult> {
    const { connection } = this.#parts;
    const { code } = await connection.request('friends.add', {
      userID: to,
      source,
      wording: textOf(said.wording),
      remark: textOf(said.remark),
      groupName: textOf(said.groupName),
      type: type === TYPES.SNS_ADD_TYPE_SINGLE ? type : TYPES.SNS_ADD_TYPE_BOTH,
    });
    return code === 0 ? { userID: to, code } : { userID: to, code, message: messageOf(code) };
  }

  async #delete({ userIDList, type }: DeleteFriendOptions): Promise<DeleteFriendResult> {
    const { friends, connection } = this.#parts;
    const wanted = userIDList.slice(0, MOST_DELETED);
    const strangers = this.#strangersAmong(wanted);
    const userIDs = wanted.filter((userID) => friends.has(userID));
    if (userIDs.length === 0) return { successUserIDList: [], failureUserIDList: strangers };
    const reply = await connection.request('friends.delete', {
      userIDs,
      type: type === TYPES.SNS_DELETE_TYPE_SINGLE ? type : TYPES.SNS_DELETE_TYPE_BOTH,
    });
    return {
      successUserIDList: reply.userIDs.map((userID) => ({ userID })),
      failureUserIDList: [...strangers, ...reply.failures],
    };
  }

  async #check({ userIDList, type }: CheckFriendOptions): Promise<CheckFriendResult> {
    const { relations, failures } = await this.#parts.connection.request('friends.check', {
      userIDs: userIDList,
      type: type === TYPES.SNS_CHECK_TYPE_SINGLE ? type : TYPES.SNS_CHECK_TYPE_BOTH,
    });
    return {
      successUserIDList: relations.map(({ userID, relation }) => ({ userID, code: 0, relation })),
      failureUserIDList: failures,
    };
  }

  async #update({ userID, remark, friendCustomField }: UpdateFriendOptions): Promise<Friend> {
    const { friends, connection } = this.#parts;
    const friend = friends.get(userID);
    if (!friend) throw new ChatError({ code: 2700 });
    // What is no list is nothing to be changed: so does the SDK.
    const fields = Array.isArray(friendCustomField) ? friendCustomField : [];
    const change = {
      ...(typeof remark === 'string' ? { remark } : {}),
      friendCustomField: fields.map(({ key, value }) => ({ key, value })),
    };
    await connection.request('friends.update', { userID, ...change });
    // A break or a push may have put another object in the place of this one.
    const current = friends.get(userID);
    current?.take(change);
    if (current) this.#keeper.announce();
    return current ?? friend;
  }

  #strangersAmong(userIDs: readonly string[]): UserFailure[] {
    const { friends } = this.#parts;
    return userIDs
      .filter((userID) => !friends.has(userID))
      .map((userID) => ({ userID, code: 2700, message: messageOf(2700) }));
  }
}

/** What is no text the SDK leaves to the service, which takes none for it. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function messageOf(code: number): string {
  return new ChatError({ code }).message;
}
