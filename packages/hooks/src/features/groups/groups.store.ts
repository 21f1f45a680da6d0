import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import type { GroupMemberSnapshot, GroupSnapshot } from './group-snapshot.js';

/** What is known of groups and their members. */
export interface GroupsState {
  readonly byID: Readonly<Record<string, GroupSnapshot>>;
  /** Those I am in, as far as the SDK has said. */
  readonly joinedIDs: ReadonlySet<string>;
  /** Why a group that was asked for could not be had. */
  readonly errors: Readonly<Record<string, ChatError>>;
  /** Members that were asked for, by groupID and userID. */
  readonly members: Readonly<Record<string, GroupMembers>>;
}

/** Members of one group, by userID. */
export type GroupMembers = Readonly<Record<string, GroupMemberSnapshot>>;

/** Nothing is known. */
export const initialGroups: GroupsState = {
  byID: {},
  joinedIDs: new Set(),
  errors: {},
  members: {},
};

const NO_MEMBERS: GroupMembers = {};

/** The group, if it is known. */
export function groupOf(state: GroupsState, groupID: string): GroupSnapshot | undefined {
  return own(state.byID, groupID);
}

/** Why it could not be had, if it could not. */
export function groupErrorOf(state: GroupsState, groupID: string): ChatError | null {
  return own(state.errors, groupID) ?? null;
}

/** The members of a group that are known. */
export function membersOf(state: GroupsState, groupID: string): GroupMembers {
  return own(state.members, groupID) ?? NO_MEMBERS;
}

/** One group, as it is now. */
export function setGroup(state: GroupsState, group: GroupSnapshot): GroupsState {
  const { groupID } = group;
  if (groupOf(state, groupID) === group && !own(state.errors, groupID)) return state;
  const { [groupID]: _solved, ...errors } = state.errors;
  return { ...state, errors, byID: { ...state.byID, [groupID]: group } };
}

/** All groups I am in. Those I was in and am no more are gone, with `error`. */
export function setGroupList(
  state: GroupsState,
  groups: readonly GroupSnapshot[],
  error: ChatError,
): GroupsState {
  const joinedIDs = new Set(groups.map((group) => group.groupID));
  const gone = [...state.joinedIDs].filter((groupID) => !joinedIDs.has(groupID));
  const left = gone.reduce((now, groupID) => removeGroup(now, groupID, error), state);
  return { ...groups.reduce(setGroup, left), joinedIDs };
}

/** A group that is gone for me. */
export function removeGroup(state: GroupsState, groupID: string, error: ChatError): GroupsState {
  const { [groupID]: _group, ...byID } = state.byID;
  const { [groupID]: _members, ...members } = state.members;
  const joinedIDs = new Set([...state.joinedIDs].filter((joinedID) => joinedID !== groupID));
  return { byID, members, joinedIDs, errors: { ...state.errors, [groupID]: error } };
}

/** A group could not be had. What is known of it stays. */
export function setGroupError(state: GroupsState, groupID: string, error: ChatError): GroupsState {
  return { ...state, errors: { ...state.errors, [groupID]: error } };
}

/** Members as they are now, among those that are known. */
export function setMembers(
  state: GroupsState,
  groupID: string,
  members: readonly GroupMemberSnapshot[],
): GroupsState {
  const before = membersOf(state, groupID);
  const news = members.filter((member) => own(before, member.userID) !== member);
  if (news.length === 0) return state;
  const entries = news.map((member) => [member.userID, member] as const);
  const after = { ...before, ...Object.fromEntries(entries) };
  return { ...state, members: { ...state.members, [groupID]: after } };
}
