import type { ClientParts } from './client-parts.js';
import type { Face } from './looked-at.js';

/**
 * One to one, messages say who people are now: the peer as the list shows them, me as my profile does.
 * Only while the conversation is in the list: so does the SDK.
 */
export function showPresentNames(
  { conversations, profiles, session }: ClientParts,
  conversationID: string,
  rename: (who: Face) => void,
): void {
  const conversation = conversations.get(conversationID);
  if (conversation?.type !== 'C2C') return;
  rename(conversation.userProfile);
  const me = profiles.get(session.userID);
  if (me) rename(me);
}
