import type { Work } from '../../core/context.js';
import { findFriend } from './friendships.js';

/**
 * Why a person cannot write to another in an application where only friends can: 20009 when neither has the
 * other, 20010 when the receiver does not have the sender, 20011 the other way round. `undefined` when they
 * can, or where the application does not look.
 */
export async function friendCheckFailure(
  work: Work,
  from: string,
  to: string,
): Promise<20009 | 20010 | 20011 | undefined> {
  if (!work.settings.checksFriends || from === to) return undefined;
  const isSenders = (await findFriend(work, from, to)) !== undefined;
  const isReceivers = (await findFriend(work, to, from)) !== undefined;
  if (!isReceivers) return isSenders ? 20010 : 20009;
  return isSenders ? undefined : 20011;
}
