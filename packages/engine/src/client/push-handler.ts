import type { Push } from '../protocol/pushes.js';
import type { Attributes } from './attributes.js';
import type { ClientParts } from './client-parts.js';
import type { Incoming } from './incoming.js';
import type { Reactions } from './reactions.js';
import type { Revoking } from './revoking.js';
import type { SessionDesk } from './session.js';

/** What pushes are about. */
interface Concerned {
  incoming: Incoming;
  reactions: Reactions;
  revoking: Revoking;
  attributes: Attributes;
  desk: SessionDesk;
}

/**
 * Brings what the engine tells unasked to where it belongs. Only who is logged in is told anything,
 * and a push that cannot be understood is reported and skipped.
 */
export function createPushHandler(
  { session, connection, log }: ClientParts,
  concerned: Concerned,
): (push: Push) => void {
  const report = (error: unknown) =>
    log.write(3, 'Something that the engine told could not be understood. It is skipped.', error);
  return (push) => {
    if (!session.isLoggedIn()) return;
    // As the SDK: what was missed is fetched, where messages are in memory, and not replayed.
    if (push.type === 'messages.new' && connection.isResuming) return;
    try {
      handle(push, concerned, { isMissed: connection.isResuming })?.catch(report);
    } catch (error) {
      report(error);
    }
  };
}

function handle(
  push: Push,
  { incoming, reactions, revoking, attributes, desk }: Concerned,
  { isMissed }: { isMissed: boolean },
): Promise<void> | undefined {
  switch (push.type) {
    case 'messages.new':
      incoming.messages(push.messages);
      return;
    case 'messages.revoked':
      return revoking.revoked(push.revocation, { isMissed });
    case 'groups.notice':
      return incoming.notice(push.message);
    case 'reactions.updated':
      return reactions.updated(push);
    case 'conversations.readByPeer':
      incoming.readByPeer(push.userID, push.time);
      return;
    case 'conversations.read':
      incoming.read(push.conversationID, push.position);
      return;
    case 'conversations.pinned':
      incoming.pinned(push.conversationID, push.isPinned);
      return;
    case 'profiles.updated':
      incoming.profiles(push.profiles);
      return;
    case 'attributes.changed':
      return attributes.changed(push);
    case 'session.kicked':
      desk.kicked(push.kickType);
      return;
  }
}
