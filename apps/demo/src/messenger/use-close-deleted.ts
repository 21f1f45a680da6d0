import { useConversationDeletion } from '@parlor/hooks';
import { useEffect, useEffectEvent } from 'react';

/** Closes the conversation that is open when it is deleted: one would write it back into the list. */
export function useCloseDeleted(openID: string | null, close: () => void): void {
  const { pending } = useConversationDeletion();
  const isDeleted = openID !== null && pending?.conversationIDs.includes(openID) === true;
  const onDeleted = useEffectEvent(close);
  useEffect(() => {
    if (isDeleted) onDeleted();
  }, [isDeleted]);
}
