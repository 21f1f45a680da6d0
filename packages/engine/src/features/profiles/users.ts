import type { Profile } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { users } from './profiles.records.js';
import { freshProfile } from './profiles.rules.js';

/** The profile of a person; `undefined` when the service has never heard of them. */
export async function findProfile({ store }: Work, userID: string): Promise<Profile | undefined> {
  return (await store.get(users, userID))?.profile;
}

/** The profiles of those who exist, in the order asked for. */
export async function findProfiles(work: Work, userIDs: readonly string[]): Promise<Profile[]> {
  const found = await Promise.all(userIDs.map((userID) => findProfile(work, userID)));
  return found.filter((profile) => profile !== undefined);
}

/** Everybody's profile. */
export async function allProfiles({ store }: Work): Promise<Profile[]> {
  return (await store.values(users, {})).map(({ profile }) => profile);
}

/** The profile of a person, who is made when they are new. */
export async function ensureProfile(work: Work, userID: string): Promise<Profile> {
  const known = await findProfile(work, userID);
  if (known) return known;
  const profile = freshProfile(userID, work.clock.now());
  saveProfile(work, profile);
  return profile;
}

/** Keeps a profile. */
export function saveProfile({ store }: Work, profile: Profile): void {
  store.put(users, profile.userID, { profile });
}
