import { useConversation } from '@parlor/hooks';
import { useMarkRead } from '../message-thread/use-mark-read.js';

/** Marks what is said as read while the newest is in sight. Returns what has to be told whether it is. */
export function useReading(conversationID: string): (isAtNewest: boolean) => void {
  const { conversation, markRead } = useConversation(conversationID);
  return useMarkRead(conversation, markRead);
}
