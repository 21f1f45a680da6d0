import { TYPES, type UserStatus } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { changePresence } from './tell-presence.js';

/** How somebody is remembered who has no session any more. */
export type Absence = typeof TYPES.USER_STATUS_OFFLINE | typeof TYPES.USER_STATUS_UNLOGINED;

/** A session of a person begins. Who is there already stays as they are, and nobody is told. */
export async function comeOnline(work: Work, userID: string): Promise<UserStatus> {
  const before = work.presences.of(userID);
  if (before.statusType === TYPES.USER_STATUS_ONLINE) return before;
  const status: UserStatus = { userID, statusType: TYPES.USER_STATUS_ONLINE, customStatus: '' };
  await changePresence(work, status);
  return status;
}

/** Sessions end. Whose last one it was is gone, and with them what they have said of themselves. */
export async function goAway(
  work: Work,
  ending: readonly Session[],
  { absence, successor }: { absence: Absence; successor: string | undefined },
): Promise<void> {
  for (const userID of new Set(ending.map((session) => session.userID))) {
    const stays = work.sessions.of(userID).some((session) => !ending.includes(session));
    if (stays || userID === successor) continue;
    await changePresence(work, { userID, statusType: absence, customStatus: '' }, ending);
  }
}
