import type { SessionWork } from '../../core/context.js';
import { GROUP_TYPE_RULES, type MemberRecord, requireMember } from '../group-records/index.js';
import { type Place, requirePlace } from './place.js';

type GroupTypeRules = (typeof GROUP_TYPE_RULES)[keyof typeof GROUP_TYPE_RULES];

/** A place, what who asks is there, and what its type of group is like. */
export interface PlaceForMember extends Place {
  member: MemberRecord;
  rules: GroupTypeRules;
}

/** The group or topic, for a member; 10010 when there is none, 10007 for who is not in the group or community. */
export async function requirePlaceForMember(
  work: SessionWork,
  placeID: string,
): Promise<PlaceForMember> {
  const place = await requirePlace(work, placeID);
  const member = await requireMember(work, place.group, work.userID);
  return { ...place, member, rules: GROUP_TYPE_RULES[place.group.type] };
}
