import type { Profile, UpdateMyProfileOptions } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { isString, listOf, objectOf } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forUsers, type Routes } from '../../core/routes.js';
import { changedProfile, isProfileChange, isTooLong } from './profiles.rules.js';
import { ensureProfile, findProfiles, saveProfile } from './users.js';

export const profileRoutes: Routes<'profiles.get' | 'profiles.update'> = {
  'profiles.get': forUsers(objectOf({ userIDList: listOf(isString) }), getProfiles),
  'profiles.update': forUsers(objectOf({ changes: isProfileChange }), updateProfile),
};

async function getProfiles(
  work: SessionWork,
  { userIDList }: { userIDList: string[] },
): Promise<{ profiles: Profile[] }> {
  return { profiles: await findProfiles(work, userIDList) };
}

async function updateProfile(
  work: SessionWork,
  { changes }: { changes: UpdateMyProfileOptions },
): Promise<{ profile: Profile }> {
  if (isTooLong(changes)) return refuse(40601);
  const profile = changedProfile(await ensureProfile(work, work.userID), changes, work.clock.now());
  saveProfile(work, profile);
  // My other instances are told. Others see it when they ask, or by my next message.
  const push = { type: 'profiles.updated' as const, profiles: [profile] };
  work.outbox.toUser(work.userID, push, { except: work.session });
  return { profile };
}
