'use client';
import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import type { MessageSnapshot } from './message-snapshot.js';

/** What {@link useMessages} returns. */
export interface UseMessagesResult {
  readonly status: LoadStatus;
  /** Oldest first, those not yet sent last. Without deleted ones; revoked ones are there, marked so. */
  readonly messages: readonly MessageSnapshot[];
  /** Why the last page could not be had; `null` again once one could. */
  readonly error: ChatError | null;
  /** Whether there is more history before the first message. */
  readonly hasOlder: boolean;
  readonly isLoadingOlder: boolean;
  /** Asks for the page before. Calls at the same time are one. Never rejects: a failure is `error`. */
  loadOlder(): Promise<void>;
  /** Asks for the newest page again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

export function useMessages(_conversationID: string): UseMessagesResult {
  throw new Error('Not built yet.');
}
