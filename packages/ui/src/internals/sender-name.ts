import type { MessageSnapshot } from '@parlor/hooks';
import { plainText } from './plain-text.js';

/** Name card, nick or userID: the first that there is. Untrusted. */
export function senderName(
  message: Partial<Pick<MessageSnapshot, 'nameCard' | 'nick' | 'from'>>,
): string {
  return plainText(message.nameCard) || plainText(message.nick) || plainText(message.from);
}
