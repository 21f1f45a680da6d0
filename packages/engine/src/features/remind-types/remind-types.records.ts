import type { MessageRemindType } from '@parlor/sdk';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** How messages of a conversation are announced to a person, where they have said so: by userID and conversationID. */
export const remindTypes = table<MessageRemindType>('remind-types');

/** The key of a person's conversation. */
export function remindTypeKey(userID: string, conversationID: string): string {
  return keyOf(userID, conversationID);
}
