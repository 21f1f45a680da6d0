import { TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { isMutedIn } from '../member-settings/index.js';
import type { PlaceForMember } from './place-for-member.js';

/** Whether who asks may say something in a group or topic: nobody has muted them there, alone or with all others. */
export async function maySpeak(
  work: SessionWork,
  { placeID, topic, member }: PlaceForMember,
): Promise<boolean> {
  const isHead =
    member.role === TYPES.GRP_MBR_ROLE_OWNER || member.role === TYPES.GRP_MBR_ROLE_ADMIN;
  if (topic?.muteAllMembers && !isHead) return false;
  return !(await isMutedIn(work, placeID, work.userID));
}
