'use client';
import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/** Which conversations are wanted; all that is given must hold. */
export interface ConversationFilter {
  readonly type?: 'C2C' | 'GROUP';
  readonly hasUnread?: boolean;
  readonly isPinned?: boolean;
}

/** What {@link useConversations} returns. */
export interface UseConversationsResult {
  readonly status: LoadStatus;
  readonly conversations: readonly ConversationSnapshot[];
  /** Whether the first synchronisation after the login has ended; until then there may be more. */
  readonly isSyncCompleted: boolean;
  readonly error: ChatError | null;
  /** Asks for the list again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

export function useConversations(_filter?: ConversationFilter): UseConversationsResult {
  throw new Error('Not built yet.');
}
