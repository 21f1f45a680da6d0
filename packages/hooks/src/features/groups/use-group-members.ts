'use client';
import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import type { GroupMemberSnapshot } from './group-snapshot.js';

/** What {@link useGroupMembers} returns. */
export interface UseGroupMembersResult {
  readonly status: LoadStatus;
  readonly members: readonly GroupMemberSnapshot[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Asks for the next page. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  readonly error: ChatError | null;
}

export function useGroupMembers(_groupID: string): UseGroupMembersResult {
  throw new Error('Not built yet.');
}
