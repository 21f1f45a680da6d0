import type { KeyValue } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { WireMember } from '../../protocol/entities.js';
import type { MemberRecord } from '../group-records/index.js';
import { ensureProfile } from '../profiles/index.js';

/** A member as clients are told of them. */
export async function wireMember(work: Work, member: MemberRecord): Promise<WireMember> {
  const { groupID: _groupID, ...known } = member;
  const { nick, avatar } = await ensureProfile(work, member.userID);
  return { ...known, nick, avatar, isOnline: work.sessions.isOnline(member.userID) };
}

/** The same with those custom fields only that are named. */
export function withFields(member: WireMember, fields: readonly string[] | undefined): WireMember {
  if (!fields) return member;
  const isWanted = ({ key }: KeyValue) => fields.includes(key);
  return { ...member, memberCustomField: member.memberCustomField.filter(isWanted) };
}
