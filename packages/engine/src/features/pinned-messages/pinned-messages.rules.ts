import { type GroupMemberRole, TYPES } from '@parlor/sdk';
import type { GROUP_TYPE_RULES } from '../groups/index.js';

/** How many messages can be pinned to a group. */
export const MOST_PINS = 10;

type GroupTypeRules = (typeof GROUP_TYPE_RULES)[keyof typeof GROUP_TYPE_RULES];

/** Whether a member may pin messages and take them off; nothing is pinned in live rooms, which keep nothing. */
export function mayPin({ isLive }: Pick<GroupTypeRules, 'isLive'>, role: GroupMemberRole): boolean {
  const isHead = role === TYPES.GRP_MBR_ROLE_OWNER || role === TYPES.GRP_MBR_ROLE_ADMIN;
  return isHead && !isLive;
}
