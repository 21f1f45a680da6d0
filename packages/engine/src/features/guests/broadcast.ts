import { TYPES } from '@parlor/sdk';
import { type PublicWork, secondsOf } from '../../core/context.js';
import { composeMessage, systemOutgoing } from '../messages/index.js';
import { findProfile } from '../profiles/index.js';

/** `admin.broadcast`: whoever is in several rooms hears it once. It is kept nowhere: who comes later does not hear it. */
export async function broadcast(
  work: PublicWork,
  { text, from }: { text: string; from: string },
): Promise<Record<string, never>> {
  const time = secondsOf(work.clock);
  // It is for all rooms, and so in none.
  const target = { conversationType: TYPES.CONV_GROUP, to: '' } as const;
  const element = { type: TYPES.MSG_TEXT, content: { text } };
  const outgoing = await systemOutgoing(work, target, element, time);
  const { nick = '', avatar = '' } = (await findProfile(work, from)) ?? {};
  const sender = { userID: from, nick, avatar, nameCard: '' };
  const accepted = { time, sequence: outgoing.clientSequence };
  const message = composeMessage(outgoing, sender, accepted);
  for (const session of work.sessions.inAnyRoom()) {
    work.outbox.toSession(session, { type: 'messages.broadcast', message });
  }
  return {};
}
