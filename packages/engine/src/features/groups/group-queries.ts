import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireGroup, WireMember } from '../../protocol/entities.js';
import { ensureProfile } from '../profiles/index.js';
import type { MemberRecord } from './groups.records.js';
import { byRankAndJoinTime, GROUP_TYPE_RULES } from './groups.rules.js';
import {
  findGroup,
  findMember,
  groupIDsOf,
  membersOf,
  requireGroup,
  requireMember,
} from './membership.js';
import { wireGroupFor } from './wire-group.js';

const MAX_MEMBERS_PER_PAGE = 100;

/** `groups.list`: live rooms are in nobody's list. */
export async function listGroups(work: SessionWork): Promise<{ groups: WireGroup[] }> {
  const list: WireGroup[] = [];
  for (const groupID of await groupIDsOf(work, work.userID)) {
    const group = await findGroup(work, groupID);
    if (group) list.push(await wireGroupFor(work, group, work.userID));
  }
  return { groups: list };
}

/** `groups.profile`: only members may look, except at live rooms. */
export async function getGroup(
  work: SessionWork,
  { groupID }: { groupID: string },
): Promise<{ group: WireGroup }> {
  const group = await requireGroup(work, groupID);
  const isOpen = GROUP_TYPE_RULES[group.type].isLive;
  if (!isOpen && !(await findMember(work, group, work.userID))) return refuse(10007);
  return { group: await wireGroupFor(work, group, work.userID) };
}

/** `groups.members`: a page of them, the owner first, then admins, then by the time of joining. */
export async function listMembers(
  work: SessionWork,
  request: Commands['groups.members']['request'],
): Promise<{ members: WireMember[]; nextOffset: number; memberCount: number }> {
  const group = await requireGroup(work, request.groupID);
  await requireMember(work, group, work.userID);
  const all = await membersOf(work, group);
  const wanted = all.filter(({ role }) => request.role === undefined || role === request.role);
  const end = request.offset + Math.min(request.count, MAX_MEMBERS_PER_PAGE);
  const page = wanted.sort(byRankAndJoinTime).slice(request.offset, end);
  return {
    members: await Promise.all(page.map((member) => wireMember(work, member))),
    nextOffset: end < wanted.length ? end : 0,
    memberCount: all.length,
  };
}

async function wireMember(work: Work, member: MemberRecord): Promise<WireMember> {
  const { groupID: _groupID, ...known } = member;
  const { nick, avatar } = await ensureProfile(work, member.userID);
  return { ...known, nick, avatar, isOnline: work.sessions.isOnline(member.userID) };
}
