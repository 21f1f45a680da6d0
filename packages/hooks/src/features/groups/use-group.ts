'use client';
import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import type { GroupSnapshot } from './group-snapshot.js';

/** What {@link useGroup} returns. */
export interface UseGroupResult {
  readonly status: LoadStatus;
  readonly group: GroupSnapshot | undefined;
  readonly error: ChatError | null;
  /** Leaves the group. Rejects with a ChatError: 2623 not in it, 10009 the owner must not. */
  quit(): Promise<void>;
  /** Ends the group for all. Rejects with a ChatError: 10007 not the owner, or a Work group. */
  dismiss(): Promise<void>;
}

export function useGroup(_groupID: string): UseGroupResult {
  throw new Error('Not built yet.');
}
