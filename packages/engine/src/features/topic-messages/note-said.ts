import { groupConversationID, isTopicID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { keyOf } from '../../storage/keys.js';
import {
  conversationOf,
  noteOwnMessage,
  readUpTo,
  saveConversation,
} from '../conversations/index.js';
import { groupLogID, isOfService, type LogEntry } from '../messages/index.js';
import { quietMessages } from './topic-messages.records.js';

/**
 * A message of a member was stored: their own never counts as unread for them. Of groups it is known how many are
 * their own; in a topic who says something has read all that was said before.
 */
export async function noteSaid(
  work: Work,
  entry: LogEntry,
  except: Session | undefined,
): Promise<void> {
  const { from: userID, to } = entry.message;
  const conversationID = groupConversationID(to);
  if (!isTopicID(to)) return noteOwnMessage(work, userID, conversationID, entry);
  if (isOfService(entry.message)) return;
  const logID = groupLogID(to);
  const record = await conversationOf(work, userID, conversationID);
  saveConversation(work, userID, await readUpTo(work, { userID, logID }, record, entry));
  const { time, sequence } = entry.message;
  const push = {
    type: 'conversations.read',
    conversationID,
    position: { time, sequence },
  } as const;
  work.outbox.toUser(userID, push, { except });
}

/** A message of a topic was stored: remembers it when it counts as unread to nobody, or not to who has caused it. */
export function noteQuiet({ store }: Work, { message, index }: LogEntry): void {
  const { from: userID, to } = message;
  if (!isTopicID(to)) return;
  const key = keyOf(groupLogID(to), index);
  if (message.excludedFromUnreadCount) store.put(quietMessages, key, { index });
  else if (isOfService(message)) store.put(quietMessages, key, { index, userID });
}
