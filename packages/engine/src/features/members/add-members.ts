import { TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { MemberCommands, WireEntry } from '../../protocol/member-commands.js';
import { findMember, type GroupRecord, requireMember } from '../group-records/index.js';
import {
  addMember,
  askInvitees,
  giveNotice,
  NOTICE,
  requireAuthority,
  tellJoined,
  waitForApproval,
} from '../groups/index.js';
import { findProfile } from '../profiles/index.js';
import { arePeople, invitation, MOST_BROUGHT_IN } from './members.rules.js';

type Add = MemberCommands['members.add'];

/** `members.add`: all of them or nobody, but those who are in already. */
export async function addMembers(
  work: SessionWork,
  request: Add['request'],
): Promise<Add['reply']> {
  const userIDs = [...new Set(request.userIDs)];
  if (!arePeople(userIDs)) return refuse(10004);
  if (userIDs.length > MOST_BROUGHT_IN) return refuse(10005);
  const { group, role } = await requireAuthority(work, request.groupID, 'addGroupMember');
  const decision = invitation(group.inviteOption, role);
  if (decision === 'refused') return refuse(10007);
  const strangers = await strangersAmong(work, group, userIDs);
  const { maxMemberCount, memberCount } = group;
  const isFull = maxMemberCount > 0 && memberCount + strangers.length > maxMemberCount;
  if (isFull) return refuse(10014);
  const outcome = await invite(work, group, { decision, strangers });
  const outcomeOf = (userID: string): WireEntry['outcome'] =>
    strangers.includes(userID) ? outcome : 'existed';
  return { entries: userIDs.map((userID) => ({ userID, outcome: outcomeOf(userID) })) };
}

/** They are in, or somebody has to agree first: an admin, or they themselves where the application wants that. */
async function invite(
  work: SessionWork,
  group: GroupRecord,
  { decision, strangers }: { decision: 'direct' | 'waits'; strangers: readonly string[] },
): Promise<'added' | 'waiting'> {
  const asked = { inviterID: work.userID, inviteeIDs: strangers };
  const asks = work.settings.asksInvitees && group.type !== TYPES.GRP_WORK;
  if (decision === 'waits') await waitForApproval(work, group, asked);
  else if (asks) await askInvitees(work, group, asked);
  else {
    await bringIn(work, group, strangers);
    return 'added';
  }
  return 'waiting';
}

/** Those who are not in the group; 10019 when one of them all does not exist. */
async function strangersAmong(
  work: SessionWork,
  group: GroupRecord,
  userIDs: readonly string[],
): Promise<string[]> {
  const strangers: string[] = [];
  for (const userID of userIDs) {
    if (!(await findProfile(work, userID))) return refuse(10019);
    if (!(await findMember(work, group, userID))) strangers.push(userID);
  }
  return strangers;
}

/** They are in at once, and are not asked. */
async function bringIn(
  work: SessionWork,
  before: GroupRecord,
  userIDs: readonly string[],
): Promise<void> {
  let group = before;
  for (const userID of userIDs) {
    group = await addMember(work, group, userID, TYPES.GRP_MBR_ROLE_MEMBER);
  }
  const operatorID = work.userID;
  for (const to of userIDs) {
    await giveNotice(work, { to, group, operationType: NOTICE.invited, operatorID });
  }
  const members = await Promise.all(userIDs.map((userID) => requireMember(work, group, userID)));
  await tellJoined(work, { group, operatorID, members, how: 'invited' });
}
