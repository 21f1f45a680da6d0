import type { Group, GroupMember, JoinStatus, UpdateGroupProfileOptions } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/** A group as it was at one moment: a plain, deeply readonly copy. */
export type GroupSnapshot = Plain<Group>;

/** How I came out of a group: by myself, put out, put out of a live room for a time, or the group has ended for all. */
export type GroupEnd = 'left' | 'removed' | 'banned' | 'dismissed';

/** What may be changed of a group. What is left out stays. */
export type UpdateGroupOptions = Omit<UpdateGroupProfileOptions, 'groupID'>;

/**
 * What anybody may know of a group, as it was when it was asked for: a plain, deeply readonly copy. It does not follow
 * what becomes of the group. Times are seconds.
 */
export type FoundGroupSnapshot = Pick<
  GroupSnapshot,
  | 'groupID'
  | 'type'
  | 'name'
  | 'avatar'
  | 'introduction'
  | 'notification'
  | 'ownerID'
  | 'createTime'
  | 'lastInfoTime'
  | 'memberCount'
  | 'maxMemberCount'
  | 'joinOption'
  | 'inviteOption'
  | 'isSupportTopic'
>;

/** A group that was just made, and who is not in it though that was wished. */
export type CreatedGroupSnapshot = GroupSnapshot & {
  /** Those of `memberList` who are in too many groups already, by their userIDs. */
  readonly overLimitUserIDList: readonly string[];
};

/** A member of a group as it was at one moment: a plain, deeply readonly copy. */
export type GroupMemberSnapshot = Plain<GroupMember>;

/** What came of joining a group; `group` only with `JoinedSuccess`. */
export interface JoinGroupOutcome {
  /** Whether I am in it, was before, or wait for somebody to let me in. */
  readonly status: JoinStatus;
  /** The group; missing while I wait for somebody to let me in. */
  readonly group?: GroupSnapshot;
}
