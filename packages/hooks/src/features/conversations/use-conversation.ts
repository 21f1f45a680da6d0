'use client';
import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/** What {@link useConversation} returns. */
export interface UseConversationResult {
  readonly status: LoadStatus;
  readonly conversation: ConversationSnapshot | undefined;
  readonly error: ChatError | null;
  /** Marks everything in it as read. Rejects with a ChatError. */
  markRead(): Promise<void>;
  /** Pins it to the top of the list, or unpins it. Rejects with a ChatError; 51012 above 50 pinned. */
  setPinned(isPinned: boolean): Promise<void>;
}

export function useConversation(_conversationID: string): UseConversationResult {
  throw new Error('Not built yet.');
}
