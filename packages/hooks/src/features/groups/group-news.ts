import { type GroupMemberRole, TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { isName } from '../../read-text.js';
import type { GroupEnd, GroupSnapshot } from './group-snapshot.js';
import type { GroupChanges } from './group-wish.js';

/** What a tip or a notice says of a group, and the SDK does not keep. */
export interface GroupNews {
  readonly groupID: string;
  /** Mine. */
  readonly role?: GroupMemberRole;
  readonly ownerID?: string;
  readonly memberCount?: number;
  /** How I came out of it; `null` when I came in. */
  readonly end?: GroupEnd | null;
  /** Whether the profile has changed. */
  readonly isProfile: boolean;
}

const { GRP_MBR_ROLE_OWNER: OWNER, GRP_MBR_ROLE_ADMIN: ADMIN, GRP_MBR_ROLE_MEMBER: MEMBER } = TYPES;

/** What becomes of me by a notice. */
const ENDS: ReadonlyMap<unknown, GroupEnd | null> = new Map<unknown, GroupEnd | null>([
  [2, null],
  [4, 'removed'],
  [5, 'dismissed'],
  [6, null],
  [7, null],
  [8, 'left'],
  [11, 'dismissed'],
  [21, 'banned'],
]);

/** What I am after a notice. */
const ROLES_BY_NOTICE: ReadonlyMap<unknown, GroupMemberRole> = new Map<unknown, GroupMemberRole>([
  [9, ADMIN],
  [10, MEMBER],
]);

/** What those concerned are after a tip. */
const ROLES_BY_TIP: ReadonlyMap<unknown, GroupMemberRole> = new Map<unknown, GroupMemberRole>([
  [TYPES.GRP_TIP_MBR_SET_ADMIN, ADMIN],
  [TYPES.GRP_TIP_MBR_CANCELED_ADMIN, MEMBER],
]);

/** What a message says of a group; `undefined` when nothing. What is malformed the thread reports. */
export function readGroupNews(message: unknown, userID: string): GroupNews | undefined {
  if (!isRecord(message)) return undefined;
  const { type, payload } = message;
  const groupProfile = isRecord(payload) ? payload['groupProfile'] : undefined;
  const groupID = isRecord(groupProfile) ? groupProfile['groupID'] : undefined;
  if (!isRecord(payload) || !isName(groupID)) return undefined;
  if (type === TYPES.MSG_GRP_TIP) return newsOfTip(groupID, payload, userID);
  return type === TYPES.MSG_GRP_SYS_NOTICE ? newsOfNotice(groupID, payload) : undefined;
}

/** What becomes of a group by them: only what is another than it is shown. */
export function changesBy(
  { role, ownerID, memberCount }: GroupNews,
  group: GroupSnapshot,
  before: GroupMemberRole | undefined,
  userID: string,
): GroupChanges {
  const isNewOwner = ownerID !== undefined && ownerID !== group.ownerID;
  const after = isNewOwner ? roleUnder(ownerID, userID, before) : role;
  return {
    ...(isNewOwner && { ownerID }),
    ...(after && after !== before && { role: after }),
    ...(memberCount && memberCount !== group.memberCount && { memberCount }),
  };
}

/** What I am when somebody owns the group: whose it was is a member like others. */
function roleUnder(
  ownerID: string,
  userID: string,
  before: GroupMemberRole | undefined,
): GroupMemberRole | undefined {
  if (ownerID === userID) return OWNER;
  return before === OWNER ? MEMBER : before;
}

type Payload = Readonly<Record<string, unknown>>;

function newsOfTip(groupID: string, payload: Payload, userID: string): GroupNews {
  const { operationType, userIDList, memberCount, newGroupProfile } = payload;
  const isAboutMe = Array.isArray(userIDList) && userIDList.includes(userID);
  const role = isAboutMe ? ROLES_BY_TIP.get(operationType) : undefined;
  const ownerID = isRecord(newGroupProfile) ? newGroupProfile['ownerID'] : undefined;
  return {
    groupID,
    isProfile: operationType === TYPES.GRP_TIP_GRP_PROFILE_UPDATED,
    ...(role && { role }),
    ...(isName(ownerID) && { ownerID }),
    ...(typeof memberCount === 'number' && memberCount > 0 && { memberCount }),
  };
}

function newsOfNotice(groupID: string, { operationType }: Payload): GroupNews | undefined {
  const role = ROLES_BY_NOTICE.get(operationType);
  if (role) return { groupID, role, isProfile: false };
  const end = ENDS.get(operationType);
  return end === undefined ? undefined : { groupID, end, isProfile: false };
}
