import { type GroupType, isCommunityID, TYPES } from '@parlor/sdk';
import { roleOf } from '../../codec/member-roles.js';
import type { GroupParams } from '../../native/groups.js';
import { refusal } from '../native-answer.js';

/** So many members one call takes. */
const MOST_MEMBERS = 20;

/** What a group ID of one's own may have: printable ASCII, and not too much of it. */
const GROUP_ID = /^[\x20-\x7e]{1,48}$/;

/** The code of a text with more bytes than there may be. */
const TEXT_LIMITS = [
  ['create_group_param_group_name', 30, 8502],
  ['create_group_param_introduction', 240, 8503],
  ['create_group_param_notification', 300, 8504],
  ['create_group_param_face_url', 100, 8505],
] as const;

/** Throws what the native library finds wrong with a new group before it asks anybody. */
export function checkLimits(params: GroupParams, type: GroupType): void {
  // Refused by the native function itself: an argument is missing.
  if (!params.create_group_param_group_name) throw refusal(-1);
  for (const [field, most, code] of TEXT_LIMITS) {
    if (bytesOf(params[field]) > most) throw refusal(code);
  }
  checkID(params.create_group_param_group_id, type);
  checkMembers(params, type);
}

function checkID(groupID: string | undefined, type: GroupType): void {
  if (!groupID) return;
  const isCommunity = type === TYPES.GRP_COMMUNITY;
  const isKindOfType = isCommunity ? isCommunityID(groupID) : !groupID.startsWith('@TGS#');
  if (!isKindOfType || !GROUP_ID.test(groupID)) throw refusal(8501);
}

function checkMembers(params: GroupParams, type: GroupType): void {
  const members = params.create_group_param_group_member_array ?? [];
  // [inferred] What the service says to a live room with members.
  if (members.length > 0 && type === TYPES.GRP_AVCHATROOM) throw refusal(10004);
  if (members.length > MOST_MEMBERS) throw refusal(8507);
  for (const { group_member_info_identifier: userID, group_member_info_member_role } of members) {
    if (!userID) throw refusal(6017);
    if (roleOf(group_member_info_member_role) === TYPES.GRP_MBR_ROLE_OWNER) throw refusal(8509);
  }
}

function bytesOf(text = ''): number {
  return new TextEncoder().encode(text).length;
}
