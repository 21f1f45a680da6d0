'use client';
import type { CreateGroupOptions, JoinGroupOptions } from '@parlor/sdk';
import type { GroupSnapshot, JoinGroupOutcome } from './group-snapshot.js';

/** What {@link useGroupActions} returns. */
export interface UseGroupActionsResult {
  /** Creates a group that I own. Rejects with a ChatError: 2600, 2602, 10021, 10025. */
  createGroup(options: CreateGroupOptions): Promise<GroupSnapshot>;
  /** Joins a group, or applies for it. Rejects with a ChatError: 10010, 10007, 10013, 10014. */
  joinGroup(options: JoinGroupOptions): Promise<JoinGroupOutcome>;
}

export function useGroupActions(): UseGroupActionsResult {
  throw new Error('Not built yet.');
}
