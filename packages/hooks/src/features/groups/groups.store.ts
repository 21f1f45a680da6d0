import { type ChatError, type GroupMemberRole, TYPES } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { own } from '../../own.js';
import { plainCopy } from '../../plain-copy.js';
import type { GroupEnd, GroupSnapshot } from './group-snapshot.js';
import { type GroupChanges, type GroupWish, withGroupChanges } from './group-wish.js';

/** What is known of groups. */
export interface GroupsState {
  /** As the SDK has them: what is shown is {@link groupOf}. */
  readonly byID: Readonly<Record<string, GroupSnapshot>>;
  /** What tips and notices have told of them, and the SDK does not keep. */
  readonly news: Readonly<Record<string, GroupChanges>>;
  /** What is wanted of them. The oldest first. */
  readonly wishes: readonly GroupWish[];
  /** Those of which something else is shown than what the SDK has. */
  readonly shown: Readonly<Record<string, GroupSnapshot>>;
  /** Those I am in, as far as the SDK has said, in its order. */
  readonly joinedIDs: ReadonlySet<string>;
  /** Where the list of them stands. */
  readonly list: GroupListState;
  /** Why a group that was asked for could not be had. */
  readonly errors: Readonly<Record<string, ChatError>>;
  /** How I came out of groups. */
  readonly ends: Readonly<Record<string, GroupEnd>>;
}

/** Where the list of my groups stands. */
export interface GroupListState {
  readonly status: LoadStatus;
  readonly error: ChatError | null;
  /** Whether the SDK has them all. */
  readonly isSyncCompleted: boolean;
}

/** Nothing is known. */
export const initialGroups: GroupsState = {
  byID: {},
  news: {},
  wishes: [],
  shown: {},
  joinedIDs: new Set(),
  list: { status: 'loading', error: null, isSyncCompleted: false },
  errors: {},
  ends: {},
};

/** The group as it is shown, if it is known. */
export function groupOf(state: GroupsState, groupID: string): GroupSnapshot | undefined {
  return own(state.shown, groupID) ?? own(state.byID, groupID);
}

/** Why it could not be had, if it could not. */
export function groupErrorOf(state: GroupsState, groupID: string): ChatError | null {
  return own(state.errors, groupID) ?? null;
}

/** How I came out of it; `null` while I am in it, and when it is not known. */
export function groupEndOf(state: GroupsState, groupID: string): GroupEnd | null {
  return own(state.byID, groupID) ? null : (own(state.ends, groupID) ?? null);
}

/**
 * What I am in a group; `undefined` when I am not in it. Whose the group is decides: the SDK can have forgotten that I
 * gave it away.
 */
export function myRoleOf(
  state: GroupsState,
  groupID: string,
  userID: string,
): GroupMemberRole | undefined {
  const group = groupOf(state, groupID);
  if (!group) return undefined;
  const { ownerID, selfInfo } = group;
  if (ownerID !== '' && ownerID === userID) return TYPES.GRP_MBR_ROLE_OWNER;
  const wasOwner = selfInfo.role === TYPES.GRP_MBR_ROLE_OWNER && ownerID !== '';
  return wasOwner ? TYPES.GRP_MBR_ROLE_MEMBER : selfInfo.role || undefined;
}

/** Whether I am in a group, as far as it is known. Of one that is new, the SDK does not say at once what I am in it. */
export function isMemberOf(state: GroupsState, groupID: string, userID: string): boolean {
  return state.joinedIDs.has(groupID) || myRoleOf(state, groupID, userID) !== undefined;
}

/** Groups, as the SDK has them now. */
export function setGroups(state: GroupsState, groups: readonly GroupSnapshot[]): GroupsState {
  const { byID, errors } = state;
  const news = groups.filter(
    (group) => own(byID, group.groupID) !== group || own(errors, group.groupID),
  );
  if (news.length === 0) return state;
  const entries = news.map((group) => [group.groupID, group] as const);
  return withShown({
    ...state,
    errors: news.reduce((left, { groupID }) => without(left, groupID), errors),
    byID: { ...byID, ...Object.fromEntries(entries) },
  });
}

/** All groups I am in. Those I was in and am no more are gone, with `error`. */
export function setGroupList(
  state: GroupsState,
  groups: readonly GroupSnapshot[],
  error: ChatError,
): GroupsState {
  const joinedIDs = new Set(groups.map((group) => group.groupID));
  const gone = mineIn(state).filter((groupID) => !joinedIDs.has(groupID));
  const left = gone.reduce((now, groupID) => removeGroup(now, groupID, error), state);
  const ends = groups
    .filter(({ groupID }) => !state.joinedIDs.has(groupID))
    .reduce((now, { groupID }) => without(now, groupID), left.ends);
  return { ...setGroups(left, groups), joinedIDs, ends, list: readyList(left.list) };
}

/** A group that is gone for me. */
export function removeGroup(state: GroupsState, groupID: string, error: ChatError): GroupsState {
  return withShown({
    ...state,
    byID: without(state.byID, groupID),
    news: without(state.news, groupID),
    joinedIDs: new Set([...state.joinedIDs].filter((joinedID) => joinedID !== groupID)),
    errors: { ...state.errors, [groupID]: error },
  });
}

/** A group could not be had. What is known of it stays. */
export function setGroupError(state: GroupsState, groupID: string, error: ChatError): GroupsState {
  return { ...state, errors: { ...state.errors, [groupID]: error } };
}

/** How I came out of a group; `null` when I am back. */
export function setGroupEnd(
  state: GroupsState,
  groupID: string,
  end: GroupEnd | null,
): GroupsState {
  const ends = end ? { ...state.ends, [groupID]: end } : without(state.ends, groupID);
  return { ...state, ends };
}

/** What a tip or notice has told of a group that is known. */
export function addGroupNews(
  state: GroupsState,
  groupID: string,
  changes: GroupChanges,
): GroupsState {
  if (!own(state.byID, groupID)) return state;
  const news = { ...own(state.news, groupID), ...changes };
  return withShown({ ...state, news: { ...state.news, [groupID]: news } });
}

/** The same while nothing of it changes: who shows the list renders again for it. */
function readyList(list: GroupListState): GroupListState {
  return list.status === 'ready' && !list.error ? list : { ...list, status: 'ready', error: null };
}

/** The service was asked after this was told: it has said it itself. */
export function dropGroupNews(
  state: GroupsState,
  groupID: string,
  old: GroupChanges | undefined,
): GroupsState {
  if (!old || own(state.news, groupID) !== old) return state;
  return withShown({ ...state, news: without(state.news, groupID) });
}

/** How many are in a group the SDK has counted anew: its number is newer than what a tip has told. */
export function dropOldCounts(state: GroupsState, groups: readonly GroupSnapshot[]): GroupsState {
  const counted = groups.flatMap(({ groupID, memberCount }) => {
    const told = own(state.news, groupID);
    const before = own(state.byID, groupID);
    const isNew = before !== undefined && before.memberCount !== memberCount;
    if (told?.memberCount === undefined || !isNew) return [];
    const { memberCount: _old, ...others } = told;
    return [[groupID, others] as const];
  });
  if (counted.length === 0) return state;
  return { ...state, news: { ...state.news, ...Object.fromEntries(counted) } };
}

/** The line is new: the SDK asks for what it knows, and has forgotten the communities with topics. */
export function startGroupsOver(state: GroupsState, watched: readonly string[]): GroupsState {
  const news = Object.entries(state.news).filter(([groupID]) => watched.includes(groupID));
  const isListed = (groupID: string) => {
    const group = own(state.byID, groupID);
    return !group || !hasTopics(group);
  };
  const joinedIDs = new Set([...state.joinedIDs].filter(isListed));
  return withShown({ ...state, joinedIDs, news: Object.fromEntries(news) });
}

/** Something else is wanted of groups. */
export function setGroupWishes(state: GroupsState, wishes: readonly GroupWish[]): GroupsState {
  return withShown({ ...state, wishes });
}

/** Whether it is a community whose messages live in topics: the SDK lists it only to who asks for it. */
export function hasTopics({ type, isSupportTopic }: GroupSnapshot): boolean {
  return type === TYPES.GRP_COMMUNITY && isSupportTopic === true;
}

/** Those I was in: listed, or known with what I am in them. */
function mineIn({ byID, joinedIDs }: GroupsState): string[] {
  const known = Object.values(byID).filter((group) => group.selfInfo.role && !hasTopics(group));
  return [...new Set([...joinedIDs, ...known.map(({ groupID }) => groupID)])];
}

/** What is told beside the SDK counts until the SDK says the same. */
function withShown(state: GroupsState): GroupsState {
  const { byID, wishes } = state;
  const told = Object.entries(state.news).filter(([groupID, changes]) => {
    const group = own(byID, groupID);
    return group && plainCopy(withGroupChanges(group, changes), group) !== group;
  });
  const news = Object.fromEntries(told);
  const groupIDs = new Set([...Object.keys(news), ...wishes.map(({ groupID }) => groupID)]);
  const entries = [...groupIDs].flatMap((groupID) => {
    const group = own(byID, groupID);
    if (!group) return [];
    const all = [own(news, groupID) ?? {}, ...wishesFor(wishes, groupID)];
    const wanted = all.reduce(withGroupChanges, group);
    return [[groupID, plainCopy(wanted, own(state.shown, groupID) ?? group)] as const];
  });
  return { ...state, news, shown: Object.fromEntries(entries) };
}

function wishesFor(wishes: readonly GroupWish[], groupID: string): readonly GroupChanges[] {
  return wishes.filter((wish) => wish.groupID === groupID).map(({ changes }) => changes);
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  if (!(key in record)) return record;
  const { [key]: _gone, ...others } = record;
  return others;
}
