import {
  type AddFriendOptions,
  type AddFriendResult,
  type ChatSDK,
  type Friend,
  type FriendRelation,
  TYPES,
} from '@parlor/sdk';
import { codeOf } from '../traits/call-method.js';
import type { World } from '../world.js';

/** Where friends of a test come from. */
export const SOURCE = 'AddSource_Type_Test';

/** What else is said when somebody is added. */
type Adding = Partial<Omit<AddFriendOptions, 'to'>>;

/** Adds somebody, or asks them, and returns what came of it. */
export async function add(
  chat: ChatSDK,
  to: string,
  options: Adding = {},
): Promise<AddFriendResult> {
  return (await chat.addFriend({ to, source: SOURCE, ...options })).data;
}

/** Adds somebody to my list only. */
export function addOneWay(chat: ChatSDK, to: string): Promise<AddFriendResult> {
  return add(chat, to, { type: TYPES.SNS_ADD_TYPE_SINGLE });
}

/** Makes one the friend of others, on both sides, and waits until all of them know. */
export async function befriend(
  world: World,
  chat: ChatSDK,
  ...others: readonly ChatSDK[]
): Promise<void> {
  for (const other of others) await add(chat, other.getLoginUser());
  await world.settled(chat, ...others);
}

/** Takes friends off both lists, or only off mine, and returns what came of it. */
export async function strike(
  chat: ChatSDK,
  userIDList: string[],
  type?: 'Delete_Type_Single' | 'Delete_Type_Both',
) {
  return (await chat.deleteFriend({ userIDList, ...(type ? { type } : {}) })).data;
}

/** All friends, as they are listed. */
export async function friendsOf(chat: ChatSDK): Promise<Friend[]> {
  return (await chat.getFriendList()).data;
}

/** The IDs of all friends, by the alphabet. */
export async function friendIDsOf(chat: ChatSDK): Promise<string[]> {
  return (await friendsOf(chat)).map(({ userID }) => userID).toSorted();
}

/** A friend of the list. */
export async function friendOf(chat: ChatSDK, userID: string): Promise<Friend | undefined> {
  return (await friendsOf(chat)).find((friend) => friend.userID === userID);
}

/** How these people and I stand. */
export async function relationsOf(
  chat: ChatSDK,
  userIDList: string[],
  type?: 'CheckResult_Type_Single' | 'CheckResult_Type_Both',
): Promise<FriendRelation[]> {
  const { data } = await chat.checkFriend({ userIDList, ...(type ? { type } : {}) });
  return data.successUserIDList.map(({ relation }) => relation);
}

/** Who wants to be asked before they are added. */
export async function wantToBeAsked(...people: readonly ChatSDK[]): Promise<void> {
  for (const chat of people) {
    await chat.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM });
  }
}

/** Asks somebody who wants to be asked, and waits until both know. */
export async function ask(
  world: World,
  chat: ChatSDK,
  other: ChatSDK,
  wording = 'hi',
): Promise<void> {
  await add(chat, other.getLoginUser(), { wording });
  await world.settled(chat, other);
}

/** The applications of somebody: type, the other, what they say; and how many are unread. */
export async function pleasOf(chat: ChatSDK): Promise<{ pleas: string[]; unreadCount: number }> {
  const { friendApplicationList, unreadCount } = (await chat.getFriendApplicationList()).data;
  const pleas = friendApplicationList.map(({ type, userID, wording }) => {
    const isMine = type === TYPES.SNS_APPLICATION_SENT_BY_ME;
    return `${isMine ? 'to' : 'from'} ${userID}: ${wording}`;
  });
  return { pleas, unreadCount };
}

/** The code that a call is refused with; `undefined` when it is not. */
export function refusedWith(call: Promise<unknown>): Promise<number | undefined> {
  return call.then(() => undefined, codeOf);
}
