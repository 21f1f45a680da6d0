import type { KickedOutType } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { forgetUploadsOf } from '../files/index.js';
import { leaveAllRooms } from '../groups/index.js';

/** Ends sessions that are still there; they leave the live rooms they are in. */
export async function endSessions(
  work: Work,
  sessions: readonly Session[],
  kicked?: KickedOutType,
): Promise<void> {
  const ending = sessions.filter((session) => work.sessions.has(session));
  await leaveAllRooms(work, ending);
  await forgetUploadsOf(work, ending);
  work.outbox.afterwards(() => {
    for (const session of ending) work.sessions.remove(session, kicked);
  });
}

/** Ends sessions because somebody else wants it, and tells them why. */
export async function kickSessions(
  work: Work,
  sessions: readonly Session[],
  kickType: KickedOutType,
): Promise<void> {
  const push = { type: 'session.kicked', kickType } as const;
  for (const session of sessions) work.outbox.toSession(session, push);
  await endSessions(work, sessions, kickType);
}
