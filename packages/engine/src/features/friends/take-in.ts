import { secondsOf, type Work } from '../../core/context.js';
import type { FriendRecord } from './friends.records.js';
import { MOST_FRIENDS } from './friends.rules.js';
import { enlist, findFriend, friendsOf, saveFriend } from './friendships.js';

/** How a person wants to have somebody on their list. */
export type Wish = Pick<FriendRecord, 'friendID' | 'source' | 'remark' | 'groupList'>;

/** Puts somebody on a person's list. Who is on it already is called and grouped as is wished now, and nothing is forgotten. */
export async function takeIn(work: Work, userID: string, wish: Wish): Promise<void> {
  const { outbox, clock } = work;
  const known = await findFriend(work, userID, wish.friendID);
  if (!known) {
    return enlist(work, userID, { ...wish, addTime: secondsOf(clock), friendCustomField: [] });
  }
  const remark = wish.remark || known.remark;
  const groupList = [...new Set([...known.groupList, ...wish.groupList])];
  saveFriend(work, userID, { ...known, remark, groupList });
  const change = { userID: wish.friendID, remark, groupList };
  outbox.toUser(userID, { type: 'friends.changed', friends: [change] });
}

/** Whose lists are to be longer by one. */
interface Growing {
  isMine: boolean;
  isTheirs: boolean;
}

/** Why two people cannot be put on lists: 30010 when mine is full, 30014 when the other's is. */
export async function roomFailure(
  work: Work,
  userID: string,
  otherID: string,
  { isMine, isTheirs }: Growing,
): Promise<30010 | 30014 | undefined> {
  if (isMine && (await isFull(work, userID, otherID))) return 30010;
  return isTheirs && (await isFull(work, otherID, userID)) ? 30014 : undefined;
}

/** Whether somebody is one too many. */
async function isFull(work: Work, userID: string, friendID: string): Promise<boolean> {
  if (await findFriend(work, userID, friendID)) return false;
  return (await friendsOf(work, userID)).length >= MOST_FRIENDS;
}
