import { type KickedOutType, TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { forgetUploadsOf } from '../files/index.js';
import { leaveAllRooms } from '../groups/index.js';
import { goAway } from '../presence/index.js';

/** How sessions come to their end. */
interface Ending {
  /** Why, when somebody else wants it. */
  readonly kicked?: KickedOutType | undefined;
  /** The client was lost, and did not come back. */
  readonly isLost?: boolean;
  /** Who goes on with another session, which this very command begins. */
  readonly successor?: string | undefined;
}

/** Ends sessions that are still there; they leave the live rooms they are in. */
export async function endSessions(
  work: Work,
  sessions: readonly Session[],
  { kicked, isLost = false, successor }: Ending = {},
): Promise<void> {
  const ending = sessions.filter((session) => work.sessions.has(session));
  await leaveAllRooms(work, ending);
  await forgetUploadsOf(work, ending);
  const absence = isLost ? TYPES.USER_STATUS_OFFLINE : TYPES.USER_STATUS_UNLOGINED;
  await goAway(work, ending, { absence, successor });
  work.outbox.afterwards(() => {
    for (const session of ending) work.sessions.remove(session, kicked);
  });
}

/** Ends sessions because somebody else wants it, and tells them why. */
export async function kickSessions(
  work: Work,
  sessions: readonly Session[],
  kicked: KickedOutType,
  successor?: string,
): Promise<void> {
  const push = { type: 'session.kicked', kickType: kicked } as const;
  for (const session of sessions) work.outbox.toSession(session, push);
  await endSessions(work, sessions, { kicked, successor });
}
