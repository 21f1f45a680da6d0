import {
  type ChangedGroupProfile,
  type GroupOperation,
  isTopicID,
  type KeyValue,
  TYPES,
} from '@parlor/sdk';
import type { WireGroupChanges } from '../../protocol/group-profile-commands.js';
import { areFieldsAllowed, type GroupRecord, isAnyTextTooLong } from '../group-records/index.js';

const OPERATIONS: Readonly<Record<keyof WireGroupChanges, GroupOperation>> = {
  groupName: 'updateGroupProfile',
  avatar: 'updateGroupProfile',
  introduction: 'updateGroupProfile',
  notification: 'updateGroupProfile',
  joinOption: 'updateJoinOption',
  inviteOption: 'updateInviteOption',
  muteAllMembers: 'muteAllMembers',
  groupCustomField: 'updateGroupCustomField',
};

/** All that somebody must be allowed to do who wants this to be otherwise. */
export function operationsOf(changes: WireGroupChanges): GroupOperation[] {
  return [...new Set(namesOf(changes).map((name) => OPERATIONS[name]))];
}

/**
 * What would be new of a group: what it says already is no change, and what is no wish of this kind, whatever a client
 * sends with it, is left out. Of custom fields all are told, as they would be.
 */
export function newsOf(group: GroupRecord, changes: WireGroupChanges): WireGroupChanges {
  const { groupName, groupCustomField, ...rest } = changes;
  const merged = groupCustomField && mergeFields(group.groupCustomField, groupCustomField);
  const isRenamed = groupName !== undefined && groupName !== group.name;
  const areFieldsNew = merged && JSON.stringify(merged) !== JSON.stringify(group.groupCustomField);
  const others = Object.entries(rest).filter(
    ([name, value]) => isName(name) && value !== undefined && value !== Reflect.get(group, name),
  );
  return {
    ...Object.fromEntries(others),
    ...(isRenamed && { groupName }),
    ...(areFieldsNew && { groupCustomField: merged }),
  };
}

/** Why a group cannot be so; `undefined` when it can. */
export function updateFailure(news: WireGroupChanges): 10004 | undefined {
  const { groupName, introduction = '', notification = '', avatar = '' } = news;
  const texts = { name: groupName ?? '', introduction, notification, avatar };
  if (groupName === '' || isAnyTextTooLong(texts)) return 10004;
  return areFieldsAllowed(news.groupCustomField ?? []) ? undefined : 10004;
}

/** The group with its news, which count as one change. */
export function changed(group: GroupRecord, news: ChangedGroupProfile, now: number): GroupRecord {
  const { groupName = group.name, ...rest } = news;
  const infoSequence = group.infoSequence + 1;
  return { ...group, ...rest, name: groupName, infoSequence, lastInfoTime: now };
}

/** Anything that a group could be called by: what it was given, or what the service has made. A topic's is none. */
export function isGroupID(id: string): boolean {
  return /^[\x20-\x7e]{1,48}$/.test(id) && !isTopicID(id);
}

/** Whether people who are not in it can find it. */
export function isFindable({ type }: Pick<GroupRecord, 'type'>): boolean {
  return type !== TYPES.GRP_WORK;
}

function namesOf(changes: WireGroupChanges): (keyof WireGroupChanges)[] {
  return NAMES.filter((name) => changes[name] !== undefined);
}

const NAMES = Object.keys(OPERATIONS).filter(isName);

function isName(name: string): name is keyof WireGroupChanges {
  return Object.hasOwn(OPERATIONS, name);
}

/** Fields keep their places; new ones come after them. An empty value stays. */
function mergeFields(before: readonly KeyValue[], changes: readonly KeyValue[]): KeyValue[] {
  const values = new Map(before.map(({ key, value }) => [key, value]));
  for (const { key, value } of changes) values.set(key, value);
  return [...values].map(([key, value]) => ({ key, value }));
}
