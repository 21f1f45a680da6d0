import {
  type ChatSDK,
  type CreateGroupOptions,
  EVENT,
  type Group,
  type GroupMember,
  type Message,
  TYPES,
} from '@parlor/sdk';
import type { World } from '../world.js';
import { breathe } from './patience.js';
import { record } from './records.js';

/** A new group, as it is handed out: a public one that everybody may join unless told otherwise. */
export async function found(
  chat: ChatSDK,
  options: Partial<CreateGroupOptions> = {},
): Promise<Group> {
  const free = { joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS };
  const { data } = await chat.createGroup({
    name: 'Team',
    type: TYPES.GRP_PUBLIC,
    ...free,
    ...options,
  });
  return data.group;
}

/** How many groups somebody makes in one breath. */
const AT_ONCE = 2;

/** So many public groups of somebody, which take their time: their IDs. */
export async function foundMany(world: World, chat: ChatSDK, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    ids.push((await found(chat)).groupID);
    if (ids.length % AT_ONCE === 0 || ids.length === count) await breathe(world);
  }
  return ids;
}

/** The groups that a client lists. */
export async function groupsOf(chat: ChatSDK): Promise<Group[]> {
  return (await chat.getGroupList()).data.groupList;
}

/** Their IDs, sorted. */
export async function groupIDsOf(chat: ChatSDK): Promise<string[]> {
  return (await groupsOf(chat)).map(({ groupID }) => groupID).toSorted();
}

/** What the service says of a group now. */
export async function profileOf(chat: ChatSDK, groupID: string): Promise<Group> {
  return (await chat.getGroupProfile({ groupID })).data.group;
}

/** Everybody in a group, as its list says: the first hundred. */
export async function membersOf(chat: ChatSDK, groupID: string): Promise<GroupMember[]> {
  return (await chat.getGroupMemberList({ groupID, count: 100 })).data.memberList;
}

/** Who is what in a group. */
export async function rolesOf(chat: ChatSDK, groupID: string): Promise<Record<string, string>> {
  const members = await membersOf(chat, groupID);
  return Object.fromEntries(members.map(({ userID, role }) => [userID, role]));
}

/** What a message is: `tip 1`, `notice 7`, or its type. */
export function kindOf({ type, payload }: Message): string {
  if (!('operationType' in payload)) return type;
  return `${type === TYPES.MSG_GRP_TIP ? 'tip' : 'notice'} ${payload.operationType}`;
}

/** The kinds of the messages that come from now on. */
export function recordKinds(chat: ChatSDK): string[] {
  const kinds: string[] = [];
  chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => void kinds.push(...data.map(kindOf)));
  return kinds;
}

/** The IDs of the groups that are listed whenever the list is told from now on, each time sorted. */
export function recordLists(chat: ChatSDK): string[][] {
  const lists: string[][] = [];
  chat.on(
    EVENT.GROUP_LIST_UPDATED,
    ({ data }) => void lists.push(data.map(({ groupID }) => groupID).toSorted()),
  );
  return lists;
}

/** The texts that come from now on. */
export function recordTexts(chat: ChatSDK): () => string[] {
  const received = record(chat, EVENT.MESSAGE_RECEIVED);
  return () => received.flat().flatMap(({ payload }) => ('text' in payload ? [payload.text] : []));
}
