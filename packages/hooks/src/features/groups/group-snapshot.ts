import type { Group, GroupMember, JoinStatus } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/** A group as it was at one moment: a plain, deeply readonly copy. */
export type GroupSnapshot = Plain<Group>;

/** A member of a group as it was at one moment: a plain, deeply readonly copy. */
export type GroupMemberSnapshot = Plain<GroupMember>;

/** What came of joining a group; `group` only with `JoinedSuccess`. */
export interface JoinGroupOutcome {
  readonly status: JoinStatus;
  readonly group?: GroupSnapshot;
}
