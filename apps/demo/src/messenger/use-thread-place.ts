import type { JumpTarget, MessageSnapshot } from '@parlor/hooks';
import { useState } from 'react';

/** A place in the history of a conversation, and how often the demo has gone to one: each time anew. */
export interface ThreadPlace {
  readonly conversationID: string;
  readonly target: JumpTarget;
  readonly nonce: number;
}

/** Where the thread is to go to. */
export interface UseThreadPlaceResult {
  readonly place: ThreadPlace | undefined;
  /** Goes to a message that was found. */
  show(conversationID: string, message: MessageSnapshot): void;
  /** The next conversation opens where it was left. */
  forget(): void;
}

/** What was found last, in any conversation. */
export function useThreadPlace(): UseThreadPlaceResult {
  const [place, setPlace] = useState<ThreadPlace>();
  return {
    place,
    show(conversationID, { ID, sequence, time }) {
      const target = { messageID: ID, sequence, time };
      setPlace((last) => ({ conversationID, target, nonce: (last?.nonce ?? 0) + 1 }));
    },
    forget: () => setPlace(undefined),
  };
}
