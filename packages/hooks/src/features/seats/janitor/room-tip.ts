import { TYPES } from '@parlor/sdk';
import { isRecord } from '../../../is-record.js';
import { count } from '../../../read-number.js';
import type { MemberTip } from '../../group-members/index.js';

const LEAVING: readonly number[] = [
  TYPES.GRP_TIP_MBR_QUIT,
  TYPES.GRP_TIP_MBR_KICKED_OUT,
  TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER,
];

/** Who is not in the group any more after a tip. */
export function leaversIn({ operationType, userIDs }: MemberTip): readonly string[] {
  return LEAVING.includes(operationType) ? userIDs : [];
}

/** Who has come into the group by a tip. */
export function comersIn({ operationType, userIDs }: MemberTip): readonly string[] {
  return operationType === TYPES.GRP_TIP_MBR_JOIN ? userIDs : [];
}

type Mute = readonly [userID: string, until: number];

/** Until when somebody may not speak after a tip, in seconds since the epoch; 0: they may. */
export function mutesIn({ operationType, userIDs, people, time }: MemberTip): readonly Mute[] {
  if (operationType !== TYPES.GRP_TIP_MBR_PROFILE_UPDATED) return [];
  return userIDs.flatMap((userID): Mute[] => {
    const person = people.get(userID);
    // Of a new name in the group it says nothing of muting.
    if (!isRecord(person) || typeof person['muteTime'] !== 'number') return [];
    const seconds = count(person['muteTime']);
    return [[userID, seconds > 0 ? time + seconds : 0]];
  });
}
