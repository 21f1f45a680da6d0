import type { CreateGroupOptions, GroupType } from '@parlor/sdk';
import { type GroupFieldProblems, problemsOf } from '../internals/group-texts.js';

/** What stands in the fields of a group that is to be made. */
export interface NewGroup {
  readonly type: GroupType;
  readonly name: string;
  /** Address of a picture; `''` for none. */
  readonly avatar: string;
  /** `''`: the service makes one. A community's is without its beginning. */
  readonly id: string;
  /** Of a community. */
  readonly hasTopics: boolean;
}

/** What is wrong with a group that is to be made, field by field. */
export interface NewGroupProblems extends Pick<GroupFieldProblems, 'name' | 'avatar'> {
  readonly id?: IDProblem;
}

/** What is wrong with an ID: it cannot be one, somebody has it, or one has it oneself. */
export type IDProblem = 'wrong' | 'taken' | 'yours';

/** In bytes. */
const LONGEST_ID = 48;
/** How many people a group can begin with, besides the one who makes it. */
export const MOST_FIRST_MEMBERS = 500;

/** What the service's own IDs begin with, and those of communities. */
const OWN_START = '@TGS#';
export const COMMUNITY_START = '@TGS#_';
const TOPIC_MARK = '@TOPIC#_';

const WORK = 'Private' satisfies GroupType;
const COMMUNITY = 'Community' satisfies GroupType;
const LIVE_ROOM = 'AVChatRoom' satisfies GroupType;

/** A group of which nothing is said yet. */
export function emptyGroup(type: GroupType = WORK): NewGroup {
  return { type, name: '', avatar: '', id: '', hasTopics: false };
}

/** Whether people can be in it from the beginning: in a live room is who comes. */
export function hasFirstMembers(type: GroupType): boolean {
  return type !== LIVE_ROOM;
}

/** What is wrong with it, as far as that can be known before the service is asked. */
export function problemsOfNew(group: NewGroup): NewGroupProblems {
  const { name, avatar } = group;
  return { ...problemsOf({ name, avatar }), ...(!mayBeID(group) && { id: 'wrong' }) };
}

/** What the service's refusal says of the ID that was written; `undefined` when it is about something else. */
export function idProblemOf(code: number | undefined, group: NewGroup): IDProblem | undefined {
  // Nobody is to blame for an ID that the service has made.
  if (code === undefined || wholeID(group) === '') return undefined;
  return ID_PROBLEMS.get(code);
}

const ID_PROBLEMS: ReadonlyMap<number, IDProblem> = new Map([
  [10021, 'taken'],
  [10025, 'yours'],
  [2602, 'wrong'],
  [10015, 'wrong'],
]);

/** The whole ID; `''` when the service is to make one. Who has pasted a community's whole ID means the same one. */
function wholeID({ type, id }: Pick<NewGroup, 'type' | 'id'>): string {
  const written = id.trim();
  if (written === '' || type !== COMMUNITY) return written;
  return written.startsWith(COMMUNITY_START) ? written : `${COMMUNITY_START}${written}`;
}

function mayBeID(group: NewGroup): boolean {
  const id = wholeID(group);
  if (id === '') return true;
  if (!/^[\x20-\x7e]+$/.test(id) || id.length > LONGEST_ID) return false;
  if (group.type !== COMMUNITY) return !id.startsWith(OWN_START);
  return id.length > COMMUNITY_START.length && !id.includes(TOPIC_MARK);
}

/** What is asked of the service. What its kind of group does not have is left out. */
export function optionsOf(group: NewGroup, userIDs: readonly string[]): CreateGroupOptions {
  const { type, name, avatar, hasTopics } = group;
  const groupID = wholeID(group);
  const members = hasFirstMembers(type) ? userIDs : [];
  return {
    type,
    name: name.trim(),
    ...(groupID !== '' && { groupID }),
    ...(avatar.trim() !== '' && { avatar: avatar.trim() }),
    ...(members.length > 0 && { memberList: members.map((userID) => ({ userID })) }),
    ...(type === COMMUNITY && hasTopics && { isSupportTopic: true }),
  };
}

/** Whether its ID begins as all of its kind do. */
export function isCommunity({ type }: Pick<NewGroup, 'type'>): boolean {
  return type === COMMUNITY;
}
