import { secondsOf, type Work } from '../../core/context.js';
import { plantApplication } from '../friend-applications/index.js';
import { ensureFriendGroup } from '../friend-groups/index.js';
import { findFriend, saveFriend } from '../friends/index.js';
import { ensureProfile } from '../profiles/index.js';

/** Where friendships of a seed come from when it does not say. */
const SOURCE = 'AddSource_Type_Seed';

/** Two people who are friends from the start. */
export interface SeedFriend {
  userID: string;
  friendID: string;
  /** What the first of them calls the second; `''` when left out. What the second calls the first is another entry. */
  remark?: string;
  /** The friend groups of the first that the second is in. They are made. */
  groupNames?: string[];
  /** `AddSource_Type_Seed` when left out. */
  source?: `AddSource_Type_${string}`;
  /** Since when, in seconds since the epoch; now when left out. */
  addedAt?: number;
  /** Whether only the first has the second on the list; `false` when left out. */
  isOneWay?: boolean;
}

/** A friend group that is there from the start, though nobody may be in it. */
export interface SeedFriendGroup {
  userID: string;
  name: string;
}

/** A question from the start whether two people want to be friends. */
export interface SeedFriendApplication {
  from: string;
  /** Who is asked. Applications are listed only for who does not let everybody in: see `allowType` of a profile. */
  to: string;
  wording?: string;
  /** `AddSource_Type_Seed` when left out. */
  source?: `AddSource_Type_${string}`;
  /** Since when, in seconds since the epoch; now when left out. */
  sentAt?: number;
}

/** Who has whom, and who wants whom. */
export interface SeedFriends {
  friends?: SeedFriend[];
  friendGroups?: SeedFriendGroup[];
  friendApplications?: SeedFriendApplication[];
}

/** Makes friends, their groups, and applications, in a world that is being made up. */
export async function plantFriends(
  work: Work,
  { friends = [], friendGroups = [], friendApplications = [] }: SeedFriends,
): Promise<void> {
  for (const { userID, name } of friendGroups) await ensureFriendGroup(work, userID, name);
  for (const friend of friends) await plantFriend(work, friend);
  for (const one of friendApplications) await plantOne(work, one);
}

async function plantFriend(work: Work, seed: SeedFriend): Promise<void> {
  const { userID, friendID, remark = '', groupNames: groupList = [], source = SOURCE } = seed;
  for (const one of [userID, friendID]) await ensureProfile(work, one);
  for (const name of groupList) await ensureFriendGroup(work, userID, name);
  const both = { source, addTime: seed.addedAt ?? secondsOf(work.clock), friendCustomField: [] };
  saveFriend(work, userID, { ...both, friendID, remark, groupList });
  if (seed.isOneWay || (await findFriend(work, friendID, userID))) return;
  saveFriend(work, friendID, { ...both, friendID: userID, remark: '', groupList: [] });
}

async function plantOne(work: Work, seed: SeedFriendApplication): Promise<void> {
  const { from, to, wording = '', source = SOURCE, sentAt } = seed;
  for (const one of [from, to]) await ensureProfile(work, one);
  const plea = { wording, source, remark: '', groupName: '' };
  const now = sentAt === undefined ? work.clock.now() : sentAt * 1000;
  plantApplication(work, { from, to }, plea, now);
}
