import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireFriendGroupOutcome } from '../../protocol/friend-group-commands.js';
import type { WireFriendChange } from '../../protocol/friend-pushes.js';
import { findFriend, saveFriend } from '../friends/index.js';
import { changedGroups } from './friend-groups.rules.js';
import { findNamed, makeGroup, requireNamed } from './groups-of-person.js';

type Create = Commands['friendGroups.create'];
type Change = Commands['friendGroups.change'];

/** What the service says of who is no friend. */
const NO_FRIEND = { code: 32216, message: 'Err_SNS_GroupAdd_ToTinyId_Not_Friend' };

/** `friendGroups.create`: 2710 where there is one of the name. */
export async function createGroup(
  work: SessionWork,
  { name, userIDs }: Create['request'],
): Promise<Create['reply']> {
  const { userID } = work;
  if (await findNamed(work, userID, name)) return refuse(2710);
  await makeGroup(work, userID, name);
  return { outcomes: await move(work, name, userIDs, true) };
}

/** `friendGroups.change` */
export async function changeGroup(
  work: SessionWork,
  { name, userIDs, isAdded }: Change['request'],
): Promise<Change['reply']> {
  await requireNamed(work, work.userID, name);
  return { outcomes: await move(work, name, userIDs, isAdded) };
}

/** Each friend for themselves; who is already where they are to be has nothing against it. */
async function move(
  work: SessionWork,
  name: string,
  wanted: readonly string[],
  isAdded: boolean,
): Promise<WireFriendGroupOutcome[]> {
  const outcomes: WireFriendGroupOutcome[] = [];
  const changes: WireFriendChange[] = [];
  for (const userID of new Set(wanted)) {
    const friend = await findFriend(work, work.userID, userID);
    outcomes.push({ userID, ...(friend ? { code: 0, message: '' } : NO_FRIEND) });
    const groupList = friend && changedGroups(friend.groupList, name, isAdded);
    if (!groupList) continue;
    saveFriend(work, work.userID, { ...friend, groupList });
    changes.push({ userID, groupList });
  }
  tellFriendsChanged(work, changes);
  return outcomes;
}

/** Says to all instances of mine which groups friends are in now. */
export function tellFriendsChanged(
  { outbox, userID }: SessionWork,
  friends: WireFriendChange[],
): void {
  if (friends.length > 0) outbox.toUser(userID, { type: 'friends.changed', friends });
}
