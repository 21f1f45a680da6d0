import type { KickedOutType } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { leaveAllRooms } from '../groups/index.js';

/** Ends a session, which leaves the live rooms it is in. */
export async function endSession(
  work: Work,
  session: Session,
  kicked?: KickedOutType,
): Promise<void> {
  if (!work.sessions.has(session)) return;
  await leaveAllRooms(work, session);
  work.outbox.afterwards(() => work.sessions.remove(session, kicked));
}

/** Ends a session because somebody else wants it, and tells it why. */
export async function kickSession(
  work: Work,
  session: Session,
  kickType: KickedOutType,
): Promise<void> {
  work.outbox.toSession(session, { type: 'session.kicked', kickType });
  await endSession(work, session, kickType);
}
