import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireFriendChange } from '../../protocol/friend-pushes.js';
import { friendRecordsOf, saveFriend } from '../friends/index.js';
import { tellFriendsChanged } from './fill-groups.js';
import { friendGroupKey, friendGroups } from './friend-groups.records.js';
import { isGroupName, renamedGroups } from './friend-groups.rules.js';
import { findNamed, requireNamed } from './groups-of-person.js';

type Nothing = Record<string, never>;

/** `friendGroups.delete`: who is in the group stays a friend. */
export async function deleteGroup(
  work: SessionWork,
  { name }: Commands['friendGroups.delete']['request'],
): Promise<Nothing> {
  const { id } = await requireNamed(work, work.userID, name);
  work.store.delete(friendGroups, friendGroupKey(work.userID, id));
  await rewrite(work, name, (groupList) => groupList.filter((other) => other !== name));
  return {};
}

/** `friendGroups.rename`: two groups cannot have one name. */
export async function renameGroup(
  work: SessionWork,
  { name, newName }: Commands['friendGroups.rename']['request'],
): Promise<Nothing> {
  const { userID, store } = work;
  if (!isGroupName(newName)) return refuse(30001);
  const { id } = await requireNamed(work, userID, name);
  if (name === newName) return {};
  if (await findNamed(work, userID, newName)) return refuse(2710);
  store.put(friendGroups, friendGroupKey(userID, id), { id, name: newName });
  await rewrite(work, name, (groupList) => renamedGroups(groupList, name, newName));
  return {};
}

/** Writes anew which groups those friends are in who are in this one. */
async function rewrite(
  work: SessionWork,
  name: string,
  change: (groupList: readonly string[]) => string[],
): Promise<void> {
  const changes: WireFriendChange[] = [];
  for (const friend of await friendRecordsOf(work, work.userID)) {
    if (!friend.groupList.includes(name)) continue;
    const groupList = change(friend.groupList);
    saveFriend(work, work.userID, { ...friend, groupList });
    changes.push({ userID: friend.friendID, groupList });
  }
  tellFriendsChanged(work, changes);
}
