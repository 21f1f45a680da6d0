import { type GroupMemberRole, type GroupType, type KeyValue, TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import type { GroupSnapshot, UpdateGroupOptions } from './group-snapshot.js';

/** What becomes of a group: what is asked of the service and not answered yet, or what it has told beside the SDK. */
export interface GroupChanges extends UpdateGroupOptions {
  readonly ownerID?: string;
  /** Mine. */
  readonly role?: GroupMemberRole;
  readonly memberCount?: number;
}

/** A change of a group that is asked of the service and not answered yet. */
export interface GroupWish {
  readonly groupID: string;
  readonly changes: GroupChanges;
}

/** What can be changed, but custom fields. */
const CHANGEABLE = [
  'name',
  'avatar',
  'introduction',
  'notification',
  'muteAllMembers',
  'joinOption',
  'inviteOption',
  'ownerID',
  'memberCount',
] as const satisfies readonly (keyof GroupChanges)[];

/** Where people choose how others join; elsewhere the SDK drops it. */
const CHOOSES_JOIN_OPTION: ReadonlySet<GroupType> = new Set([
  TYPES.GRP_PUBLIC,
  TYPES.GRP_COMMUNITY,
]);

/** The group as it is once the changes are made. What the service will refuse for its type is not shown. */
export function withGroupChanges(group: GroupSnapshot, changes: GroupChanges): GroupSnapshot {
  const sound = CHANGEABLE.filter(
    (key) =>
      typeof changes[key] === typeof group[key] &&
      (key !== 'joinOption' || CHOOSES_JOIN_OPTION.has(group.type)),
  );
  const plain = Object.fromEntries(sound.map((key) => [key, changes[key]]));
  const { role, groupCustomField } = changes;
  return {
    ...group,
    ...plain,
    ...(role && { selfInfo: { ...group.selfInfo, role } }),
    ...(Array.isArray(groupCustomField) && {
      groupCustomField: mergeFields(group.groupCustomField, groupCustomField),
    }),
  };
}

/** By their keys, as the service does: an empty value stays as an empty value. */
function mergeFields(
  fields: GroupSnapshot['groupCustomField'],
  changes: readonly KeyValue[],
): GroupSnapshot['groupCustomField'] {
  const sound = [...fields, ...changes].filter(isRecord);
  const values = new Map(sound.map(({ key, value }) => [key, value]));
  return [...values].map(([key, value]) => ({ key, value }));
}
