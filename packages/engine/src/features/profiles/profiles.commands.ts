import type { Profile, UpdateMyProfileOptions } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { isString, listOf, objectOf } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forUsers, type Routes } from '../../core/routes.js';
import { listedBy } from '../friends/index.js';
import { requirePermitted } from '../moderation/index.js';
import { changedProfile, changeFailure, isProfileChange, saysTheSame } from './profiles.rules.js';
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
  const failure = changeFailure(changes, work.settings.profileFields);
  if (failure) return refuse(failure);
  requirePermitted(work, [changes.nick, changes.selfSignature], 'profile');
  const before = await ensureProfile(work, work.userID);
  const profile = changedProfile(before, changes, work.clock.now());
  if (saysTheSame(before, profile)) return { profile: before };
  saveProfile(work, profile);
  // My other instances are told, and who has me for a friend. Others see it when they ask, or by my next message.
  const push = { type: 'profiles.updated' as const, profiles: [profile] };
  work.outbox.toUser(work.userID, push, { except: work.session });
  for (const friendID of await listedBy(work, work.userID)) work.outbox.toUser(friendID, push);
  return { profile };
}
