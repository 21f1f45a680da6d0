import { TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { MemberCommands } from '../../protocol/member-commands.js';
import {
  byRankAndJoinTime,
  findMember,
  GROUP_TYPE_RULES,
  type MemberRecord,
  membersOf,
} from '../group-records/index.js';
import { requireAuthority } from '../groups/index.js';
import { marksIn } from '../member-settings/index.js';
import { cursorAfter, isAfter, MOST_LISTED, MOST_LOOKED_AT } from './members.rules.js';
import { pageOfRoom } from './room-page.js';
import { wireMember, withFields } from './wire-member.js';

type List = MemberCommands['members.list'];
type Room = MemberCommands['members.inRoom'];
type Profiles = MemberCommands['members.profiles'];

/** `members.list`: the owner first, then admins, then by the time of joining. */
export async function listMembers(
  work: SessionWork,
  { groupID, role, count, offset }: List['request'],
): Promise<List['reply']> {
  const { group } = await requireAuthority(work, groupID, 'getGroupMemberList');
  const all = await membersOf(work, group);
  const wanted = all.filter((member) => role === undefined || member.role === role);
  wanted.sort(byRankAndJoinTime);
  const size = Math.min(count, MOST_LISTED);
  const isCommunity = group.type === TYPES.GRP_COMMUNITY;
  const { page, nextOffset } = isCommunity
    ? pageByCursor(wanted, String(offset), size)
    : pageByNumber(wanted, Number(offset), size);
  return {
    members: await Promise.all(page.map((member) => wireMember(work, member))),
    nextOffset,
    memberCount: all.length,
  };
}

function pageByNumber(wanted: readonly MemberRecord[], offset: number, size: number) {
  if (!Number.isSafeInteger(offset) || offset < 0) return refuse(10004);
  const end = offset + size;
  return { page: wanted.slice(offset, end), nextOffset: end < wanted.length ? end : 0 };
}

/** Goes on rightly when others have come or gone meanwhile. */
function pageByCursor(wanted: readonly MemberRecord[], cursor: string, size: number) {
  const rest = wanted.filter(isAfter(cursor) ?? refuse(10004));
  const page = rest.slice(0, size);
  const last = rest.length > size ? page.at(-1) : undefined;
  return { page, nextOffset: last ? cursorAfter(last) : '' };
}

/** `members.inRoom` */
export async function listRoom(
  work: SessionWork,
  { groupID, before, mark }: Room['request'],
): Promise<Room['reply']> {
  const { group } = await requireAuthority(work, groupID, 'getGroupMemberList');
  if (!GROUP_TYPE_RULES[group.type].isLive) return refuse(10007);
  const all = await membersOf(work, group);
  const marks = mark === undefined ? undefined : await marksIn(work, groupID);
  const wanted = all.filter(({ userID }) => isMarked(marks?.get(userID), mark));
  const page = pageOfRoom(wanted, before);
  const members = await Promise.all(page.visitors.map((visitor) => wireMember(work, visitor)));
  return { members, before: page.before };
}

function isMarked(marks: readonly number[] | undefined, mark: number | undefined): boolean {
  return mark === undefined || marks?.includes(mark) === true;
}

/** `members.profiles` */
export async function getMembers(
  work: SessionWork,
  { groupID, userIDs, fields }: Profiles['request'],
): Promise<Profiles['reply']> {
  const { group } = await requireAuthority(work, groupID, 'getGroupMemberProfile');
  const named = [...new Set(userIDs)].slice(0, MOST_LOOKED_AT);
  const found = await Promise.all(named.map((userID) => findMember(work, group, userID)));
  const members = await Promise.all(
    found.filter((one) => one !== undefined).map((one) => wireMember(work, one)),
  );
  return { members: members.map((member) => withFields(member, fields)) };
}
