'use client';
import type { CreateGroupOptions, JoinGroupOptions } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import type { GroupSnapshot, JoinGroupOutcome } from './group-snapshot.js';
import { groupsFeature } from './groups-control.js';

/** What {@link useGroupActions} returns. The promises reject with a ChatError, and may be ignored. */
export interface UseGroupActionsResult {
  /** Creates a group that I own. 2600 wrong type, 2602 wrong ID, 10021 ID in use, 10025 in use by me. */
  createGroup(options: CreateGroupOptions): Promise<GroupSnapshot>;
  /** Joins a group, or applies for it. 10010 no such group, 10007 not open, 10013 already in, 10014 full. */
  joinGroup(options: JoinGroupOptions): Promise<JoinGroupOutcome>;
}

/**
 * Creates and joins groups. Never renders again by itself.
 *
 * Stands on `createGroup` and `joinGroup`.
 */
export function useGroupActions(): UseGroupActionsResult {
  const control = useChat().feature(groupsFeature);
  return useMemo(
    () => ({
      createGroup: (options) => mayBeIgnored(control.createGroup(options)),
      joinGroup: (options) => mayBeIgnored(control.joinGroup(options)),
    }),
    [control],
  );
}
