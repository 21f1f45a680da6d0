import type { Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import { within } from '../../storage/keys.js';
import { type FriendGroupRecord, friendGroupKey, friendGroups } from './friend-groups.records.js';
import { isGroupName, MOST_GROUPS } from './friend-groups.rules.js';

/** A person's friend groups, in the order in which they were made. */
export function friendGroupsOf({ store }: Work, userID: string): Promise<FriendGroupRecord[]> {
  return store.values(friendGroups, within(userID));
}

/** The one of this name; `undefined` when there is none. */
export async function findNamed(
  work: Work,
  userID: string,
  name: string,
): Promise<FriendGroupRecord | undefined> {
  return (await friendGroupsOf(work, userID)).find((group) => group.name === name);
}

/** The one of this name; 2711 when there is none. */
export async function requireNamed(
  work: Work,
  userID: string,
  name: string,
): Promise<FriendGroupRecord> {
  return (await findNamed(work, userID, name)) ?? refuse(2711);
}

/** Makes a friend group: 30001 for a name that is none, 30011 for one group too many. */
export async function makeGroup(work: Work, userID: string, name: string): Promise<void> {
  if (!isGroupName(name)) refuse(30001);
  const all = await friendGroupsOf(work, userID);
  if (all.length >= MOST_GROUPS) refuse(30011);
  const group = { id: (all.at(-1)?.id ?? 0) + 1, name };
  work.store.put(friendGroups, friendGroupKey(userID, group.id), group);
}

/** Makes a person's friend group of this name where there is none. Nobody is told: so does the service. */
export async function ensureFriendGroup(work: Work, userID: string, name: string): Promise<void> {
  if (!(await findNamed(work, userID, name))) await makeGroup(work, userID, name);
}
