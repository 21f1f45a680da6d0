import { useConversations, useMessages } from '@parlor/hooks';
import { useEffect } from 'react';

interface HeldProps {
  /** Called after each render with how many are there. */
  onCount: (count: number) => void;
}

/** Has the store hold a talk, without drawing anything: asks for older messages until there are so many. */
export function HeldTalk({
  conversationID,
  count,
  onCount,
}: HeldProps & { conversationID: string; count: number }) {
  const { messages, hasOlder, isLoadingOlder, loadOlder } = useMessages(conversationID);
  const { length } = messages;
  const isWanting = length > 0 && length < count && hasOlder && !isLoadingOlder;
  useEffect(() => {
    if (isWanting) void loadOlder();
    onCount(length);
  }, [isWanting, loadOlder, onCount, length]);
  return null;
}

/** Has the store hold the conversations. */
export function HeldList({ onCount }: HeldProps) {
  const { length } = useConversations().conversations;
  useEffect(() => onCount(length), [onCount, length]);
  return null;
}
